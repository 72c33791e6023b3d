import { createAudience } from './audience.ts';
import type { Backstage } from './backstage.ts';
import { createCalls } from './calls.ts';
import { createChanges } from './changes.ts';
import { createDelivery, SLACK_PATIENCE } from './delivery/deliver.ts';
import { openHttpDoor } from './delivery/http-door.ts';
import { openSocketDoor } from './delivery/socket-door.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { createFaults } from './faults.ts';
import { createPage } from './front/page.ts';
import { openFront } from './front/server.ts';
import { newCredentials } from './identity.ts';
import { readManifest } from './installed-app.ts';
import { createPerson } from './person/person.ts';
import { createResponseUrls } from './response-urls.ts';
import { createSessions } from './sessions.ts';
import { createTimeline } from './timeline.ts';
import { createTriggers } from './triggers.ts';
import { createViews } from './views.ts';
import { createWebApi } from './web-api/serve.ts';
import { openWorkspace } from './workspace.ts';

/** The manifest of the app of this project. */
const MANIFEST = new URL('../../manifest.yml', import.meta.url);

/**
 * Starts a local Slack on 127.0.0.1, with a page to use it by and everything a test needs to drive it.
 *
 * @throws Error with `code` `EADDRINUSE` when the port is taken.
 * @example
 * const desk = await startDesk({ port: 3000 });
 * const app = new App({ token: desk.botToken, appToken: desk.appToken, socketMode: true, clientOptions: { slackApiUrl: desk.slackApiUrl } });
 */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const { port = 0, now = Date.now } = options;
  const credentials = newCredentials();
  const [workspace, app] = await Promise.all([
    openWorkspace(credentials),
    options.app ?? readManifest(MANIFEST),
  ]);
  const changes = createChanges();
  const faults = createFaults();
  const delivery = createDelivery(faults, {
    ack: options.ackWithin ?? SLACK_PATIENCE.ack,
    retries: options.retries ?? SLACK_PATIENCE.retries,
  });
  const sockets = openSocketDoor(changes);
  delivery.use(sockets);
  let url = '';
  const backstage: Backstage = {
    workspace,
    changes,
    faults,
    delivery,
    timeline: createTimeline(changes),
    views: createViews(changes),
    sessions: createSessions(changes),
    audience: createAudience(workspace, delivery, new Set(app.subscriptions)),
    triggers: createTriggers(now),
    responseUrls: createResponseUrls(() => `${url}/respond/`, now),
    calls: createCalls(),
    streams: new Map(),
  };
  const person = createPerson(backstage, app.commands);
  const page = createPage(backstage, person, app);
  const front = await openFront(port, {
    backstage,
    sockets,
    webApi: createWebApi(backstage, credentials, () => sockets.ticket(url)),
    page: page.serve,
  }).catch(async (error: unknown) => {
    await workspace.close();
    throw error;
  });
  url = `http://127.0.0.1:${front.port}`;

  return {
    ...person,
    url,
    slackApiUrl: `${url}/api/`,
    botToken: credentials.botToken,
    appToken: credentials.appToken,
    signingSecret: credentials.signingSecret,
    channels: Object.fromEntries(workspace.channels.map(({ name, id }) => [name, id])),
    directMessageId: workspace.directMessage.id,
    connect(chosen) {
      delivery.use(
        chosen.transport === 'socket' ? sockets : openHttpDoor(chosen.requestUrl, credentials.signingSecret),
      );
      changes.announce();
    },
    connected: sockets.connected,
    disconnected: sockets.disconnected,
    offer: page.offer,
    messages: backstage.timeline.all,
    modal: backstage.views.modal,
    home: backstage.views.home,
    calls: backstage.calls.list,
    waitFor: backstage.calls.waitFor,
    fail: faults.planCall,
    disturb: faults.planEvent,
    dropSocket: sockets.drop,
    async close() {
      delivery.close();
      sockets.close();
      await front.close();
      await workspace.close();
    },
  };
}
