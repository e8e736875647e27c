// src/report/paint.ts
var same = (text) => text;
var PLAIN = { level: { low: same, medium: same, high: same, critical: same }, title: same, dim: same };
async function loadPaint(color) {
  if (!color) return PLAIN;
  const { Chalk } = await import("./source-ZJZSQYV4.js");
  const chalk = new Chalk({ level: 1 });
  return {
    level: { low: chalk.blue, medium: chalk.yellow, high: chalk.red, critical: chalk.redBright.bold },
    title: chalk.bold,
    dim: chalk.dim
  };
}

export {
  PLAIN,
  loadPaint
};
