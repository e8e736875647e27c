/** A fenced block of a Markdown file. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

/** The fenced blocks of a Markdown text, those of generated parts included. */
export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ 1: language = "", 2: text = "", index }) => ({
    language,
    text,
    line: markdown.slice(0, index).split("\n").length + 1,
  }));
}

/** The commands of a shell block, one a line; comments left out. */
export function commandsOf(block: Block): readonly string[] {
  return block.text
    .replaceAll("\\\n", " ")
    .split("\n")
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");
}

/** The first cells of the rows of the table whose head starts with `title`, without the backticks. */
export function firstCells(markdown: string, title: string): readonly string[] {
  const lines = markdown.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${title} |`));
  const rows = start < 0 ? [] : lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith("|"));
  return rows.slice(0, end < 0 ? rows.length : end).map((row) => (row.split("|")[1] ?? "").replaceAll("`", "").trim());
}

/** Where relative links lead, with the anchors as GitHub makes them of headings. */
export function linksOf(markdown: string): readonly { readonly file: string; readonly anchor: string }[] {
  return [...markdown.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => ({ file: target.split("#")[0] ?? "", anchor: target.split("#")[1] ?? "" }));
}

/** The anchors that GitHub makes of the headings of a text. */
export function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
