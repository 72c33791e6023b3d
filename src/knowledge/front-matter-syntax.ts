import { parseDocument, type YAMLParseError, type YAMLWarning } from 'yaml';
import type { Complaint } from './metadata.ts';

/** What to do when a text begins with `---` and no front matter was meant. */
export const NO_RULE = 'If the first line is a rule and not front matter, put an empty line above it.';

/** What mends most values that YAML reads differently from people. */
export const IN_QUOTES = 'Put the value in straight double quotes, as in title: "Footnote: a history".';

/** Null when the text is nested so deeply that the parser runs out of stack. */
export function parseYaml(source: string): ReturnType<typeof parseDocument> | null {
  try {
    // "failsafe" knows text, lists and maps only. Aliases are never followed, so they cannot multiply.
    return parseDocument(source, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
  } catch {
    return null;
  }
}

/** A missing quote or bracket is noticed at the end, but has to be mended where the value begins. */
export function endsTooLate({ code }: YAMLParseError | YAMLWarning): boolean {
  return code === 'MISSING_CHAR' || code === 'BAD_INDENT';
}

/** Says in an editor's words what YAML's grammar objects to. */
export function explain({ code }: YAMLParseError | YAMLWarning): Complaint {
  const message = 'The front matter cannot be understood here.';
  switch (code) {
    case 'DUPLICATE_KEY':
      return { message: 'This key is given twice.', fix: 'Keep one of the two lines.' };
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      return {
        message: 'A quotation mark or a bracket is not closed.',
        fix: 'Write the missing mark at the end of the value.',
      };
    case 'TAB_AS_INDENT':
      return {
        message: 'The line begins with a tab.',
        fix: 'Begin the line with its key, without a tab or spaces.',
      };
    case 'MULTIPLE_DOCS':
      return { message, fix: 'Remove the line "...".' };
    default:
      return { message, fix: IN_QUOTES };
  }
}
