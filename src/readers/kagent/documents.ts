import type { SourceFile } from "../../parse/source.ts";

/** LIMIT: documents of one file. */
const MAX_DOCUMENTS = 60;

/** Each document of a file by itself, at its place: what stands before and after it is left blank. */
export function documentsOf({ file, text }: SourceFile): readonly SourceFile[] {
  const starts = [0, ...[...text.matchAll(/^---(?:[ \t].*)?$/gm)].map(({ index }) => index)];
  return starts.slice(0, MAX_DOCUMENTS).flatMap((start, n): SourceFile[] => {
    const end = starts[n + 1] ?? text.length;
    const part = text.slice(start, end);
    if (part.replace(/^---.*$/m, "").trim() === "") return [];
    const before = text.slice(0, start).replace(/[^\n]/g, "");
    return [{ file, text: `${before}${part.replace(/^---/, "   ")}` }];
  });
}
