import {
  builder,
  isNear,
  parseYaml,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/manifests/read-agent-card.ts
var CALLED = "a2a.message";
var MAX_ENTRIES = 200;
var readAgentCard = (source) => {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  const urls = tree ? addresses(tree) : [];
  const skills = (tree?.get("skills")?.items() ?? []).slice(0, MAX_ENTRIES);
  if (tree === void 0 || urls.length === 0 && skills.length === 0) return into.build();
  const definition = `${source.file}#agent`;
  const label = redact(tree.get("name")?.string() ?? "the agent of the card").slice(0, 100);
  const names = skills.flatMap((skill) => (skill.get("id") ?? skill.get("name"))?.string() ?? []);
  const agent = into.node("agent", definition, {
    label,
    layer: "L7",
    location: tree.location,
    facts: { mode: "hosted", definition, ...names.length > 0 && { tools: names.map((name) => redact(name)).sort() } }
  });
  const endpoint = into.node("workload", `${source.file}#endpoint`, {
    label: `the address of ${label}`,
    layer: "L7",
    zone: "service",
    location: urls[0]?.location ?? tree.location,
    facts: { definition: `${source.file}#endpoint` }
  });
  into.edge("runs", endpoint, agent, { contexts: [CALLED], locations: [tree.location] });
  addStarter(into, tree, endpoint, urls);
  noteLonger(into, tree);
  return into.build();
};
function addresses(tree) {
  const lists = [tree.get("supportedInterfaces"), tree.get("additionalInterfaces")];
  const listed = lists.flatMap((list) => (list?.items() ?? []).slice(0, MAX_ENTRIES));
  const all = [tree.get("url"), ...listed.map((one) => one.get("url"))];
  return all.filter((url) => url?.string() !== void 0 && url.string() !== "");
}
function addStarter(into, tree, endpoint, urls) {
  const far = urls.find((url) => /^(?:https?|grpcs?):\/\//i.test(url.string() ?? "") && !isNear(url.string() ?? ""));
  if (far === void 0) return;
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
    facts: { standing: "anyone" }
  });
  const named = schemes.length === 0 || !silent ? [] : [{ op: "unknown", what: "the security schemes of the card, which nothing requires", location }];
  into.edge("starts", anyone, endpoint, { contexts: [CALLED], locations: [far.location], conditions: named });
}
function securityOf(tree) {
  const required = tree.get("securityRequirements") ?? tree.get("security");
  const early = tree.get("authentication")?.get("schemes");
  const schemes = (tree.get("securitySchemes")?.entries() ?? []).map(({ key }) => redact(key).slice(0, 60));
  const options = required?.items() ?? [];
  const isOpen = (one) => (one.get("schemes") ?? one).entries().length === 0;
  const asked = options.length > 0 ? !options.some(isOpen) : (early?.items() ?? []).some((one) => !isPublic(one));
  const known = schemes.length > 0 ? schemes : (early?.items() ?? []).filter((one) => !isPublic(one)).flatMap((one) => one.string() ?? []);
  return { asked, silent: options.length === 0, schemes: known.sort(), location: (required ?? early ?? tree).location };
}
var isPublic = (scheme) => /^(?:public|none|anonymous)?$/i.test(scheme.string() ?? "");
function noteLonger(into, tree) {
  const longer = tree.get("supportsAuthenticatedExtendedCard") ?? tree.at("capabilities", "extendedAgentCard");
  if (longer?.boolean() === true)
    into.diagnostic({
      code: "not-supported",
      level: "note",
      message: "Callers who are known are shown a longer card, which is not in the files.",
      location: longer.location
    });
}
export {
  readAgentCard
};
