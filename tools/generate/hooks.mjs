/**
 * What pre-commit reads of this repository, with the patterns of files that some reader claims. Two hooks, since the
 * name of a source file does not say whether it holds an agent: who wants a start for every one of them asks for it.
 */
export function hooks(readers, patternOf) {
  const read = readers.filter(({ search }) => search === undefined);
  const searched = readers.filter(({ search }) => search !== undefined && search.leftOut("")?.always !== true);
  const text = `# Generated from the readers by tools/generate.mjs. Do not edit. https://pre-commit.com/#creating-new-hooks
- id: delegraph
  name: delegraph
  description: Stops a commit that lets coding agents do more, or lets more people start them.
  entry: dist/cli.js scan --staged
  language: script
  pass_filenames: false
  files: |
    (?x)^(
    ${pattern(read, patternOf)}|
    \\.github/actions/.*|
    delegraph\\.yaml|
    \\.github/delegraph\\.yaml
    )$
- id: delegraph-source
  name: delegraph (source code)
  description: The same for agents in TypeScript and JavaScript, beside the hook above; starts for every such file.
  entry: dist/cli.js scan --staged
  language: script
  pass_filenames: false
  files: |
    (?x)^(
    ${pattern(searched, patternOf)}
    )$
`;
  return new Map([[".pre-commit-hooks.yaml", text]]);
}

function pattern(readers, patternOf) {
  const globs = [...new Set(readers.flatMap((reader) => reader.files))].sort();
  return globs.map(patternOf).join("|\n    ");
}
