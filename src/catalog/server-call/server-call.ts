import { behindContainer } from "./containers.ts";
import {
  commandNames,
  imageNames,
  isLaunch,
  type Launch,
  launch,
  npmNames,
  type Peeled,
  pythonNames,
  remote,
  type ServerCall,
  type Step,
} from "./launch.ts";
import { behindProxy, dockerGateway } from "./proxies.ts";
import { optionsOf, program, valuesOf, type Words } from "./words.ts";
import { behindWrapper } from "./wrappers.ts";

/** What a call comes to: the servers behind all proxies and wrappers, and every command line on the way to them. */
export interface Unwrapped {
  readonly launches: readonly Launch[];
  readonly lines: readonly Words[];
}

/** LIMIT: command lines that one call leads to. */
const MAX_LINES = 60;
/** LIMIT: words of a program that nobody knows. */
const MAX_LOOSE = 20;

/** The servers that a call really starts or addresses. */
export function unwrapCall(call: ServerCall): Unwrapped {
  const { url, settings } = call;
  const launches: Launch[] = url === undefined ? [] : [remote(url, { words: [], settings })];
  const lines: Words[] = [];
  const words = [...firstWords(call), ...call.args].filter((word) => word !== "");
  const left: Step[] = words.length > 0 && url === undefined ? [{ words, settings }] : [];
  for (let step = left.shift(); step !== undefined; step = left.shift()) {
    lines.push(step.words);
    const peeled = lines.length < MAX_LINES ? peel(step) : undefined;
    if (peeled === undefined) launches.push(unknownProgram(step));
    else if (isLaunch(peeled)) launches.push(peeled);
    else left.unshift(...peeled.filter((next) => next.words.length > 0));
  }
  return { launches, lines };
}

/** A command is a program, some of them with arguments; a path of Windows may hold spaces. */
function firstWords({ command = "", args }: ServerCall): Words {
  const isPath = args.length > 0 && /^[A-Za-z]:\\.*\\[^\\\s]+$/.test(command);
  return isPath ? [command] : command.trim().split(/\s+/);
}

function peel(step: Step): Peeled {
  const name = program(step.words[0]);
  const wrapped = behindWrapper(step);
  if (wrapped) return wrapped;
  if (name === "docker" || name === "podman" || name === "nerdctl")
    return dockerGateway(step.words, step) ?? behindContainer(step);
  return (
    ofNpm(step, name) ??
    ofPython(step, name) ??
    ofScript(step, name) ??
    behindProxy(name, step.words.slice(1), step, [`bin:${name}`])
  );
}

// A subcommand stands between some runners and the package: https://docs.npmjs.com/cli/commands/npx, https://pnpm.io/cli/dlx,
// https://yarnpkg.com/cli/dlx, https://bun.com/docs/cli/bunx
const NPM_RUNNERS: Readonly<Record<string, Words>> = {
  npx: [],
  bunx: [],
  pnpx: [],
  pnpm: ["dlx", "exec"],
  yarn: ["dlx"],
  npm: ["exec", "x"],
  bun: ["x"],
};
const NPM_VALUED = [
  "-p",
  "--package",
  "-c",
  "--call",
  "--registry",
  "--prefix",
  "--cache",
  "-w",
  "--workspace",
  "-C",
  "--filter",
];

function ofNpm(step: Step, name: string): Peeled {
  const { words } = step;
  const subs = Object.hasOwn(NPM_RUNNERS, name) ? NPM_RUNNERS[name] : undefined;
  if (subs === undefined) return undefined;
  const start = optionsOf(words, 1, (option) => NPM_VALUED.includes(option));
  if (subs.length > 0 && !subs.includes(words[start.at] ?? "")) return undefined;
  const options = subs.length > 0 ? optionsOf(words, start.at + 1, (option) => NPM_VALUED.includes(option)) : start;
  const [text] = valuesOf(options, "-c", "--call");
  if (text !== undefined) return [{ ...step, words: ["sh", "-c", text] }];
  const [named] = valuesOf(options, "-p", "--package");
  const spec = named ?? words[options.at] ?? "";
  return ofPackage(npmNames(spec), words.slice(options.at), step);
}

// https://docs.astral.sh/uv/reference/cli/, https://pipx.pypa.io/stable/
const PYTHON_VALUED = [
  "--from",
  "--spec",
  "--with",
  "--with-editable",
  "--with-requirements",
  "--python",
  "-p",
  "--index-url",
  "-i",
  "--index",
  "--extra-index-url",
  "--default-index",
  "--directory",
  "--project",
  "--env-file",
  "--extra",
  "--group",
  "--refresh-package",
  "--pip-args",
  "--cache-dir",
  "--config-file",
  "--constraints",
  "-c",
  "--prerelease",
  "--isolated-python",
];
const isPythonValued = (option: string): boolean => PYTHON_VALUED.includes(option);

