import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { config as readDotenv } from 'dotenv';
import { type Config, readConfig } from './config.ts';
import { FootnoteError } from './errors.ts';
import { type Footnote, startFootnote } from './footnote.ts';
import { counted } from './words/counted.ts';

/** Longest time in milliseconds that questions in flight get when the process is told to stop. */
const GRACE = 10_000;

/** The bot, and the desk in front of it where there is one. */
interface Running {
  readonly footnote: Footnote;
  close(): Promise<void>;
}

/**
 * Without Slack tokens the bot runs on the local desk, which is part of the tests and not of a production install.
 * The desk's Slack begins anew each time, and so does what the bot keeps.
 */
async function startOnDesk(config: Config): Promise<Running> {
  const { startDesk } = await import('../test/desk/start.ts').catch((cause: unknown) => {
    throw new FootnoteError(
      'no_desk',
      'No Slack tokens are set, and the local desk is not installed.',
      'Set the SLACK_ variables (see .env.example), or run "npm install" with development packages.',
      { cause },
    );
  });
  const desk = await startDesk({ port: config.port }).catch((cause: unknown) => {
    throw new FootnoteError(
      'cannot_listen',
      `Port ${config.port} cannot be used.`,
      'Set PORT to a free one.',
      { cause },
    );
  });
  const { botToken, appToken, slackApiUrl } = desk;
  const kept = await mkdtemp(join(tmpdir(), 'footnote-desk-'));
  const quiet = config.logLevel === 'info' ? 'warn' : config.logLevel;
  const footnote = await startFootnote({
    ...config,
    logLevel: quiet,
    database: `file:${join(kept, 'footnote.db')}`,
    connection: { kind: 'socket', botToken, appToken },
    slackApiUrl,
  });
  const questions = footnote.library.suggestions(3);
  desk.offer(questions);
  const { articles, facts } = footnote.library;
  process.stdout.write(
    [
      `Footnote is on the local desk: ${desk.url}`,
      `${counted(articles.length, 'article')}, ${facts.length} sentences. Nothing leaves this machine.`,
      ...(questions.length > 0
        ? ['Three questions to try:', ...questions.map((question) => `  ${question}`)]
        : ['Put an article into the knowledge folder to have something to ask about.']),
      'For a real workspace, see .env.example. Stop with Ctrl+C.',
      '',
    ].join('\n'),
  );
  return {
    footnote,
    close: async () => {
      await footnote.stop();
      await desk.close();
      await rm(kept, { recursive: true, force: true });
    },
  };
}

async function start(config: Config): Promise<Running> {
  const { connection } = config;
  if (connection.kind === 'desk') return await startOnDesk(config);
  const footnote = await startFootnote({ ...config, connection });
  return { footnote, close: () => footnote.stop() };
}

function fail(problem: unknown): never {
  process.stderr.write(
    `${problem instanceof FootnoteError ? problem.message : problem instanceof Error ? problem.stack : String(problem)}\n`,
  );
  process.exit(1);
}

readDotenv({ quiet: true });
try {
  const starting = start(readConfig(process.env));
  const stop = () => {
    setTimeout(() => process.exit(1), GRACE).unref();
    starting.then(({ close }) => close()).then(() => process.exit(0), fail);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const { footnote } = await starting;
  footnote.lost.then(fail, fail);
} catch (problem) {
  fail(problem);
}
