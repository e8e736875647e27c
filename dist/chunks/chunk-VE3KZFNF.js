import {
  PAT_GRANTS,
  classify,
  resourceNode2 as resourceNode
} from "./chunk-5MSIDW42.js";

// src/readers/ci/pipelines/store-credential.ts
function storeRef(store, name, certain = true) {
  return { id: `credential:${store.id}/${name}`, name, certain };
}
function isOwn(store, name, kind) {
  if (store.own === void 0) return false;
  if (kind.class === "secret") return kind.provider === store.own.provider;
  return kind.class === "pat" && kind.provider === "github" && !/(?:^|_)(?:GH|GITHUB)(?:_|$)/i.test(name);
}
function grantAll(builder, id, grants, confidence) {
  for (const { resource, access } of grants)
    builder.edge("grants", id, resourceNode(builder, resource), { facts: { access, confidence }, as: access });
}
function storeCredential(builder, store, name, location) {
  const ref = storeRef(store, name);
  const { id } = ref;
  if (builder.has(id)) return ref;
  const kind = classify(name, "env");
  const own = isOwn(store, name, kind) ? store.own : void 0;
  const group = own ? "pat" : kind.class;
  builder.node("credential", id, {
    label: `${store.title} ${name}`,
    location,
    facts: {
      class: group,
      store: store.name,
      lifetime: kind.lifetime,
      provider: own?.provider ?? kind.provider,
      scope: group === "pat" ? "unknown" : "none"
    }
  });
  if (own) grantAll(builder, id, own.grants, "possible");
  else if (group === "pat") grantAll(builder, id, PAT_GRANTS, "possible");
  else for (const grant of kind.grants) grantAll(builder, id, [grant], grant.certainty);
  return ref;
}
function usedAsToken(builder, id, grants = PAT_GRANTS) {
  if (builder.refine(id, "secret", "pat")) grantAll(builder, id, grants, "possible");
}
function runToken(builder, job, token) {
  const id = builder.node("credential", `credential:${job}/${token.name}`, {
    label: token.label,
    location: token.location,
    facts: { class: token.class, store: "run", lifetime: "minted", provider: token.provider, scope: "unknown" }
  });
  grantAll(builder, id, token.grants, "possible");
  return { id, name: token.name, certain: true };
}

export {
  storeRef,
  storeCredential,
  usedAsToken,
  runToken
};
