import { startFootnote } from '../../src/footnote.ts';
import { SIGNING_SECRET } from '../support/http-client.ts';
import { KNOWLEDGE } from '../support/seed-library.ts';

const { PORT, STORE, SLACK } = process.env;

/** The real bot with shorter leases, so that what a crash leaves behind is taken up in seconds. */
const footnote = await startFootnote(
  {
    connection: { kind: 'http', botToken: 'xoxb-crash', signingSecret: SIGNING_SECRET },
    knowledge: KNOWLEDGE,
    data: '.footnote',
    database: STORE ?? '',
    retentionDays: 0,
    encryptionKeys: [],
    port: Number(PORT),
    logLevel: 'error',
    slackApiUrl: SLACK ?? null,
  },
  {
    leases: { arrival: 2000, letter: 3000 },
    pace: { backOff: [300, 1000, 2000], poll: 300 },
    digestsEvery: 300,
  },
);
process.once('SIGTERM', () => void footnote.stop().then(() => process.exit(0)));
process.stdout.write(`listening on ${footnote.port}\n`);
