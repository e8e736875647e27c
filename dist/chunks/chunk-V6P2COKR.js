// src/rules/rule.ts
var LEVELS = ["low", "medium", "high", "critical"];
function levelOf(score) {
  if (score > 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
}

// src/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";
var HOMEPAGE = "https://github.com/delegraph/delegraph";

// src/nearest.ts
function nearest(typed, words) {
  let best;
  let least = Math.max(2, Math.ceil(typed.length / 3)) + 1;
  for (const word of words) {
    const distance = edits(typed.slice(0, 100), word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}
function edits(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

export {
  LEVELS,
  levelOf,
  VERSION,
  HOMEPAGE,
  nearest
};
