import { agentByActionName } from "../../catalog/agents.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { resolveText } from "../ci/resolve-text.ts";
import type { Value, Values } from "../ci/run.ts";
import { type RefScope, refsIn, valuesOf } from "./credentials.ts";
import type { Step, StepFrame, WorkflowScope } from "./scope.ts";

/** LIMIT: composite actions inside composite actions, as deep as GitHub allows; steps of one job. */
const MAX_DEPTH = 10;
const MAX_STEPS = 500;

const LOCAL = /^(?:\.|\$)\//;

function actionFile(
  workflow: WorkflowScope,
  uses: string,
  before: readonly Step[],
): { tree: Tree; text: string } | undefined {
  const folder = uses.replace(LOCAL, "").replace(/\/+$/, "");
  const folders = [folder, ...before.flatMap((step) => insideOf(step, folder) ?? [])];
  for (const name of folders.flatMap((one) => ["action.yml", "action.yaml"].map((file) => join(one, file)))) {
    const source = workflow.repository.file(name);
    const tree = source && parseYaml(source, "yaml").tree;
    if (source && tree) return { tree, text: source.text };
  }
  return undefined;
}

const join = (folder: string, file: string): string => (folder === "" ? file : `${folder}/${file}`);

/** The folder as it is named in the repository, when the step has checked the repository out into one above it. */
function insideOf(step: Step, folder: string): string | undefined {
  const path = step.with.get("path")?.text.replace(/^\.\/|\/+$/g, "");
  if (!/^actions\/checkout@/i.test(step.uses ?? "") || path === undefined || path === "") return undefined;
  if (step.with.has("repository")) return undefined;
  return folder === path ? "" : folder.startsWith(`${path}/`) ? folder.slice(path.length + 1) : undefined;
}

function lineBehind(text: string, tree: Tree | undefined): string {
  if (tree === undefined) return "";
  let start = 0;
  for (let line = 1; line < tree.location.line; line += 1) {
    start = text.indexOf("\n", start) + 1;
    if (start === 0) return "";
  }
  const end = text.indexOf("\n", start);
  return text
    .slice(start, end < 0 ? undefined : end)
    .split("#")
    .slice(1)
    .join("#")
    .trim();
}

function inputDefaults(action: Tree): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const { key, value } of action.get("inputs")?.entries() ?? []) {
    const text = value.get("default")?.string();
    if (text !== undefined) values.set(key.toLowerCase(), { text, tree: value.get("default"), refs: [] });
  }
  return values;
}

/** Where findings about a step stand: on a line that a version bump leaves alone. */
function placeOf(tree: Tree): Step["location"] {
  return (
    tree.keyLocation("name") ??
    tree.keyLocation("id") ??
    tree.keyLocation("with") ??
    tree.keyLocation("run") ??
    tree.location
  );
}

interface Frame {
  readonly text: string;
  readonly inputs: Values;
  readonly env: Values;
  readonly conditions: Step["conditions"];
  readonly depth: number;
  readonly scope: StepFrame;
  readonly tolerated: boolean;
  readonly timeouts: readonly string[];
}

/** What a composite action hands on of the credentials that its own steps have as outputs. */
function handOn(step: Step, action: Tree, inside: RefScope): void {
  const texts = (action.get("outputs")?.entries() ?? []).map(({ value }) => value.get("value")?.string() ?? "");
  const refs = texts.flatMap((text) => refsIn(text, inside));
  if (step.id !== undefined && refs.length > 0) step.frame.outputs.set(step.id, refs);
}

/** Whether a job or step may fail without harm to what comes after it; what is not known counts as yes. */
export function goesOn(tree: Tree): boolean {
  const given = tree.get("continue-on-error");
  return given !== undefined && given.boolean() !== false;
}

