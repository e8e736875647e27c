import { evaluate } from "../../parse/typescript/evaluate.ts";
import { type Module, placeOf } from "../../parse/typescript/module.ts";
import { exportOf } from "../../parse/typescript/settle.ts";
import type { Value } from "../../parse/typescript/value.ts";
import type { Reading } from "./reading.ts";
import { offer } from "./servers.ts";
import { shown } from "./statements.ts";
import { handled } from "./tools.ts";

/** A file of xmcp below the folder of tools is a tool by its place: https://xmcp.dev/docs/core-concepts/tools */
const TOOL_FILE = /^(.*?)src\/tools\/(?:.*\/)?([^/]+)\.[cm]?tsx?$/;

/** A tool that is one by where its file lies: its default export runs, its `metadata` names it. */
export function readRouted(reading: Reading, module: Module): void {
  const { file } = module.source;
  const [, root, name] = TOOL_FILE.exec(file) ?? [];
  const isOfXmcp = [...module.imports.values()].some(({ specifier }) => specifier === "xmcp");
  const handler = root === undefined || !isOfXmcp ? undefined : exported(reading, module, "default");
  if (root === undefined || name === undefined || handler === undefined) return;
  const label = shown(exported(reading, module, "metadata")?.get("name")?.string() ?? name);
  const location = placeOf(handler.place.module, handler.place.node);
  const id = `${root}xmcp.config.ts#xmcp`;
  const server = reading.into.node("server", id, {
    label: "xmcp",
    zone: "workstation",
    location,
    facts: { definition: id, product: "xmcp", pin: "local", written: "source" },
  });
  offer(reading, server, handled(reading, { id: `${file}#${label}`, label, location }, handler));
}

function exported({ sources }: Reading, module: Module, name: string): Value | undefined {
  const settled = exportOf(sources, module, name);
  return settled.kind === "node" ? evaluate(sources, settled) : undefined;
}
