import type { App } from '@slack/bolt';
import type { Bot } from '../ports.ts';
import type { Key } from '../words/words.ts';

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
  /** The sentence of ours that `/footnote help` tells about it. */
  readonly help?: Key;
  register(app: App, bot: Bot): void;
}
