import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TRANSPORTS } from './bot.ts';
import { readable, setStage } from './stage.ts';

const SENTENCE =
  'Mayor Ada Holm told <!channel> & <@U000000001> that `rm -rf` *never* opens https://example.org/a in Geneva.';

describe.each(TRANSPORTS)('an article full of control sequences, over %s', (transport) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    await writeFile(join(folder, 'notice.txt'), `${SENTENCE}\n`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is quoted character for character, and triggers nothing', async () => {
    const stage = await setStage(transport, {}, folder);
    try {
      const { reply } = await stage.ask('What did Mayor Ada Holm tell in Geneva?');
      expect(readable(reply.blocks)).toContain(SENTENCE);
      expect(reply.text).toContain('&lt;!channel&gt; &amp; &lt;@U000000001&gt;');
      const sent = JSON.stringify(reply);
      expect(sent).not.toMatch(/"type":"(mrkdwn|markdown|user|broadcast|link)"/);
      expect(reply.text).not.toMatch(/<[!@#]/);
    } finally {
      await stage.clear();
    }
  });
});
