import type { Paint } from './answer-text.ts';

/** What the commands say things to, and how they end. */
export interface Terminal {
  readonly colours: Paint;
  print(text: string): void;
  /** Says what is no result. */
  printError(text: string): void;
  /** Ends with another exit code than 0. */
  exitWith(code: number): void;
  /** How many characters fit into a line. */
  columns(): number;
  /** All that is handed over on the standard input. */
  input(): Promise<string>;
  /** Memory of the process, in bytes. */
  residentBytes(): number;
}
