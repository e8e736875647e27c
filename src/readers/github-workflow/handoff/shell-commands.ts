import type { Command, Word } from "unbash";
import { answerOptions } from "../../../catalog/agent-outputs.ts";
import { SHELLS, type ShellCommand, unwrap } from "../../../parse/shell.ts";
import { colored, type Flow, hold, note, type Piece } from "./shell-state.ts";
import { type WordValue, wordValue } from "./shell-values.ts";
import { writeTo } from "./shell-writes.ts";
import {
  asVerdict,
  checkedBy,
  fieldOf,
  isPlainSet,
  join,
  lessSure,
  NONE,
  oneLine,
  type Taint,
  type Taints,
  through,
} from "./taint.ts";

/** A word of the command behind wrappers such as `timeout` and `env`, with its value. */
interface Given extends WordValue {
  readonly word: Word;
}
interface Called {
  readonly name: string;
  readonly node: Command;
  readonly words: readonly Given[];
  readonly fed: Taints;
}

/** Commands that print what they are given, more or less. */
const PRINTS: ReadonlySet<string> = new Set(
  "echo printf cat head tail tac sed awk gawk tr cut sort uniq base64 fold paste column envsubst nl rev iconv yq xq tee xargs fmt expand strings less more python python3 node ruby perl".split(
    " ",
  ),
);
const INTERPRETERS: ReadonlySet<string> = new Set(["python", "python3", "node", "ruby", "perl", "deno", "bun", "tsx"]);
const STORES: ReadonlySet<string> = new Set(["export", "declare", "local", "readonly", "typeset"]);
/** Commands that act for whoever holds a credential: https://cli.github.com/manual/, https://git-scm.com/docs */
const ACTS: ReadonlySet<string> = new Set(
  "gh git curl wget aws gcloud az kubectl helm docker npm pnpm yarn twine cargo terraform".split(" "),
);
/** What a verdict may set off that is more than a word in a thread. */
const PRIVILEGED =
  /^(?:gh pr (?:merge|review\b.*--approve)|gh (?:release|workflow run)\b|git (?:push|tag)\b|(?:npm|pnpm|yarn|cargo|twine|docker|helm) (?:publish|upload|push)\b|(?:aws|gcloud|az|kubectl|terraform) )/;

const base = (name: string): string => name.split("/").at(-1) ?? name;

/** The command behind its wrappers, with the values of its words. */
function calledBy(node: Command, head: Word, flow: Flow, fed: Taints): Called & { readonly shell: ShellCommand } {
  const words = node.args.filter((one): one is Word => one.type === "Word");
  const values = words.map((word): Given => ({ ...wordValue(word, flow), word }));
  const shell: ShellCommand = {
    name: flow.restore(head.value),
    words: values.map(({ word, text, known }) => ({ value: text, offset: word.pos, end: word.end, literal: known })),
    env: {},
    offset: node.pos,
    end: node.end,
  };
  const inner = unwrap(shell);
  const offsets = new Set(inner.words.map((word) => word.offset));
  return { name: base(inner.name), node, words: values.filter(({ word }) => offsets.has(word.pos)), fed, shell: inner };
}

const given = ({ words, fed }: Called): Taints => join(fed, ...words.map(({ taints }) => taints));
const filesIn = (words: readonly Given[], flow: Flow): Taints =>
  join(...words.map(({ text }) => (/^-/.test(text) ? NONE : flow.files.read(text))));

function assigned(node: Command, flow: Flow): void {
  const parts = [...node.prefix, ...node.args];
  for (const part of parts) {
    if (part.type !== "Assignment") continue;
    const before = part.append ? (flow.variables.get(part.name)?.taints ?? NONE) : NONE;
    if (part.value.type !== "Word") {
      const all = part.value.elements.map((word) => wordValue(word, flow).taints);
      hold(flow, part.name, { taints: colored(flow, join(before, ...all)) });
      continue;
    }
    const value = wordValue(part.value, flow);
    const taints = colored(flow, join(before, value.taints));
    hold(flow, part.name, value.known && !part.append ? { taints, text: value.text } : { taints });
  }
}