function ofPython(step: Step, name: string): Peeled {
  const { words } = step;
  if (/^(?:python|py)[\d.]*$/.test(name)) {
    const at = words.indexOf("-m");
    if (at < 0 || words.slice(1, at).some((word) => !word.startsWith("-"))) return undefined;
    const module = words[at + 1] ?? "";
    return ofPackage(pythonNames(module.split(".", 1)[0]?.replaceAll("_", "-") ?? ""), words.slice(at + 1), step);
  }
  if (name !== "uvx" && name !== "uv" && name !== "pipx") return undefined;
  const start = optionsOf(words, 1, isPythonValued);
  if (name === "uvx") return fetched(step, start);
  const sub = words[start.at];
  if (name === "uv" && sub === "tool" && words[start.at + 1] === "run")
    return fetched(step, optionsOf(words, start.at + 2, isPythonValued));
  if (sub !== "run") return undefined;
  const options = optionsOf(words, start.at + 1, isPythonValued);
  return name === "pipx" ? fetched(step, options) : inProject(step, options);
}

/** `uvx [--from X] name`: the package is X, or the name itself. */
function fetched(step: Step, options: ReturnType<typeof optionsOf>): Peeled {
  const [from] = valuesOf(options, "--from", "--spec");
  const spec = from ?? step.words[options.at];
  return spec === undefined ? undefined : ofPackage(pythonNames(spec), step.words.slice(options.at), step);
}

/** `uv run` starts a script or a program of the project; one of a package that it installs goes by the package's name. */
function inProject(step: Step, options: ReturnType<typeof optionsOf>): Peeled {
  const words = step.words.slice(options.at);
  const [first = ""] = words;
  if (/^python[\d.]*$/.test(first)) return [{ ...step, words }];
  if (/\.py$/.test(first)) return { ...launch([], words.slice(1), step), script: first };
  return ofPackage([...pythonNames(first), `bin:${program(first)}`], words, step);
}

/** Programs that run the file which is named first. */
const SCRIPTS = new Set([
  "node",
  "tsx",
  "ts-node",
  "ts-node-esm",
  "nodemon",
  "bun",
  "deno",
  "python",
  "python3",
  "py",
  "ruby",
  "php",
  "perl",
  "go",
  "java",
  "dotnet",
  "cargo",
  "fastmcp",
  "mcp",
]);
const SCRIPT_VALUED = [
  "-r",
  "--require",
  "--import",
  "--loader",
  "--env-file",
  "-C",
  "--project",
  "--config",
  "-c",
  "--tsconfig",
  "--cwd",
  "-jar",
];
const INSTALLED = /(?:^|[\\/])node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

function ofScript(step: Step, name: string): Peeled {
  if (!SCRIPTS.has(name)) return undefined;
  const { words } = step;
  const jar = name === "java" ? words[words.indexOf("-jar") + 1] : undefined;
  const options = optionsOf(words, 1, (option) => SCRIPT_VALUED.includes(option));
  const isRun = words[options.at] === "run" && name !== "node";
  const at = isRun ? optionsOf(words, options.at + 1, (option) => SCRIPT_VALUED.includes(option)).at : options.at;
  const script = jar ?? words[at] ?? "";
  const args = words.slice(at + 1);
  if (/^(?:npm|jsr):/.test(script))
    return ofPackage(npmNames(script.slice(4).replace(/^\//, "")), [script, ...args], step);
  if (/^https?:\/\//i.test(script)) return name === "fastmcp" ? remote(script, step, args) : undefined;
  const own = INSTALLED.exec(script)?.[1]?.replace("\\", "/");
  if (own !== undefined) return ofPackage(npmNames(own), [script, ...args], step);
  return { ...launch([], args, step), script };
}

/** Programs that start others. */
const STARTERS = new Set([
  ...Object.keys(NPM_RUNNERS),
  "uvx",
  "uv",
  "pipx",
  "docker",
  "podman",
  "node",
  "python",
  "python3",
]);

/** A package with its own words, the first of which is its name: itself, or what it is a proxy for. */
function ofPackage(names: Words, words: Words, step: Step): Peeled {
  const args = words.slice(1);
  const name = names[0]?.replace(/^\w+:/, "") ?? "";
  const short = name.split("/").at(-1) ?? "";
  if (names[0]?.startsWith("npm:") && SCRIPTS.has(name)) return [{ ...step, words: [name, ...args] }];
  const behind = behindProxy(name, args, step, names);
  if (behind) return behind;
  // A package that only prepares the ground, such as dotenv-cli, and then runs what stands behind `--`.
  const dashes = args.indexOf("--");
  if (dashes >= 0 && STARTERS.has(program(args[dashes + 1])))
    return [{ ...step, hidden: true, words: args.slice(dashes + 1) }];
  if (name === "cross-env") return [{ ...step, words: ["env", ...args] }];
  const own = [...names, ...commandNames([short, ...args]).filter((one) => one.startsWith("cmd:"))];
  return launch(own, args, step);
}

/** A program of its own; its words may still name a package, an image or an address. */
function unknownProgram(step: Step): Launch {
  const { words } = step;
  const loose = words.slice(1, MAX_LOOSE).flatMap((word, at) => {
    if (word.startsWith("-")) return [];
    const args = words.slice(at + 2);
    if (/^https?:\/\//i.test(word)) return [{ names: remote(word, step).names, args }];
    return [{ names: [...npmNames(word), ...pythonNames(word), ...imageNames(word)], args }];
  });
  return { ...launch(commandNames(words), words.slice(1), step), ...(loose.length > 0 && { loose }) };
}
