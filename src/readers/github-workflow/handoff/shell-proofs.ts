import type { Command, CommandNode, PipelineNode, Statement, TestExpression, Word } from "unbash";
import type { Flow } from "./shell-state.ts";
import { type WordValue, wordValue } from "./shell-values.ts";
import { isPlainSet, join, NONE, type Taints } from "./taint.ts";

/** A variable that is one of few values, where a test came out a certain way. */
export interface Narrowed {
  readonly name: string;
  readonly check: "declared" | "yes";
}
/** What a test asks of an agent's text, and what its answers say of variables. */
export interface Proofs {
  readonly asked: Taints;
  readonly yes: readonly Narrowed[];
  readonly no: readonly Narrowed[];
}
const NOTHING: Proofs = { asked: NONE, yes: [], no: [] };
const flipped = ({ asked, yes, no }: Proofs): Proofs => ({ asked, yes: no, no: yes });

/** The variable that a word is, and nothing else. */
function variableOf(word: Word): string | undefined {
  const [only, ...more] = word.parts ?? [];
  const inner = only?.type === "DoubleQuoted" && only.parts.length === 1 ? only.parts[0] : only;
  if (more.length > 0 || inner === undefined) return undefined;
  if (inner.type === "SimpleExpansion") return inner.text.slice(1);
  const isPlain = inner.type === "ParameterExpansion" && inner.prefix === undefined && inner.index === undefined;
  return isPlain && (inner.operation === undefined || inner.operation.type === "Default") ? inner.parameter : undefined;
}

/** A pattern of the whole value without a place for anything: https://www.gnu.org/software/grep/manual/html_node/Regular-Expressions.html */
const CLOSED =
  /^\^?(?:[\w ,:=@%/.-]|\\[d.-]|\[(?:[\w./:=@+,-]|\[:(?:alnum|alpha|digit|lower|upper):\])+\]|[()|+*?]|\{\d+(?:,\d*)?\})+\$?$/;

/** Whether a regular expression fixes the whole value; `whole` where the command does that. */
function isClosed(pattern: string, whole: boolean): boolean {
  const anchored = whole || (/^\^/.test(pattern) && /\$$/.test(pattern));
  // NOTE: a dot outside of brackets lets anything through, and `^a|b$` fixes neither.
  const outside = pattern.replace(/\[[^\]]*\]/g, "").replace(/\\./g, "");
  const sets = pattern.match(/\[(?:\[:\w+:\]|[^\]])*\]/g) ?? [];
  if (!sets.every((set) => isPlainSet(set.slice(1, -1)))) return false;
  return anchored && CLOSED.test(pattern) && !outside.includes(".") && (whole || !isLoose(outside));
}

const isLoose = (pattern: string): boolean => {
  let depth = 0;
  for (const char of pattern) {
    if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
    else if (char === "|" && depth === 0) return true;
  }
  return false;
};

interface Side {
  readonly word: Word;
  readonly value: WordValue;
}

/** `a = b`: what is equal to a text that no agent wrote is that text. */
function equality(left: Side, right: Side, globs: boolean): Proofs {
  const [text, literal] = left.value.taints.length > 0 ? [left, right] : [right, left];
  if (text.value.taints.length === 0 || literal.value.taints.length > 0) return NOTHING;
  // NOTE: whether there is an answer at all decides nothing.
  if (literal.value.known && literal.value.text === "") return NOTHING;
  const name = variableOf(text.word);
  const isPattern = globs && (literal.value.open || (literal.word.parts ?? []).some((part) => part.type === "Glob"));
  const yes = name === undefined || isPattern ? [] : [{ name, check: "yes" as const }];
  return { asked: text.value.taints, yes, no: [] };
}

function testedBy(node: TestExpression, flow: Flow): Proofs {
  switch (node.type) {
    case "TestGroup":
      return testedBy(node.expression, flow);
    case "TestNot": {
      const inner = testedBy(node.operand, flow);
      return node.negations.length % 2 === 1 ? flipped(inner) : inner;
    }
    case "TestLogical":
      return combined(
        node.operands.map((one) => testedBy(one, flow)),
        node.operator === "&&",
      );
    case "TestBinary":
      return compared(node.left, node.operator, node.right, flow, true);
    default:
      return NOTHING;
  }
}

const both = (lists: readonly (readonly Narrowed[])[]): readonly Narrowed[] =>
  (lists[0] ?? []).filter(({ name }) => lists.every((list) => list.some((one) => one.name === name)));

/** All parts of a conjunction hold where it does; of a disjunction, what every part says. */
function combined(parts: readonly Proofs[], isAnd: boolean): Proofs {
  const asked = join(...parts.map((part) => part.asked));
  const [yes, no] = [parts.map((part) => part.yes), parts.map((part) => part.no)];
  return isAnd ? { asked, yes: yes.flat(), no: both(no) } : { asked, yes: both(yes), no: no.flat() };
}

