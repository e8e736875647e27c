import { redact } from "../../catalog/literal-secret.ts";
import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Entry, Tree } from "../../parse/tree.ts";
import { readDocument } from "../client/document.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { startOf } from "../client/json-file.ts";
import { type Collector, clientSession, collector, SESSION } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { referencePin } from "./reference.ts";
import { readToolsets } from "./toolsets.ts";

/** The agents of one file: who hands work to whom, what tools each has, and what of them goes without a question. */
export function readTeam(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "yaml");
  const agents = (tree?.get("agents")?.entries() ?? []).filter(({ value }) => isAgent(value));
  if (tree === undefined || agents.length === 0) return into.fragment();
  const { agent: parent, session } = clientSession(into, "docker-agent", startOf(source.file));
  const names = new Set(agents.map(({ key }) => key));
  const named = new Set(agents.flatMap(({ value }) => referencesOf(value).map(({ text }) => text)));
  for (const { key, keyLocation } of agents) agentNode(into, source.file, key, keyLocation);
  for (const { key, keyLocation, value } of agents) {
    const agent = agentNode(into, source.file, key, keyLocation);
    // Whoever starts the file starts its root, or by name an agent that no other one hands work to.
    if (key === "root" || !named.has(key))
      into.edge("delegates", parent, agent, {
        location: keyLocation,
        contexts: [SESSION],
        facts: { tools: "unknown" },
      });
    readDelegates(into, agent, value, names, source.file);
    readToolsets(into, { agent, session, path: `${source.file}#agents.${key}`, repository, tree }, value);
    const sessions = [{ session, approval: "unasked" }] as const;
    readHookEntries(into, value.get("hooks"), { sessions, path: `${source.file}#agents.${key}.hooks`, repository });
  }
  return into.fragment();
}

/** An agent has a model or an instruction, and neither a role nor a goal as in files of CrewAI. */
function isAgent(value: Tree): boolean {
  const own = ["model", "instruction"].some((key) => value.get(key)?.string() !== undefined);
  const more = ["toolsets", "sub_agents", "handoffs", "description"].some((key) => value.get(key) !== undefined);
  return value.kind === "map" && own && more && value.get("role") === undefined && value.get("goal") === undefined;
}

function agentNode(into: Collector, file: string, name: string, location?: Entry["keyLocation"]): string {
  return into.node("agent", `${file}#agents.${name}`, {
    label: redact(name),
    location,
    facts: { product: "docker-agent", mode: "interactive", definition: "session:docker-agent" },
  });
}

function referencesOf(value: Tree): readonly { readonly text: string; readonly item: Tree }[] {
  return ["sub_agents", "handoffs"].flatMap((key) =>
    (value.get(key)?.items() ?? []).flatMap((item) => {
      const text = item.string();
      return text === undefined ? [] : [{ text, item }];
    }),
  );
}

/** Agents of the file, and those that an image or an address brings: whoever publishes it decides what such a one is. */
function readDelegates(into: Collector, agent: string, value: Tree, names: ReadonlySet<string>, file: string): void {
  for (const { text, item } of referencesOf(value)) {
    if (names.has(text)) {
      const other = agentNode(into, file, text);
      into.edge("delegates", agent, other, {
        location: item.location,
        contexts: [SESSION],
        facts: { tools: "unknown" },
      });
      continue;
    }
    if (!/[/:]/.test(text)) {
      const message = `No agent of this file has the name \`${redact(text).slice(0, 80)}\`.`;
      into.note({ code: "unresolved-reference", level: "note", message, location: item.location });
      continue;
    }
    const label = redact(text).slice(0, 200);
    const other = into.node("agent", `docker-agent:${label}`, {
      label,
      zone: "service",
      location: item.location,
      facts: {
        product: "docker-agent",
        mode: "interactive",
        definition: `docker-agent:${label}`,
        pin: referencePin(text),
      },
    });
    into.edge("delegates", agent, other, { location: item.location, contexts: [SESSION], facts: { tools: "unknown" } });
    const message = `The agent \`${label.slice(0, 80)}\` comes from outside of the repository: which tools and delegates it has is not known.`;
    into.note({ code: "unresolved-reference", level: "note", message, location: item.location });
  }
}
