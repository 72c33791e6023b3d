/** Markup that is safe to show: what went into it was escaped. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | null | false | readonly Html[];

/**
 * Writes markup with everything inserted escaped, unless it is markup itself. Null and false insert nothing.
 *
 * @example html`<b>${'1 < 2'}</b>`.html // '<b>1 &lt; 2</b>'
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return {
    html: strings.reduce((before, part, index) => before + written(values[index - 1] ?? null) + part),
  };
}

/** Takes text as markup that somebody else has made safe. */
export function trusted(text: string): Html {
  return { html: text };
}

function written(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
