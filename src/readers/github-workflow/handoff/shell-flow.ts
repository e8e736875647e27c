import type { Case, Command, CommandNode, CompoundList, If, PipelineNode, Redirection, Statement } from "unbash";
import { hideExpressions } from "../../../parse/shell-expressions.ts";
import { parsed } from "./parsed-script.ts";
import { runCommand } from "./shell-commands.ts";
import { type Narrowed, proofsOf } from "./shell-proofs.ts";
import {
  branch,
  type Capture,
  type Enter,
  type Flow,
  type Found,
  note,
  type Piece,
  rejoin,
  type Setting,
  type Variables,
} from "./shell-state.ts";
import { wordValue } from "./shell-values.ts";
import { redirected } from "./shell-writes.ts";
import { checkedBy, join, NONE, type Taints } from "./taint.ts";

/** LIMIT: commands of one script that are walked, and shells inside each other. */
const MAX_COMMANDS = 4_000;
/** LIMIT: scripts of the repository that are run from one step. */
const MAX_SCRIPTS = 20;
const MAX_DEPTH = 40;

/** How a list of commands ended: what it printed, and whether nothing runs after it. */
interface Ended {
  readonly pieces: readonly Piece[];
  readonly left: boolean;
}
const SILENT: Ended = { pieces: [], left: false };

const taintsOf = (pieces: readonly Piece[]): Taints => join(...pieces.map(({ taints }) => taints));

/** What a script of `$(…)` prints. Its variables are its own. */
const captured: Capture = (script, flow) =>
  script === undefined || flow.depth > MAX_DEPTH ? NONE : taintsOf(runList(script.commands, branch(flow), NONE).pieces);

/** Walks commands in order. */
function runList(statements: readonly Statement[], flow: Flow, fed: Taints): Ended {
  const pieces: Piece[] = [];
  for (const { command } of statements) {
    flow.budget.commands -= 1;
    if (flow.budget.commands < 0 || flow.depth > MAX_DEPTH) return { pieces, left: false };
    const ended = runStatement(command, flow, fed);
    pieces.push(...ended.pieces);
    if (ended.left) return { pieces, left: true };
  }
  return { pieces, left: false };
}

/** The variables narrowed by what a test said. */
function narrow(variables: Variables, by: readonly Narrowed[]): void {
  for (const { name, check } of by) {
    const held = variables.get(name);
    if (held) variables.set(name, { ...held, taints: checkedBy(held.taints, check) });
  }
}

/** Runs a branch; its variables are kept for what comes after it, unless it leaves. */
function runBranch(
  flow: Flow,
  by: readonly Narrowed[],
  asked: Taints,
  run: ((inside: Flow) => Ended) | undefined,
): Ended & { readonly variables: Variables } {
  const inside = branch(flow, asked);
  narrow(inside.variables, by);
  return { ...(run?.(inside) ?? SILENT), variables: inside.variables };
}

function settle(flow: Flow, ends: readonly (Ended & { readonly variables: Variables })[]): Ended {
  const going = ends.filter((end) => !end.left);
  rejoin(
    flow,
    going.map((end) => end.variables),
  );
  return { pieces: ends.flatMap((end) => end.pieces), left: going.length === 0 };
}

function runStatement(node: Statement["command"], flow: Flow, fed: Taints): Ended {
  if (node.type !== "AndOr") return runPipeline(node, flow, fed);
  const [first, ...rest] = node.commands;
  if (first === undefined) return SILENT;
  const pieces = [...runPipeline(first, flow, fed).pieces];
  let proofs = proofsOf(first, flow);
  let left = false;
  rest.forEach((part, i) => {
    const isAnd = node.operators[i] === "&&";
    const [by, otherwise] = isAnd ? [proofs.yes, proofs.no] : [proofs.no, proofs.yes];
    const taken = runBranch(flow, by, proofs.asked, (inside) => runPipeline(part, inside, fed));
    const ended = settle(flow, [taken, runBranch(flow, otherwise, NONE, undefined)]);
    pieces.push(...taken.pieces);
    left ||= ended.left;
    const next = proofsOf(part, flow);
    proofs = isAnd && !taken.left ? { ...next, asked: join(proofs.asked, next.asked) } : proofs;
  });
  return { pieces, left };
}

function runPipeline(node: PipelineNode, flow: Flow, fed: Taints): Ended {
  if (node.type !== "Pipeline") return runNode(node, flow, fed);
  let input = fed;
  let last: Ended = SILENT;
  const alone = node.commands.length === 1;
  for (const command of node.commands) {
    last = runNode(command, alone ? flow : branch(flow), input);
    input = taintsOf(last.pieces);
  }
  return { pieces: last.pieces, left: alone && last.left };
}

function runIf(node: If, flow: Flow, fed: Taints): Ended {
  const ends: (Ended & { readonly variables: Variables })[] = [];
  let asked: Taints = NONE;
  let otherwise: readonly Narrowed[] = [];
  for (const { clause, then } of [node, ...node.elif]) {
    narrow(flow.variables, otherwise);
    runList(clause.commands, flow, fed);
    const last = clause.commands.at(-1)?.command;
    const proofs = last ? proofsOf(last, flow) : { asked: NONE, yes: [], no: [] };
    asked = join(asked, proofs.asked);
    ends.push(runBranch(flow, proofs.yes, asked, (inside) => runList(then.commands, inside, fed)));
    otherwise = proofs.no;
  }
  const last = node.else;
  ends.push(runBranch(flow, otherwise, asked, last && ((inside: Flow): Ended => runList(last.commands, inside, fed))));
  return settle(flow, ends);
}

