import { describe, expect, it } from 'vitest';
import { FootnoteError } from '../../src/errors.ts';
import { createLog, type Level } from '../../src/observe/log.ts';

/** What the log wrote, one object per line. */
function logged(level: Level, write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLog(level, { write: (line: string) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

describe('the log', () => {
  it('writes one line of JSON with the words, the fields and the time', () => {
    const [line] = logged('info', (log) => log.info('ready in', 0.4, { articles: 1 }));
    expect(line).toMatchObject({ level: 'info', msg: 'ready in 0.4', articles: 1 });
    expect(line?.time).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(line).not.toHaveProperty('hostname');
  });

  it.each([
    ['debug', 4],
    ['info', 3],
    ['warn', 2],
    ['error', 1],
  ] as const)('at %s writes what matters as much or more', (level, count) => {
    const lines = logged(level, (log) => {
      for (const each of ['debug', 'info', 'warn', 'error'] as const) log[each](each);
    });
    expect(lines).toHaveLength(count);
  });

  it.each([
    'xoxb-1-2-abc',
    'xoxp-1-2-abc',
    'xoxe.xoxp-1-abc',
    'xapp-1-A1-abc',
    'https://hooks.slack.com/actions/T1/2/abc',
    'wss://wss-primary.slack.com/link/?ticket=abc',
  ])('never holds %s', (secret) => {
    const lines = logged('debug', (log) => {
      log.info(`called with ${secret}, twice: ${secret}`);
      log.warn('deep', { list: [{ inner: { note: `is ${secret}.` } }], error: new Error(secret) });
      log.error(new Error(secret, { cause: new FootnoteError('c', `bad ${secret}.`, 'Fix it.') }));
    });
    expect(JSON.stringify(lines)).not.toContain(secret);
    expect(lines[0]?.msg).toMatch(/^called with \[secret\],? twice/);
  });

  it.each(['botToken', 'signingSecret', 'response_url', 'trigger_id', 'Authorization'])(
    'never holds a field like %s',
    (name) => {
      expect(
        JSON.stringify(logged('debug', (log) => log.info('x', { [name]: 'plain', in: { [name]: 'plain' } }))),
      ).not.toContain('plain');
    },
  );

  it.each(['text', 'question', 'body', 'blocks', 'event', 'payload'])(
    'never holds what somebody wrote, as in %s',
    (name) => {
      const words = 'where was it signed';
      const lines = logged('debug', (log) => log.info('x', { [name]: words, in: [{ [name]: [words] }] }));
      expect(JSON.stringify(lines)).not.toContain(words);
    },
  );

  it('tells an error by name, code and place, and keeps its message to itself', () => {
    const [line] = logged('info', (log) =>
      log.error('failed', Object.assign(new TypeError('where was it signed'), { code: 'E1' })),
    );
    expect(line?.error).toMatchObject({
      name: 'TypeError',
      code: 'E1',
      at: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
    });
    expect(JSON.stringify(line)).not.toContain('where was it signed');
  });

  it('keeps what a parser could not read to itself', () => {
    let message = '';
    try {
      JSON.parse('where was it signed');
    } catch (error) {
      message = String(error);
    }
    const lines = logged('info', (log) => log.warn(`Malformed request body: ${message}`));
    expect(JSON.stringify(lines)).not.toContain('where');
    expect(lines[0]?.msg).toContain('not valid JSON');
  });

  it('shows our own errors in full: they are written for operators', () => {
    const [line] = logged('info', (log) =>
      log.error(new FootnoteError('bad_file', 'a.md:3: no date.', 'Write one.')),
    );
    expect(line?.error).toMatchObject({ code: 'bad_file', message: 'a.md:3: no date. Write one.' });
  });

  it('names what Slack refused', () => {
    const refused = Object.assign(new Error('An API error occurred: x'), {
      data: { ok: false, error: 'not_in_channel' },
    });
    expect(logged('info', (log) => log.warn(refused))[0]?.error).toMatchObject({ slack: 'not_in_channel' });
  });

  it('survives whatever it is given', () => {
    const loop: Record<string, unknown> = { name: 'loop' };
    loop.self = loop;
    const bare: unknown = Object.create(null);
    expect(
      logged('info', (log) => log.info(loop, bare, null, undefined, Symbol('s'), 1n, [1], () => 1)),
    ).toHaveLength(1);
  });
});
