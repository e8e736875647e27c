import type {
  Case,
  Command,
  CommandNode,
  If,
  Pipeline,
  PipelineNode,
  Redirection,
  Statement,
  TestExpression,
  Word,
} from "unbash";
import { called } from "./shell-commands.ts";
import { fitsGlob, fitsPattern, open, type Running, same } from "./shell-compare.ts";
import { FILES, isPlain, standFor, symbolsIn } from "./shell-symbols.ts";
import { type Capture, lost, type Shell, textOfWord } from "./shell-words.ts";

/** How something ended. A failure that was asked about is `excused`: it does not end the script. */
interface Ended {
  readonly status: number;
  readonly exited?: boolean;
  readonly excused?: boolean;
}

/** Where text goes that is printed. */
type Sink = { readonly to: "log" | "output" | "nowhere" } | { readonly to: "text"; readonly lines: string[] };
interface Around {
  readonly sink: Sink;
  readonly input: string | undefined;
  /** Whether a failure here is asked about, and so ends nothing. */
  readonly asked: boolean;
}

const FINE: Ended = { status: 0 };

function print(shell: Shell, text: string, sink: Sink): void {
  if (text === "" || sink.to === "nowhere") return;
  if (sink.to === "text") {
    sink.lines.push(text);
    return;
  }
  // NOTE: a line break in a text of the run starts a line, and so a command or output, of its own.
  if (symbolsIn(shell.symbols, text).some((symbol) => !isPlain(symbol, shell.symbols))) shell.poisoned = true;
  if (sink.to === "log") {
    if (/^\s*::(?:set-output|set-env|add-path)/m.test(text)) shell.poisoned = true;
    return;
  }
  for (const line of text.split("\n").filter((part) => part !== "")) {
    const [, name = "", value = ""] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
    if (name === "") shell.poisoned = true;
    else shell.outputs.set(name.toLowerCase(), value);
  }
}

const capture: Capture = function* (script, shell) {
  if (script === undefined || script.errors?.length) return yield* lost("");
  const lines: string[] = [];
  // NOTE: a shell inside of `$(…)` does not end at its first failure, and keeps its variables to itself.
  const inside: Shell = { ...shell, variables: new Map(shell.variables), errexit: false };
  const { status } = yield* all(script.commands, inside, {
    sink: { to: "text", lines },
    input: undefined,
    asked: true,
  });
  shell.poisoned ||= inside.poisoned;
  shell.steps = inside.steps;
  shell.captured = status;
  return lines.join("").replace(/\n+$/, "");
};

const word = (source: Word, shell: Shell): Running<string> => textOfWord(source, shell, capture);

/** Statements one after the other, until one of them ends the script. */
export function* all(statements: readonly Statement[], shell: Shell, around: Around): Running<Ended> {
  let last: Ended = FINE;
  for (const { command, background } of statements) {
    shell.steps -= 1;
    if (background === true || shell.steps < 0) return yield* lost(FINE);
    last = yield* one(command, shell, around);
    if (last.exited) return last;
    if (last.status !== 0 && shell.errexit && !around.asked && !last.excused) return { ...last, exited: true };
  }
  return last;
}

function* one(node: Statement["command"], shell: Shell, around: Around): Running<Ended> {
  if (node.type !== "AndOr") return yield* piped(node, shell, around);
  let last: Ended = FINE;
  for (const [at, part] of node.commands.entries()) {
    const operator = node.operators[at - 1];
    if (operator !== undefined && (operator === "&&") !== (last.status === 0)) continue;
    const isLast = at === node.commands.length - 1;
    const ended = yield* piped(part, shell, isLast ? around : { ...around, asked: true });
    last = isLast ? ended : { ...ended, excused: true };
    if (last.exited) return last;
  }
  return last;
}

function* piped(node: PipelineNode, shell: Shell, around: Around): Running<Ended> {
  if (node.type !== "Pipeline") return yield* simple(node, shell, around);
  const negated = node.prefixes.some(({ type }) => type === "Negation");
  const ended = yield* pipeline(node, shell, negated ? { ...around, asked: true } : around);
  if (!negated || ended.exited) return ended;
  return { status: ended.status === 0 ? 1 : 0, excused: true };
}

function* pipeline({ commands }: Pipeline, shell: Shell, around: Around): Running<Ended> {
  const [only] = commands;
  if (only !== undefined && commands.length === 1) return yield* simple(only, shell, around);
  let input: string | undefined;
  let failed: Ended | undefined;
  let last: Ended = FINE;
  for (const [at, command] of commands.entries()) {
    if (command.type !== "Command" || command.name?.value === "exit") return yield* lost(FINE);
    const lines: string[] = [];
    const sink: Sink = at === commands.length - 1 ? around.sink : { to: "text", lines };
    const inside: Shell = { ...shell, variables: new Map(shell.variables) };
    last = yield* simple(command, inside, { sink, input, asked: true });
    shell.poisoned ||= inside.poisoned;
    if (last.status !== 0) failed = last;
    input = lines.join("");
  }
  return shell.pipefail ? (failed ?? last) : last;
}

