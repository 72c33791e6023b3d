import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TRANSPORTS } from './bot.ts';
import { type Stage, setStage } from './stage.ts';

const ODD: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['"why?"', 'why?'],
  ['"thanks"', 'thanks'],
  ['only emoji', '🎉 :tada: 🎉'],
  ['4,000 characters', 'what did Hegseth say '.repeat(200).slice(0, 4000)],
  ['another script', '这项协议是在哪里签署的？'],
  ['a broadcast', '@channel what did Hegseth say on X?'],
  ['a typed control sequence', '<!channel> <@U000000001> *what* did `Hegseth` say?'],
  ['markup and a link', '*bold* _it_ ~no~ [x](https://example.org) https://example.org/a'],
];

describe.each(TRANSPORTS)('odd questions over %s', (transport) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(transport);
  });
  afterEach(() => stage.clear());

  it.each(ODD)('answers %s with something useful, and pings nobody', async (_name, typed) => {
    const { ts, reply } = await stage.ask(typed);
    expect(reply.blocks.length).toBeGreaterThan(0);
    expect(reply.text.length).toBeGreaterThan(20);
    expect(stage.replies(ts)).toHaveLength(1);
    const sent = JSON.stringify(stage.desk.calls.map(({ args }) => args));
    expect(sent).not.toMatch(/<[!@#]|"type":"(user|usergroup|broadcast|channel|link)"/);
    expect(sent).not.toMatch(/"link_names":"?(true|1)/);
    expect(stage.desk.calls.filter(({ answer }) => answer?.ok !== true)).toEqual([]);
  });

  it.each(ODD.slice(1))('does the same for %s when asked privately', async (_name, typed) => {
    await stage.desk.slash(`/footnote ${typed}`);
    await stage.desk.waitFor('response_url', ({ answer }) => answer?.ok === true);
    expect(stage.desk.messages().at(-1)).toMatchObject({ author: 'bot', ephemeral: true });
    const sent = JSON.stringify(stage.desk.calls.map(({ args }) => args));
    expect(sent).not.toMatch(/<[!@#]|"type":"(user|usergroup|broadcast|channel|link)"/);
  });
});
