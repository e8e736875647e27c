import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Edge, Fragment, Location, Node } from "../src/graph/model.ts";
import type { SourceFile } from "../src/parse/source.ts";
import { READERS, readersOf } from "../src/readers/index.ts";
import type { LazyReader, Reader, Repository } from "../src/readers/reader.ts";

const ROOT = path.join(import.meta.dirname, "../fixtures/formats");
const GRAPH = "graph.txt";

const folders = (at: string): readonly string[] =>
  existsSync(at)
    ? readdirSync(at)
        .filter((name) => statSync(path.join(at, name)).isDirectory())
        .sort()
    : [];

function filesUnder(at: string, prefix = ""): readonly string[] {
  return readdirSync(path.join(at, prefix), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(at, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`]))
    .sort();
}

function repositoryAt(root: string): Repository {
  const known = new Map<string, SourceFile>();
  return {
    names: filesUnder(root),
    file(name) {
      const full = path.join(root, name);
      const source =
        known.get(name) ?? (existsSync(full) ? { file: name, text: readFileSync(full, "utf8") } : undefined);
      if (source) known.set(name, source);
      return source;
    },
  };
}

const place = (location: Location | undefined): string =>
  location ? `${location.file}:${location.line}:${location.column}` : "-";

function factsOf({ facts }: Node | Edge): string {
  const shown = Object.entries(facts).map(
    ([name, fact]) => `${name}=${Array.isArray(fact.value) ? fact.value.join("|") : fact.value}`,
  );
  return shown.sort().join(" ");
}

const line = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== "")
    .join("  ")
    .trimEnd();

/** One line for each node, its edges below it, then the diagnostics. */
function render(fragments: readonly Fragment[]): string {
  const nodes = new Map(fragments.flatMap((fragment) => fragment.nodes).map((node) => [node.id, node]));
  const edges = new Map(fragments.flatMap((fragment) => fragment.edges).map((edge) => [edge.id, edge]));
  const lines = [...nodes.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((node) => [
      line(
        `${node.kind} ${node.id}`,
        node.label === node.id ? "" : `"${node.label}"`,
        place(node.location),
        `${node.layer}${node.zone ? `/${node.zone}` : ""}`,
        factsOf(node),
      ),
      ...[...edges.values()]
        .filter((edge) => edge.from === node.id)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((edge) =>
          line(
            `  ${edge.kind} ${edge.to}`,
            edge.locations.map(place).join(" ") || "-",
            edge.contexts === "every" ? "" : `on ${edge.contexts.join(", ")}`,
            factsOf(edge),
            edge.conditions?.length ? `if ${JSON.stringify(edge.conditions.map(({ op }) => op))}` : "",
          ),
        ),
    ]);
  const notes = fragments
    .flatMap((fragment) => fragment.diagnostics)
    .map((note) => line(`${note.level} ${note.code}`, place(note.location), note.message));
  return [...lines, ...notes].map((text) => `${text}\n`).join("");
}

async function readCase(reader: Reader | LazyReader, at: string): Promise<readonly Fragment[]> {
  const repository = repositoryAt(at);
  const sources = filesUnder(at).flatMap((name) =>
    readersOf(name).includes(reader) ? (repository.file(name) ?? []) : [],
  );
  if ("read" in reader) return sources.map((source) => reader.read(source, repository));
  const read = await reader.load();
  return sources.filter(reader.wants).map((source) => read(source, repository));
}

/** What every format shows: the form that grants, the form that is safe, and the vendor's default where the file is empty. */
const FORMS = ["dangerous", "governed", "empty"];

/** Formats that have not all of them, and why. */
const WITHOUT: Readonly<Record<string, { readonly forms: readonly string[]; readonly why: string }>> = {
  "instruction-files": {
    forms: FORMS,
    why: "Text is text: who may write it decides, and that stands in other files.",
  },
  "python-source": { forms: FORMS, why: "A file of source is no configuration: its examples are named by framework." },
  "source-code": { forms: FORMS, why: "A file of source is no configuration: its examples are named by framework." },
  "unread-manifests": {
    forms: ["governed"],
    why: "Nothing of such a file is read but that it is there.",
  },
};

describe.each(READERS.map((reader) => [reader.id, reader] as const))("%s", (id, reader) => {
  const cases = folders(path.join(ROOT, id));
  test("has examples", () => expect(cases.length).toBeGreaterThan(0));
  test("shows what is dangerous, what is governed and what is the default", () => {
    const excused = WITHOUT[id]?.forms ?? [];
    expect(FORMS.filter((form) => !cases.includes(form) && !excused.includes(form))).toEqual([]);
  });
  test.each(cases)("reads %s", async (name) => {
    const at = path.join(ROOT, id, name);
    const fragments = await readCase(reader, at);
    expect(fragments.length, "no file of the example is one that the reader claims").toBeGreaterThan(0);
    await expect(render(fragments)).toMatchFileSnapshot(path.join(at, GRAPH));
  });
  test.each(cases)("joins only what it names in %s", async (name) => {
    const fragments = await readCase(reader, path.join(ROOT, id, name));
    const known = new Set(fragments.flatMap((fragment) => fragment.nodes.map((node) => node.id)));
    const loose = fragments
      .flatMap((fragment) => fragment.edges)
      .filter((edge) => !known.has(edge.from) || !known.has(edge.to));
    expect(loose.map((edge) => edge.id)).toEqual([]);
  });
});

test("every folder of examples belongs to a reader", () => {
  const ids = READERS.map((reader) => reader.id);
  expect(folders(ROOT).filter((name) => !ids.includes(name))).toEqual([]);
});
