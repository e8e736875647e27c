/** What is read of each format and what is not, from the readers themselves. */
export function formats({ READERS }) {
  const parts = [...READERS].sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1)).map(section);
  const text = [
    "<!-- Generated from src/readers/ by tools/generate.mjs. Do not edit. -->\n",
    "# Formats\n",
    "Every format that delegraph reads: in which files, what holds where there is none, and what it deliberately does not",
    "read. Where it meets one of these things in a file, and it matters, a diagnostic says so at its place. Files of the",
    "user are read with `--user` alone.\n",
    `${READERS.length} formats.\n`,
    ...parts,
  ].join("\n");
  return new Map([["docs/formats.md", text]]);
}

function section({ id, title, docs, files, user = [], absent, ignores }) {
  return [
    `## ${title}\n`,
    `\`${id}\` · [the vendor's documentation](${docs})\n`,
    `- Files: ${globs(files)}`,
    ...(user.length > 0 ? [`- Files of the user: ${globs(user.map((glob) => `~/${glob.replace(/^~\//, "")}`))}`] : []),
    ...(absent ? [`- When absent: ${line(absent)}`] : []),
    `- Not read: ${line(ignores)}\n`,
  ].join("\n");
}

const globs = (list) => (list.length === 0 ? "none" : list.map((glob) => `\`${glob}\``).join(", "));

const line = (text) => text.replaceAll(/\s+/g, " ").trim();