function* simple(node: CommandNode, shell: Shell, around: Around): Running<Ended> {
  switch (node.type) {
    case "Command":
      return yield* command(node, shell, around);
    case "If":
      return yield* conditional(node, shell, around);
    case "Case":
      return yield* choice(node, shell, around);
    case "BraceGroup":
      return yield* all(node.body.commands, shell, around);
    case "Subshell": {
      const inside: Shell = { ...shell, variables: new Map(shell.variables) };
      const { status } = yield* all(node.body.commands, inside, around);
      shell.poisoned ||= inside.poisoned;
      return { status };
    }
    case "TestCommand":
      return { status: (yield* holds(node.expression, shell)) ? 0 : 1 };
    case "Redirected":
      return yield* simple(node.command, shell, { ...around, sink: yield* sinkOf(node.redirects, shell, around.sink) });
    default:
      return yield* lost(FINE);
  }
}

function* conditional(node: If, shell: Shell, around: Around): Running<Ended> {
  const asking = { ...around, asked: true };
  for (const { clause, then } of [node, ...node.elif]) {
    const asked = yield* all(clause.commands, shell, asking);
    if (asked.exited) return asked;
    if (asked.status === 0) return yield* all(then.commands, shell, around);
  }
  return node.else ? yield* all(node.else.commands, shell, around) : FINE;
}

function* choice(node: Case, shell: Shell, around: Around): Running<Ended> {
  const text = yield* word(node.word, shell);
  for (const { pattern, body, terminator } of node.items) {
    if (terminator !== undefined && terminator !== ";;") return yield* lost(FINE);
    for (const glob of pattern)
      if (yield* fitsGlob(text, yield* word(glob, shell), shell)) return yield* all(body.commands, shell, around);
  }
  return FINE;
}

function* holds(node: TestExpression, shell: Shell): Running<boolean> {
  switch (node.type) {
    case "TestGroup":
      return yield* holds(node.expression, shell);
    case "TestNot":
      return (yield* holds(node.operand, shell)) !== (node.negations.length % 2 === 1);
    case "TestLogical": {
      for (const operand of node.operands)
        if ((yield* holds(operand, shell)) !== (node.operator === "&&")) return node.operator !== "&&";
      return node.operator === "&&";
    }
    case "TestUnary": {
      const text = yield* word(node.operand, shell);
      if (node.operator === "-z") return yield* same(text, "", shell);
      return node.operator === "-n" ? !(yield* same(text, "", shell)) : yield* open(shell.count);
    }
    case "TestBinary": {
      const left = yield* word(node.left, shell);
      const right = yield* word(node.right, shell);
      if (node.operator === "=~") return yield* fitsPattern(left, right, false, shell);
      if (!/^[!=]?=$/.test(node.operator)) return yield* open(shell.count);
      return (yield* fitsGlob(left, right, shell)) === (node.operator !== "!=");
    }
  }
}

function* sinkOf(redirects: readonly Redirection[], shell: Shell, before: Sink): Running<Sink> {
  let sink = before;
  for (const redirect of redirects) {
    if (redirect.type !== "Redirect" || redirect.target === undefined) continue;
    const { descriptor, operator } = redirect;
    if (operator === "<" || operator === "<&" || operator === "<>") continue;
    if (descriptor !== undefined && (descriptor.type !== "FileDescriptor" || descriptor.value !== 1)) continue;
    if (operator === ">&") continue;
    const target = yield* word(redirect.target, shell);
    sink = { to: target.includes(FILES.GITHUB_OUTPUT ?? "") ? "output" : "nowhere" };
  }
  return sink;
}

function* inputOf(node: Command, shell: Shell, before: string | undefined): Running<string | undefined> {
  for (const redirect of node.redirects) {
    if (redirect.type === "HereString" && redirect.target) return yield* word(redirect.target, shell);
    if (redirect.type === "HereDoc") return standFor(shell.symbols, { kind: "unknown" });
  }
  return before;
}

const LOADED: ReadonlySet<string> = new Set(["PATH", "IFS", "BASH_ENV", "ENV", "SHELLOPTS", "GITHUB_OUTPUT"]);

function* assign(parts: readonly Command["prefix"][number][], shell: Shell): Running<Ended> {
  shell.captured = 0;
  for (const part of parts) {
    if (part.type !== "Assignment") continue;
    if (part.value.type !== "Word" || part.append || part.index || LOADED.has(part.name)) return yield* lost(FINE);
    shell.variables.set(part.name, yield* word(part.value, shell));
  }
  return { status: shell.captured };
}

const DECLARES: ReadonlySet<string> = new Set(["export", "readonly", "declare", "local"]);

function* command(node: Command, shell: Shell, around: Around): Running<Ended> {
  if (node.name === undefined) return yield* assign(node.prefix, shell);
  const name = yield* word(node.name, shell);
  if (DECLARES.has(name)) {
    if (node.args.some((part) => part.text.startsWith("-"))) return yield* lost(FINE);
    // NOTE: the declaration succeeds, however the command in its value ended.
    yield* assign(
      node.args.filter((part) => part.type === "Assignment"),
      shell,
    );
    return FINE;
  }
  const sources = node.args.map(
    (part): Word => (part.type === "Word" ? part : { ...part, type: "Word", value: part.text }),
  );
  const words: string[] = [];
  for (const source of sources) words.push(yield* word(source, shell));
  if (name === "exit") {
    const [given] = words;
    const status = given === undefined ? 0 : /^\d{1,3}$/.test(given) ? Number(given) % 256 : undefined;
    return given === undefined || status === undefined ? yield* lost(FINE) : { status, exited: true };
  }
  const input = yield* inputOf(node, shell, around.input);
  const printed = yield* called(shell, { name, words, sources, input });
  print(shell, printed.text, yield* sinkOf(node.redirects, shell, around.sink));
  return { status: printed.status };
}
