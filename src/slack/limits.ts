/** Slack's numbers. Lengths are UTF-16 units, which is never less than what Slack counts. */
export const SLACK = {
  /** Blocks in a message. */
  messageBlocks: 50,
  /** Blocks in a modal or in App Home. */
  viewBlocks: 100,
  /** A whole modal, which Slack allows to be 250 kB; a reader wants less. */
  view: 50_000,
  /** All of a message's blocks together. Undocumented; messages fail somewhat above 13,000. */
  message: 10_000,
  /** One text object, and one quote of ours. */
  text: 3000,
  /** The top-level text; beyond it notifications cut it short. */
  fallback: 4000,
  /** The same where all of it matters, as to screen readers; Slack cuts off what is beyond. */
  wholeFallback: 40_000,
  contextElements: 10,
  actions: 25,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  modalTitle: 24,
  suggestedPrompts: 4,
  sessionTitle: 200,
} as const;

/** How much of a question is looked at, in code points: four times what the answer takes. */
export const QUESTION_LENGTH = 4000;
/** How much of a question or a title is repeated in a reply. */
export const ECHO_LENGTH = 300;
