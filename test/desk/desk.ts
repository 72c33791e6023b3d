import type { ViewOutput } from '@slack/bolt';
import type { Calls } from './calls.ts';
import type { Ack } from './delivery/door.ts';
import type { EventFault, WebFault } from './faults.ts';
import type { InstalledApp } from './installed-app.ts';
import type { Said } from './person/speak.ts';
import type { Submitted } from './person/submit.ts';
import type { Message } from './timeline.ts';

/** How to start a desk. */
export interface DeskOptions {
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
  /** How the app is installed; as `manifest.yml` says, by default. */
  readonly app?: InstalledApp;
  /** Milliseconds until an acknowledgement is late; Slack's three seconds by default. */
  readonly ackWithin?: number;
  /** Milliseconds before each retry of an event; Slack's by default. */
  readonly retries?: readonly number[];
  /** The time in milliseconds, for what expires. */
  readonly now?: () => number;
}

/** How the app is reached: it connects to us, or we post to it. */
export type Transport =
  | { readonly transport: 'socket' }
  | { readonly transport: 'http'; readonly requestUrl: string };

/** Where to press: the last message or view that has the button, unless said otherwise. */
export interface Pressing {
  /** Only in the message with this `ts`. */
  readonly message?: string;
  /** What to choose in a menu; for feedback buttons, the value of the one pressed. */
  readonly choose?: string | readonly string[];
  /** Only the button with this value, where several share an action. */
  readonly value?: string;
}

/** A Slack of one's own: a workspace, a person in it, and an app that takes it for Slack. */
export interface Desk {
  /** Address of the page, such as `http://127.0.0.1:3000`. */
  readonly url: string;
  /** For the app's `clientOptions.slackApiUrl`; ends in `/api/`. */
  readonly slackApiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** Ids of the channels by name, such as `general`. The app is in all but `random`. */
  readonly channels: Readonly<Record<string, string>>;
  /** Id of the direct message between the person and the app. */
  readonly directMessageId: string;

  /** Chooses the transport. Socket Mode needs no call: it is what a desk starts with. */
  connect(transport: Transport): void;
  /** Resolves when the app has a Socket Mode connection. */
  connected(): Promise<void>;
  /** Resolves when it has none. */
  disconnected(): Promise<void>;
  /** Questions offered on the page to be tried. */
  offer(questions: readonly string[]): void;

  /** Says what a person typed, in `policy-desk` unless another channel (name or id) is given. "@Footnote" mentions the app. */
  say(typed: string, where?: { readonly channel?: string; readonly thread?: string }): Promise<Said>;
  /** Says it to the app alone. */
  directMessage(typed: string, where?: { readonly thread?: string }): Promise<Said>;
  /** Changes what was said. */
  reword(ts: string, typed: string): Promise<Said>;
  /** Runs a slash command, such as "/footnote who announced it?". */
  slash(typed: string, where?: { readonly channel?: string }): Promise<Ack>;
  /** Presses the button, or uses the menu, with this `action_id` or this label. @throws Error when there is none. */
  press(button: string, how?: Pressing): Promise<Ack>;
  /** Submits the modal on top; values by `action_id` or `block_id`. */
  submit(values?: Readonly<Record<string, string | readonly string[]>>): Promise<Submitted>;
  /** Closes the modal on top without submitting it. */
  dismiss(): Promise<void>;
  /** Looks at the app's Home, or at its messages. */
  openHome(tab?: 'home' | 'messages'): Promise<void>;
  /** Runs a shortcut by its `callback_id`, on a message when its `ts` is given. */
  shortcut(callbackId: string, how?: { readonly message?: string }): Promise<Ack>;
  /** Invites the app into a channel, by name or id. */
  invite(channel: string): Promise<void>;

  /** Everything that can be seen in channels and threads, in order. */
  messages(): readonly Message[];
  modal(): ViewOutput | null;
  home(): ViewOutput | null;
  readonly calls: Calls['list'];
  readonly waitFor: Calls['waitFor'];

  /** Plans that a Web API method of the app goes wrong, once or `times` times. */
  fail(method: string, fault: WebFault, times?: number): void;
  /** Plans that the delivery of the next event goes wrong. */
  disturb(fault: EventFault): void;
  /** Ends the Socket Mode connection. */
  dropSocket(how: 'cut' | 'refresh'): void;
  /** Stops everything and frees the port. */
  close(): Promise<void>;
}
