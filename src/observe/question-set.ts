import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { FootnoteError } from '../errors.ts';
import type { Article } from '../facts/article.ts';

const SPAN = z.object({
  article: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  text: z.string().optional(),
});
const LINE = z.object({
  id: z.coerce.string(),
  question: z.string(),
  spans: z.array(SPAN),
  within: z.string().optional(),
  exclude: z.array(z.string()).optional(),
});
const ABOUT = z.object({ name: z.string().min(1).optional() });

/** A question with the places that answer it; without places it must be refused. */
export type AnnotatedQuestion = z.infer<typeof LINE>;

/** Whether a folder is there and holds questions; its articles may lie elsewhere. */
function mustBeSet(dir: string): void {
  if (existsSync(join(dir, 'questions.jsonl'))) return;
  throw new FootnoteError(
    'bad_question_set',
    existsSync(dir) ? `${join(dir, 'questions.jsonl')} does not exist.` : `${dir} does not exist.`,
    'A question set is a folder with questions.jsonl, and articles/ or none.',
  );
}

/**
 * What a set calls itself in `set.json`; its folder's name where it says nothing.
 *
 * @throws FootnoteError `bad_question_set` when `set.json` is no JSON object
 */
export async function readName(dir: string): Promise<string> {
  mustBeSet(dir);
  const file = join(dir, 'set.json');
  if (!existsSync(file)) return basename(resolve(dir));
  const text = await readFile(file, 'utf8');
  return checked(ABOUT, text, file, 'It is one JSON object with a "name".').name ?? basename(resolve(dir));
}

/**
 * Reads the questions of a set folder, one JSON object a line. With articles, every place is looked up in them: a
 * set that points past what it means to point at would measure nothing.
 *
 * @throws FootnoteError `bad_question_set` naming file and line
 */
export async function readSet(
  dir: string,
  articles: readonly Article[],
  limit = Number.POSITIVE_INFINITY,
): Promise<AnnotatedQuestion[]> {
  mustBeSet(dir);
  const bodies = new Map(articles.map(({ id, body }) => [id, body]));
  return readLines(join(dir, 'questions.jsonl'), limit, (question, place) => {
    const problem = problemOf(question, bodies);
    if (problem !== null) throw new FootnoteError('bad_question_set', `${place}: ${problem[0]}`, problem[1]);
  });
}

/** Reads a file of questions without looking at any article. Throws as {@link readSet} does. */
export function readQuestions(file: string, limit = Number.POSITIVE_INFINITY): Promise<AnnotatedQuestion[]> {
  return readLines(file, limit, () => undefined);
}

async function readLines(
  file: string,
  limit: number,
  check: (question: AnnotatedQuestion, place: string) => void,
): Promise<AnnotatedQuestion[]> {
  const questions: AnnotatedQuestion[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    number++;
    if (line.trim() === '') continue;
    if (questions.length >= limit) break;
    const place = `${file}:${number}`;
    const fix = 'Each line is {"id", "question", "spans": [{"article", "start", "end"}]}.';
    const question = checked(LINE, line, place, fix);
    check(question, place);
    questions.push(question);
  }
  return questions;
}

function checked<T>(shape: z.ZodType<T>, text: string, place: string, fix: string): T {
  try {
    return shape.parse(JSON.parse(text));
  } catch (cause) {
    const [first] = cause instanceof z.ZodError ? cause.issues : [];
    const why =
      first === undefined ? 'not JSON.' : `${first.path.join('.') || 'the whole'}: ${first.message}.`;
    throw new FootnoteError('bad_question_set', `${place}: ${why}`, fix, { cause });
  }
}

/** What is wrong with where a question points, and the fix; null when all is well. */
function problemOf(
  { spans, within, exclude = [] }: AnnotatedQuestion,
  bodies: ReadonlyMap<string, string>,
): readonly [string, string] | null {
  const unknown = [...spans.map(({ article }) => article), within, ...exclude].find(
    (id) => id !== undefined && !bodies.has(id),
  );
  if (unknown !== undefined)
    return [
      `there is no article "${unknown}".`,
      'Correct the id, or name the folder of the articles with --knowledge.',
    ];
  for (const { article, start, end, text } of spans) {
    const body = bodies.get(article) ?? '';
    const where = `the span ${start}..${end} of "${article}"`;
    if (start < 0 || end <= start || end > body.length)
      return [
        `${where} is outside its ${body.length} characters.`,
        'Count UTF-16 units from the start of the body, after the front matter.',
      ];
    const found = body.slice(start, end);
    if (text !== undefined && text !== found) {
      const at = body.indexOf(text);
      const fix = at === -1 ? 'That text is nowhere in the article.' : `That text begins at ${at}.`;
      return [`${where} reads ${JSON.stringify(found)}, not ${JSON.stringify(text)}.`, fix];
    }
  }
  return null;
}
