import { holdLiteral, holdVariable } from "../../client/credentials.ts";
import { type Collector, resourceNode } from "../../client/session.ts";
import type { Served } from "./found.ts";

/** Gives a holder the credentials of its code, each with what its client reaches by it. */
export function holdServed(into: Collector, holder: string, credentials: readonly Served[]): void {
  for (const served of credentials) {
    const id = hold(into, holder, served);
    if (id === undefined) continue;
    // NOTE: its code hands it to the very client that acts so; whether it is allowed to lies with the service.
    for (const { resource, access } of served.serves)
      into.edge("grants", id, resourceNode(into, resource), {
        location: served.location,
        facts: { access, confidence: served.ambient === undefined ? "likely" : "possible" },
        as: access,
      });
  }
}

function hold(
  into: Collector,
  holder: string,
  { variable, literal, ambient, place, name, location }: Served,
): string | undefined {
  const who = { id: holder, channel: "mcp" } as const;
  if (variable !== undefined) {
    holdVariable(into, who, variable, name, location);
    return `credential:shell-env/${variable}`;
  }
  if (literal !== undefined) {
    const path = `${holder}.${name === "" ? "literal" : name}`;
    holdLiteral(into, who, name, literal, location, path);
    return `credential:literal/${path}`;
  }
  const [store, key] = ambient !== undefined ? ["ambient", ambient] : ["vault", place ?? ""];
  const id = into.node("credential", `credential:${store}/${key}`, {
    label: ambient !== undefined ? `the login of the machine or job (${ambient})` : `the secret ${key}`,
    facts: {
      class: ambient !== undefined ? "ambient" : "secret",
      provider: ambient ?? "unknown",
      lifetime: "static",
      store,
      scope: "unknown",
    },
  });
  into.edge("holds", holder, id, {
    location,
    facts: { when: "with", channel: ["mcp"], confidence: ambient !== undefined ? "possible" : "certain", names: [] },
  });
  return id;
}
