import { redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import { holdLiteral } from "../client/credentials.ts";
import type { Collector } from "../client/session.ts";
import { addCaller, holdRole, runWhenCalled, type Said } from "./gateway.ts";

/** An agent that AWS runs: a runtime of AgentCore, or an agent of Bedrock. */
export interface Runtime {
  readonly id: string;
  readonly name: string;
  readonly location: Location;
  readonly role: Location | undefined;
  /** Where tokens of an identity provider take the place of AWS IAM. */
  readonly jwt: Location | undefined;
  readonly variables: readonly (Said & { readonly name: string })[];
  /** Functions that it may call, and whether a person confirms each call. */
  readonly functions: readonly (Said & { readonly asked: boolean })[];
}

/** The agent, who may call it, and what it holds. Without an authorizer AWS IAM decides who calls. */
export function addRuntime(into: Collector, runtime: Runtime): void {
  const { id, location } = runtime;
  const name = redact(runtime.name).slice(0, 100);
  const agent = into.node("agent", id, { label: name, location, facts: { mode: "hosted", definition: id } });
  const who = runtime.jwt ? "whoever its identity provider knows" : "whoever AWS IAM allows to call it";
  runWhenCalled(into, addCaller(into, { id, location: runtime.jwt ?? location }, name, who), agent, location);
  if (runtime.role) holdRole(into, agent, id, name, runtime.role);
  for (const { name: variable, text, location: place } of runtime.variables)
    holdLiteral(into, { id: agent, channel: "env" }, variable, text, place, `${id}.${variable}`);
  for (const { text, location: place, asked } of runtime.functions) {
    const shown = redact(text).slice(0, 100);
    const tool = into.node("tool", `${id}/functions/${shown}`, {
      label: shown,
      location: place,
      facts: { capability: "output", grant: asked ? "ask" : "allowed" },
    });
    if (!asked) into.edge("uses", agent, tool, { location: place });
  }
}