/** `jq .decision`: the field of an answer that a schema may fix. */
function selected({ words, fed }: Called, flow: Flow): Taints {
  const filter = words.find(({ text }) => !/^-/.test(text));
  const taints = join(fed, ...words.map((word) => word.taints), filesIn(words, flow));
  const text = filter?.text.trim() ?? "";
  if (/\berror\(|\bIN\(|\btest\(|\binside\(|[=!]=|\btype\b|\blength\b/.test(text)) return checkedBy(taints, "declared");
  if (/@sh\b/.test(text)) return checkedBy(taints, "declared");
  const path = /^((?:\.\w+(?:\[\])?)+)\??(?:\s*\/\/\s*(?:"[\w -]*"|empty|\w+))?$/.exec(text)?.[1];
  if (path === undefined) return taints;
  return [...path.matchAll(/\.(\w+)|\[\]/g)].reduce<Taints>(
    (known, [whole, name]) => fieldOf(known, name ?? whole),
    taints,
  );
}

/** What a command prints of what it is given. */
function printed(call: Called, flow: Flow): readonly Piece[] {
  const { name, words } = call;
  const all = given(call);
  if (name === "echo" || name === "printf") {
    const from = words.findIndex(({ text }) => !/^-[neE]+$/.test(text));
    return words.slice(from < 0 ? words.length : from).map(({ text, taints }) => ({
      text: name === "printf" ? text.replaceAll("\\n", "\n") : text,
      taints,
    }));
  }
  if (name === "jq") return [{ text: "", taints: selected(call, flow) }];
  if (/^[ef]?grep$|^rg$/.test(name)) {
    const flags = words
      .filter(({ text }) => /^-[A-Za-z]+$/.test(text))
      .map(({ text }) => text)
      .join("");
    if (/[qcLl]/.test(flags)) return [];
    return [{ text: "", taints: checkedBy(join(all, filesIn(words, flow)), "declared") }];
  }
  if (name === "tr") return [{ text: "", taints: translated(call) }];
  if (!PRINTS.has(name)) return [];
  const taints = join(all, filesIn(words, flow));
  return [{ text: "", taints: INTERPRETERS.has(name) ? lessSure(checkedBy(taints, "declared"), "possible") : taints }];
}

function translated({ words, fed }: Called): Taints {
  const [flags, set] = words.map(({ text }) => text);
  if (flags === undefined || !/^-[a-zA-Z]*d/.test(flags) || set === undefined) return fed;
  if (/c/i.test(flags)) return isPlainSet(set) ? oneLine(checkedBy(fed, "yes")) : fed;
  return /\\n|\[:space:\]|\[:cntrl:\]/.test(set) ? oneLine(fed) : fed;
}

/** Scripts that a command runs: text handed to a shell, files that agents wrote. */
function runs(call: Called, flow: Flow): Taints {
  const { name, words, fed } = call;
  if (name === "eval") return given(call);
  if (name === "source" || name === ".") return join(words[0]?.taints ?? NONE, flow.files.run(words[0]?.text ?? ""));
  const isShell = SHELLS.has(name);
  if (isShell || INTERPRETERS.has(name)) {
    const flag = words.findIndex(({ text }) => (isShell ? /^-[a-z]*c$/ : /^(?:-c|-e|--eval|-p|--print)$/).test(text));
    if (flag >= 0) return words[flag + 1]?.taints ?? NONE;
    const file = words.find(({ text }) => !text.startsWith("-"));
    if (file !== undefined) return flow.files.run(file.text);
    // NOTE: a shell or interpreter without a file runs what it is fed with.
    return fed;
  }
  return /\//.test(call.node.name?.value ?? "") ? flow.files.run(call.node.name?.value ?? "") : NONE;
}

/** What agents wrote into the variables that a script of an interpreter names. */
function interpreted(call: Called, flow: Flow): void {
  const text = [
    ...call.words.map((word) => word.text),
    ...call.node.redirects.flatMap((one) => (one.type === "HereDoc" ? [flow.restore(one.body.text)] : [])),
  ].join("\n");
  if (!/GITHUB_OUTPUT/.test(text)) return;
  const named = [...flow.variables].flatMap(([name, { taints }]) =>
    taints.length > 0 && text.includes(name) ? taints : [],
  );
  const taints = lessSure(checkedBy(join(named, call.fed), "declared"), "possible");
  if (taints.length > 0) flow.outputs.set("*", join(flow.outputs.get("*") ?? NONE, taints));
}

function answered(agent: string, call: Called, flow: Flow): readonly Piece[] {
  // NOTE: an agent that goes on with its own words learns nothing new.
  const others = join(given(call), filesIn(call.words, flow)).filter((taint) => taint.agent !== agent);
  note(flow, "prompt", others, call.node);
  const own: Taint = { agent, kind: "text", checked: "no", confidence: "certain", through: "output" };
  const options = answerOptions(call.name);
  call.words.forEach(({ text }, i) => {
    const [option, value] =
      text.startsWith("--") && text.includes("=") ? text.split("=", 2) : [text, call.words[i + 1]?.text];
    if (option !== undefined && options.includes(option) && value !== undefined)
      flow.files.write(value, through([own], "file"));
  });
  return [{ text: "", taints: [own] }];
}

/** Runs one simple command: what it does with what agents wrote is noted, what it prints is given back. */
export function runCommand(node: Command, flow: Flow, fed: Taints): readonly Piece[] {
  const head = node.name;
  assigned(node, flow);
  passOn(node, flow);
  if (head === undefined || STORES.has(head.value)) return [];
  const command = wordValue(head, flow);
  note(flow, "code", command.taints, node);
  const call = calledBy(node, head, flow, fed);
  const agent = flow.agentOf(call.shell);
  if (agent !== undefined) return answered(agent, call, flow);
  note(flow, "code", runs(call, flow), node);
  if (call.name === "read") {
    for (const { text } of call.words) if (/^\w+$/.test(text)) hold(flow, text, { taints: colored(flow, fed) });
    return [];
  }
  const called = flow.script(call.shell);
  if (called !== undefined) return flow.enter(called, call.words.slice(call.words.length - called.words), flow, node);
  if (call.name === "gh" || call.name === "unzip" || call.name === "tar") unpacked(call, flow);
  const pieces = printed(call, flow);
  if (call.name === "tee")
    for (const { text } of call.words)
      if (!text.startsWith("-"))
        writeTo(
          text,
          pieces,
          flow,
          node,
          call.words.some((word) => word.text === "-a"),
        );
  if (/^(?:cp|mv|install)$/.test(call.name)) copied(call, flow);
  if (INTERPRETERS.has(call.name)) interpreted(call, flow);
  if (ACTS.has(call.name)) acted(call, flow);
  return pieces;
}

/** Variables that a script which is called later, or with them in front of it, has as well. */
function passOn(node: Command, flow: Flow): void {
  if (node.name === undefined) return;
  for (const part of node.prefix) if (part.type === "Assignment") flow.passed.add(part.name);
  if (node.name.value !== "export") return;
  for (const part of node.args)
    if (part.type === "Assignment") flow.passed.add(part.name);
    else if (part.type === "Word") flow.passed.add(part.value);
}

/** The word behind one of these options, also with `=`. */
function optionOf(words: readonly Given[], names: readonly string[]): string | undefined {
  for (const [i, { text }] of words.entries()) {
    if (names.includes(text)) return words[i + 1]?.text;
    const name = names.find((one) => text.startsWith(`${one}=`));
    if (name !== undefined) return text.slice(name.length + 1);
  }
  return undefined;
}

/** Artifacts that are fetched, and archives that are opened: https://cli.github.com/manual/gh_run_download */
function unpacked({ name, words }: Called, flow: Flow): void {
  const isFetch = name === "gh" && words[0]?.text === "run" && words[1]?.text === "download";
  if (name === "gh" && !isFetch) return;
  const own = words.some(({ text }) => /GITHUB_RUN_ID|github\.run_id/.test(text));
  const taints = isFetch
    ? flow.fetched(optionOf(words, ["-n", "--name", "-p", "--pattern"]), own)
    : filesIn(words, flow);
  if (taints.length === 0) return;
  const folder = optionOf(words, isFetch ? ["-D", "--dir"] : name === "unzip" ? ["-d"] : ["-C", "--directory"]) ?? "";
  // NOTE: which of the files beside it were in the archive is not known.
  flow.files.write(folder, /^\.?\/?$/.test(folder) ? lessSure(taints, "possible") : taints);
}

function copied({ words }: Called, flow: Flow): void {
  const [target, ...sources] = words.filter(({ text }) => !text.startsWith("-")).toReversed();
  const taints = filesIn(sources, flow);
  if (target !== undefined && taints.length > 0) flow.files.write(target.text, taints);
}

function acted(call: Called, flow: Flow): void {
  const line = [call.name, ...call.words.map(({ text }) => text)].join(" ");
  if (PRIVILEGED.test(line)) note(flow, "gate", asVerdict(flow.control), call.node);
  if (call.name === "gh") flow.send(call.words, call.fed);
  const own = join(...call.words.map(({ taints }) => taints));
  note(flow, /(?:--body|--body-file|-b|-F|--notes|--comment)\b/.test(line) ? "data" : "argument", own, call.node);
}
