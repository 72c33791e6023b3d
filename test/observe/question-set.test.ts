import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readName, readQuestions, readSet } from '../../src/observe/question-set.ts';
import { folderOf } from '../knowledge/temporary-folder.ts';
import { articleOf } from '../support/libraries.ts';

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
    expect(question).toEqual({
      id: '7',
      question: 'Who?',
      spans: [{ article: 'x', start: 1, end: 2, text: 'h' }],
    });
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

describe('a set beside its articles', () => {
  const articles = [articleOf('x', 'Ann’s 🐟 boat sank. The crew swam.'), articleOf('y', 'Nothing.')];
  const asked = (start: number, end: number, text?: string, more: object = {}) => ({
    id: 'a',
    question: 'Who swam?',
    spans: [{ article: 'x', start, end, ...(text === undefined ? {} : { text }) }],
    ...more,
  });
  const setOf = async (...lines: readonly object[]) =>
    folderOf({ 'questions.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') });

  it('is read when every place holds the words it names, counted in UTF-16 units', async () => {
    const fine = asked(20, 28, 'The crew', { within: 'x', exclude: ['y'] });
    expect(await readSet(await setOf(fine, asked(6, 8)), articles)).toHaveLength(2);
  });

  it.each([
    ['points at other words', asked(19, 27, 'The crew'), /reads " The cre", not "The crew"\. .*begins at 20/],
    ['points at words that are nowhere', asked(20, 28, 'The cook'), /nowhere in the article/],
    ['ends after the article', asked(20, 99), /20\.\.99 of "x" is outside its 34 characters/],
    ['is empty', asked(20, 20), /outside/],
    ['begins before the article', asked(-1, 4), /outside/],
    [
      'is in no article',
      { id: 'a', question: 'Who?', spans: [{ article: 'z', start: 0, end: 1 }] },
      /no article "z".*--knowledge/,
    ],
    ['keeps to no article', asked(20, 28, undefined, { within: 'z' }), /no article "z"/],
    ['takes away no article', asked(20, 28, undefined, { exclude: ['y', 'z'] }), /no article "z"/],
  ])('is refused, naming the line, when a place %s', async (_, line, message) => {
    const dir = await setOf(asked(20, 28), line);
    const reading = readSet(dir, articles);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toMatchObject({
      code: 'bad_question_set',
      message: expect.stringContaining(`${join(dir, 'questions.jsonl')}:2`),
    });
  });

  it('names what is missing when it is no set', async () => {
    const empty = await folderOf({});
    await expect(readSet(empty, [])).rejects.toThrow(`${join(empty, 'questions.jsonl')} does not exist`);
    await expect(readSet(join(empty, 'gone'), [])).rejects.toThrow(`${join(empty, 'gone')} does not exist`);
    await expect(readName(join(empty, 'gone'))).rejects.toMatchObject({ code: 'bad_question_set' });
  });
});

describe('the name of a set', () => {
  it('is what set.json says, or else the name of its folder', async () => {
    const questions = { 'questions.jsonl': '' };
    expect(await readName(await folderOf({ ...questions, 'set.json': '{"name": "ours", "more": 1}' }))).toBe(
      'ours',
    );
    const dir = await folderOf({
      'desk/questions.jsonl': '',
      'bare/questions.jsonl': '',
      'bare/set.json': '{}',
    });
    expect(await readName(join(dir, 'desk'))).toBe('desk');
    expect(await readName(`${join(dir, 'bare')}/`)).toBe('bare');
  });

  it.each(['no json', '[]', '{"name": 7}'])('is refused when set.json is %s', async (text) => {
    const dir = await folderOf({ 'questions.jsonl': '', 'set.json': text });
    await expect(readName(dir)).rejects.toThrow(join(dir, 'set.json'));
  });
});
