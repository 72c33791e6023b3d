import type { CompiledQuery, Selectable } from 'kysely';
import { z } from 'zod';
import type { Citation } from '../answer/answer.ts';
import { type KeptAnswer, keep, recall } from '../answer/kept.ts';
import type { Asked, Library, Store } from '../ports.ts';
import { prepared } from './prepared.ts';
import type { AnswerTable, Database } from './schema.ts';
import { opening, type Vault } from './vault.ts';

/** What is sealed in the column `result`. The question's words are nowhere else. */
const Result = z.object({ question: z.string(), answer: z.custom<KeptAnswer>((value) => value !== null) });

/** The columns of an answer. */
type Entry = Omit<Selectable<AnswerTable>, 'answered_at'>;

/** Writes the statements that keep answers. A second answer to the same message is not kept. */
export function keepingAnswers({ kysely, now, vault }: Database): (asked: Asked) => CompiledQuery {
  const keepOne = prepared<Entry>((slot) =>
    kysely
      .insertInto('answer')
      .values({
        ...{ id: slot('id'), team: slot('team'), asker: slot('asker'), answered_at: now },
        ...{ channel: slot('channel'), ts: slot('ts'), thread: slot('thread') },
        ...{ result: slot('result'), outcome: slot('outcome'), citations: slot('citations') },
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return ({ id, team, user, place, question, answer }) =>
    keepOne({
      ...{ id, team, asker: user },
      channel: place?.channel ?? null,
      ts: place?.ts ?? null,
      thread: place?.thread ?? null,
      result: vault.seal(JSON.stringify({ question, answer: keep(answer) }), id),
      outcome: answer.kind,
      citations: JSON.stringify(answer.kind === 'found' ? answer.citations.map(placeOf) : []),
    });
}

/**
 * Answered questions, looked up for the buttons under their answers.
 *
 * @param library What is quoted: an answer whose article has changed since is no longer found.
 */
export function answersOver(database: Database, library: () => Library): Store {
  const keepOne = keepingAnswers(database);
  return {
    record: async (asked) => {
      await database.unit([keepOne(asked)]);
    },
    asked: async (id) =>
      read(
        await database.kysely.selectFrom('answer').selectAll().where('id', '=', id).executeTakeFirst(),
        library(),
        database.vault,
      ),
    lastInThread: async (team, channel, thread) =>
      read(
        await database.kysely
          .selectFrom('answer')
          .selectAll()
          .where('team', '=', team)
          .where('channel', '=', channel)
          .where('thread', '=', thread)
          .orderBy('answered_at', 'desc')
          .orderBy('ts', 'desc')
          .limit(1)
          .executeTakeFirst(),
        library(),
        database.vault,
      ),
  };
}

/** The answer in a row, quoted afresh; null where there is none, its words are let go, or its article has changed. */
function read(row: Selectable<AnswerTable> | undefined, library: Library, vault: Vault): Asked | null {
  if (row === undefined || row.result === '') return null;
  const words = opening(vault, row.result, row.id);
  if (words === null) return null;
  const { question, answer: kept } = Result.parse(JSON.parse(words));
  const answer = recall(kept, library.factsOf);
  if (answer === null) return null;
  const { id, team, asker: user, channel, ts, thread, answered_at: at } = row;
  const place = channel === null || ts === null ? null : { channel, ts, thread: thread ?? ts };
  return { id, team, user, question, answer, at, place };
}

/** Where a quoted sentence stands: no word of it, and none of the question. */
function placeOf({ fact: { article, span } }: Citation) {
  return { article: article.id, sha256: article.sha256, start: span.start, end: span.end };
}
