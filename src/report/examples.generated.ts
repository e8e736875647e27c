// Generated from fixtures/rules by tools/generate.mjs. Do not edit.

export interface ExampleFile {
  readonly file: string;
  readonly text: string;
}

/** For each rule, a smallest repository with the problem and the same one repaired. */
export const EXAMPLES: Readonly<Record<string, { readonly vulnerable: readonly ExampleFile[]; readonly fixed: readonly ExampleFile[] }>> = {};
