import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderOf } from './knowledge/temporary-folder.ts';
import { keepRunning, run } from './support/processes.ts';
import { KNOWLEDGE } from './support/seed-library.ts';

const ON_DESK = { FOOTNOTE_KNOWLEDGE: KNOWLEDGE, PORT: '0' };

describe('the bot without Slack tokens', () => {
  it('starts the desk, says where it is and what to try, and ends when told to', async () => {
    const bot = keepRunning('main.ts', { env: ON_DESK });
    const printed = await bot.printed(/Stop with Ctrl\+C/);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
    expect(printed).toContain('1 article, 15 sentences.');
    expect(printed).toMatch(/Three questions to try:\n {2}\S.*\?\n {2}\S.*\?\n {2}\S.*\?\n/);
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html');
    const { code, stderr } = await bot.stop('SIGTERM');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(fetch(url)).rejects.toThrow();
  });

  it('starts with an empty folder, and says what to do', async () => {
    const bot = keepRunning('main.ts', { env: { ...ON_DESK, FOOTNOTE_KNOWLEDGE: await folderOf({}) } });
    expect(await bot.printed(/Stop with Ctrl\+C/)).toContain('Put an article into the knowledge folder');
    expect((await bot.stop('SIGINT')).code).toBe(0);
  });

  it('says that the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = await run('main.ts', [], { env: { ...ON_DESK, PORT: String(port) } });
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} cannot be used`);
  });

  it('says that there is no such folder', async () => {
    const { code, stderr } = await run('main.ts', [], { env: { ...ON_DESK, FOOTNOTE_KNOWLEDGE: 'nowhere' } });
    expect(code).toBe(1);
    expect(stderr).toContain('nowhere does not exist');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('the bot with half of its tokens', () => {
  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
  ])('%j says which is missing and stops', async (tokens, missing) => {
    const { code, stdout, stderr } = await run('main.ts', [], { env: { ...ON_DESK, ...tokens } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${missing} `);
    expect(stderr).toContain('missing');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('reads them from .env too', async () => {
    const cwd = await folderOf({ '.env': 'SLACK_BOT_TOKEN=xoxb-1\n' });
    const { code, stderr } = await run('main.ts', [], { cwd, env: ON_DESK });
    expect(code).toBe(1);
    expect(stderr).toContain('SLACK_APP_TOKEN');
  });
});
