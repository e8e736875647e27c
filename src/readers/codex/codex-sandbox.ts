import { commandReach } from "../../catalog/commands.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Collector, resourceNode, SESSION, type Values } from "../client/session.ts";

type Mode = "read-only" | "workspace-write" | "danger-full-access";

// Profiles that Codex brings along: https://developers.openai.com/codex/permissions
const BUILT_IN: ReadonlyMap<string, Mode> = new Map([
  [":read-only", "read-only"],
  [":workspace", "workspace-write"],
  [":danger-full-access", "danger-full-access"],
]);
const MODES: ReadonlyMap<string, Mode> = new Map(
  (["read-only", "workspace-write", "danger-full-access"] as const).map((mode) => [mode, mode]),
);

/**
 * What commands of the session may do without a question. Inside of its sandbox Codex goes on without asking, except
 * under `untrusted`: https://developers.openai.com/codex/concepts/sandboxing. Without `sandbox_mode` a trusted folder
 * under version control is writable; that default is not in the file, so it stays possible.
 */
export function readSandbox(into: Collector, agent: string, tree: Tree, start: Location): void {
  const key = tree.get("sandbox_mode") === undefined ? "default_permissions" : "sandbox_mode";
  const named = (key === "sandbox_mode" ? MODES : BUILT_IN).get(tree.get(key)?.string() ?? "");
  const mode = named ?? "workspace-write";
  if (mode === "read-only") return;
  const open = mode === "danger-full-access";
  const network = tree.at("sandbox_workspace_write", "network_access")?.boolean() === true;
  const full = open || network;
  const location =
    (network && !open ? tree.get("sandbox_workspace_write")?.keyLocation("network_access") : undefined) ??
    (named && tree.keyLocation(key)) ??
    start;
  const facts: Values = {
    capability: "shell",
    command: "*",
    breadth: full ? "any" : "build",
    grant: open ? "mode" : "default",
    network: full ? "full" : "none",
  };
  const label = open ? "any command, no sandbox" : `commands in the workspace sandbox${network ? " with network" : ""}`;
  const tool = into.node("tool", `${tree.file}#${named ? key : "sandbox_mode"}`, { label, location, facts });
  const used = useOf(tree, named, open);
  if (used) into.edge("uses", agent, tool, { location, contexts: [SESSION], facts: used });
  const reach = [
    { resource: "host:files", access: "write", via: "none" },
    ...(full ? commandReach("*") : []).filter(({ resource }) => resource !== "host:files"),
  ];
  for (const { resource, access, via } of reach)
    into.edge("reaches", tool, resourceNode(into, resource), { location, facts: { access, via }, as: access });
}

/** How the session has its commands; `undefined` where a person is asked about them. */
function useOf(tree: Tree, named: Mode | undefined, open: boolean): Values | undefined {
  const policy = tree.get("approval_policy")?.string();
  const reviewer = tree.get("approvals_reviewer")?.string();
  // NOTE: a model that reviews is no person.
  const judged = reviewer === undefined || reviewer === "user";
  if (policy === "untrusted") return judged ? undefined : { confidence: "possible" };
  // NOTE: without a sandbox nothing has to leave it, and whether `on-request` asks then is not documented.
  const unasked = policy === "never" || (!open && (policy === "on-request" || policy === "on-failure"));
  return named !== undefined && unasked ? {} : { confidence: "possible" };
}
