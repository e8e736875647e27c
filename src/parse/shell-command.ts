/** A piece of a word, for whoever knows what the variables hold. */
export interface ShellPart {
  /** `output` is what one simple command prints; `other` is what only a run can tell. */
  readonly kind: "text" | "braces" | "variable" | "output" | "other";
  /** As the command receives it, or as written where it is no plain text. */
  readonly text: string;
  readonly quoted: boolean;
  /** Of a variable. */
  readonly name?: string;
  /** Of a variable: `@` for every item of an array, else which one. */
  readonly index?: string;
  /** Of a variable: `${NAME:-word}` and its like, without the colon. */
  readonly fallback?: { readonly operator: string; readonly word: ShellWord };
  /** Of an output: the command and its words. */
  readonly command?: readonly ShellWord[];
}
/** One word of a command, without its quotes. */
export interface ShellWord {
  /** The word as the command receives it; expansions and Actions expressions stay as written. */
  readonly value: string;
  readonly offset: number;
  readonly end: number;
  /** False when an expansion or an expression decides what the word says. */
  readonly literal: boolean;
  /** Set when what decides it stands outside of quotes, so that it may be any number of words. */
  readonly open?: true;
  /** Absent for a word that says what it says. */
  readonly parts?: readonly ShellPart[];
}
/** Where a stream of a command goes. */
export interface ShellStream {
  /** Files that all of it is written to. */
  readonly files: readonly ShellWord[];
  /** Whether it shows in what the script prints, too, as behind `tee`. */
  readonly shown: boolean;
  /** Set when another command or a variable takes it. */
  readonly taken?: true;
}
/** Its two streams; one that is absent goes where that of the script goes. */
export interface ShellStreams {
  readonly output?: ShellStream;
  readonly errors?: ShellStream;
}
/** One simple command, wherever in the script it stands. */
export interface ShellCommand extends ShellStreams {
  readonly name: string;
  /** The name as a word. Absent when the command only assigns. */
  readonly head?: ShellWord;
  /** What follows the name. */
  readonly words: readonly ShellWord[];
  /** Assignments in front of the name. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the name starts and the last word ends; for text that another shell runs, the word or heredoc that holds it. */
  readonly offset: number;
  readonly end: number;
  /** What is fed to it by a heredoc, a here string, or an `echo` or `cat` in front of its pipe. */
  readonly stdin?: string;
  /** Set when a pipe, a file or a text is its standard input. */
  readonly fed?: true;
  /** The function that it is part of. */
  readonly within?: string;
  /** Set when it stands in a text that variables or further words decide: it is read as if they stood there as written. */
  readonly guess?: true;
}
/** A variable that gets a value. */
export interface ShellAssignment {
  readonly name: string;
  /** `each` gets one of the words at a time, as in a loop; `unknown` gets what only a run can tell. */
  readonly form: "word" | "array" | "each" | "unknown";
  readonly words: readonly ShellWord[];
  readonly append: boolean;
  /** False where a branch, a loop, a function or a shell of its own decides whether it counts. */
  readonly certain: boolean;
  /** How many commands of the script stand before it. */
  readonly before: number;
}
/** What can be read of a script. */
export interface ShellScript {
  readonly commands: readonly ShellCommand[];
  readonly assignments: readonly ShellAssignment[];
  /** Whether all of it was read: it kept to the limits and follows the grammar. */
  readonly complete: boolean;
}
