import type { Pipeline, Redirection, Word } from "unbash";
import type { ShellStream, ShellStreams, ShellWord } from "./shell-command.ts";

/** What becomes of it is for the command or the variable that takes it. */
const TAKEN: ShellStream = { files: [], shown: false, taken: true };
const GONE: ShellStream = { files: [], shown: false };

/** Both streams where a command stands whose output another one, or a variable, takes. */
export const CAPTURED: ShellStreams = { output: TAKEN };

/** The streams of a command behind its own redirections, from left to right as the shell applies them. */
export function redirected(
  around: ShellStreams,
  redirects: readonly Redirection[],
  read: (word: Word) => ShellWord,
): ShellStreams {
  let { output, errors } = around;
  for (const { type, operator, descriptor, target } of redirects.filter((one) => one.type === "Redirect")) {
    if (type !== "Redirect" || operator.startsWith("<") || target === undefined) continue;
    const from = descriptor?.type === "FileDescriptor" ? descriptor.value : 1;
    const both = operator.startsWith("&") || (operator === ">&" && !/^(?:\d+|-)$/.test(target.value));
    const stream = operator === ">&" && !both ? (target.value === "2" ? errors : output) : fileStream(target, read);
    if (both || from === 1) output = stream;
    if (both || from === 2) errors = stream;
  }
  return streams(output, errors);
}

function fileStream(target: Word, read: (word: Word) => ShellWord): ShellStream | undefined {
  const { value } = target;
  if (value === "/dev/null") return GONE;
  if (/^\/dev\/(?:stdout|stderr|tty)$/.test(value)) return undefined;
  if (target.parts?.some((part) => part.type === "ProcessSubstitution")) return TAKEN;
  return { files: [read(target)], shown: false };
}

/** LIMIT: commands of a pipeline that are asked whether they are `tee`. */
const MAX_TEES = 5;

/** The streams of one command of a pipeline, by those that stand behind it: `tee` hands on what it writes. */
export function piped(
  around: ShellStreams,
  { commands, operators }: Pipeline,
  index: number,
  read: (word: Word) => ShellWord,
): ShellStreams {
  const behind = commands.slice(index + 1, index + 1 + MAX_TEES);
  if (behind.length === 0) return around;
  const files: ShellWord[] = [];
  let end: ShellStream | undefined = around.output;
  for (const command of behind) {
    const isTee = command.type === "Command" && command.name?.value === "tee";
    if (!isTee) {
      end = TAKEN;
      break;
    }
    const words = command.args.flatMap((argument) => (argument.type === "Word" ? [argument] : []));
    files.push(...words.filter(({ value }) => !value.startsWith("-")).map(read));
    end = redirected(streams(end, undefined), command.redirects, read).output;
  }
  const output: ShellStream = {
    files: [...files, ...(end?.files ?? [])],
    shown: end === undefined || end.shown,
    ...(end?.taken ? { taken: true } : {}),
  };
  return streams(output, operators[index] === "|&" ? output : around.errors);
}

function streams(output: ShellStream | undefined, errors: ShellStream | undefined): ShellStreams {
  return { ...(output && { output }), ...(errors && { errors }) };
}
