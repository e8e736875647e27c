import type { ts } from "ts-morph";
import { redact } from "../../catalog/literal-secret.ts";
import { evaluate } from "../../parse/typescript/evaluate.ts";
import { placeOf } from "../../parse/typescript/module.ts";
import { returns } from "../../parse/typescript/origin.ts";
import type { Value } from "../../parse/typescript/value.ts";
import { effectsOf } from "./effects.ts";
import type { Reading } from "./reading.ts";
import { offer, serverOf } from "./servers.ts";
import { handlerOf, type Statement } from "./statements.ts";
import { addReach, handled } from "./tools.ts";

/** LIMIT: tools of one server. */
const MAX_TOOLS = 500;
const MAX_NAME = 100;

/**
 * What a server without a registry of tools answers to `tools/list`, and what it does at `tools/call`: one function does
 * the work of all tools, so that its effects are the server's.
 */
export function readRequests(reading: Reading, statement: Statement): void {
  const request = requestOf(statement);
  const handler = handlerOf(statement);
  const server = request === undefined ? undefined : serverOf(reading, statement);
  if (handler === undefined || server === undefined) return;
  if (request === "list") for (const tool of toolsIn(reading, handler)) offer(reading, server, tool);
  else for (const one of effectsOf(reading, handler).reach) addReach(reading, server, one);
}

/** `ListToolsRequestSchema` of v1, `"tools/list"` of v2: https://github.com/modelcontextprotocol/typescript-sdk */
function requestOf({ call }: Statement): "list" | "call" | undefined {
  const [request] = call.args;
  if (request === undefined) return undefined;
  const { module, node } = request.written;
  const name = request.string() ?? node.getText(module.ast).split(".").at(-1);
  if (name === "ListToolsRequestSchema" || name === "tools/list") return "list";
  return name === "CallToolRequestSchema" || name === "tools/call" ? "call" : undefined;
}

/** The tools of `{ tools: [...] }`, as far as they are written out; a list in a variable that is filled later is open. */
function toolsIn(reading: Reading, { callable, place }: Value) {
  const answers: readonly ts.Expression[] = callable === undefined ? [] : returns(place.module, callable);
  const tools = answers.flatMap((node) => evaluate(reading.sources, { module: place.module, node }).get("tools") ?? []);
  for (const list of tools) if (list.kind !== "list" || list.isOpen) unfollowed(reading, list);
  return tools.flatMap((list) =>
    (list.kind === "list" ? list.items() : []).slice(0, MAX_TOOLS).flatMap((item) => {
      const name = item.get("name")?.string();
      if (name === undefined) return [];
      const label = redact(name).slice(0, MAX_NAME);
      return [handled(reading, { id: `${item.file}#${label}`, label, location: item.location }, undefined)];
    }),
  );
}

function unfollowed({ into }: Reading, { written }: Value): void {
  into.note({
    code: "unresolved-reference",
    level: "note",
    message: "Not all tools that this server lists can be followed: it may offer more than is shown.",
    location: placeOf(written.module, written.node),
  });
}
