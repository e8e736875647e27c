import { classify } from "../../../catalog/credentials.ts";
import { digest, literalSecret } from "../../../catalog/literal-secret.ts";
import type { Builder } from "../../builder.ts";
import { resourceNode } from "../resource-node.ts";
import type { Value } from "../run.ts";
import { type AgentStep, environmentChannels, type HeldCredential } from "./agent.ts";

/** Adds every secret that the file itself writes into the environment or the inputs of an agent's step. */
export function holdLiterals(
  builder: Builder,
  agent: string,
  { entry, step }: AgentStep,
  contexts: readonly string[],
): void {
  const seen = new Set<string>();
  const hold = (name: string, value: Value, channels: HeldCredential["channels"]): void => {
    const secret = literalSecret(value.text, name);
    if (secret === undefined) return;
    const key = digest(value.text);
    if (seen.has(key)) return;
    seen.add(key);
    const location = (value.source ?? value.tree)?.location ?? step.location;
    const id = builder.distinct(`credential:literal/${location.file}#${name}`, key);
    const facts = {
      class: "literal",
      provider: secret.provider,
      lifetime: "static",
      store: "file",
      hint: secret.weak ? "a default password" : secret.hint,
    };
    builder.node("credential", id, {
      label: `a literal ${name}`,
      location,
      same: secret.weak ? undefined : digest(value.text.trim()),
      facts,
    });
    for (const { resource, access, certainty } of classify(name, "env").grants) {
      builder.edge("grants", id, resourceNode(builder, resource), {
        facts: { access, confidence: certainty },
        as: access,
      });
    }
    const confidence = secret.weak ? "possible" : "certain";
    builder.edge("holds", agent, id, {
      contexts,
      facts: { when: "with", channel: [...channels], names: [name], confidence },
      locations: [location],
    });
  };
  for (const [name, value] of step.env) hold(name, value, environmentChannels(name));
  for (const [name, value] of step.with)
    hold(name, value, name === entry["token-input"] ? ["env", "gh", "git", "action", "mcp"] : ["env"]);
}
