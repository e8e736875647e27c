import type { DiagnosticCode } from "../graph/model.ts";

/** LIMIT: bytes of one file; agent configs and workflows are a thousandth of it. */
export const MAX_FILE_BYTES = 1024 * 1024;
/** LIMIT: bytes of all files together, for they stay in memory. */
export const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

/** Why there is no text where one was expected. */
export interface Refusal {
  readonly code: DiagnosticCode;
  readonly message: string;
}
/** The bytes behind a name, or why they are not given; `undefined` when nothing has that name. */
export type Content = Buffer | Refusal | undefined;

/** Where files come from: the disk, git's index or a commit. Names are relative to the root, with `/`. */
export interface Origin {
  /** Every name, unsorted. What could not be listed is told to `report`. */
  readonly list: (report: (name: string, refusal: Refusal) => void) => readonly string[];
  /** Told before they are read, for an origin that is faster when it reads many at once. */
  readonly expect: (names: readonly string[]) => void;
  readonly read: (name: string) => Content;
  /**
   * Shows many files one after the other and keeps none of them: the bytes are gone when `see` returns, and what it
   * answers is whether to go on. Links are left aside: what they lead to has a name of its own.
   */
  readonly visit: (names: readonly string[], see: (name: string, content: Content) => boolean) => void;
  /**
   * Those of the files that must be looked at to know which of them hold a line that fits, where git can say so of many
   * at once: it searches twice as fast as it shows. The expression is an extended one of POSIX.
   */
  readonly withLine?: (names: readonly string[], line: string) => ReadonlySet<string> | undefined;
  /** A word for the content of a file, where one is known before it is read. */
  readonly contentOf?: (name: string) => string | undefined;
}

export const OUTSIDE: Refusal = {
  code: "outside-root",
  message: "The link leads out of the scanned folder and is not followed.",
};
export const TOO_LARGE: Refusal = {
  code: "too-large",
  message: `The file is larger than ${MAX_FILE_BYTES / 1024} KiB and is not read.`,
};
export const NO_FILE: Refusal = {
  code: "unreadable",
  message: "A file is expected here, but this is something else.",
};

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text in the bytes of a file, or why there is none. */
export function textOf(content: Buffer | Refusal): string | Refusal {
  if (!Buffer.isBuffer(content)) return content;
  if (content.includes(0)) return { code: "not-text", message: "The file holds a null byte and is not read as text." };
  try {
    return utf8.decode(content);
  } catch {
    return { code: "not-text", message: "The file is not UTF-8." };
  }
}
