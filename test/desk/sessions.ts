import type { Changes } from './changes.ts';

/** A question that the app offers to be asked. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** What the agent panel shows beside the messages: what the app is doing, what it offers, how threads are called. */
export interface Sessions {
  /** What the app is doing in a thread, such as "is thinking…"; null when it is not busy. */
  status(channel: string, thread: string): string | null;
  setStatus(channel: string, thread: string, status: string | null): void;
  title(channel: string, thread: string): string | null;
  setTitle(channel: string, thread: string, title: string): void;
  prompts(channel: string): { readonly title: string | null; readonly prompts: readonly Prompt[] };
  setPrompts(channel: string, title: string | null, prompts: readonly Prompt[]): void;
}

/** Starts with no sessions. */
export function createSessions(changes: Changes): Sessions {
  const statuses = new Map<string, string>();
  const titles = new Map<string, string>();
  const offers = new Map<string, { title: string | null; prompts: readonly Prompt[] }>();
  const key = (channel: string, thread: string) => `${channel}:${thread}`;
  return {
    status: (channel, thread) => statuses.get(key(channel, thread)) ?? null,
    setStatus(channel, thread, status) {
      if (status === null || status === '') statuses.delete(key(channel, thread));
      else statuses.set(key(channel, thread), status);
      changes.announce();
    },
    title: (channel, thread) => titles.get(key(channel, thread)) ?? null,
    setTitle(channel, thread, title) {
      titles.set(key(channel, thread), title);
      changes.announce();
    },
    prompts: (channel) => offers.get(channel) ?? { title: null, prompts: [] },
    setPrompts(channel, title, prompts) {
      offers.set(channel, { title, prompts });
      changes.announce();
    },
  };
}
