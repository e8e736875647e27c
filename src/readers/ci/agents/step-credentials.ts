import type { AgentEntry } from "../../../catalog/agents.ts";
import { classify } from "../../../catalog/credentials.ts";
import type { CommandStep, CredentialRef } from "../run.ts";
import { environmentChannels, type HeldCredential } from "./agent.ts";

/** Every credential in the environment of a step, with the channels it is presented on. */
export function environmentCredentials(step: CommandStep): readonly HeldCredential[] {
  const held: HeldCredential[] = [];
  for (const [name, value] of step.env) {
    for (const ref of value.refs) {
      held.push({ ref, name, location: value.tree?.location ?? step.location, channels: environmentChannels(name) });
    }
  }
  return held;
}

/** The credentials that the product needs to reach its model, from its inputs and the environment. */
export function modelRefs(step: CommandStep, entry: AgentEntry): readonly CredentialRef[] {
  const inputs = (entry["model-keys"] ?? []).flatMap((name) => step.with.get(name)?.refs ?? []);
  const env = [...step.env]
    .filter(([name]) => entry["model-env"]?.includes(name) ?? classify(name, "env").class === "model-key")
    .flatMap(([, value]) => value.refs);
  return [...inputs, ...env];
}
