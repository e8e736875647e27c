import type { Tree } from "../../parse/tree.ts";
import type { Value } from "../../parse/typescript/value.ts";
import { renamed } from "../client/renamed.ts";
import { unlessAnswered } from "./answers-itself.ts";
import { type Asked, askedOf } from "./approval.ts";
import { connect } from "./connect.ts";
import { meant } from "./meant.ts";
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
  const named = key === undefined ? undefined : partOf(statement, key);
  const value = named ?? (shape.is === "connection" ? optionsOf(statement) : undefined);
  if (value === undefined) return;
  const filter = partOf(statement, shape.filter);
  const add = (one: { id: string; label: string; location: typeof location; value: Value }): void =>
    connect(reading, {
      ...user,
      ...(shape.asks && user.approval === "unasked"
        ? unlessAnswered(reading, statement, askedOf(about(statement, one.value)))
        : {}),
      ...one,
      value: asConfig(one.value, shape.keys),
      product: shape.product,
      tools: namesAt(one.value, shape.only, "whole") ?? namesIn(filter, "whole"),
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

/** The statement as if it were about one entry of its map alone. */
const about = (statement: Statement, value: Value): Statement =>
  statement.shape.is === "connection"
    ? statement
    : { ...statement, shape: { ...statement.shape, options: 0 }, call: { ...statement.call, args: [value] } };

/** A server that an agent connects to by a call: `this.addMcpServer(name, url, options)`. */
export function readAttachment(reading: Reading, statement: Statement): void {
  const agent = meant(reading, partOf(statement, "this"));
  const { shape, id, label, location } = statement;
  const url = partOf(statement, shape.url);
  if (agent?.shape.is !== "agent" || url === undefined) return;
  const [place = "", ...path] = shape.headers?.split(".") ?? [];
  const parts = new Map<string, Tree | undefined>([
    ["url", url],
    ["headers", statement.call.args[Number(place)]?.at(...path)],
  ]);
  const isKnown = url.string() !== undefined;
  const facts = { definition: id, product: shape.product };
  if (!isKnown) reading.into.node("server", id, { label, zone: "service", layer: "L7", location, facts });
  connect(reading, {
    agent: agent.id,
    approval: "unasked",
    id,
    label,
    location,
    product: shape.product,
    value: composed(url, parts),
  });
  if (!isKnown)
    reading.into.note({
      code: "unresolved-reference",
      level: "note",
      message: `Which server \`${label}\` is, the program learns when it runs: what \`${agent.label}\` reaches by it is not known.`,
      location,
    });
}

/** A map of parts that the program writes in several places. */
function composed({ location, file }: Tree, parts: ReadonlyMap<string, Tree | undefined>): Tree {
  return {
    kind: "map",
    location,
    file,
    get: (key) => parts.get(key),
    at: (first = "", ...keys) => (keys.length === 0 ? parts.get(first) : parts.get(first)?.at(...keys)),
    keyLocation: () => location,
    entries: () => [...parts].flatMap(([key, value]) => (value ? [{ key, keyLocation: value.location, value }] : [])),
    items: () => [],
    string: () => undefined,
    boolean: () => undefined,
    locate: () => location,
  };
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
  const list = paths?.map((path) => keyed(options, path)).find((one) => one?.kind === "list");
  return namesIn(list, needed);
}

function namesIn(list: Value | undefined, needed: "whole" | "part"): readonly string[] | undefined {
  if (list?.kind !== "list") return undefined;
  const names = list.items().map((item) => item.string());
  const known = names.flatMap((name) => name ?? []);
  const isWhole = !list.isOpen && list.rest.length === 0 && known.length === names.length;
  return needed === "part" || isWhole ? known : undefined;
}
