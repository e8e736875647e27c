import { redact } from "../../catalog/literal-secret.ts";
import type { Fragment } from "../../graph/model.ts";
import type { PermissionRule } from "../../parse/permission-rule.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { isUsers, noteInert, noteUnread, startOf, treeOfFile } from "../client/json-file.ts";
import { grantListed, type Listed, listed, type Meant } from "../client/rule-list.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantTool, shell } from "../client/tools.ts";

/** `.cursor/cli.json` of a project, and `cli-config.json` of the user, which may say more. */
export function readCli(source: SourceFile): Fragment {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === undefined) return into.fragment();
  const { file } = source;
  const { agent } = clientSession(into, "cursor", startOf(file));
  const permissions = tree.get("permissions");
  const deny = listed(permissions?.get("deny"), meaning);
  grantListed(into, agent, {
    under: (list) => `${file}#permissions.${list}`,
    allow: listed(permissions?.get("allow"), meaning),
    ask: [],
    // "Deny rules take precedence over allow rules": https://cursor.com/docs/cli/reference/permissions
    deny: deny.filter((rule) => isKnownDenial(into, rule)),
  });
  readMode(into, agent, tree);
  return into.fragment();
}

/** A project file counts for its permissions alone: https://cursor.com/docs/cli/reference/configuration */
function readMode(into: Collector, agent: string, tree: Tree): void {
  const { file } = tree;
  const mode = tree.get("approvalMode");
  if (!isUsers(file)) {
    for (const key of ["approvalMode", "sandbox", "webFetchDomainAllowlist"])
      noteInert(
        into,
        tree.keyLocation(key),
        `Cursor reads only \`permissions\` from a project; \`${key}\` counts in the user's file.`,
      );
    return;
  }
  if (mode?.string() === "unrestricted")
    grantTool(into, agent, { id: `${file}#approvalMode`, label: "any command", location: mode.location }, shell("*"), {
      grant: "mode",
      asking: "unasked",
    });
}

/**
 * `Shell(git)` means every command that begins with the word, `Shell(curl:*)` limits its arguments.
 * https://cursor.com/docs/cli/reference/permissions
 */
function meaning({ tool, specifier }: PermissionRule): Meant | undefined {
  if (tool === "Shell") return { kind: "shell", pattern: shellPattern(specifier) };
  if (tool === "Read") return { kind: "read", path: specifier };
  if (tool === "Write") return { kind: "edit", path: specifier };
  if (tool === "WebFetch") return { kind: "web", host: specifier };
  if (tool === "Mcp") return serverRule(specifier ?? "*:*");
  return undefined;
}

function shellPattern(specifier = "*"): string {
  if (/^\*+$/.test(specifier)) return "*";
  const colon = specifier.indexOf(":");
  if (colon > 0) return `${specifier.slice(0, colon)} ${specifier.slice(colon + 1)}`.trim().replace(/ \*+$/, ":*");
  return specifier.endsWith("*") ? specifier : `${specifier}:*`;
}

/** `github:create_issue`, with `*` on either side; a server alone means all of its tools. */
function serverRule(specifier: string): Meant {
  const colon = specifier.indexOf(":");
  const server = colon < 0 ? specifier : specifier.slice(0, colon);
  const tool = colon < 0 ? "*" : specifier.slice(colon + 1);
  return { kind: "server", server: redact(server), tool: redact(tool === "" ? "*" : tool) };
}

/** NOTE: only the first word of a command is documented to be compared, so a longer denial may stop nothing. */
function isKnownDenial(into: Collector, { meant, location, text }: Listed): boolean {
  if (meant.kind !== "shell" || /^Shell\([^\s()]*(?::[^()]*)?\)$|^Shell$/.test(text)) return true;
  noteUnread(
    into,
    location,
    "Cursor compares the first word of a command; whether this denial stops anything is not documented, so it counts for nothing.",
  );
  return false;
}

/** The allow-lists of `permissions.json`; those of the project and of the user add up. */
export function readAllowLists(source: SourceFile): Fragment {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === undefined) return into.fragment();
  const { file } = source;
  const { agent } = clientSession(into, "cursor", startOf(file));
  for (const [key, meant] of [
    ["terminalAllowlist", (text: string): Meant => ({ kind: "shell", pattern: shellPattern(text) })],
    ["mcpAllowlist", serverRule],
  ] as const)
    grantListed(into, agent, {
      under: () => `${file}#${key}`,
      allow: entriesOf(tree.get(key), meant),
      ask: [],
      deny: [],
    });
  const steer = tree.get("autoRun");
  if (steer?.get("allow_instructions") !== undefined)
    noteUnread(
      into,
      steer.keyLocation("allow_instructions"),
      "These sentences steer a model that lets commands run; what it lets run is not known.",
    );
  noteInert(
    into,
    tree.keyLocation("permissions"),
    "Cursor reads `terminalAllowlist` and `mcpAllowlist` from this file; `permissions` counts in `.cursor/cli.json`.",
  );
  return into.fragment();
}

function entriesOf(list: Tree | undefined, meant: (text: string) => Meant): readonly Listed[] {
  return (list?.kind === "list" ? list.items() : []).flatMap((item): Listed[] => {
    const text = item.string()?.trim();
    return text === undefined || text === "" ? [] : [{ text, location: item.location, meant: meant(text) }];
  });
}
