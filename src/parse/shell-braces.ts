import type { ShellPart } from "./shell-command.ts";

/** LIMIT: words that the braces of one word make. */
const MAX_VARIANTS = 32;

/** The words that `{a,b}` in a word make, as their parts; nested braces, ranges and too many of them stay as written. */
export function braceVariants(parts: readonly ShellPart[]): readonly (readonly ShellPart[])[] {
  let variants: readonly (readonly ShellPart[])[] = [[]];
  for (const part of parts) {
    const choices = part.kind === "braces" ? choicesOf(part.text) : undefined;
    if (choices === undefined) variants = variants.map((variant) => [...variant, part]);
    else if (variants.length * choices.length > MAX_VARIANTS) return [parts];
    else {
      const pieces = choices.map((text): readonly ShellPart[] =>
        text === "" ? [] : [{ ...part, kind: "text", text }],
      );
      variants = variants.flatMap((variant) => pieces.map((piece) => [...variant, ...piece]));
    }
  }
  return variants;
}

function choicesOf(text: string): readonly string[] | undefined {
  const inside = text.slice(1, -1);
  return /[{}$`'"\\]/.test(inside) || !inside.includes(",") ? undefined : inside.split(",");
}
