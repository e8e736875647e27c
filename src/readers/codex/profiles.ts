import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { keyOf, type Layers, type Mode, type Network, setting } from "./layers.ts";

/** What a permission profile comes to. */
export interface Profile {
  readonly mode: Mode | undefined;
  readonly network: Network;
  readonly location: Location | undefined;
}

// Profiles that Codex brings along: https://developers.openai.com/codex/permissions
const BUILT_IN: ReadonlyMap<string, Mode> = new Map([
  [":read-only", "read-only"],
  [":workspace", "workspace-write"],
  [":danger-full-access", "danger-full-access"],
]);
/** LIMIT: profiles that extend one another. */
const MAX_CHAIN = 8;
/** Places that hold everything, or all that is the developer's. */
const WHOLE_DISK: ReadonlySet<string> = new Set([":root", "/", "~", "~/", "C:\\", "C:/"]);

/** A profile with those that it extends, by https://developers.openai.com/codex/permissions; `mode` is absent for an unknown name. */
export function profileOf(layers: Layers, name: string): Profile {
  const chain: { readonly name: string; readonly tree: Tree }[] = [];
  let at: string | undefined = name;
  while (at !== undefined && !BUILT_IN.has(at) && chain.length < MAX_CHAIN) {
    const tree = setting(layers, "permissions", at);
    if (tree === undefined) return { mode: undefined, network: "none", location: undefined };
    chain.push({ name: at, tree });
    at = tree.get("extends")?.string();
  }
  const base = at === undefined ? "read-only" : BUILT_IN.get(at);
  const mode = base === "danger-full-access" ? base : widest(chain.map(({ tree }) => writes(tree)).concat(base ?? []));
  const owner = chain.find(({ tree }) => tree.at("network", "enabled") !== undefined);
  const enabled = owner?.tree.at("network", "enabled")?.boolean() === true;
  return {
    mode,
    network: base === "danger-full-access" && owner === undefined ? "full" : enabled ? domains(chain) : "none",
    location: enabled && owner ? keyOf(layers, "permissions", owner.name, "network", "enabled") : undefined,
  };
}

function widest(modes: readonly (Mode | undefined)[]): Mode {
  const order: readonly Mode[] = ["danger-full-access", "workspace-write", "read-only"];
  return order.find((mode) => modes.includes(mode)) ?? "read-only";
}

/** A value is an access, or a table of paths below with an access each. */
function writes(profile: Tree): Mode | undefined {
  const granted = (profile.get("filesystem")?.entries() ?? []).filter(
    ({ value }) => value.string() === "write" || value.entries().some((entry) => entry.value.string() === "write"),
  );
  if (granted.length === 0) return undefined;
  const whole = granted.some(({ key, value }) => WHOLE_DISK.has(key) && value.string() === "write");
  return whole ? "danger-full-access" : "workspace-write";
}

/** NOTE: a network without any list of domains is all of it; `*` can only be allowed. */
function domains(chain: readonly { readonly tree: Tree }[]): Network {
  const listed = chain.flatMap(({ tree }) => tree.at("network", "domains")?.entries() ?? []);
  const allowed = listed.filter(({ value }) => value.string() === "allow").map(({ key }) => key);
  return allowed.length === 0 || allowed.includes("*") ? "full" : "listed";
}
