import { isMap, isScalar, isSeq } from 'yaml';
import { type Metadata, NOTHING_RECORDED } from '../facts/article.ts';
import type { Problem } from '../ports.ts';
import { endsTooLate, explain, IN_QUOTES, NO_RULE, parseYaml } from './front-matter-syntax.ts';
import { type Complaint, complainOf, isKey, KEYS, meantKey } from './metadata.ts';
import { error, warning } from './problem.ts';
import { named } from './problem-report.ts';

/** What a file records about its article, and the article. */
export interface Contents {
  /** Null when the front matter is not sound, which keeps the file out. */
  readonly metadata: Metadata | null;
  /** Everything behind the front matter's closing line, character for character. */
  readonly body: string;
  readonly problems: readonly Problem[];
}

/** Ample for eight keys. Keeps a text that happens to begin with a rule from being read as YAML. */
const LONGEST = 16_384;
const OPENING = /^---[ \t]*(?:\r?\n|$)/;

/**
 * Parts the text of a file into front matter and body. There is front matter when the first line is `---`, in
 * Markdown and in plain text alike; the next line `---` ends it. Values stay as they were written: nothing is
 * turned into a date, a number or a yes or no.
 */
export function readFrontMatter(text: string, file: string): Contents {
  const opening = OPENING.exec(text)?.[0].length;
  if (opening === undefined) return { metadata: NOTHING_RECORDED, body: text, problems: [] };
  const closing = closingLine(text, opening);
  if (closing === null) {
    const fix = `Write a line --- behind the last key. ${NO_RULE}`;
    const unclosed = error(
      file,
      1,
      'front_matter_unclosed',
      'The front matter has no closing line ---.',
      fix,
    );
    return { metadata: null, body: '', problems: [unclosed] };
  }
  const body = text.slice(closing.end);
  if (closing.start - opening > LONGEST) {
    const message = `The front matter is longer than ${LONGEST} characters.`;
    return { metadata: null, body, problems: [error(file, 1, 'front_matter_too_long', message, NO_RULE)] };
  }
  return { body, ...parse(text.slice(opening, closing.start), file) };
}

function closingLine(text: string, opening: number): { start: number; end: number } | null {
  const line = /\n---[ \t]*(?:\r?\n|$)/g;
  line.lastIndex = opening - 1;
  const found = line.exec(text);
  return found === null ? null : { start: found.index + 1, end: line.lastIndex };
}

function parse(source: string, file: string): Pick<Contents, 'metadata' | 'problems'> {
  const draft: { -readonly [Key in keyof Metadata]: Metadata[Key] } = { ...NOTHING_RECORDED };
  const problems: Problem[] = [];
  const lineAt = (offset: number) => 1 + source.slice(0, offset).split('\n').length;
  const refuse = (line: number, code: string, { message, fix }: Complaint) =>
    problems.push(error(file, line, code, message, fix));
  const done = () => ({
    metadata: problems.some(({ severity }) => severity === 'error') ? null : draft,
    problems,
  });

  const document = parseYaml(source);
  if (document === null) {
    refuse(2, 'front_matter_broken', { message: 'The front matter is nested too deeply.', fix: NO_RULE });
    return done();
  }
  const { contents } = document;
  const items = isMap(contents) ? contents.items : [];
  const starts = items.map(({ key }) => rangeOf(key)?.[0] ?? 0);
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== undefined) {
    const opened = starts.findLast((start) => start <= broken.pos[0]) ?? 0;
    refuse(lineAt(endsTooLate(broken) ? opened : broken.pos[0]), 'front_matter_broken', explain(broken));
    return done();
  }
  if (contents !== null && !isMap(contents)) {
    const fix = `Write lines such as title: My article, with a space behind the colon. ${NO_RULE}`;
    const message = 'The front matter must be lines of "key: value".';
    refuse(lineAt(rangeOf(contents)?.[0] ?? 0), 'front_matter_broken', { message, fix });
  }
  items.forEach(({ key: keyNode, value }, at) => {
    const line = lineAt(starts[at] ?? 0);
    const key = isScalar(keyNode) ? String(keyNode.value) : '';
    if (!isKey(key)) {
      problems.push(unknownKey(file, line, key));
    } else if (key === 'tags') {
      const tags = tagsOf(value);
      if ('message' in tags) refuse(line, 'front_matter_value', tags);
      else draft.tags = tags;
    } else {
      const text = isScalar(value) ? String(value.value).trim() : null;
      const complaint = text === null ? notText(key) : text === '' ? null : complainOf(key, text);
      if (complaint !== null) refuse(line, 'front_matter_value', complaint);
      draft[key] = text || null;
    }
  });
  return done();
}

function tagsOf(value: unknown): readonly string[] | Complaint {
  if (isScalar(value) && value.value === '') return [];
  const texts = isSeq(value)
    ? value.items.map((item) => (isScalar(item) ? String(item.value).trim() : ''))
    : [''];
  if (texts.includes(''))
    return { message: '"tags" must be a list of texts.', fix: 'Write for example: tags: [policy, trade]' };
  return texts.map((text) => complainOf('tags', text)).find((complaint) => complaint !== null) ?? texts;
}

function notText(key: string): Complaint {
  return { message: `"${key}" must be one line of text.`, fix: `Write it on one line. ${IN_QUOTES}` };
}

function unknownKey(file: string, line: number, key: string): Problem {
  const meant = meantKey(key);
  const fix = meant === null ? `Remove it. The keys are ${KEYS.join(', ')}.` : `Write "${meant}" instead.`;
  return warning(
    file,
    line,
    'front_matter_unknown_key',
    `${named(key)} is not a key that Footnote knows, so it is ignored.`,
    fix,
  );
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? node.range
    : undefined;
}
