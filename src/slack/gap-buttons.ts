import type { types } from '@slack/bolt';
import { z } from 'zod';
import { CLOSINGS } from '../ports/gaps.ts';
import type { Words } from '../words/words.ts';
import { plain } from './blocks.ts';
import { read, row } from './buttons.ts';
import { SLACK } from './limits.ts';
import { clip } from './shorten.ts';

/** What the buttons under an open question are called when Slack tells us that they were pressed. */
export const GAP_ACTIONS = {
  answered: 'footnote_gap_answered',
  out_of_scope: 'footnote_gap_out_of_scope',
  reopen: 'footnote_gap_reopen',
} as const;

const Gap = z.object({ question: z.string() });
/** Longest value of such a button: a list has many. Slack takes more. */
const LONGEST = 700;

/** Closes an open question: as answered, or as out of scope. No row where the question is too long for a button. */
export function gapButtons(question: string, words: Words): types.ActionsBlock[] {
  return row(
    CLOSINGS.flatMap((closing) => button(words.say(`gap_${closing}`), GAP_ACTIONS[closing], question)),
  );
}

/** Takes the closing back. */
export function reopenButton(question: string, words: Words): types.ActionsBlock[] {
  return row(button(words.say('undo'), GAP_ACTIONS.reopen, question));
}

/** The question that a pressed button is about; null when it is not one of ours any more. */
export function readGap(value: string | undefined): string | null {
  return read(Gap, value)?.question ?? null;
}

function button(label: string, action: string, question: string): types.Button[] {
  const value = JSON.stringify({ question } satisfies z.infer<typeof Gap>);
  if (value.length > LONGEST) return [];
  const about = clip(`${label}: ${question}`, SLACK.buttonText);
  return [
    {
      ...{ type: 'button', text: plain(clip(label, SLACK.buttonText)), action_id: action, value },
      accessibility_label: about,
    },
  ];
}
