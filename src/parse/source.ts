/** One file's text, as discovery read it. `file` is relative to the root, with `/`. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}
