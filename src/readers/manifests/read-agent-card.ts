import { redact } from "../../catalog/literal-secret.ts";
import type { Condition, Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Builder, builder } from "../builder.ts";
import { isNear } from "../client/transport.ts";
import type { Read } from "../reader.ts";

/** The event that starts an agent by its address. */
const CALLED = "a2a.message";
/** LIMIT: skills and addresses of one card. */
const MAX_ENTRIES = 200;

/** An agent that others can start by its address, and who they must be. */
export const readAgentCard: Read = (source) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  const urls = tree ? addresses(tree) : [];
  const skills = (tree?.get("skills")?.items() ?? []).slice(0, MAX_ENTRIES);
  if (tree === undefined || (urls.length === 0 && skills.length === 0)) return into.build();
  const definition = `${source.file}#agent`;
  const label = redact(tree.get("name")?.string() ?? "the agent of the card").slice(0, 100);
  const names = skills.flatMap((skill) => (skill.get("id") ?? skill.get("name"))?.string() ?? []);
  const agent = into.node("agent", definition, {
    label,
    layer: "L7",
    location: tree.location,
    facts: { mode: "hosted", definition, ...(names.length > 0 && { tools: names.map((name) => redact(name)).sort() }) },
  });
  const endpoint = into.node("workload", `${source.file}#endpoint`, {
    label: `the address of ${label}`,
    layer: "L7",
    zone: "service",
    location: urls[0]?.location ?? tree.location,
    facts: { definition: `${source.file}#endpoint` },
  });
  into.edge("runs", endpoint, agent, { contexts: [CALLED], locations: [tree.location] });
  addStarter(into, tree, endpoint, urls);
  noteLonger(into, tree);
  return into.build();
};

/** Addresses of any version: https://a2a-protocol.org/latest/specification/#44-agent-discovery-objects */
function addresses(tree: Tree): readonly Tree[] {
  const lists = [tree.get("supportedInterfaces"), tree.get("additionalInterfaces")];
  const listed = lists.flatMap((list) => (list?.items() ?? []).slice(0, MAX_ENTRIES));
  const all = [tree.get("url"), ...listed.map((one) => one.get("url"))];
  return all.filter((url): url is Tree => url?.string() !== undefined && url.string() !== "");
}

/** NOTE: who can reach an address of the same machine is not in the card. */
function addStarter(into: Builder, tree: Tree, endpoint: string, urls: readonly Tree[]): void {
  const far = urls.find((url) => /^(?:https?|grpcs?):\/\//i.test(url.string() ?? "") && !isNear(url.string() ?? ""));
  if (far === undefined) return;
  const { asked, silent, schemes, location } = securityOf(tree);
  if (asked) {
    const who = schemes.length > 0 ? `whoever is known by ${schemes.join(", ")}` : "whoever is known to it";
    const caller = into.node("principal", `principal:caller/${tree.file}`, { label: who, zone: "outside", location });
    into.edge("starts", caller, endpoint, { contexts: [CALLED], locations: [location] });
    return;
  }
  const anyone = into.node("principal", "principal:anyone", {
    label: "anyone",
    zone: "outside",
    facts: { standing: "anyone" },
  });
  // NOTE: schemes that no requirement names may be required all the same, by the server behind the card.
  const named: readonly Condition[] =
    schemes.length === 0 || !silent
      ? []
      : [{ op: "unknown", what: "the security schemes of the card, which nothing requires", location }];
  into.edge("starts", anyone, endpoint, { contexts: [CALLED], locations: [far.location], conditions: named });
}

interface Security {
  readonly asked: boolean;
  /** Whether the card says nothing of what it requires. */
  readonly silent: boolean;
  readonly schemes: readonly string[];
  readonly location: Location;
}

/** A requirement without a scheme lets everyone in: https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object */
function securityOf(tree: Tree): Security {
  const required = tree.get("securityRequirements") ?? tree.get("security");
  // Before 0.2.5: https://github.com/a2aproject/A2A/blob/v0.2.0/specification/json/a2a.json
  const early = tree.get("authentication")?.get("schemes");
  const schemes = (tree.get("securitySchemes")?.entries() ?? []).map(({ key }) => redact(key).slice(0, 60));
  const options = required?.items() ?? [];
  const isOpen = (one: Tree): boolean => (one.get("schemes") ?? one).entries().length === 0;
  const asked = options.length > 0 ? !options.some(isOpen) : (early?.items() ?? []).some((one) => !isPublic(one));
  const known =
    schemes.length > 0
      ? schemes
      : (early?.items() ?? []).filter((one) => !isPublic(one)).flatMap((one) => one.string() ?? []);
  return { asked, silent: options.length === 0, schemes: known.sort(), location: (required ?? early ?? tree).location };
}

const isPublic = (scheme: Tree): boolean => /^(?:public|none|anonymous)?$/i.test(scheme.string() ?? "");

function noteLonger(into: Builder, tree: Tree): void {
  const longer = tree.get("supportsAuthenticatedExtendedCard") ?? tree.at("capabilities", "extendedAgentCard");
  if (longer?.boolean() === true)
    into.diagnostic({
      code: "not-supported",
      level: "note",
      message: "Callers who are known are shown a longer card, which is not in the files.",
      location: longer.location,
    });
}
