import { placedElements } from '../person/elements.ts';
import { type Choices, drawElement } from './elements.ts';
import { type Html, html } from './html.ts';
import type { DrawBlock } from './library.ts';

/** A block as the wire has it. */
interface WireBlock {
  readonly type: string;
  readonly block_id?: string;
  readonly [field: string]: unknown;
}

/** Draws blocks in order: what can be used with controls of the browser, everything else with the library. */
export function drawBlocks(blocks: readonly unknown[], drawBlock: DrawBlock, choices: Choices): Html[] {
  return blocks.map((each) => drawOne(each as WireBlock, drawBlock, choices));
}

function drawOne(block: WireBlock, drawBlock: DrawBlock, choices: Choices): Html {
  switch (block.type) {
    case 'actions':
      return html`<div class="actions">${controls(block, choices)}</div>`;
    case 'context_actions':
      return html`<div class="actions quiet">${controls(block, choices)}</div>`;
    case 'input':
      return drawField(block, choices);
    case 'section':
      if (placedElements([block]).length === 0) return drawBlock(block);
      return html`<div class="beside"><div>${drawBlock({ ...block, accessory: undefined })}</div><div>${controls(block, choices)}</div></div>`;
    case 'card':
      return html`<div class="card">${drawBlock({ ...block, actions: undefined })}<div class="actions">${controls(block, choices)}</div></div>`;
    case 'carousel':
      return html`<div class="carousel">${drawBlocks((block.elements as unknown[]) ?? [], drawBlock, choices)}</div>`;
    case 'container':
      return drawContainer(block, drawBlock, choices);
    case 'data_table':
      return drawDataTable(block, drawBlock);
    default:
      return drawBlock(block);
  }
}

function controls(block: WireBlock, choices: Choices): Html[] {
  return placedElements([block]).map(({ element }) => {
    return drawElement(
      element,
      block.block_id ?? '',
      choices,
      textOf(block.text) ?? textOf(element.placeholder),
    );
  });
}

function drawField(block: WireBlock, choices: Choices): Html {
  const id = block.block_id ?? '';
  const grouped = ['radio_buttons', 'checkboxes'].includes(
    (block.element as WireBlock | undefined)?.type ?? '',
  );
  const label = html`${textOf(block.label) ?? ''}${block.optional === true && html` <small>(optional)</small>`}`;
  const dispatch = html`${block.dispatch_action === true && html`data-dispatch`}`;
  const hint = textOf(block.hint);
  const inside = placedElements([block]).map(({ element }) => drawElement(element, id, choices, null));
  const rest = html`${hint !== null && html`<small class="hint">${hint}</small>`}<span class="complaint" data-complaint="${id}" role="alert"></span>`;
  return grouped
    ? html`<fieldset class="field" ${dispatch}><legend>${label}</legend>${inside}${rest}</fieldset>`
    : html`<label class="field" ${dispatch}><span class="name">${label}</span>${inside}${rest}</label>`;
}

function drawContainer(block: WireBlock, drawBlock: DrawBlock, choices: Choices): Html {
  const title = html`<strong>${textOf(block.title) ?? ''}</strong> <small>${textOf(block.subtitle) ?? ''}</small>`;
  const inside = drawBlocks((block.child_blocks as unknown[]) ?? [], drawBlock, choices);
  if (block.is_collapsible !== true) return html`<section class="container">${title}${inside}</section>`;
  const open = block.default_collapsed === true ? html`` : html`open`;
  return html`<details class="container" ${open}><summary>${title}</summary>${inside}</details>`;
}

/** The library knows plain tables only. */
function drawDataTable(block: WireBlock, drawBlock: DrawBlock): Html {
  const rows = (block.rows as { type: string; text?: string }[][] | undefined) ?? [];
  const cells = rows.map((row) =>
    row.map((cell) => (cell.type === 'raw_number' ? { ...cell, type: 'raw_text' } : cell)),
  );
  return html`<small>${String(block.caption ?? '')}</small>${drawBlock({ type: 'table', rows: cells })}`;
}

function textOf(value: unknown): string | null {
  const { text } = (value ?? {}) as { text?: unknown };
  return typeof text === 'string' ? text : null;
}
