import type { ShellCommand, ShellWord } from "./shell-command.ts";

/** The command that really runs, and the package runner that fetched it. */
export interface UnwrappedCommand extends ShellCommand {
  readonly via?: "npx";
  /** As written, with its version: `@scope/name@1.2.3`. The name is the package's, without it. */
  readonly package?: string;
  /** Set when `timeout` ends it. */
  readonly limited?: true;
}

interface Prefix {
  /** Options whose value is the next word. */
  readonly valued: readonly string[];
  /** Words that come before the command. */
  readonly words?: number;
  readonly assigns?: boolean;
  /** With one of these the command is only asked about, or never runs. */
  readonly not?: readonly string[];
}

const TIMEOUT: Prefix = { valued: ["-s", "-k", "--signal", "--kill-after"], words: 1 };
/** Commands that run another one. Source: their manual pages (coreutils, findutils, sudo, bash, docker, time). */
const PREFIXES: ReadonlyMap<string, Prefix> = new Map<string, Prefix>([
  [
    "sudo",
    {
      valued: [
        "-u",
        "-g",
        "-h",
        "-p",
        "-C",
        "-D",
        "-R",
        "-T",
        "-r",
        "-t",
        "-U",
        "--user",
        "--group",
        "--host",
        "--prompt",
        "--chdir",
        "--chroot",
      ],
      assigns: true,
      not: ["-l", "-v", "-k", "-K"],
    },
  ],
  ["env", { valued: ["-u", "-C", "--unset", "--chdir"], assigns: true }],
  ["nice", { valued: ["-n", "--adjustment"] }],
  ["nohup", { valued: [] }],
  ["setsid", { valued: [] }],
  ["time", { valued: ["-f", "-o"] }],
  ["exec", { valued: ["-a"] }],
  ["command", { valued: [], not: ["-v", "-V"] }],
  ["builtin", { valued: [] }],
  ["stdbuf", { valued: ["-i", "-o", "-e"] }],
  [
    "xargs",
    {
      valued: [
        "-I",
        "-n",
        "-P",
        "-L",
        "-d",
        "-a",
        "-s",
        "-E",
        "--max-args",
        "--max-procs",
        "--delimiter",
        "--arg-file",
      ],
    },
  ],
]);
/** https://docs.docker.com/reference/cli/docker/container/run/: options without a value; every other one takes the next word. */
const DOCKER_SWITCHES =
  /^(?:-[itdP]+|--(?:detach|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|sig-proxy|tty|use-api-socket))$/;
/** https://docs.npmjs.com/cli/commands/npx, https://pnpm.io/cli/dlx, https://yarnpkg.com/cli/dlx, https://bun.sh/docs/cli/bunx */
const RUNNERS: readonly (readonly string[])[] = [
  ["npx"],
  ["bunx"],
  ["pnpx"],
  ["pnpm", "dlx"],
  ["yarn", "dlx"],
  ["npm", "exec"],
  ["npm", "x"],
  ["bun", "x"],
];
/** LIMIT: prefixes in front of one command. */
const MAX_PREFIXES = 10;

/** The command behind `sudo`, `env`, `timeout`, `npx`, `docker run` and their like; itself when there is none or it cannot be told. */
export function unwrap(command: ShellCommand): UnwrappedCommand {
  let inner: UnwrappedCommand = command;
  for (let i = 0; i < MAX_PREFIXES; i += 1) {
    const next = peel(inner);
    if (next === undefined) return inner;
    inner = next;
  }
  return inner;
}

function peel(command: UnwrappedCommand): UnwrappedCommand | undefined {
  const name = command.name.split("/").at(-1) ?? "";
  const prefix = PREFIXES.get(name);
  if (name === "timeout" || name === "gtimeout") return peelPrefix({ ...command, limited: true }, TIMEOUT);
  if (prefix !== undefined) return peelPrefix(command, prefix);
  if (name === "docker" || name === "podman") return peelContainer(command);
  return command.via === undefined ? peelRunner(command, name) : undefined;
}

