import { existsSync } from 'node:fs';

/** Where browsers of the Chromium family are commonly installed. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium to test the page in: the one named by `CHROMIUM_PATH`, else one that is installed, else null. */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  return [env.CHROMIUM_PATH, ...PLACES].find((path) => path !== undefined && existsSync(path)) ?? null;
}
