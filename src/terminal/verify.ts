import type { Command, Option } from 'commander';
import { z } from 'zod';
import { FootnoteError } from '../errors.ts';
import type { Fact } from '../facts/fact.ts';
import type { Library } from '../ports.ts';
import type { Terminal } from './terminal.ts';

/** What a citation claims: where, and of what `ask --json` says as much as is there. */
const Claim = z.object({
  article: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  text: z.string().optional(),
  paragraph: z.number().optional(),
  sentence: z.number().optional(),
});
const Answer = z.object({ citations: z.array(Claim), nearest: z.array(Claim) });

/** What a citation claims, read. */
export type Claim = z.infer<typeof Claim>;

/** What became of a claim: the words that stand there, or what is not true of it. */
export type Verdict =
  | { readonly right: true; readonly words: string; readonly place: string }
  | { readonly right: false; readonly why: string };

/** `footnote verify`: reads a citation again in the articles as they are now. */
export function addVerifyCommand(
  program: Command,
  folder: Option,
  open: (dir: string) => Promise<Library>,
  { print, exitWith, colours, input }: Terminal,
): void {
  program
    .command('verify')
    .description('check that the words of a citation stand in the article; exit code 1 when they do not')
    .argument('<citation>', 'article:start-end, or what "ask --json" printed; - reads it from the input')
    .addOption(folder)
    .action(async (citation: string, { knowledge }: { knowledge: string }) => {
      const claims = readClaims(citation === '-' ? await input() : citation);
      const library = await open(knowledge);
      const verdicts = claims.map((claim) => ({ claim, verdict: verify(claim, library) }));
      for (const { claim, verdict } of verdicts) {
        const at = `${claim.article}:${claim.start}-${claim.end}`;
        if (verdict.right) print(`${colours.green('✓')} ${at} ${verdict.place}\n  ${verdict.words}`);
        else print(`${colours.red('✗')} ${at}\n  ${verdict.why}`);
      }
      if (claims.length === 0) print('Nothing is quoted there.');
      if (verdicts.some(({ verdict }) => !verdict.right)) exitWith(1);
    });
}

/**
 * Reads what a person or a program hands over as a citation.
 *
 * @throws FootnoteError `not_a_citation`
 */
export function readClaims(text: string): readonly Claim[] {
  const [, article, start, end] = /^([^{}[\]]+):(\d+)-(\d+)$/u.exec(text.trim()) ?? [];
  if (article !== undefined) return [{ article, start: Number(start), end: Number(end) }];
  const json = z.union([Answer, Claim]).safeParse(parsed(text)).data;
  if (json === undefined)
    throw new FootnoteError(
      'not_a_citation',
      'That is no citation.',
      'Give article:start-end, such as harbour:0-68, or the line that "ask --json" prints.',
    );
  return 'citations' in json ? [...json.citations, ...json.nearest] : [json];
}

/** Compares a claim with the articles. Offsets are UTF-16 units into the article's body. */
export function verify(claim: Claim, library: Pick<Library, 'articles' | 'factsOf'>): Verdict {
  const { start, end, text, paragraph, sentence } = claim;
  const article = library.articles.find(({ id }) => id === claim.article);
  if (article === undefined) return wrong(`There is no article "${claim.article}".`);
  const { body } = article;
  if (start >= end || end > body.length)
    return wrong(`The article has ${body.length} characters; that is not within it.`);
  const words = body.slice(start, end);
  if (text !== undefined && text !== words) {
    const now = body.indexOf(text);
    return wrong(
      now === -1
        ? `The words cited do not stand in the article. There stands: ${words}`
        : `The words cited stand at ${now}-${now + text.length} now. There stands: ${words}`,
    );
  }
  const fact = library.factsOf(article.id).find(({ span }) => span.start <= start && end <= span.end);
  const elsewhere =
    (paragraph !== undefined && paragraph !== fact?.paragraph) ||
    (sentence !== undefined && sentence !== fact?.sentence);
  if (elsewhere) return wrong(`The words stand there, but that is ${placeOf(fact)}.`);
  return { right: true, words, place: placeOf(fact) };
}

function placeOf(fact: Fact | undefined): string {
  return fact === undefined
    ? 'more than one sentence'
    : `paragraph ${fact.paragraph}, sentence ${fact.sentence}`;
}

function wrong(why: string): Verdict {
  return { right: false, why };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
