import type { Tree } from "../../parse/tree.ts";
import type { Value } from "../../parse/typescript/value.ts";
import { renamed } from "../client/renamed.ts";
import { type Asked, askedOf } from "./approval.ts";
import { connect } from "./connect.ts";
import type { Reading } from "./reading.ts";
import { keyed, optionsOf, partOf, type Statement } from "./statements.ts";

/** Who uses the server, and whether somebody is asked before it calls a tool of it. */
interface User extends Asked {
  readonly agent: string;
}

/** An MCP server that an agent is given, or each of those that a client has. */
export function readConnection(reading: Reading, statement: Statement, user: User): void {
  const { shape, id, label, location } = statement;
  const [key] = shape.servers ?? [];
  const value = key === undefined ? optionsOf(statement) : partOf(statement, key);
  if (value === undefined) return;
  const own = shape.asks && user.approval === "unasked" ? askedOf(statement) : {};
  const add = (one: { id: string; label: string; location: typeof location; value: Value }): void =>
    connect(reading, {
      ...user,
      ...own,
      ...one,
      value: asConfig(one.value, shape.keys),
      product: shape.product,
      tools: namesAt(one.value, shape.only, "whole"),
      without: namesAt(one.value, shape.without, "part"),
    });
  if (shape.is === "connection") add({ id, label, location, value: transportOf(value) });
  else
    for (const { key: name, keyLocation, value: server } of value.entries())
      add({ id: `${id}.${name}`, label: name, location: keyLocation, value: server });
}

/** The options of a transport that is constructed: `transport: new StdioMCPTransport({ command })`. */
function transportOf(options: Value): Value {
  const [given] = options.get("transport")?.call?.args ?? [];
  return given?.kind === "map" ? given : options;
}

function asConfig(options: Value, keys: Readonly<Record<string, string>> = {}): Tree {
  const own = Object.entries(keys).filter(([, key]) => options.get(key) !== undefined);
  return own.length === 0 ? options : renamed(options, new Map(own));
}

/** The names of a list; a limit counts only where the whole of it is seen. */
function namesAt(
  options: Value,
  paths: readonly string[] | undefined,
  needed: "whole" | "part",
): readonly string[] | undefined {
  for (const path of paths ?? []) {
    const list = keyed(options, path);
    if (list?.kind !== "list") continue;
    const names = list.items().map((item) => item.string());
    const known = names.flatMap((name) => name ?? []);
    const isWhole = !list.isOpen && list.rest.length === 0 && known.length === names.length;
    return needed === "part" || isWhole ? known : undefined;
  }
  return undefined;
}
