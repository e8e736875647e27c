import type { Location } from "../../graph/model.ts";
import type { Value } from "../../parse/typescript/value.ts";
import { holdVariable } from "../client/credentials.ts";
import { resourceNode, type Values } from "../client/session.ts";
import { type Capability, EDIT, READ, shell, WEB_SEARCH, web } from "../client/tools.ts";
import { type Approval, approvalOf, asApproval } from "./approval.ts";
import { type Effects, effectsOf } from "./effects.ts";
import type { Reading } from "./reading.ts";
import { optionsOf, partOf, type Statement } from "./statements.ts";

/** A tool of an agent or server: its node, whether somebody is asked, and what it takes from the environment. */
export interface Tool {
  readonly id: string;
  readonly approval: Approval;
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
};

/** The tool that a statement makes. */
export function toolOf(reading: Reading, statement: Statement): Tool {
  const { shape, id, label, location } = statement;
  const approval = shape.asks
    ? approvalOf(optionsOf(statement)?.get(shape.asks.key), asApproval(shape.asks.absent))
    : "unasked";
  const builtIn = shape.can === undefined ? undefined : BUILT_IN[shape.can];
  if (builtIn) {
    const tool = addTool(reading, { id, label, location, facts: { ...builtIn.facts, effects: "known" } });
    for (const one of builtIn.reach) addReach(reading, tool, { ...one, location });
    return { id: tool, approval, location, credentials: [] };
  }
  return { ...handled(reading, { id, label, location }, partOf(statement, shape.handler)), approval };
}

interface ToolPlace {
  readonly id: string;
  readonly label: string;
  readonly location: Location;
}

/** A tool that its handler tells of. */
export function handled(reading: Reading, place: ToolPlace, handler: Value | undefined): Omit<Tool, "approval"> {
  const { state, reach, facts, credentials } = effectsOf(reading, handler);
  const id = addTool(reading, { ...place, facts: { capability: "code", ...facts, effects: state } });
  for (const one of reach) addReach(reading, id, one);
  return { id, location: place.location, credentials };
}

function addTool({ into }: Reading, { id, label, location, facts }: ToolPlace & { readonly facts: Values }): string {
  return into.node("tool", id, { label, location, facts: { ...facts, grant: "code" } });
}

function addReach(
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

/** The agent uses the tool, and what the tool takes from the environment is the agent's. */
export function giveTool({ into }: Reading, agent: string, tool: Tool, location = tool.location): void {
  into.edge("uses", agent, tool.id, { location, facts: { approval: tool.approval } });
  for (const { variable, location: place } of tool.credentials)
    holdVariable(into, { id: agent, channel: "mcp" }, variable, variable, place);
}
