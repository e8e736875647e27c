/** One word of a command, without its quotes. */
export interface ShellWord {
  /** The word as the command receives it; expansions and Actions expressions stay as written. */
  readonly value: string;
  readonly offset: number;
  readonly end: number;
  /** False when an expansion or an expression decides what the word says. */
  readonly literal: boolean;
}
/** One simple command, wherever in the script it stands. */
export interface ShellCommand {
  readonly name: string;
  /** What follows the name. */
  readonly words: readonly ShellWord[];
  /** Assignments in front of the name. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the name starts and the last word ends; for text that another shell runs, the word or heredoc that holds it. */
  readonly offset: number;
  readonly end: number;
  /** What is fed to it by a heredoc, a here string, or an `echo` or `cat` in front of its pipe. */
  readonly stdin?: string;
}
