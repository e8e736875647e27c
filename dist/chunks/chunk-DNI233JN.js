// src/rules/baseline.ts
function identities(findings) {
  return findings.map(({ fingerprint, score, ways }) => ({ fingerprint, score, ways }));
}
function isKnown(finding, base) {
  const before = base.get(finding.fingerprint);
  if (before === void 0 || finding.score > before.score) return false;
  if (before.ways.length === 0) return true;
  const ways = new Set(before.ways);
  return finding.ways.length > 0 && finding.ways.every((way) => ways.has(way));
}
function identitiesOf(log) {
  const runs = list(field(log, "runs")).filter(
    (run) => field(field(field(run, "tool"), "driver"), "name") === "delegraph"
  );
  if (runs.length === 0) return void 0;
  const found = runs.map((run) => field(field(run, "properties"), "identities"));
  if (found.some((one) => !Array.isArray(one))) return void 0;
  return found.flatMap(list).flatMap((one) => {
    const [fingerprint, score] = [field(one, "fingerprint"), field(one, "score")];
    if (typeof fingerprint !== "string" || typeof score !== "number") return [];
    return [{ fingerprint, score, ways: list(field(one, "ways")).filter((way) => typeof way === "string") }];
  });
}
function field(value, name) {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : void 0;
}
function list(value) {
  return Array.isArray(value) ? value : [];
}

export {
  identities,
  isKnown,
  identitiesOf
};
