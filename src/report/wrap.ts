/** Text in lines of at most `width` characters where words allow it; blank lines and list items of the text stay apart. */
export function wrap(text: string, width: number): string[] {
  return text
    .trim()
    .split("\n")
    .reduce<string[]>(joinParagraphs, [])
    .flatMap((paragraph) => wrapParagraph(paragraph, width));
}

/** NOTE: rules are YAML block scalars, hard-wrapped by their authors: a single line break is a space. */
function joinParagraphs(paragraphs: string[], line: string): string[] {
  const trimmed = line.trim();
  const last = paragraphs.at(-1);
  const continues = last !== undefined && last !== "" && trimmed !== "" && !/^([-*]|\d+\.) /.test(trimmed);
  return continues ? [...paragraphs.slice(0, -1), `${last} ${trimmed}`] : [...paragraphs, trimmed];
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines = [""];
  for (const word of paragraph.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
