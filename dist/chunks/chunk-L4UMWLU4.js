// src/rules/rule.ts
var LEVELS = ["low", "medium", "high", "critical"];
function levelOf(score) {
  if (score > 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
}

export {
  LEVELS,
  levelOf
};
