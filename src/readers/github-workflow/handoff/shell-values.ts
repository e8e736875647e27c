import type { DoubleQuotedChild, Word, WordPart } from "unbash";
import type { Flow } from "./shell-state.ts";
import { checkedBy, isPlainSet, join, NONE, oneLine, type Taints } from "./taint.ts";

/** A word of a command: what it owes to agents, and its text as far as that is known. */
export interface WordValue {
  readonly taints: Taints;
  readonly text: string;
  /** A part of it stands outside of quotes, so that it may become several words. */
  readonly open: boolean;
  readonly known: boolean;
}

const plain = (text: string): WordValue => ({ taints: NONE, text, open: false, known: true });

function variable(name: string, written: string, flow: Flow): WordValue {
  const held = flow.variables.get(name);
  if (held === undefined) return { taints: NONE, text: written, open: true, known: false };
  return { taints: held.taints, text: held.text ?? written, open: true, known: held.text !== undefined };
}

/** `${V//[^a-z0-9]/}` leaves nothing that a shell would read. */
const ALL_BUT = /^\[[!^](.+)\]$/;

function expanded(part: Extract<WordPart, { type: "ParameterExpansion" }>, flow: Flow): WordValue {
  const value = variable(part.parameter, flow.restore(part.text), flow);
  const { operation } = part;
  if (part.prefix === "#") return { ...value, taints: NONE, known: false };
  if (operation === undefined) return value;
  if (operation.type === "Default")
    return { ...value, taints: join(value.taints, flow.expressions(flow.restore(operation.operand.text))) };
  if (operation.type === "Replace" && operation.operator === "//") {
    const pattern = operation.pattern.text;
    if (isPlainSet(ALL_BUT.exec(pattern)?.[1] ?? ""))
      return { ...value, known: false, taints: oneLine(checkedBy(value.taints, "yes")) };
    if (/\\n|\\r|\[:space:\]/.test(pattern)) return { ...value, known: false, taints: oneLine(value.taints) };
  }
  return { ...value, known: false };
}

function valueOfPart(part: WordPart | DoubleQuotedChild, flow: Flow): WordValue {
  switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "Glob": {
      const text = flow.restore(part.value);
      return { ...plain(text), taints: flow.expressions(text), known: !text.includes("${{") };
    }
    case "DoubleQuoted":
    case "LocaleString":
      return { ...joined(part.parts.map((child) => valueOfPart(child, flow))), open: false };
    case "SimpleExpansion":
      return variable(part.text.slice(1), part.text, flow);
    case "ParameterExpansion":
      return expanded(part, flow);
    case "CommandExpansion":
    case "ProcessSubstitution":
      return { taints: flow.capture(part.script, flow), text: flow.restore(part.text), open: true, known: false };
    default:
      return { ...plain(flow.restore(part.text)), known: false };
  }
}

function joined(values: readonly WordValue[]): WordValue {
  return {
    taints: join(...values.map(({ taints }) => taints)),
    text: values.map(({ text }) => text).join(""),
    open: values.some(({ open }) => open),
    known: values.every(({ known }) => known),
  };
}

/** What a word is where the script stands. */
export function wordValue(word: Pick<Word, "value" | "parts">, flow: Flow): WordValue {
  if (word.parts !== undefined) return joined(word.parts.map((part) => valueOfPart(part, flow)));
  const text = flow.restore(word.value);
  return { ...plain(text), taints: flow.expressions(text), known: !text.includes("${{") };
}
