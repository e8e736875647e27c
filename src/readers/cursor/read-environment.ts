import type { Fragment, Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { readValue } from "../client/credentials.ts";
import { hookName, readHook } from "../client/hooks.ts";
import { noteUnread, startOf, treeOfFile } from "../client/json-file.ts";
import { type Collector, collector, SESSION } from "../client/session.ts";
import { grantTool, shell } from "../client/tools.ts";
import type { Repository } from "../reader.ts";

/** The commands that prepare the machine of a cloud agent: https://cursor.com/docs/cloud-agent/setup */
export function readEnvironment(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === undefined) return into.fragment();
  const { file } = source;
  const { session, agent } = cloudSession(into, startOf(file));
  // NOTE: that nobody is asked is what the product is for, but no page that could be read says so of every command.
  grantTool(
    into,
    agent,
    { id: `${file}#cloud-agent`, label: "any command, on a machine of Cursor's", location: startOf(file) },
    shell("*"),
    { grant: "default", asking: "possible" },
  );
  for (const { key, value } of tree.get("env")?.entries() ?? [])
    readValue(into, { id: agent, channel: "env" }, key, value, `${file}#env.${key}`);
  noteUnread(
    into,
    tree.keyLocation("repositoryDependencies"),
    "What the cloud agent may do in these other repositories is not known.",
  );
  readCommands(into, session, tree, repository);
  return into.fragment();
}

/** What runs on the machine before the agent starts, and beside it. */
function readCommands(into: Collector, session: string, tree: Tree, repository: Repository): void {
  const { file } = tree;
  const names = hookName();
  const commands = [
    { key: "install", command: tree.get("install") },
    { key: "start", command: tree.get("start") },
    ...(tree.get("terminals")?.items() ?? []).map((item) => ({ key: "terminals", command: item.get("command") })),
  ];
  for (const { key, command } of commands) {
    const text = command?.string();
    if (command === undefined || text === undefined || text.trim() === "") continue;
    readHook(
      into,
      session,
      {
        id: key === "terminals" ? names(`${file}#terminals`, text) : `${file}#${key}`,
        label: `${key} command of the cloud agent`,
        command: text,
        location: command.location,
        at: "start",
        // Whoever starts a cloud agent on the repository starts its commands.
        approval: "folder",
        ephemeral: true,
      },
      repository,
    );
  }
}

/** A cloud agent works on a machine of its own, which the developer's files and variables are not on. */
function cloudSession(into: Collector, location: Location): { readonly session: string; readonly agent: string } {
  const id = "session:cursor-cloud";
  const developer = into.node("principal", "principal:developer", {
    label: "developer",
    zone: "workstation",
    facts: { standing: "developer" },
  });
  const session = into.node("workload", id, {
    label: "Cursor cloud agent",
    zone: "runner",
    location,
    facts: { definition: id, ephemeral: true },
  });
  const agent = into.node("agent", "agent:cursor-cloud", {
    label: "Cursor cloud agent",
    location,
    facts: { product: "cursor", mode: "hosted", definition: id },
  });
  into.edge("starts", developer, session, { contexts: [SESSION], location });
  into.edge("runs", session, agent, { contexts: [SESSION], location });
  return { session, agent };
}
