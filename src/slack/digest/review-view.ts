import type { types } from '@slack/bolt';
import type { Words } from '../../words/words.ts';
import { line, plain, words as run, says } from '../blocks.ts';
import { clip } from '../shorten.ts';
import { modal } from '../views.ts';
import { DIGEST_ACTIONS, type EditionName } from './digest-buttons.ts';
import { INTRODUCTION_LENGTH, type Layout, type Piece } from './layout.ts';
import type { DraftPlace } from './show-draft.ts';

/** What the modal in which a draft is edited is called when it is submitted. */
export const REVIEW_VIEW = 'footnote_digest_review';
/** Names of its field. */
export const INTRODUCTION = 'introduction';

/** What can be done with an item of a draft. */
export type Move = 'up' | 'down' | 'remove';

/**
 * The modal in which an editor takes items out, puts them in order, and writes an introduction.
 *
 * @param shown The message of the draft, which changes with it.
 */
export function reviewView(
  edition: EditionName,
  layout: Layout,
  shown: DraftPlace | null,
  words: Words,
): types.ModalView {
  const element: types.PlainTextInput = {
    type: 'plain_text_input',
    action_id: INTRODUCTION,
    multiline: true,
    max_length: INTRODUCTION_LENGTH,
    ...(layout.introduction !== null && { initial_value: layout.introduction }),
  };
  return {
    ...modal(
      words.say('edit_draft'),
      [
        {
          type: 'input',
          block_id: INTRODUCTION,
          optional: true,
          label: plain(words.say('introduction')),
          hint: plain(words.say('introduction_hint')),
          element,
        },
        ...(layout.pieces.length === 0 ? [line(run(words.say('no_items_left')))] : []),
        ...layout.pieces.map((piece, at) => itemLine(piece, at, layout.pieces, words)),
        ...says(words.say('items_stay')),
      ],
      words,
    ),
    callback_id: REVIEW_VIEW,
    submit: plain(words.say('save')),
    private_metadata: JSON.stringify({ ...edition, shown }),
  };
}

/** A layout with one item moved within its section, or taken out. */
export function moved(layout: Layout, at: number, move: Move): Layout {
  const pieces = [...layout.pieces];
  const piece = pieces[at];
  if (piece === undefined) return layout;
  if (move === 'remove') return { ...layout, pieces: pieces.toSpliced(at, 1) };
  const to = at + (move === 'up' ? -1 : 1);
  const other = pieces[to];
  if (other?.kind !== piece.kind) return layout;
  return { ...layout, pieces: pieces.with(at, other).with(to, piece) };
}

function itemLine(piece: Piece, at: number, pieces: readonly Piece[], words: Words): types.SectionBlock {
  const option = (move: Move, text: string): types.PlainTextOption => ({
    text: plain(text),
    value: JSON.stringify({ at, move }),
  });
  return {
    type: 'section',
    text: plain(`${at + 1}. ${words.say(`section_${piece.kind}`)}: ${clip(piece.label, 200)}`),
    accessory: {
      type: 'overflow',
      action_id: DIGEST_ACTIONS.item,
      options: [
        ...(pieces[at - 1]?.kind === piece.kind ? [option('up', words.say('move_up'))] : []),
        ...(pieces[at + 1]?.kind === piece.kind ? [option('down', words.say('move_down'))] : []),
        option('remove', words.say('remove')),
      ],
    },
  };
}
