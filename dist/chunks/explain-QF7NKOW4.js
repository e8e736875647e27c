import {
  frameworkName
} from "./chunk-SRZH5JQI.js";
import {
  indented
} from "./chunk-6MEQIDHY.js";
import "./chunk-7YSXSCDJ.js";
import "./chunk-BMK3YWXW.js";
import "./chunk-DBCSTX47.js";
import {
  visible
} from "./chunk-4JXSKLTI.js";
import "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import {
  levelOf
} from "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/report/explain.ts
function explain(rule, examples = {}, titles = () => void 0) {
  const example = examples[rule.id];
  const lines = [
    rule.id,
    `${rule.title}.`,
    "",
    `Severity: ${levelOf(rule.score)} (${rule.score.toFixed(1)}), confidence: ${rule.confidence}`,
    "",
    ...section("Why", rule.why),
    ...section("How to fix it", rule.fix),
    ...list("Frameworks", frameworkLines(rule, titles)),
    ...list("References", [...rule.references]),
    ...example ? list("Example, vulnerable (-) and fixed (+)", exampleDiff(example)) : []
  ];
  return `${lines.join("\n").trimEnd()}
`;
}
function section(title, body) {
  return [title, ...indented("  ", body), ""];
}
function list(title, lines) {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`.trimEnd()), ""];
}
function frameworkLines(rule, titles) {
  return Object.entries(rule.frameworks).flatMap(
    ([framework, ids]) => ids.map((id) => [frameworkName(framework), id, titles(framework, id) ?? ""].join(" ").trim())
  );
}
function exampleDiff({ vulnerable, fixed }) {
  const files = [...new Set([...vulnerable, ...fixed].map(({ file }) => file))].sort();
  return files.flatMap((file) => {
    const lines = (side) => side.find((one) => one.file === file)?.text.trimEnd().split("\n") ?? [];
    return [`${visible(file)}`, ...diff(lines(vulnerable), lines(fixed)).map(visible)];
  });
}
function diff(before, after) {
  const lengths = before.map(() => new Array(after.length + 1).fill(0));
  lengths.push(new Array(after.length + 1).fill(0));
  const length = (i2, j2) => lengths[i2]?.[j2] ?? 0;
  for (let i2 = before.length - 1; i2 >= 0; i2--) {
    for (let j2 = after.length - 1; j2 >= 0; j2--) {
      const row = lengths[i2];
      if (row)
        row[j2] = before[i2] === after[j2] ? length(i2 + 1, j2 + 1) + 1 : Math.max(length(i2 + 1, j2), length(i2, j2 + 1));
    }
  }
  const lines = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const same = i < before.length && j < after.length && before[i] === after[j];
    if (same) {
      lines.push(`  ${before[i]}`);
      i++;
      j++;
    } else if (j >= after.length || i < before.length && length(i + 1, j) >= length(i, j + 1))
      lines.push(`- ${before[i++]}`);
    else lines.push(`+ ${after[j++]}`);
  }
  return lines;
}
export {
  diff,
  explain
};
