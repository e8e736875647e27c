/**
 * How a command line fixes the package or image that it fetches and runs. `none` and `latest` take what is newest at
 * the start, `range`, `tag` and `branch` what their owner moves them to; `undefined` when nothing is fetched.
 */
export type Pin = "digest" | "commit" | "version" | "range" | "tag" | "branch" | "latest" | "none" | "local";

type Words = readonly string[];

// A subcommand stands between some launchers and the package.
const LAUNCHERS: Readonly<Record<string, { readonly after: Words | undefined; readonly pin: (words: Words) => Pin }>> =
  {
    npx: { after: undefined, pin: npmPin }, // https://docs.npmjs.com/cli/commands/npx
    bunx: { after: undefined, pin: npmPin }, // https://bun.com/docs/cli/bunx
    pnpx: { after: undefined, pin: npmPin },
    pnpm: { after: ["dlx"], pin: npmPin }, // https://pnpm.io/cli/dlx
    yarn: { after: ["dlx"], pin: npmPin }, // https://yarnpkg.com/cli/dlx
    npm: { after: ["exec", "x"], pin: npmPin },
    bun: { after: ["x"], pin: npmPin },
    uvx: { after: undefined, pin: pythonPin }, // https://docs.astral.sh/uv/guides/tools/
    pipx: { after: ["run"], pin: pythonPin }, // https://pipx.pypa.io/stable/
    docker: { after: ["run"], pin: imagePin }, // https://docs.docker.com/reference/cli/docker/container/run/
    podman: { after: ["run"], pin: imagePin },
  };
// LIMIT: a launcher stands first, or behind a wrapper such as `cmd /c` or `env NAME=value`.
const MAX_WRAPPER = 6;

/** The pin of what a command with its arguments fetches; `projectHas` says whether the project installs an npm package itself. */
export function packagePin(
  command: string | undefined,
  args: Words,
  projectHas: (name: string) => boolean,
): Pin | undefined {
  const words = [command ?? "", ...args].flatMap((word, at) =>
    at === 0 || /^(?:npx|uvx|docker)\s/.test(word) ? word.split(/\s+/) : [word],
  );
  const at = words.slice(0, MAX_WRAPPER).findIndex((word) => Object.hasOwn(LAUNCHERS, program(word)));
  const launcher = LAUNCHERS[program(words[at] ?? "")];
  if (launcher === undefined) return undefined;
  const rest = words.slice(at + 1);
  if (launcher.after === undefined) return fetched(launcher.pin, rest, projectHas);
  const sub = rest.findIndex((word) => !word.startsWith("-"));
  return launcher.after.includes(rest[sub] ?? "") ? fetched(launcher.pin, rest.slice(sub + 1), projectHas) : undefined;
}

/** From what moves most to what stays. */
const MOVING: readonly Pin[] = ["none", "latest", "range", "branch", "tag", "version", "commit", "digest", "local"];

/** The pin of a server behind proxies and wrappers: of all that its command lines fetch, the one that moves most. */
export function weakestPin(lines: readonly Words[], projectHas: (name: string) => boolean): Pin | undefined {
  const pins = lines.flatMap(([command, ...args]) => packagePin(command, args, projectHas) ?? []);
  return MOVING.find((pin) => pins.includes(pin));
}

function fetched(pin: (words: Words) => Pin, words: Words, projectHas: (name: string) => boolean): Pin {
  const found = pin(words);
  // NOTE: npx runs what the project installs, at the version of its lockfile, before it fetches anything.
  return pin === npmPin && found === "none" && projectHas(npmSpec(words)) ? "local" : found;
}

function program(word: string): string {
  return (word.replace(/\\/g, "/").split("/").at(-1) ?? "").replace(/\.(?:exe|cmd)$/i, "").toLowerCase();
}

/** The value of an option, in both spellings. */
function option(words: Words, names: Words): string | undefined {
  for (const [at, word] of words.entries()) {
    if (!word.startsWith("-")) return undefined;
    if (names.includes(word)) return words[at + 1];
    const name = names.find((known) => word.startsWith(`${known}=`));
    if (name !== undefined) return word.slice(name.length + 1);
  }
  return undefined;
}

function npmSpec(words: Words): string {
  return option(words, ["-p", "--package"]) ?? words.find((word) => !word.startsWith("-")) ?? "";
}

function npmPin(words: Words): Pin {
  const spec = npmSpec(words);
  if (/^(?:\.{0,2}\/|file:|link:)/.test(spec)) return "local";
  if (/^(?:git\+|github:|https?:\/\/|[\w.-]+\/[\w.-]+(?:#|$))/.test(spec)) return byCommit(spec.split("#")[1]);
  const at = spec.indexOf("@", 1);
  return at < 0 ? "none" : byVersion(spec.slice(at + 1));
}

function pythonPin(words: Words): Pin {
  const spec =
    option(words, ["--from", "--spec"]) ??
    words.find((word, at) => !word.startsWith("-") && !takesValue(words[at - 1]));
  if (spec === undefined) return "none";
  if (/^(?:\.{0,2}\/|file:)/.test(spec)) return "local";
  if (spec.startsWith("git+")) return byCommit(/@([^@/]+)$/.exec(spec.split("#")[0] ?? "")?.[1]);
  const exact = /(?:===?|@)\s*([^,;\s]+)$/.exec(spec);
  if (exact) return byVersion(exact[1] ?? "");
  return /[<>~!=]/.test(spec) ? "range" : "none";
}

function takesValue(word: string | undefined): boolean {
  return ["--python", "-p", "--with", "--index-url", "-i", "--with-editable"].includes(word ?? "");
}

const SWITCHES =
  /^(?:-[ditP]{1,4}|--(?:rm|init|interactive|tty|detach|privileged|read-only|publish-all|no-healthcheck))$/;

function imagePin(words: Words): Pin {
  let at = 0;
  while (at < words.length && words[at]?.startsWith("-")) {
    const word = words[at] ?? "";
    at += word.includes("=") || SWITCHES.test(word) ? 1 : 2;
  }
  const image = words[at] ?? "";
  if (image.includes("@sha256:")) return "digest";
  const tag = image.slice(image.lastIndexOf("/") + 1).split(":")[1];
  if (tag === undefined) return "none";
  return tag === "latest" ? "latest" : "tag";
}

function byCommit(ref: string | undefined): Pin {
  return /^[0-9a-f]{40}$/i.test(ref ?? "") ? "commit" : "branch";
}

function byVersion(version: string): Pin {
  if (/^v?\d+\.\d+(?:\.\d+)?(?:[-+.]?[\w.+-]*)?$/.test(version) && !/(?:^|\.)[x*]/i.test(version)) return "version";
  if (version === "latest") return "latest";
  return /^[\^~<>=\dx*]/.test(version) ? "range" : "tag";
}
