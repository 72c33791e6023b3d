import type { Audience } from './audience.ts';
import type { Calls } from './calls.ts';
import type { Changes } from './changes.ts';
import type { Delivery } from './delivery/deliver.ts';
import type { Faults } from './faults.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Sessions } from './sessions.ts';
import type { Timeline } from './timeline.ts';
import type { Triggers } from './triggers.ts';
import type { Views } from './views.ts';
import type { Workspace } from './workspace.ts';

/** Everything behind the desk, made once by `startDesk` and handed to whoever needs it. */
export interface Backstage {
  readonly workspace: Workspace;
  readonly timeline: Timeline;
  readonly views: Views;
  readonly sessions: Sessions;
  readonly delivery: Delivery;
  readonly audience: Audience;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly calls: Calls;
  readonly faults: Faults;
  readonly changes: Changes;
  /** Text of the answers being streamed, by the `ts` of their message. */
  readonly streams: Map<string, string>;
}
