import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { FootnoteError } from '../errors.ts';

const SPAN = z.object({ article: z.string(), start: z.number().int(), end: z.number().int() });
const LINE = z.object({
  id: z.coerce.string(),
  question: z.string(),
  spans: z.array(SPAN),
  within: z.string().optional(),
  exclude: z.array(z.string()).optional(),
});

/** A question with the places that answer it; without places it must be refused. */
export type AnnotatedQuestion = z.infer<typeof LINE>;

/**
 * Reads the questions of a set, one JSON object a line.
 *
 * @throws FootnoteError `bad_question_set` naming file and line
 */
export async function readQuestions(
  file: string,
  limit = Number.POSITIVE_INFINITY,
): Promise<AnnotatedQuestion[]> {
  const questions: AnnotatedQuestion[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    number++;
    if (line.trim() === '') continue;
    if (questions.length >= limit) break;
    questions.push(parse(line, `${file}:${number}`));
  }
  return questions;
}

function parse(line: string, place: string): AnnotatedQuestion {
  try {
    return LINE.parse(JSON.parse(line));
  } catch (cause) {
    throw new FootnoteError(
      'bad_question_set',
      `${place}: not a question.`,
      'Each line is {"id", "question", "spans": [{"article", "start", "end"}]}.',
      { cause },
    );
  }
}
