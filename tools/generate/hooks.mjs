/** What pre-commit reads of this repository, with the pattern of files that some reader claims. */
export function hooks(readers, patternOf) {
  const globs = [...new Set(readers.flatMap((reader) => (reader.search ? [] : reader.files)))].sort();
  const pattern = globs.map(patternOf).join("|\n    ");
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
