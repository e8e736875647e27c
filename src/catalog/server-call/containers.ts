import { type Container, imageNames, launch, type Mount, type Peeled, type Step } from "./launch.ts";
import { optionsOf, program, valuesOf, type Words } from "./words.ts";

// https://docs.docker.com/reference/cli/docker/container/run/: options without a value; every other one takes the next word.
const SWITCHES =
  /^(?:-[itdPq]+|--(?:detach|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|sig-proxy|tty|use-api-socket))$/;

/** Programs that an image is given as its command when it is no server by itself. */
const COMMANDS = new Set(["npx", "bunx", "uvx", "uv", "node", "python", "python3", "deno", "sh", "bash", "env"]);

/** `docker run [options] image [command]`, `docker exec container command`; also of podman and nerdctl. */
export function behindContainer(step: Step): Peeled {
  const words = step.words[1] === "container" ? [step.words[0] ?? "", ...step.words.slice(2)] : step.words;
  const sub = words[1];
  if (sub !== "run" && sub !== "exec") return undefined;
  const options = optionsOf(words, 2, (name) => !SWITCHES.test(name));
  const rest = words.slice(options.at);
  const inside: Step = {
    words: rest.slice(1),
    settings: variables(valuesOf(options, "-e", "--env"), step.settings),
    hidden: step.hidden === true || valuesOf(options, "--env-file").length > 0,
  };
  // NOTE: what a running container may reach was decided when it was started, elsewhere.
  if (sub === "exec") return inside.words.length > 0 ? [inside] : undefined;
  const contained: Step = { ...inside, container: containerOf(options.given, valuesOf(options, "--network", "--net")) };
  const [entrypoint] = valuesOf(options, "--entrypoint");
  if (entrypoint !== undefined && COMMANDS.has(program(entrypoint)))
    return [{ ...contained, words: [entrypoint, ...inside.words] }];
  if (COMMANDS.has(program(inside.words[0]))) return [contained];
  return rest[0] === undefined ? undefined : launch(imageNames(rest[0]), inside.words, contained);
}

/** The variables that are set inside: `NAME=value`, and those that are passed on by their name. */
function variables(texts: Words, outside: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    texts.map((text) => {
      const sign = text.indexOf("=");
      // NOTE: a name alone takes its value from whoever starts the container.
      return sign > 0 ? [text.slice(0, sign), text.slice(sign + 1)] : [text, outside.get(text) ?? `\${${text}}`];
    }),
  );
}

function containerOf(given: readonly (readonly [string, string])[], networks: Words): Container {
  const mounts = given.flatMap(([name, value]): readonly Mount[] => {
    if (name === "-v" || name === "--volume") return volume(value);
    return name === "--mount" ? bind(value) : [];
  });
  const isOpen = given.some(
    ([name, value]) => name === "--privileged" || (name === "--pid" && value === "host") || name === "--use-api-socket",
  );
  return {
    network: !networks.includes("none"),
    mounts,
    open: isOpen || mounts.some(({ host }) => /docker\.sock$|podman\.sock$/.test(host) || host === "/"),
  };
}

/** `host:container[:options]`; a name without a slash is a volume of the engine, not a folder of the machine. */
function volume(text: string): readonly Mount[] {
  const [, host = "", , options = ""] =
    /^((?:[A-Za-z]:[\\/])?[^:]*):((?:[A-Za-z]:[\\/])?[^:]*)(?::([^:]*))?$/.exec(text.replace(/\$\{[^{}]*\}/g, "$X")) ??
    [];
  if (!/^(?:[./~$\\]|[A-Za-z]:[\\/])/.test(host)) return [];
  return [{ host, readOnly: options.split(",").includes("ro") }];
}

/** `type=bind,src=…,dst=…,readonly`. */
function bind(text: string): readonly Mount[] {
  const parts = text.split(",").map((part) => part.split("=", 2));
  const host = parts.find(([key]) => key === "src" || key === "source")?.[1];
  if (host === undefined || parts.some(([key, value]) => key === "type" && value !== "bind")) return [];
  const readOnly = parts.some(
    ([key, value]) => ["readonly", "ro"].includes(key ?? "") && (value ?? "true") !== "false",
  );
  return [{ host, readOnly }];
}
