import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a manifest tells Slack about an app, as far as the desk has to know it. */
export interface InstalledApp {
  /** Slash commands, such as `/footnote`. */
  readonly commands: readonly string[];
  /** The app's `bot_events`, such as `app_mention` and `message.im`. */
  readonly subscriptions: readonly string[];
  readonly shortcuts: readonly Shortcut[];
}

/** An entry in the menu of messages, or in the menu beside the composer. */
export interface Shortcut {
  readonly name: string;
  readonly type: 'message' | 'global';
  readonly callbackId: string;
}

const Manifest = z.object({
  features: z.object({
    slash_commands: z.array(z.object({ command: z.string() })).default([]),
    shortcuts: z
      .array(z.object({ name: z.string(), type: z.enum(['message', 'global']), callback_id: z.string() }))
      .default([]),
  }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});

/**
 * Installs the app from its manifest, as Slack does: what is not in there, the app does not hear of.
 *
 * @throws Error when there is no such file, or Zod's error when it is no manifest.
 */
export async function readManifest(file: URL): Promise<InstalledApp> {
  const { features, settings } = Manifest.parse(parse(await readFile(file, 'utf8')));
  return {
    commands: features.slash_commands.map(({ command }) => command),
    subscriptions: settings.event_subscriptions.bot_events,
    shortcuts: features.shortcuts.map(({ name, type, callback_id }) => ({
      name,
      type,
      callbackId: callback_id,
    })),
  };
}
