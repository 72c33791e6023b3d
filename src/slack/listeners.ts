import { agentPanel } from './agent-panel.ts';
import { appHome } from './app-home.ts';
import { choose } from './choose.ts';
import { closeGap } from './close-gap.ts';
import { items } from './digest/items.ts';
import { manage } from './digest/manage.ts';
import { review } from './digest/review.ts';
import { setup } from './digest/setup.ts';
import { directMessage } from './direct-message.ts';
import { example } from './example.ts';
import { feedback } from './feedback.ts';
import { followUp } from './follow-up.ts';
import { globalShortcut } from './global-shortcut.ts';
import { uninstalled } from './install/uninstalled.ts';
import type { Listener } from './listener.ts';
import { mention } from './mention.ts';
import { messageShortcut } from './message-shortcut.ts';
import { readInContext } from './read-in-context.ts';
import { share } from './share.ts';
import { slashCommand } from './slash-command.ts';

const ASKING: readonly Listener[] = [mention, directMessage, messageShortcut, globalShortcut];

/** Every way in which people reach the bot. What they need of Slack stands in `manifest.yml`, and a test compares. */
export const LISTENERS: readonly Listener[] = [
  ...ASKING,
  slashCommand(ASKING),
  appHome,
  agentPanel,
  readInContext,
  share,
  choose,
  followUp,
  example,
  feedback,
  setup,
  manage,
  review,
  closeGap,
  items,
  uninstalled,
];

/** The scopes of which nothing works without one, and those without which some things are done less well; each once. */
export const SCOPES = {
  needed: [...new Set(LISTENERS.flatMap(({ needs }) => needs.scopes))],
  optional: [...new Set(LISTENERS.flatMap(({ needs }) => needs.optional ?? []))],
} as const;
