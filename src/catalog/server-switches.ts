import type { Launch } from "./server-call/launch.ts";

/** Whether a switch is given: `unknown` where its value is not in the files. */
export type Given = "yes" | "no" | "unknown";

const REFERENCE = /\$\{|\$[A-Za-z_(]|\{\{|^\{[a-z]+:|%[A-Za-z_]\w*%/;
const OFF = /^(?:|0|false|no|off)$/i;

/** Whether any of the switches of a catalog row is given: `kind:name`, `kind:name=value`, `=*` for any value but an empty or a false one. */
export function anySwitch(switches: readonly string[] | undefined, launch: Launch): Given {
  const all = (switches ?? []).map((one) => isGiven(one, launch));
  return all.includes("yes") ? "yes" : all.includes("unknown") ? "unknown" : "no";
}

/** The switches that are given, or may be, by their names. */
export function setSwitches(switches: readonly string[] | undefined, launch: Launch): readonly string[] {
  return (switches ?? []).flatMap((one) => {
    const [kind = "", name = ""] = /^([a-z-]+):([^=]*)/.exec(one)?.slice(1) ?? [];
    if (one.includes("=") ? isGiven(one, launch) !== "yes" : !stands(kind, name, launch)) return [];
    return [name];
  });
}

/** Whether a switch that takes a value of its own stands there at all. */
function stands(kind: string, name: string, { args, url = "", settings }: Launch): boolean {
  if (kind === "flag") return args.some((arg) => arg === name || arg.startsWith(`${name}=`));
  if (kind === "url-part" || kind === "url-suffix")
    return isGiven(`${kind}:${name}`, { args, url, settings, names: [] }) === "yes";
  if (kind === "url-param") return paramOf(url, name) !== undefined;
  return !OFF.test(settingOf(settings, name) ?? "");
}

function isGiven(one: string, { args, url = "", settings }: Launch): Given {
  const kind = one.slice(0, one.indexOf(":"));
  const [name = "", wanted] = one.slice(kind.length + 1).split("=", 2);
  if (kind === "flag") return flag(args, name, wanted);
  if (kind === "url-suffix") return (url.split("?", 1)[0] ?? "").replace(/\/+$/, "").endsWith(name) ? "yes" : "no";
  if (kind === "url-part") return (url.split("?", 1)[0] ?? "").includes(name) ? "yes" : "no";
  const value = kind === "url-param" ? paramOf(url, name.replace(/^\?/, "")) : settingOf(settings, name);
  return value === undefined ? "no" : meets(value, wanted ?? "true");
}

function flag(args: readonly string[], name: string, wanted: string | undefined): Given {
  for (const [at, arg] of args.entries()) {
    if (arg.startsWith(`${name}=`)) return meets(arg.slice(name.length + 1), wanted ?? "true");
    if (arg !== name) continue;
    if (wanted !== undefined) return meets(args[at + 1] ?? "", wanted);
    // NOTE: `--read-only false` is how some parsers take a switch back.
    return OFF.test(args[at + 1] ?? "true") && args[at + 1] !== "" ? "no" : "yes";
  }
  return "no";
}

function meets(value: string, wanted: string): Given {
  if (REFERENCE.test(value)) return "unknown";
  const text = value.trim();
  if (wanted === "*") return OFF.test(text) ? "no" : "yes";
  return text.toLowerCase() === wanted.toLowerCase() ? "yes" : "no";
}

function settingOf(settings: Launch["settings"], name: string): string | undefined {
  const key = [...settings.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : settings.get(key);
}

function paramOf(url: string, name: string): string | undefined {
  const query = url.split("#", 1)[0]?.split("?").slice(1).join("?") ?? "";
  const pair = query.split("&").find((one) => one.split("=", 1)[0]?.toLowerCase() === name.toLowerCase());
  return pair === undefined ? undefined : pair.slice(pair.indexOf("=") + 1);
}
