import type { Arguments } from '../workspace.ts';

/** Arguments that are JSON inside a form; every other one is text, whatever it looks like. */
const NESTED = [
  'blocks',
  'attachments',
  'metadata',
  'view',
  'prompts',
  'chunks',
  'loading_messages',
  'unfurls',
];

/** Reads the arguments of a Web API call from its body, a form or JSON. What is no JSON where it should be stays text. */
export function readArguments(contentType: string, body: string): Arguments {
  if (contentType.includes('application/json')) return (parse(body) as Arguments | undefined) ?? {};
  const form = Object.fromEntries(new URLSearchParams(body));
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [
      name,
      NESTED.includes(name) ? (parse(value) ?? value) : value,
    ]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
