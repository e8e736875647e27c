import {
  NODE_KINDS,
  edgeId,
  fact
} from "./chunk-35AC6QIV.js";

// src/readers/builder.ts
function factsOf(values = {}) {
  const facts = {};
  for (const [name, value] of Object.entries(values)) facts[name] = fact(value);
  return facts;
}
function builder() {
  const nodes = /* @__PURE__ */ new Map();
  const edges = /* @__PURE__ */ new Map();
  const diagnostics = [];
  const keys = /* @__PURE__ */ new Map();
  return {
    distinct(name, key) {
      const known = keys.get(name) ?? [];
      keys.set(name, known);
      if (!known.includes(key)) known.push(key);
      const at = known.indexOf(key);
      return at === 0 ? name : `${name}~${at + 1}`;
    },
    has: (id) => nodes.has(id),
    node(kind, id, { label, zone, layer = NODE_KINDS[kind].layer, location, facts }) {
      if (!nodes.has(id)) {
        nodes.set(id, {
          id,
          kind,
          label,
          layer,
          ...zone ? { zone } : {},
          ...location ? { location } : {},
          facts: factsOf(facts)
        });
      }
      return id;
    },
    refine(id, from, to) {
      const known = nodes.get(id);
      if (known?.facts.class?.value !== from) return false;
      nodes.set(id, { ...known, facts: { ...known.facts, class: fact(to) } });
      return true;
    },
    edge(kind, from, to, { contexts = "every", facts, locations = [], conditions, as } = {}) {
      const id = edgeId(kind, from, to, as);
      if (!edges.has(id)) {
        edges.set(id, {
          id,
          from,
          to,
          kind,
          contexts,
          gates: [],
          facts: factsOf(facts),
          because: [],
          locations: locations.filter((l) => l !== void 0),
          ...conditions?.length ? { conditions } : {}
        });
      }
      return id;
    },
    diagnostic: (d) => void diagnostics.push(d),
    build: () => ({ nodes: [...nodes.values()], edges: [...edges.values()], diagnostics })
  };
}

// src/catalog/resources.generated.ts
var data = JSON.parse('{"resources":{"github:own-thread":{"title":"the thread that started the run","zone":"thread"},"github:new-thread":{"title":"new issues and discussions","zone":"thread"},"github:chosen-labels":{"title":"labels of a fixed list on any thread","zone":"thread"},"github:issues":{"title":"issues of the repository","zone":"thread"},"github:pull-requests":{"title":"pull requests of the repository","zone":"thread"},"github:discussions":{"title":"discussions of the repository","zone":"thread"},"github:agent-branch":{"title":"branches that the agent makes","zone":"agent-branch"},"github:default-branch":{"title":"the code of the repository","zone":"default-branch"},"github:releases":{"title":"releases of the repository","zone":"release"},"github:packages":{"title":"packages of the repository","zone":"release"},"github:workflow-runs":{"title":"workflow runs and caches","zone":"default-branch"},"github:workflows":{"title":"workflow files","zone":"control-plane"},"github:settings":{"title":"settings and secrets of the repository","zone":"control-plane"},"github:other-repositories":{"title":"other repositories that the credential reaches","zone":"service"},"gitlab:merge-requests":{"title":"issues and merge requests of the project","zone":"thread"},"gitlab:agent-branch":{"title":"branches of the project that nobody protects","zone":"agent-branch"},"gitlab:default-branch":{"title":"the code of the project","zone":"default-branch"},"gitlab:releases":{"title":"releases of the project","zone":"release"},"gitlab:packages":{"title":"packages and images of the project","zone":"release"},"gitlab:pipelines":{"title":"pipelines of the project","zone":"default-branch"},"gitlab:other-projects":{"title":"other projects that the credential reaches","zone":"service"},"gitlab:settings":{"title":"settings and variables of the project","zone":"control-plane"},"host:exec":{"title":"any command on the machine of the run","zone":"runner"},"host:files":{"title":"files on the machine of the run","zone":"runner"},"internet":{"title":"any host on the internet","zone":"outside"},"cloud:account":{"title":"the cloud account","zone":"production"},"registry:packages":{"title":"published packages","zone":"release"},"service:account":{"title":"the service behind the credential","zone":"service"}},"scopes":{"contents":[{"resource":"github:agent-branch","access":"write"},{"resource":"github:default-branch","access":"write"},{"resource":"github:default-branch","access":"merge"},{"resource":"github:releases","access":"publish"}],"issues":[{"resource":"github:issues","access":"write"},{"resource":"github:own-thread","access":"write"}],"pull-requests":[{"resource":"github:pull-requests","access":"write"},{"resource":"github:pull-requests","access":"approve"},{"resource":"github:own-thread","access":"write"}],"discussions":[{"resource":"github:discussions","access":"write"}],"packages":[{"resource":"github:packages","access":"publish"}],"actions":[{"resource":"github:workflow-runs","access":"exec"}],"workflows":[{"resource":"github:workflows","access":"write"}],"administration":[{"resource":"github:settings","access":"admin"}]},"pat":[{"resource":"github:agent-branch","access":"write"},{"resource":"github:default-branch","access":"write"},{"resource":"github:default-branch","access":"merge"},{"resource":"github:issues","access":"write"},{"resource":"github:own-thread","access":"write"},{"resource":"github:pull-requests","access":"write"},{"resource":"github:pull-requests","access":"approve"},{"resource":"github:releases","access":"publish"},{"resource":"github:workflow-runs","access":"exec"},{"resource":"github:other-repositories","access":"write"}]}');

// src/catalog/resources.ts
var RESOURCES = data.resources;
var SCOPES = data.scopes;
function resource(id) {
  return RESOURCES[id] ?? { title: id, zone: "service" };
}
var TOKEN_SCOPES = Object.keys(SCOPES);
function scopeGrants(scope) {
  return SCOPES[scope] ?? [];
}
var PAT_GRANTS = data.pat;

// src/readers/ci/resource-node.ts
function resourceNode(builder2, id) {
  const { title, zone } = resource(id);
  return builder2.node("resource", id, { label: title, zone });
}

export {
  resource,
  TOKEN_SCOPES,
  scopeGrants,
  PAT_GRANTS,
  builder,
  resourceNode
};