function compared(left: Word, operator: string, right: Word, flow: Flow, double: boolean): Proofs {
  const a: Side = { word: left, value: wordValue(left, flow) };
  const b: Side = { word: right, value: wordValue(right, flow) };
  if (operator === "=" || operator === "==") return equality(a, b, double);
  if (operator === "!=") return flipped(equality(a, b, double));
  const name = variableOf(left);
  if (a.value.taints.length === 0) return NOTHING;
  if (operator === "=~") {
    const check = b.value.known && isClosed(b.value.text, false) ? "yes" : "declared";
    return { asked: a.value.taints, yes: name === undefined ? [] : [{ name, check }], no: [] };
  }
  // NOTE: `[ -gt ]` takes whole numbers alone; `[[ -gt ]]` would run what stands in its operand.
  if (/^-(?:eq|ne|gt|ge|lt|le)$/.test(operator))
    return { asked: a.value.taints, yes: name === undefined || double ? [] : [{ name, check: "yes" }], no: [] };
  return NOTHING;
}

const wordsOf = (command: Command): readonly Word[] => command.args.filter((one): one is Word => one.type === "Word");

/** `grep` over what one command prints, or over a text or file. */
function grepped(command: Command, before: Command | undefined, flow: Flow): Proofs {
  const words = wordsOf(command);
  const flags = words.filter((word) => word.value.startsWith("-")).map((word) => word.value);
  const [pattern, ...files] = words.filter((word) => !word.value.startsWith("-"));
  if (pattern === undefined) return NOTHING;
  const wanted = wordValue(pattern, flow);
  const fed = command.redirects.flatMap((one) => (one.type === "HereString" && one.target ? [one.target] : []));
  const texts = [...fed, ...(before?.name && /^(?:echo|printf)$/.test(before.name.value) ? wordsOf(before) : [])];
  const values = texts.map((word) => ({ word, value: wordValue(word, flow) }));
  const read = files.map((word) => flow.files.read(wordValue(word, flow).text));
  const asked = join(wanted.taints, ...values.map(({ value }) => value.taints), ...read);
  const has = (letter: string): boolean => flags.some((flag) => /^-[A-Za-z]+$/.test(flag) && flag.includes(letter));
  const whole = has("x") || flags.includes("--line-regexp");
  // NOTE: grep looks at each line alone: of several, one that fits is enough.
  const sure = (taints: Taints): "yes" | "declared" =>
    taints.every((taint) => taint.oneLine === true) ? "yes" : "declared";
  const name = variableOf(pattern);
  if (wanted.taints.length > 0 && name !== undefined) {
    const listed = (whole || has("w") || flags.includes("--word-regexp")) && has("F");
    return { asked, yes: [{ name, check: listed ? sure(wanted.taints) : "declared" }], no: [] };
  }
  const closed = wanted.known && !has("F") ? isClosed(wanted.text, whole) : whole;
  const yes = values.flatMap(({ word, value }) => {
    const printed = variableOf(word);
    return printed === undefined || value.taints.length === 0
      ? []
      : [{ name: printed, check: closed ? sure(value.taints) : ("declared" as const) }];
  });
  return has("v") ? { asked, yes: [], no: [] } : { asked, yes, no: [] };
}

function commandProofs(command: Command, before: Command | undefined, flow: Flow): Proofs {
  const name = command.name?.value ?? "";
  const words = wordsOf(command);
  if (name === "[" || name === "test") {
    const [left, operator, right] = words;
    const end = name === "[" ? 4 : 3;
    if (left?.value === "!" && operator && right && words[3])
      return flipped(compared(operator, right.value, words[3], flow, false));
    if (left === undefined || operator === undefined || right === undefined || words.length > end) return NOTHING;
    return compared(left, operator.value, right, flow, false);
  }
  if (/^[ef]?grep$|^rg$/.test(name)) return grepped(command, before, flow);
  if (name !== "jq" || !words.some((word) => /^-[a-z]*e|^--exit-status$/.test(word.value))) return NOTHING;
  const sides = [...words, ...(before ? wordsOf(before) : [])];
  const asked = join(...sides.map((word) => readOrHeld(word, flow)));
  const yes = sides.flatMap((word) => variableOf(word) ?? []).map((one) => ({ name: one, check: "declared" as const }));
  return { asked, yes, no: [] };
}

function readOrHeld(word: Word, flow: Flow): Taints {
  const value = wordValue(word, flow);
  return join(value.taints, flow.files.read(value.text));
}

function simpleProofs(node: CommandNode, flow: Flow): Proofs {
  if (node.type === "TestCommand") return testedBy(node.expression, flow);
  return node.type === "Command" ? commandProofs(node, undefined, flow) : NOTHING;
}

function pipelineProofs(node: PipelineNode, flow: Flow): Proofs {
  if (node.type !== "Pipeline") return simpleProofs(node, flow);
  const [last, before] = node.commands.toReversed();
  const proofs =
    last?.type === "Command"
      ? commandProofs(last, before?.type === "Command" ? before : undefined, flow)
      : last
        ? simpleProofs(last, flow)
        : NOTHING;
  return node.prefixes.some(({ type }) => type === "Negation") ? flipped(proofs) : proofs;
}

/** What a command says of variables by its success and by its failure. */
export function proofsOf(node: Statement["command"], flow: Flow): Proofs {
  if (node.type !== "AndOr") return pipelineProofs(node, flow);
  const parts = node.commands.map((one) => pipelineProofs(one, flow));
  if (node.operators.every((operator) => operator === "&&")) return combined(parts, true);
  if (node.operators.every((operator) => operator === "||")) return combined(parts, false);
  return { asked: join(...parts.map((part) => part.asked)), yes: [], no: [] };
}
