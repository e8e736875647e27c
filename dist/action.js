import {
  escapeData
} from "./chunks/chunk-EARTNQLC.js";
import "./chunks/chunk-6MEQIDHY.js";
import "./chunks/chunk-7YSXSCDJ.js";
import "./chunks/chunk-MKKG7H2G.js";
import "./chunks/chunk-BMK3YWXW.js";
import {
  REPORTS,
  didYouMean
} from "./chunks/chunk-7EEGGG4M.js";
import {
  atLeast,
  count,
  countAtOrAbove
} from "./chunks/chunk-DBCSTX47.js";
import "./chunks/chunk-4JXSKLTI.js";
import "./chunks/chunk-5MSIDW42.js";
import "./chunks/chunk-DNI233JN.js";
import "./chunks/chunk-6PZ53GOQ.js";
import {
  LEVELS
} from "./chunks/chunk-V6P2COKR.js";
import "./chunks/chunk-PALRGW4M.js";
import {
  UserError
} from "./chunks/chunk-EZEDJ4BC.js";
import "./chunks/chunk-7VZ5H7B6.js";

// src/action.ts
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
var PROPOSALS = ["pull_request", "pull_request_target", "pull_request_review", "merge_group"];
function input(env, name) {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
function choice(name, value, words) {
  if (value === "") return void 0;
  const found2 = words.find((word) => word === value);
  if (found2 === void 0)
    throw new UserError(
      `The input \`${name}\` is \`${value}\`.${didYouMean(value, words)} It takes ${words.join(", ")}.`
    );
  return found2;
}
function inputs(env) {
  const proposes = PROPOSALS.includes(env.GITHUB_EVENT_NAME ?? "");
  return {
    path: input(env, "path") || ".",
    config: input(env, "config"),
    failOn: choice("fail-on", input(env, "fail-on"), [...LEVELS, "never"]),
    minSeverity: choice("min-severity", input(env, "min-severity"), LEVELS),
    sarifFile: input(env, "sarif-file") || "delegraph.sarif",
    report: choice("report", input(env, "report"), ["all", "new"]) ?? (proposes ? "new" : "all"),
    proposes
  };
}
function bases(env) {
  const file = env.GITHUB_EVENT_PATH ?? "";
  const event = file !== "" && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const commit = (...keys) => {
    const value = keys.reduce(
      (at, key) => typeof at === "object" && at !== null ? Object.getOwnPropertyDescriptor(at, key)?.value : void 0,
      event
    );
    return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? [value] : [];
  };
  const merged = /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? "") ? ["HEAD^1"] : [];
  return [
    ...merged,
    ...commit("pull_request", "base", "sha"),
    ...commit("merge_group", "base_sha"),
    ...commit("before").filter((one) => !/^0+$/.test(one))
  ];
}
async function found(env, given) {
  const [{ loadConfig, scan }, { knowsCommit }] = await Promise.all([
    import("./chunks/scan-OOJITKFZ.js"),
    import("./chunks/objects-DEIZ7S4N.js")
  ]);
  const { path } = given;
  const commit = bases(env).find((one) => knowsCommit(resolve(path), one));
  if (given.report === "new" && commit === void 0)
    throw new UserError(
      "The commit that this change is measured against is not in the clone. Give actions/checkout `fetch-depth: 2` (or 0), or set `report: all`."
    );
  const from = given.proposes && commit !== void 0 ? { from: { commit } } : {};
  const config = loadConfig({ path, file: given.config === "" ? void 0 : given.config, ...from });
  const options = { path, minSeverity: given.minSeverity ?? config?.minSeverity ?? "low", rules: [], config };
  const all = await scan(options);
  if (given.report === "all" || commit === void 0) return { all, shown: all, config };
  const { identities } = await scan({ ...options, from: { commit } });
  return { all, shown: await scan({ ...options, baseline: identities }), config };
}
function setOutput(env, name, value) {
  const delimiter = `delegraph-${crypto.randomUUID()}`;
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `${name}<<${delimiter}
${value}
${delimiter}
`);
}
function highest({ findings }) {
  return LEVELS.findLast((level) => findings.some((finding) => finding.level === level)) ?? "none";
}
async function run(env) {
  const given = inputs(env);
  const { all, shown, config } = await found(env, given);
  const options = {
    color: false,
    quiet: false,
    minSeverity: given.minSeverity ?? config?.minSeverity ?? "medium",
    frameworks: () => import("./chunks/frameworks-OXK47SQ3.js")
  };
  writeFileSync(given.sarifFile, await REPORTS.sarif.render(all, options));
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, await REPORTS.markdown.render(shown, options));
  process.stdout.write(await REPORTS.github.render(atLeast(shown, options.minSeverity)));
  setOutput(env, "sarif-file", given.sarifFile);
  setOutput(env, "findings", String(shown.findings.length));
  setOutput(env, "highest", highest(shown));
  const failOn = given.failOn ?? (given.proposes ? config?.failOn ?? "medium" : "never");
  const failing = failOn === "never" ? 0 : countAtOrAbove(shown, failOn);
  if (failing === 0) return;
  process.stdout.write(`::error title=delegraph::${count(failing, "finding")} at ${failOn} or above.
`);
  process.exitCode = 1;
}
try {
  await run(process.env);
} catch (error) {
  process.exitCode = 2;
  const details = error instanceof UserError ? error.details : [];
  const message = [error instanceof Error ? error.message : String(error), ...details].join("\n");
  const whose = error instanceof UserError ? "" : " This is a bug in delegraph, please report it.";
  process.stdout.write(`::error title=delegraph::${escapeData(`${message}${whose}`)}
`);
}
