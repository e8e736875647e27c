import type { Location } from "../../graph/model.ts";
import type { Value } from "../../parse/typescript/value.ts";
import { resourceNode, type Values } from "../client/session.ts";
import { type Capability, EDIT, READ, shell, WEB_SEARCH, web } from "../client/tools.ts";
import { unlessAnswered } from "./answers-itself.ts";
import { type Asked, askedOf } from "./approval.ts";
import { holdServed } from "./effects/hold.ts";
import { type Effects, effectsOf } from "./effects.ts";
import type { Reading } from "./reading.ts";
import { handlerOf, optionsOf, partOf, type Statement } from "./statements.ts";

/** A tool of an agent or server: its node, whether somebody is asked, and what it takes from the environment. */
export interface Tool extends Asked {
  readonly id: string;
  /** The names that it is called by; `undefined` where one is worked out at run time. */
  readonly names: readonly (string | undefined)[];
  readonly location: Location;
  readonly credentials: Effects["credentials"];
}

// Code that runs in a sandbox of the vendor reaches nothing of the machine.
const BUILT_IN: Readonly<Record<string, Capability>> = {
  shell: shell(undefined),
  edit: EDIT,
  read: READ,
  web: web("any"),
  search: WEB_SEARCH,
  code: { facts: { capability: "code" }, reach: [] },
  // A screen with a browser on it: the program brings the machine along.
  computer: web("any"),
  // What is kept in the memory of the program leaves nothing behind.
  none: { facts: { capability: "code", effects: "none" }, reach: [] },
};

/** The tool that a statement makes. */
export function toolOf(reading: Reading, statement: Statement): Tool {
  const { shape, id, label, location } = statement;
  const asked = unlessAnswered(reading, statement, askedOf(statement));
  const builtIn = BUILT_IN[narrowed(statement) ?? ""];
  if (builtIn) {
    const tool = addTool(reading, {
      id,
      label,
      location,
      facts: { effects: seen(reading, statement), ...builtIn.facts },
    });
    for (const one of builtIn.reach) addReach(reading, tool, { ...one, location });
    return { ...asked, id: tool, names: shape.names ?? [label], location, credentials: [] };
  }
  const name = shape.name === undefined ? shape.label : partOf(statement, shape.name)?.string();
  return { ...handled(reading, { id, label, location }, handlerOf(statement)), names: [name], ...asked };
}

/** NOTE: where the program brings the implementation along, it may run what it is told anywhere. */
function seen(reading: Reading, statement: Statement): string {
  const isOwn = statement.shape.handler !== undefined && narrowed(statement) !== "code";
  if (!isOwn) return "known";
  return effectsOf(reading, handlerOf(statement)).facts.capability === statement.shape.can ? "known" : "unknown";
}

/** What a tool of the product can do, less what a setting takes from it. */
function narrowed(statement: Statement): string | undefined {
  const { can, narrow, vendor } = statement.shape;
  const where = vendor && partOf(statement, vendor.key)?.string();
  if (where !== undefined && vendor?.words.includes(where) === true) return "code";
  const set = narrow && partOf(statement, narrow.key);
  if (narrow === undefined || set === undefined) return can;
  const said = set.boolean() ?? set.string();
  // NOTE: what is worked out at run time may be the setting that takes nothing.
  return said === undefined || said === false || said === narrow.not ? can : narrow.can;
}

/** The tools that an agent comes with by itself. */
export function comes(reading: Reading, { shape, id, location, sources, call, module }: Statement): readonly Tool[] {
  return (shape.comes ?? []).flatMap(({ unless, ...own }) => {
    if (unless !== undefined && optionsOf({ shape, call })?.get(unless) !== undefined) return [];
    const label = own.label ?? own.can ?? "";
    const tool = { ...own, is: "tool", product: shape.product };
    return [toolOf(reading, { shape: tool, call, module, sources, id: `${id}.${label}`, label, location })];
  });
}

interface ToolPlace {
  readonly id: string;
  readonly label: string;
  readonly location: Location;
}

/** A tool that its handler tells of. */
export function handled(
  reading: Reading,
  place: ToolPlace,
  handler: Value | undefined,
): Omit<Tool, keyof Asked | "names"> {
  const { state, reach, facts, credentials } = effectsOf(reading, handler);
  const id = addTool(reading, { ...place, facts: { capability: "code", ...facts, effects: state } });
  for (const one of reach) addReach(reading, id, one);
  return { id, location: place.location, credentials };
}

function addTool({ into }: Reading, { id, label, location, facts }: ToolPlace & { readonly facts: Values }): string {
  return into.node("tool", id, { label, location, facts: { ...facts, grant: "code" } });
}

/** What a tool, or a server as a whole, acts on. */
export function addReach(
  { into }: Reading,
  tool: string,
  { resource, access, via, confidence, location }: Effects["reach"][number],
): void {
  into.edge("reaches", tool, resourceNode(into, resource), {
    location,
    facts: { access, via, ...(confidence && { confidence }) },
    as: access,
  });
}

/** What an agent's use of a tool says: whether somebody is asked, and how sure that is. */
export const usedAs = ({ approval, waived }: Asked): Values => ({
  approval,
  ...(approval === "unknown" && { confidence: "possible" }),
  ...(approval === "unasked" && waived !== undefined && { waived }),
});

/** The agent uses the tool, and what the tool takes from the environment is the agent's. */
export function giveTool({ into }: Reading, agent: string, tool: Tool, location = tool.location): void {
  into.edge("uses", agent, tool.id, { location, facts: usedAs(tool) });
  holdServed(into, agent, tool.credentials);
}
