import { findExpressions } from "../../../parse/expression-scan.ts";
import type { UnwrappedCommand } from "../../../parse/shell.ts";
import type { Tree } from "../../../parse/tree.ts";
import { calledFile, firstFile, isShellScript, relativeNames } from "../../ci/scripts/script-files.ts";
import type { AgentOfJob, Step } from "../scope.ts";
import { sendBy } from "./dispatches.ts";
import { type Look, taintsOfExpression, taintsOfText } from "./expressions.ts";
import { add, addFound, environment, type Walk } from "./job-walk.ts";
import { jsFlow } from "./js-flow.ts";
import { flowThrough } from "./shell-flow.ts";
import type { CalledScript } from "./shell-state.ts";
import { join, lessSure, NONE, type Taints } from "./taint.ts";

const WRITES = /(?:>>?|\btee)[ \t]+["']?([\w./$-]{1,200})/g;
const INTERPRETED = /^(?:python|node|perl|ruby|pwsh|powershell|cmd|deno|bun)/i;

/** Expressions in a script are put in before it is read: what an agent wrote there is code. */
export function interpolated(walk: Walk, step: Step, tree: Tree, look: Look): void {
  const text = tree.string() ?? "";
  if (!text.includes("${{")) return;
  for (const { text: expression, offset, end } of findExpressions(text)) {
    const line = text.slice(text.lastIndexOf("\n", offset) + 1, offset);
    if (/^\s*(?:#|\/\/)/.test(line)) continue;
    add(walk, "code", taintsOfExpression(expression, look), step, tree.locate(offset, end - offset));
  }
}

/** Follows what agents wrote through the script of a step; gives the outputs that it sets. */
export function runScript(walk: Walk, step: Step, tree: Tree, look: Look): ReadonlyMap<string, Taints> {
  const text = tree.string() ?? "";
  const here = walk.record.agents.filter(({ agent }) => agent.step === step);
  const shell = step.tree.get("shell")?.string() ?? "bash";
  if (INTERPRETED.test(shell)) return named(walk, step, text, look);
  const variables = environment(walk, step, look);
  const isTold =
    here.length > 0 ||
    /\brun download\b/.test(text) ||
    walk.files.any() ||
    [...variables.values()].some(({ taints }) => taints.length > 0);
  // NOTE: most scripts get nothing from an agent; of those only the files count that they write themselves.
  if (!isTold && taintsOfText(text, look).length === 0) {
    for (const [, path = ""] of text.matchAll(WRITES)) walk.files.write(path, NONE);
    return new Map();
  }
  const flow = flowThrough(text, variables, {
    files: walk.files,
    expressions: (part) => taintsOfText(part, look),
    agentOf: ({ name }) => agentNamed(here, name)?.id,
    send: (words, fed) => sendBy(walk, words, fed),
    script: (command) => scriptOf(walk, step, command),
    fetched: (wanted, own) => walk.around.fetched({ wanted, from: own ? "own" : "either" }),
  });
  if (flow === undefined) return new Map();
  addFound(walk, step, tree, flow.found);
  for (const [name, taints] of flow.exported) walk.exported.set(name, join(walk.exported.get(name) ?? NONE, taints));
  return lowered(flow.outputs);
}

const lowered = (outputs: ReadonlyMap<string, Taints>): ReadonlyMap<string, Taints> =>
  new Map([...outputs].map(([name, taints]) => [name.toLowerCase(), taints]));

/** The shell script of the repository that a command runs. */
function scriptOf(walk: Walk, step: Step, command: UnwrappedCommand): CalledScript | undefined {
  const called = calledFile(command);
  if (called === undefined || called.as === "program") return undefined;
  const { workflow, tree } = walk.record.job;
  const folder =
    step.tree.get("working-directory")?.string() ?? tree.at("defaults", "run", "working-directory")?.string() ?? "";
  const names = relativeNames(called.name, { from: [folder, ""], folder: "" }, "");
  // NOTE: what an agent wrote over it is run as code, and noted as that.
  if (names.some((name) => walk.files.run(name).length > 0)) return undefined;
  const source = firstFile(workflow.repository, names);
  if (source === undefined || (called.as === "shell" && !isShellScript(source.text))) return undefined;
  return { text: source.text, same: called.as === "source", words: called.words.length };
}

function agentNamed(agents: readonly AgentOfJob[], name: string): AgentOfJob | undefined {
  const command = name.split("/").at(-1) ?? "";
  return agents.find(({ agent: { entry } }) => entry.cli?.includes(command) || entry.packages?.includes(name));
}

/** A script of another language that names variables which hold answers: what it makes of them is not followed. */
function named(walk: Walk, step: Step, text: string, look: Look): ReadonlyMap<string, Taints> {
  const held = [...environment(walk, step, look)].flatMap(([name, { taints }]) => (text.includes(name) ? taints : []));
  const taints = lessSure(
    held.map((taint) => ({ ...taint, checked: taint.checked === "no" ? ("declared" as const) : taint.checked })),
    "possible",
  );
  return taints.length > 0 && text.includes("GITHUB_OUTPUT") ? new Map([["*", join(taints)]]) : new Map();
}

const FETCHED = /\bname\s*[=:]==?\s*['"`]([^'"`\n]{1,200})['"`]/;
const KEPT = /writeFile(?:Sync)?\(\s*['"`](?:\$\{[^{}]{0,100}\}\/)?([^'"`\n$]{1,200})['"`]/;

/** An artifact that a script fetches lies in the file that it writes: https://docs.github.com/en/rest/actions/artifacts#download-an-artifact */
function fetchedByScript(walk: Walk, text: string): void {
  if (!text.includes("downloadArtifact")) return;
  const taints = walk.around.fetched({ wanted: FETCHED.exec(text)?.[1], from: "either" });
  const path = KEPT.exec(text)?.[1];
  if (taints.length > 0) walk.files.write(path ?? "", path === undefined ? lessSure(taints, "possible") : taints);
}

/** The same for a script of `actions/github-script`. */
export function githubScript(walk: Walk, step: Step, look: Look): ReadonlyMap<string, Taints> {
  const value = step.with.get("script");
  if (value?.tree === undefined) return new Map();
  const env = environment(walk, step, look);
  fetchedByScript(walk, value.tree.string() ?? "");
  const flow = jsFlow(value.tree.string() ?? "", {
    env: (name) => {
      const held = env.get(name);
      return held === undefined ? NONE : join(held.taints, held.text === undefined ? NONE : walk.files.read(held.text));
    },
    files: walk.files,
    thread: walk.thread,
  });
  addFound(walk, step, value.tree, flow.found);
  for (const [name, taints] of flow.exported) walk.exported.set(name, taints);
  const result = join(...flow.outputs.values());
  return new Map([...lowered(flow.outputs), ...(result.length > 0 ? [["result", result] as const] : [])]);
}