/** The steps of a job in order; a composite action of the same repository is replaced by its own steps. */
export function readSteps(
  list: Tree | undefined,
  scope: RefScope,
  text: string,
  observe: (step: Step) => void,
): readonly Step[] {
  const steps: Step[] = [];
  let cut: Step["location"] | undefined;
  const walk = (items: readonly Tree[], frame: Frame): void => {
    for (const tree of items) {
      if (steps.length >= MAX_STEPS) {
        cut ??= tree.location;
        return;
      }
      const row = tree.get("parallel")?.items();
      // LIMIT: steps of one row do not wait for each other; a check among them counts for none, nor for what comes after.
      if (row !== undefined) walk(row, { ...frame, tolerated: true });
      else if (tree.kind === "map") readStep(tree, frame);
    }
  };
  const readStep = (tree: Tree, frame: Frame): void => {
    const job = scope.job && { ...scope.job, outputs: frame.scope.outputs };
    const inner: RefScope = { ...scope, job, inputs: frame.inputs, env: frame.env };
    const env = valuesOf(tree.get("env"), frame.env, inner);
    const uses = tree.get("uses")?.string()?.trim();
    const given = valuesOf(tree.get("with"), new Map(), { ...inner, env }, true);
    const own = tree.get("if");
    const conditions = own
      ? [...frame.conditions, { tree: own, inputs: frame.inputs, env, frame: frame.scope }]
      : frame.conditions;
    const isLocal = uses !== undefined && LOCAL.test(uses);
    const action = isLocal ? actionFile(scope.workflow, uses, steps) : undefined;
    if (isLocal && action === undefined)
      scope.workflow.builder.diagnostic({
        code: "unresolved-reference",
        level: "warning",
        message: `The action \`${uses}\` cannot be read: whether it runs an agent is not known.`,
        location: tree.get("uses")?.location ?? tree.location,
      });
    const actionName = action?.tree.get("name")?.string();
    // NOTE: an action of the catalog is read as that action, also where a repository holds its own copy.
    const known = actionName !== undefined && agentByActionName(actionName) !== undefined;
    const composite =
      !known && action?.tree.at("runs", "using")?.string() === "composite" && frame.depth < MAX_DEPTH
        ? action
        : undefined;
    const scopeInside: StepFrame = { workflow: scope.workflow, outputs: new Map() };
    const inputs = composite ? new Map([...inputDefaults(composite.tree), ...given]) : given;
    const tolerated = frame.tolerated || goesOn(tree);
    const minutes = tree.get("timeout-minutes")?.string();
    const timeouts =
      minutes === undefined ? frame.timeouts : [...frame.timeouts, resolveText(minutes, env, frame.inputs)];
    const step: Step = {
      tree,
      uses,
      actionName,
      env,
      inputs: frame.inputs,
      conditions,
      frame: frame.scope,
      tolerated,
      timeouts,
      action: composite && { frame: scopeInside, outputs: composite.tree.get("outputs"), inputs },
      with: given,
      id: tree.get("id")?.string(),
      run: tree.get("run"),
      location: placeOf(tree),
      // NOTE: counting lines is slow, and only the versions of agents are asked for.
      get comment() {
        return lineBehind(frame.text, tree.get("uses"));
      },
    };
    steps.push(step);
    // NOTE: a step's outputs are known to the steps after it, so they are observed in order.
    observe(step);
    if (composite) {
      walk(composite.tree.at("runs", "steps")?.items() ?? [], {
        text: composite.text,
        inputs,
        env,
        conditions,
        depth: frame.depth + 1,
        scope: scopeInside,
        tolerated,
        timeouts,
      });
      handOn(step, composite.tree, { ...inner, job: job && { ...job, outputs: scopeInside.outputs }, inputs, env });
    }
  };
  walk(list?.items() ?? [], {
    text,
    inputs: scope.inputs,
    env: scope.env,
    conditions: [],
    depth: 0,
    scope: { workflow: scope.workflow, outputs: scope.job?.outputs ?? new Map() },
    tolerated: false,
    timeouts: [],
  });
  if (cut !== undefined)
    scope.workflow.builder.diagnostic({
      code: "limit",
      level: "error",
      message: `A job of more than ${MAX_STEPS} steps: this one and those after it are not judged.`,
      location: cut,
    });
  return steps;
}
