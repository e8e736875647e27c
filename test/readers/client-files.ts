import type { Edge, Fragment } from "../../src/graph/model.ts";
import { READERS, readersOf } from "../../src/readers/index.ts";
import type { Repository } from "../../src/readers/reader.ts";

/** What the reader of that id makes of a file, with other files of the same repository around it. */
export async function readWith(
  id: string,
  file: string,
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<Fragment> {
  const reader = READERS.find((one) => one.id === id);
  if (reader === undefined) throw new Error(`no reader ${id}`);
  if (!file.startsWith("~/") && !readersOf(file).includes(reader)) throw new Error(`${id} does not claim ${file}`);
  const all: Readonly<Record<string, string>> = { ...others, [file]: text };
  const sources = new Map(Object.entries(all).map(([name, content]) => [name, { file: name, text: content }]));
  const repository: Repository = { names: [...sources.keys()].sort(), file: (name) => sources.get(name) };
  const source = sources.get(file) ?? { file, text };
  if ("load" in reader && !reader.wants(source)) return { nodes: [], edges: [], diagnostics: [] };
  const read = "read" in reader ? reader.read : await reader.load();
  return read(source, repository);
}

const isUse = (edge: Edge): boolean => edge.kind === "uses";

/** The tools that the agent uses, by what they are: `git *`, `edit`, `shed: *` with the approval, `?` for what is only possible. */
export function uses({ nodes, edges }: Fragment, agent?: string): readonly string[] {
  return edges
    .filter((edge) => isUse(edge) && (agent === undefined || edge.from === agent))
    .flatMap((edge) => {
      const node = nodes.find(({ id }) => id === edge.to);
      if (node === undefined) return [];
      const { capability, command, server, tools } = node.facts;
      const approval = edge.facts.approval?.value;
      const said =
        node.kind === "server"
          ? `${node.label} ${String(approval)}`
          : capability?.value === "mcp"
            ? `${String(server?.value)}:${String(tools?.value)} ${String(approval)}`
            : String(command?.value ?? capability?.value);
      return [`${said}${edge.facts.confidence?.value === "possible" ? "?" : ""}`];
    })
    .sort();
}