function runCase(node: Case, flow: Flow, fed: Taints): Ended {
  const value = wordValue(node.word, flow);
  const name = /^"?\$\{?(\w+)\}?"?$/.exec(node.word.text)?.[1];
  const isAny = (text: string): boolean => text === "*";
  const ends = node.items.map(({ pattern, body }) => {
    const exact = pattern.every((word) => !/[*?[$`]/.test(word.text));
    const by = exact && name !== undefined ? [{ name, check: "yes" as const }] : [];
    return runBranch(flow, by, value.taints, (inside) => runList(body.commands, inside, fed));
  });
  const whole = node.items.some(({ pattern }) => pattern.some((word) => isAny(word.text)));
  if (!whole) ends.push(runBranch(flow, [], NONE, undefined));
  return settle(flow, ends);
}

function runLoop(body: CompoundList, flow: Flow, fed: Taints): Ended {
  const inside = branch(flow);
  const { pieces } = runList(body.commands, inside, fed);
  rejoin(flow, [new Map(flow.variables), inside.variables]);
  return { pieces, left: false };
}

/** What `<`, `<<` and `<<<` feed a command with. */
function inputOf(redirects: readonly Redirection[], flow: Flow, fed: Taints): Taints {
  return redirects.reduce<Taints>((known, one) => {
    if (one.type === "HereString") return one.target ? wordValue(one.target, flow).taints : known;
    if (one.type === "HereDoc") {
      const parts = one.body.parts;
      const word = { value: one.body.text, ...(parts ? { parts } : {}) };
      return wordValue(word, flow).taints;
    }
    if (one.operator !== "<" || one.target === undefined) return known;
    return flow.files.read(wordValue(one.target, flow).text);
  }, fed);
}

function runNode(node: CommandNode, flow: Flow, fed: Taints): Ended {
  switch (node.type) {
    case "Command":
      return runSimple(node, flow, fed);
    case "If":
      return runIf(node, flow, fed);
    case "Case":
      return runCase(node, flow, fed);
    case "BraceGroup":
      return runList(node.body.commands, flow, fed);
    case "Subshell":
      return { ...runList(node.body.commands, branch(flow), fed), left: false };
    case "Redirected": {
      const ended = runNode(node.command, flow, inputOf(node.redirects, flow, fed));
      return { ...ended, pieces: redirected(node.redirects, ended.pieces, flow, node) };
    }
    case "For": {
      const words = (node.wordlist ?? []).map((word) => wordValue(word, flow).taints);
      flow.variables.set(node.name.value, { taints: join(...words) });
      return runLoop(node.body, flow, fed);
    }
    case "While":
      runList(node.clause.commands, flow, fed);
      return runLoop(node.body, flow, fed);
    case "Function":
      if (node.body.type !== "Redirected") flow.functions.set(node.name.value, node.body);
      return SILENT;
    default:
      return SILENT;
  }
}

function runSimple(node: Command, flow: Flow, fed: Taints): Ended {
  const input = inputOf(node.redirects, flow, fed);
  const name = node.name?.value ?? "";
  const body = flow.functions.get(name);
  if (body !== undefined && flow.depth < MAX_DEPTH) {
    const inside = branch(flow, NONE, flow.variables);
    node.args.forEach((arg, i) => {
      if (arg.type === "Word") inside.variables.set(String(i + 1), wordValue(arg, flow));
    });
    const ended =
      body.type === "CompoundList" ? runList(body.commands, inside, input) : runNode(asNode(body), inside, input);
    // NOTE: `return` leaves the function alone.
    return { pieces: redirected(node.redirects, ended.pieces, flow, node), left: false };
  }
  const pieces = runCommand(node, flow, input);
  const left = /^(?:exit|return|continue|break)$/.test(name);
  return { pieces: redirected(node.redirects, pieces, flow, node), left };
}

type Body = Exclude<Flow["functions"] extends Map<string, infer B> ? B : never, CompoundList>;
const asNode = (body: Body): CommandNode => body;

/** What is found in a script that is called stands where it is called. */
const entered: Enter = ({ text, same }, words, flow, at) => {
  flow.budget.scripts -= 1;
  const script = flow.budget.scripts < 0 || flow.depth > MAX_DEPTH ? undefined : parsed(text);
  if (script === undefined) return [];
  const variables = same
    ? flow.variables
    : new Map([...flow.variables].filter(([name]) => flow.passed.has(name) || /^(?:GITHUB|RUNNER)_/.test(name)));
  words.forEach((word, i) => void variables.set(String(i + 1), word));
  const found: Found[] = [];
  const inside: Flow = {
    ...flow,
    variables,
    functions: same ? flow.functions : new Map(),
    found,
    restore: (part) => part,
    expressions: () => NONE,
    depth: flow.depth + 1,
  };
  const { pieces } = runList(script.commands, inside, NONE);
  for (const { use, taints } of found) note(flow, use, taints, at);
  return pieces;
};

/** What a script makes of what agents wrote. */
export interface ScriptFlow {
  readonly outputs: ReadonlyMap<string, Taints>;
  readonly exported: ReadonlyMap<string, Taints>;
  readonly found: readonly Found[];
}

/** Follows what agents wrote through a script; `undefined` when it cannot be read. Pure but for the files of the job. */
export function flowThrough(text: string, variables: Variables, setting: Setting): ScriptFlow | undefined {
  const hidden = hideExpressions(text);
  const script = parsed(hidden.text);
  if (script === undefined) return undefined;
  const flow: Flow = {
    ...setting,
    variables,
    functions: new Map(),
    outputs: new Map(),
    exported: new Map(),
    found: [],
    restore: hidden.restore,
    control: NONE,
    budget: { commands: MAX_COMMANDS, scripts: MAX_SCRIPTS },
    passed: new Set(variables.keys()),
    depth: 0,
    capture: captured,
    enter: entered,
  };
  runList(script.commands, flow, NONE);
  return flow;
}
