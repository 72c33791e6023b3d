import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));

/**
 * Installs the peers beside the bench when they are not there yet: nobody who only runs the bot should have to. npm
 * runs under this very Node, since one of the peers wants a newer one than the machine may have.
 */
export async function installPeers(): Promise<void> {
  if (existsSync(`${HERE}node_modules`)) return;
  const npm = process.env.npm_execpath;
  const [command, args] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const child = spawn(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: HERE,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  if (code !== 0)
    throw new Error(`The peers could not be installed: "npm ci" in ${HERE} ended with ${code}.`);
}
