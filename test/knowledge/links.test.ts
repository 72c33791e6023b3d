import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readText } from '../../src/knowledge/file-text.ts';
import { readFolder } from '../../src/knowledge/folder.ts';
import { folderOf } from './temporary-folder.ts';

const codes = (problems: Awaited<ReturnType<typeof readFolder>>['problems']) =>
  problems.map(({ severity, code, file }) => [severity, code, file]);

describe('links, pipes and permissions in a knowledge folder', () => {
  it('follows a link to a file inside the folder, even to a hidden one', async () => {
    const folder = await folderOf({ '..data/vpn.md': 'Reset MFA first.' });
    await symlink('..data/vpn.md', join(folder, 'vpn.md'));
    const { articles, problems } = await readFolder(folder);
    expect(articles.map(({ id, body }) => [id, body])).toEqual([['vpn', 'Reset MFA first.']]);
    expect(problems).toEqual([]);
  });

  it('never follows a link out of the folder, to nothing or in a circle', async () => {
    const outside = await folderOf({ 'secret.md': 'Secret.' });
    const folder = await folderOf({ 'good.md': 'Good.' });
    await symlink(join(outside, 'secret.md'), join(folder, 'absolute.md'));
    await symlink(outside, join(folder, 'folder'));
    await symlink('gone.md', join(folder, 'broken.md'));
    await symlink('circle.md', join(folder, 'circle.md'));
    await symlink('/dev/zero', join(folder, 'zero.md'));
    const { articles, problems } = await readFolder(folder);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(codes(problems)).toEqual([
      ['error', 'link_outside', 'absolute.md'],
      ['error', 'link_broken', 'broken.md'],
      ['error', 'link_broken', 'circle.md'],
      ['error', 'link_outside', 'folder'],
      ['error', 'link_outside', 'zero.md'],
    ]);
  });

  it('does not go round in a link to a folder above', async () => {
    const folder = await folderOf({ 'sub/a.md': 'A' });
    await symlink('..', join(folder, 'sub', 'up'));
    const { articles, problems } = await readFolder(folder);
    expect(articles.map(({ id }) => id)).toEqual(['sub/a']);
    expect(codes(problems)).toEqual([['warning', 'link_to_folder', 'sub/up']]);
  });

  it('reads a folder that is itself reached through a link', async () => {
    const folder = await folderOf({ 'real/a.md': 'A' });
    await symlink('real', join(folder, 'linked'));
    expect((await readFolder(join(folder, 'linked'))).articles).toHaveLength(1);
  });

  it('reports pipes and sockets instead of waiting for them', async () => {
    const folder = await folderOf({ 'good.md': 'Good.' });
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((listening) => server.listen(join(folder, 'socket.md'), listening));
    const { articles, problems } = await readFolder(folder);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(codes(problems)).toEqual([
      ['error', 'not_a_file', 'pipe.md'],
      ['error', 'not_a_file', 'socket.md'],
    ]);
  });

  it('does not wait for a file that became a pipe, nor follow one that became a link', async () => {
    const folder = await folderOf({ 'good.md': 'Good.' });
    const place = (file: string) => ({ file, path: join(folder, file) });
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    await symlink('good.md', join(folder, 'link.md'));
    expect(await readText(place('pipe.md'))).toMatchObject({ code: 'not_a_file', file: 'pipe.md' });
    expect(await readText(place('link.md'))).toMatchObject({ code: 'file_unreadable', file: 'link.md' });
    expect(await readText(place('gone.md'))).toMatchObject({ code: 'file_unreadable', file: 'gone.md' });
  });

  it('reports what it is not allowed to read', async () => {
    const folder = await folderOf({ 'closed.md': 'x', 'good.md': 'Good.' });
    await mkdir(join(folder, 'sub'));
    await Promise.all([
      chmod(folder, 0o755),
      chmod(join(folder, 'closed.md'), 0),
      chmod(join(folder, 'sub'), 0),
    ]);
    const { articles, problems } = await asNobody(() => readFolder(folder));
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(codes(problems)).toEqual([
      ['error', 'file_unreadable', 'closed.md'],
      ['error', 'folder_unreadable', 'sub'],
    ]);
    await chmod(folder, 0);
    await expect(asNobody(() => readFolder(folder))).rejects.toMatchObject({ code: 'knowledge_unreadable' });
    await chmod(folder, 0o755);
  });
});

/** Permissions do not stop root, as which containers run tests: step down for the while. */
async function asNobody<T>(act: () => Promise<T>): Promise<T> {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    return await act();
  } finally {
    if (root) process.seteuid?.(0);
  }
}
