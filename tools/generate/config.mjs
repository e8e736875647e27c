import { readFileSync } from "node:fs";
import path from "node:path";

const EXAMPLE = "fixtures/config/valid/full.yaml";

/** The schema of the config, and the page that explains it. */
export function config(root, source, rules) {
  const ids = rules.map(({ id }) => id);
  const schema = source.configSchema(ids);
  const example = readFileSync(path.join(root, EXAMPLE), "utf8");
  return new Map([
    ["src/config/delegraph.schema.json", `${JSON.stringify(schema, undefined, 2)}\n`],
    ["docs/config.md", page(source.configShape(ids), example)],
  ]);
}

function page({ keys }, example) {
  const entry = keys.ignore.shape.items.keys;
  return `<!-- Generated from src/config/shape.ts by tools/generate.mjs. Do not edit. -->

# The config

\`delegraph.yaml\`, or \`.github/delegraph.yaml\`, in the scanned folder; there may be one of them. \`--config FILE\` names
another, \`--no-config\` leaves every one out, and what the command line says counts more than what the config says. The config
is read from the same state as the scanned files: the disk, git's index, or a commit.

\`\`\`yaml
${example.trimEnd()}
\`\`\`

A mistake in it ends the run with exit code 2, names every mistake with its place, and scans nothing. The
[schema](../src/config/delegraph.schema.json) lets an editor find them while you write.

## Keys

${rows(keys)}

### \`paths\`

${rows(keys.paths.shape.keys)}

Paths are relative to the scanned folder. \`*\` is any part of a name, \`**\` any folders; a path without \`*\` is that file, or
everything in that folder. YAML wants quotes around a path that starts with \`*\`. Braces, brackets, \`?\` and \`!\` are refused. A file that is left out is read by nobody, also when
a file that is looked at names it, such as a called workflow.

### \`ignore\`

${rows(entry)}

Each entry needs \`path\` or \`node\`; with both, both must hold. To be rid of a rule everywhere, set it to \`off\`. An entry that has
run out, or that matches nothing, is a diagnostic that names its owner.

## What a level does

All findings of the rule have that level, whatever its own cases say of them, and also where a path is not certain or
stands behind a declared gate, which otherwise lowers a finding by one level. The score becomes the nearest one of the level
(critical 9.1 to 10, high 7 to 9, medium 4 to 6.9, low 0 to 3.9), so that reports which sort by score agree.
\`off\` sets the findings of the rule aside, and \`--rule\` with the name of that rule brings them back. A baseline compares the rule's own scores:
another level makes no finding new. A finding never takes the place of one of a higher level, so a lowered one may bring back
what it stood for.

## What is hidden is counted

A config belongs to the repository that it speaks of. When that repository is somebody else's, so is the config, and it can
make a scan say less. It cannot do so unseen: the last line of every report counts findings that it sets aside or lowers and files that
it leaves out, and says when it changes what a scan fails on. The JSON report lists what was set aside under
\`suppressed\`, with reason, owner and place. Use \`--no-config\` on code that you do not trust.
`;
}

function rows(keys) {
  const lines = Object.entries(keys).map(
    ([name, { shape, about, required }]) =>
      `| \`${name}\` | ${valueText(shape)} | ${about}${required ? " Required." : ""} |`,
  );
  return ["| key | value | meaning |", "| --- | --- | --- |", ...lines].join("\n");
}

function valueText(shape) {
  if (shape.kind === "list") return shape.items.kind === "map" ? "list of entries" : "list of paths";
  if (shape.kind === "map") return "keys";
  if (shape.kind === "text") return shape.expects;
  return shape.called === "a rule" ? "id of a rule" : shape.words.map((word) => `\`${word}\``).join(", ");
}
