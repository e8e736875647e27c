/** What pre-commit reads of this repository, with the pattern of files that some reader claims. */
export function hooks(readers) {
  const globs = [...new Set(readers.flatMap((reader) => reader.files))].sort();
  const pattern = globs.map(expression).join("|\n    ");
  const text = `# Generated from the readers by tools/generate.mjs. Do not edit. https://pre-commit.com/#creating-new-hooks
- id: delegraph
  name: delegraph
  description: Stops a commit that lets coding agents do more, or lets more people start them.
  entry: dist/cli.js scan --staged
  language: script
  pass_filenames: false
  files: |
    (?x)^(
    ${pattern}|
    \\.github/actions/.*|
    delegraph\\.yaml|
    \\.github/delegraph\\.yaml
    )$
`;
  return new Map([[".pre-commit-hooks.yaml", text]]);
}

/** A glob as a regular expression that Python and JavaScript read alike; throws on what the readers do not use. */
export function expression(glob) {
  const parts = glob.split(/(\*\*\/|\*|\{[^{}]*\})/).map((part) => {
    if (part === "**/") return "(.*/)?";
    if (part === "*") return "[^/]*";
    if (part.startsWith("{")) return `(${part.slice(1, -1).split(",").map(plain).join("|")})`;
    return plain(part);
  });
  return parts.join("");
}

function plain(text) {
  if (/[*?[\]{}()!@+|\\\s#]/.test(text)) throw new Error(`The glob part \`${text}\` has no rule in hooks.mjs.`);
  return text.replaceAll(".", "\\.");
}