function peelPrefix(command: UnwrappedCommand, prefix: Prefix): UnwrappedCommand | undefined {
  const env = { ...command.env };
  const { words } = command;
  let skip = prefix.words ?? 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]?.value ?? "";
    const assignment = prefix.assigns ? /^([A-Za-z_]\w*)=(.*)$/s.exec(word) : null;
    if (prefix.not?.includes(word)) return undefined;
    if (prefix.valued.includes(word)) i += 1;
    else if (assignment) env[assignment[1] ?? ""] = assignment[2] ?? "";
    else if (word.startsWith("-") && word !== "-") continue;
    else if (skip > 0) skip -= 1;
    else return from({ ...command, env }, i);
  }
  return undefined;
}

function from(command: UnwrappedCommand, index: number): UnwrappedCommand | undefined {
  const first = command.words[index];
  return (
    first && { ...command, name: first.value, head: first, words: command.words.slice(index + 1), offset: first.offset }
  );
}

function peelRunner(command: ShellCommand, name: string): UnwrappedCommand | undefined {
  const runner = RUNNERS.find(
    (words) => words[0] === name && (words[1] === undefined || words[1] === command.words[0]?.value),
  );
  if (runner === undefined) return undefined;
  let named: ShellWord | undefined;
  for (let i = runner.length - 1; i < command.words.length; i += 1) {
    const word = command.words[i];
    if (word === undefined) return undefined;
    const [flag, value] = word.value.split(/=(.*)/s);
    if (flag === "-c" || flag === "--call") return undefined; // NOTE: a script; what it runs is not told apart.
    if (flag === "-p" || flag === "--package") {
      named ??= value === undefined ? command.words[i + 1] : { ...word, value };
      if (value === undefined) i += 1;
    } else if (!word.value.startsWith("-")) return fetched(from(command, i), named?.value);
  }
  return undefined;
}

/** With `-p` the command's name is its own and the package another; without, the package names the command. */
function fetched(inner: UnwrappedCommand | undefined, named: string | undefined): UnwrappedCommand | undefined {
  return (
    inner && {
      ...inner,
      via: "npx",
      package: named ?? inner.name,
      name: named === undefined ? inner.name.replace(/(.)@[^/@]*$/, "$1") : inner.name,
    }
  );
}

/** `docker run [options] image command`; without a command the image decides, which the script does not show. */
function peelContainer(command: UnwrappedCommand): UnwrappedCommand | undefined {
  const { words } = command;
  const start = words.findIndex((word) => word.value === "run" || word.value === "exec");
  if (start === -1 || start > 1 || (start === 1 && words[0]?.value !== "container")) return undefined;
  const env = { ...command.env };
  let entrypoint: ShellWord | undefined;
  for (let i = start + 1; i < words.length; i += 1) {
    const word = words[i]?.value ?? "";
    if (!word.startsWith("-")) return behindImage({ ...command, env }, i, entrypoint);
    const [flag = "", attached] = word.split(/=(.*)/s);
    if (DOCKER_SWITCHES.test(flag) || word === "--") continue;
    const value = attached ?? words[i + 1]?.value ?? "";
    if (flag === "-e" || flag === "--env") Object.assign(env, pairOf(value));
    if (flag === "--entrypoint") entrypoint = attached === undefined ? words[i + 1] : undefined;
    if (attached === undefined) i += 1;
  }
  return undefined;
}

/** The option by which a shell is given a text to run, alone or beside others: `-c`, `-lc`, `-euxc`. */
const SHELL_TEXT = /^-[a-z]*c$/;

function pairOf(text: string): Record<string, string> {
  const at = text.indexOf("=");
  return at > 0 ? { [text.slice(0, at)]: text.slice(at + 1) } : {};
}

function behindImage(
  command: UnwrappedCommand,
  image: number,
  entrypoint: ShellWord | undefined,
): UnwrappedCommand | undefined {
  if (entrypoint === undefined) {
    const first = command.words[image + 1];
    // NOTE: an option in the place of the command goes to the image's own program; with `-c` that is taken for a shell.
    if (first === undefined || !SHELL_TEXT.test(first.value)) return from(command, image + 1);
    return {
      ...command,
      name: "sh",
      head: { ...first, value: "sh" },
      words: command.words.slice(image + 1),
      offset: first.offset,
    };
  }
  return {
    ...command,
    name: entrypoint.value,
    head: entrypoint,
    words: command.words.slice(image + 1),
    offset: entrypoint.offset,
  };
}
