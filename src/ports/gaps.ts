/**
 * Why a question that no article answers is not open any more. One that was `answered`, by an article or by people, is
 * open again when several people ask it anew; what is `out_of_scope` stays closed.
 */
export const CLOSINGS = ['answered', 'out_of_scope'] as const;
/** One of them. */
export type Closing = (typeof CLOSINGS)[number];

/** The questions that the articles leave open, as far as somebody has decided about one. Each holds across replicas. */
export interface Gaps {
  /** Closes a question for a workspace. @returns A name for it that says nothing of its words. */
  close(team: string, question: string, as: Closing): Promise<string>;
  /** Opens it again. @returns The same name. */
  reopen(team: string, question: string): Promise<string>;
}
