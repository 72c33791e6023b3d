import type { App } from '@slack/bolt';
import type { Bot } from '../ports.ts';

/** What a listener wants Slack to be told about it. `manifest.yml` names exactly what all of them need. */
export interface Needs {
  readonly events?: readonly string[];
  readonly commands?: readonly string[];
  /** Callback ids. */
  readonly shortcuts?: readonly string[];
  readonly scopes: readonly string[];
  /** Scopes without which it works, only not as well. */
  readonly optional?: readonly string[];
}

/** One way in which people reach the bot. */
export interface Listener {
  readonly needs: Needs;
  /** One sentence for `/footnote help`. */
  readonly help?: string;
  register(app: App, bot: Bot): void;
}
