import { type Access, type Node, ZONES } from "../graph/model.ts";

export interface Use {
  readonly tool: Node | undefined;
  readonly credential: Node | undefined;
  readonly target: Node | undefined;
  readonly access: Access;
  /** Whether a developer sits in front of it and the credential is their own. */
  readonly interactive: boolean;
}

/** Reasons that lie in the credential, not in the tool. */
export const BY_CREDENTIAL: ReadonlySet<string> = new Set([
  "personal-access-token",
  "unscoped-app-token",
  "write-all-token",
  "undeclared-permissions",
]);

const SCOPES: Readonly<Record<string, string>> = {
  "write-all": "write-all-token",
  undeclared: "undeclared-permissions",
};

function byCredential({ credential, tool }: Use): string | undefined {
  const kind = credential?.facts.class?.value;
  // NOTE: what another job does with its own credential is bounded by that job, not by the credential.
  if (tool?.facts.capability?.value === "output") return undefined;
  if (kind === "pat") return "personal-access-token";
  if (kind === "app-token" && credential?.facts.scope?.value === "unscoped") return "unscoped-app-token";
  return kind === "job-token" ? SCOPES[String(credential?.facts.scope?.value)] : undefined;
}

function byTool({ tool, target, access, interactive }: Use): string | undefined {
  const breadth = tool?.facts.breadth?.value;
  if (access === "read" || access === "send" || target?.zone === undefined) return undefined;
  // NOTE: what a session may do by a server without being asked is a question of its own: unasked.ts.
  if (interactive && tool?.facts.capability?.value === "mcp") return undefined;
  const high = ZONES[target.zone] >= ZONES["default-branch"];
  if (breadth === "wide" && high) return "open-pattern";
  // NOTE: a shell that takes any command is a rule of its own; here it counts where it carries a write.
  if ((breadth === "any" || breadth === "interpreter") && high) return "interpreter";
  if (interactive && target.id === "host:exec" && (breadth === "interpreter" || breadth === "build"))
    return breadth === "build" ? "build-tool" : "interpreter";
  return undefined;
}

/** Why a use is more than a task needs, the strongest reason first; `undefined` when it is not. */
export function excessOf(use: Use): string | undefined {
  const changes = use.access !== "read" && use.access !== "send";
  // NOTE: at the keyboard it is the developer's own credential: what is used unasked counts, not whose it is.
  return (changes && !use.interactive ? byCredential(use) : undefined) ?? byTool(use);
}
