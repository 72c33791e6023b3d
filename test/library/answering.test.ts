import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readLexicon } from '../../src/knowledge/lexicon.ts';
import { answering } from '../../src/library/answering.ts';
import { liveLibrary } from '../../src/library/live-library.ts';
import type { OpenLibrary } from '../../src/library.ts';
import { COUNCIL, EXPEDITION, RETURNS, WIRELESS } from '../support/articles.ts';
import { articleOf, FISHERY, MUSEUM } from '../support/libraries.ts';

const FISHING = articleOf('fishery', FISHERY, { title: 'Fishing peace in the north' });
const SEVERAL = [FISHING, articleOf('museum', MUSEUM, {}, 'plain'), WIRELESS, COUNCIL, RETURNS, EXPEDITION];
const ALIASES = [['Scandinavian peace', 'fishing agreement']];
const QUESTIONS = [
  'What did Brandt say about the agreement?',
  'Who announced the Scandinavian peace?',
  'How much does a ticket cost and when did the wing open?',
  'Who voted to close Mill Lane?',
  'How many days until the refund in Ireland?',
  'What did they say?',
  'Where is the lighthouse of Genoa?',
  'fisheries minister',
  'hello',
  '',
];

/** An `Answering` that uses threads from the first question on, and the live library it follows. */
async function followed() {
  const failures: unknown[] = [];
  const answers = answering((problem) => failures.push(problem), { threads: 1, many: 0 });
  onTestFinished(() => answers.close());
  const live = liveLibrary(readLexicon());
  const update = async (articles: Parameters<typeof live.update>[0]): Promise<OpenLibrary> => {
    await live.update(articles, [], ALIASES, (library) => answers.follow({ library, aliases: ALIASES }));
    return live.current();
  };
  return { answers, failures, update };
}

/** The same library, which says so when it has to answer here itself. */
async function elsewhere(
  answers: Awaited<ReturnType<typeof followed>>['answers'],
  library: OpenLibrary,
  question: string,
) {
  const { answer } = library;
  let here = true;
  const own = library as { answer: OpenLibrary['answer'] };
  own.answer = (...asked) => {
    here = true;
    return answer(...asked);
  };
  for (const deadline = performance.now() + 20_000; here && performance.now() < deadline; await pause(5)) {
    here = false;
    const found = await answers.answer(library, question);
    if (!here) {
      own.answer = answer;
      return found;
    }
  }
  throw new Error('No thread answers.');
}

describe('questions answered on another thread', () => {
  it('get the answer they would get here, fact for fact', async () => {
    const { answers, failures, update } = await followed();
    const library = await update(SEVERAL);
    for (const question of QUESTIONS)
      expect(await elsewhere(answers, library, question)).toEqual(library.answer(question));
    expect(failures).toEqual([]);
  });

  it('are answered from the state that was asked, also while and after it changes', async () => {
    const { answers, update } = await followed();
    const [question = ''] = QUESTIONS;
    const before = await update(SEVERAL);
    await elsewhere(answers, before, question);
    const changed = articleOf('fishery', FISHERY.replace('never been calmer', 'seldom been calmer'), {
      title: 'Fishing peace in the north',
    });
    const after = await update([changed, ...SEVERAL.slice(2)]);
    const both = await Promise.all([answers.answer(before, question), answers.answer(after, question)]);
    expect(both).toEqual([before.answer(question), after.answer(question)]);
    expect(both[0]).not.toEqual(both[1]);
    expect(await elsewhere(answers, after, question)).toEqual(after.answer(question));
  });

  it('are answered there from the first one about a new state, which is new only once the thread has it', async () => {
    const { answers, update } = await followed();
    await elsewhere(answers, await update(SEVERAL), 'hello');
    const after = await update(SEVERAL.slice(1));
    const [, , question = ''] = QUESTIONS;
    const found = after.answer(question);
    (after as { answer: OpenLibrary['answer'] }).answer = () => {
      throw new Error('It was answered here.');
    };
    expect(await answers.answer(after, question)).toEqual(found);
  });

  it('are answered here when no thread is left', async () => {
    const { answers, update } = await followed();
    const library = await update(SEVERAL);
    await elsewhere(answers, library, 'hello');
    const asked = answers.answer(library, 'fisheries minister');
    await answers.close();
    expect(await asked).toEqual(library.answer('fisheries minister'));
  });

  it('are answered here as a follow-up', async () => {
    const { answers, update } = await followed();
    const library = await update(SEVERAL);
    const before = { question: 'Who announced the agreement?', facts: [] };
    expect(await answers.answer(library, 'and when?', before)).toEqual(library.answer('and when?', before));
  });
});
