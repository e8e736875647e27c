// src/report/sarif-taxonomies.ts
var NO_FRAMEWORKS = { title: () => void 0, framework: () => void 0 };
var NAMES = {
  "owasp-asi": "OWASP-ASI",
  "owasp-nhi": "OWASP-NHI",
  "owasp-cicd": "OWASP-CICD",
  maestro: "CSA-MAESTRO",
  cwe: "CWE",
  aisvs: "OWASP-AISVS",
  atlas: "MITRE-ATLAS",
  "nist-800-53": "NIST-SP-800-53"
};
function frameworkName(framework) {
  return NAMES[framework] ?? framework.toUpperCase();
}
function taxonomies(rules, frameworks) {
  const named = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    for (const [framework, ids] of Object.entries(rule.frameworks)) {
      named.set(framework, /* @__PURE__ */ new Set([...named.get(framework) ?? [], ...ids]));
    }
  }
  return [...named].sort(([a], [b]) => a < b ? -1 : 1).map(([framework, ids]) => taxonomy(framework, [...ids].sort(), frameworks));
}
function taxonomy(framework, ids, { title, framework: publication }) {
  const published = publication(framework);
  return {
    name: frameworkName(framework),
    ...published ? { fullName: published.title, informationUri: published.source } : {},
    isComprehensive: false,
    taxa: ids.map((id) => ({ id, ...titled(title(framework, id)) }))
  };
}
function titled(title) {
  return title === void 0 ? {} : { shortDescription: { text: title } };
}

export {
  NO_FRAMEWORKS,
  frameworkName,
  taxonomies
};
