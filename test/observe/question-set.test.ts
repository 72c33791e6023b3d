import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../src/observe/question-set.ts';
import { folderOf } from '../knowledge/temporary-folder.ts';

const PLAIN = { id: 'a', question: 'Where?', spans: [{ article: 'x', start: 0, end: 4 }] };

async function fileOf(...lines: readonly (string | object)[]): Promise<string> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  return join(await folderOf({ 'questions.jsonl': text }), 'questions.jsonl');
}

describe('a question set', () => {
  it('is read line by line, blank lines left out', async () => {
    const whole = { id: 'b', question: 'Who?', spans: [], within: 'x', exclude: ['y'] };
    expect(await readQuestions(await fileOf(PLAIN, '', whole, '  '))).toEqual([PLAIN, whole]);
  });

  it('may number its questions, and may say more than is read', async () => {
    const [question] = await readQuestions(
      await fileOf({
        id: 7,
        question: 'Who?',
        spans: [{ article: 'x', start: 1, end: 2, text: 'h' }],
        source: 'me',
      }),
    );
    expect(question).toEqual({ id: '7', question: 'Who?', spans: [{ article: 'x', start: 1, end: 2 }] });
  });

  it('is read up to a limit, and no line after it is looked at', async () => {
    const file = await fileOf(PLAIN, PLAIN, 'broken');
    expect(await readQuestions(file, 2)).toHaveLength(2);
  });

  it.each([
    ['no JSON', '{"id": "b"'],
    ['a question without a text', { id: 'b', spans: [] }],
    ['a question without a name', { question: 'Who?', spans: [] }],
    ['a question without places', { id: 'b', question: 'Who?' }],
    [
      'a place outside any text',
      { id: 'b', question: 'Who?', spans: [{ article: 'x', start: 'one', end: 2 }] },
    ],
    ['a list', '[]'],
    ['nothing', 'null'],
  ])('that holds %s is refused, naming the line', async (_, line) => {
    const file = await fileOf(PLAIN, '', line);
    await expect(readQuestions(file)).rejects.toMatchObject({
      code: 'bad_question_set',
      message: expect.stringContaining(`${file}:3`),
    });
  });

  it('that is not there is refused, naming the file', async () => {
    const file = join(await folderOf({}), 'questions.jsonl');
    await expect(readQuestions(file)).rejects.toThrow(file);
  });
});
