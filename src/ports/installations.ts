/** A Slack workspace that has let the bot in, or an organisation that did so for all of its workspaces. */
export interface Installation {
  /** Slack's id of the workspace or of the organisation. */
  readonly id: string;
  readonly name: string | null;
  /** The organisation that a workspace belongs to; null for a workspace on its own and for an organisation itself. */
  readonly organisation: string | null;
  /** True when an organisation installed it for all of its workspaces. */
  readonly wide: boolean;
  /** The bot's token there. */
  readonly token: string;
  readonly scopes: readonly string[];
  readonly botId: string;
  readonly botUserId: string;
  readonly appId: string | null;
}

/** Where something happened: ids of Slack, as far as they are known. */
export interface Workplace {
  readonly team: string | null;
  readonly organisation: string | null;
  /** True when the organisation's own installation is meant, and not the workspace's. */
  readonly wide: boolean;
}

/** What ended with an installation. */
export interface Ended {
  /** The workspaces it was for. */
  readonly teams: readonly string[];
  /** Messages that were still to be posted. */
  readonly letters: number;
  /** Digests that were active. */
  readonly digests: number;
  /** What was deleted of these workspaces: rows. 0 where it waits for the bot to be let in again. */
  readonly rows: number;
}

/** Who has let the bot in. What one process is told, the others know within two seconds. */
export interface Installations {
  /** Keeps an installation, in place of an earlier one of the same workspace. @param by Who installed it. */
  keep(installation: Installation, by: string): Promise<void>;
  /** The installation that counts in a workplace; null where there is none. */
  find(place: Workplace): Promise<Installation | null>;
  all(): Promise<readonly Installation[]>;
  /**
   * Ends an installation, and with it the messages and digests of its workspaces, whichever process is at work on them.
   *
   * @param at When Slack says it ended, in milliseconds since 1970-01-01 UTC.
   * @param kept `nothing`: all that is kept of them is deleted. `to_mend`: their digests are stopped and the rest waits
   *   for a month, in case the bot is let in again.
   * @returns Null when the bot has been let in again since, and so nothing ends.
   */
  end(place: Workplace, at: number, kept: 'nothing' | 'to_mend'): Promise<Ended | null>;
  /** Uses the state of an installation that is under way: true once, whichever process is asked. */
  use(state: string): Promise<boolean>;
}
