import { accessOfVerb, type CallEffect, githubActs } from "../../../catalog/source-effects.ts";
import { evaluated, hasShell, programCommand, shellCommand, wordsOf } from "./commands.ts";
import { follow, propertyOf } from "./follow.ts";
import { type Found, reached } from "./found.ts";
import type { Bound } from "./frame.ts";
import { request } from "./requests.ts";
import { secretsOfReceiver } from "./secrets.ts";
import { hasUnknown, headOf, isFixed, isOpen, isUnchecked, type Segment, segmentsOf } from "./segments.ts";
import { serve } from "./serve.ts";
import { statementOf } from "./sql.ts";

/** A call whose meaning the catalog knows. */
export interface KnownCall {
  readonly effect: CallEffect;
  readonly symbol: string;
  readonly call: Bound;
  readonly args: readonly Bound[];
  /** The object on which the method is called. */
  readonly receiver: Bound | undefined;
  /** A template with a tag: what is put into it is quoted. */
  readonly isTagged: boolean;
}

type Act = (found: Found, known: KnownCall) => void;

const ACTS: Readonly<Record<string, Act>> = {
  none: () => undefined,
  sandbox: (found) => {
    found.isSandboxed = true;
  },
  read: (found, known) => file(found, known, "read"),
  write: (found, known) => file(found, known, "write"),
  open: opened,
  shell: (found, known) => (known.isTagged ? tagged(found, known) : shellCommand(found, known.call, at(known))),
  run: (found, known) => (known.isTagged ? tagged(found, known) : run(found, known)),
  words: (found, known) => {
    const [program = [], ...words] = wordsOf(found, at(known));
    programCommand(found, known.call, program, words);
  },
  line: (found, known) => {
    const line = piecesOf(found, at(known));
    programCommand(found, known.call, line.slice(0, 1), line.length > 1 ? [line.slice(1)] : []);
  },
  // NOTE: a page that the program opens for a login says nothing of the tool; one that the input names does.
  launch: (found, known) => {
    if (isOpen(piecesOf(found, at(known)))) request(found, known.call, known.args, undefined, "GET");
  },
  eval: (found, known) => evaluated(found, known.call, at(known)),
  http: (found, { call, args, receiver, effect }) =>
    request(found, call, args.slice(effect.at ?? 0), receiver, effect.method),
  sql,
  browse: (found, { call }) => {
    reached(found, call.at, { resource: "internet", access: "send", via: "none", confidence: "certain" });
  },
  acts: (found, known) =>
    service(found, known, known.effect.resource ?? "service:account", known.effect.access ?? "write"),
  verb: (found, known) => service(found, known, known.effect.resource ?? "service:account", accessOfVerb(known.symbol)),
  github,
};

/** What a call of the catalog adds to what has been seen. */
export function act(found: Found, known: KnownCall): void {
  ACTS[known.effect.does]?.(found, known);
}

const at = ({ args, effect }: KnownCall): Bound | undefined => (effect.at === undefined ? undefined : args[effect.at]);

function piecesOf(found: Found, bound: Bound | undefined): readonly Segment[] {
  return bound ? segmentsOf({ sources: found.sources, constrained: found.constrained }, bound) : [];
}

function file(found: Found, known: KnownCall, access: "read" | "write"): void {
  const path = piecesOf(found, at(known));
  if (isUnchecked(path)) found.steered.add("path");
  reached(found, known.call.at, { resource: "host:files", access, via: "none", confidence: "certain" });
  if (!isFixed(path) || path.length === 0) found.isWide = true;
}

// Flags that only read: https://nodejs.org/api/fs.html#file-system-flags
const READING = new Set(["", "r", "rs"]);

function opened(found: Found, known: KnownCall): void {
  const flags = piecesOf(found, known.args[1]);
  const isRead = !hasUnknown(flags) && READING.has(headOf(flags));
  file(found, known, isRead ? "read" : "write");
}

function run(found: Found, known: KnownCall): void {
  const [list, ...options] = known.args.slice((known.effect.at ?? 0) + 1);
  const program = piecesOf(found, at(known));
  const words = wordsOf(found, list);
  const isShell = hasShell(found, [...(list ? [list] : []), ...options]);
  const all = [...program, ...words.flat()];
  if (isShell && isOpen(all)) {
    if (isUnchecked(all)) found.steered.add("command");
    programCommand(found, known.call, [{ kind: "input", isOpen: true, isChecked: !isUnchecked(all) }], []);
  } else programCommand(found, known.call, program, words);
}

/** NOTE: zx, Bun and execa quote what is put into their templates: https://google.github.io/zx/quotes */
function tagged(found: Found, { call, args }: KnownCall): void {
  const pieces = piecesOf(found, args[0]);
  programCommand(found, call, pieces.slice(0, 1), pieces.length > 1 ? [pieces.slice(1)] : []);
}

function service(found: Found, { effect, call, receiver, args }: KnownCall, resource: string, access: string): void {
  const client = receiver ?? sender(found, call);
  const secrets = client ? secretsOfReceiver(found.sources, client) : undefined;
  if (resource.startsWith("host:") || resource === "internet") {
    const via = resource === "internet" && secrets?.length ? "mcp" : "none";
    reached(found, call.at, { resource, access, via: resource === "internet" ? "none" : via, confidence: "certain" });
    return;
  }
  serve(found, call, [{ resource, access }], {
    secrets: secrets ?? [],
    ambient: effect.ambient,
    isSeen: secrets !== undefined || args.length === 0,
  });
}

/** `client.send(new PutObjectCommand(…))`: the client that an order is given to. */
function sender({ sources: { ts } }: Found, { at, frame }: Bound): Bound | undefined {
  const { parent } = at.node;
  if (!ts.isNewExpression(at.node) || !ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression))
    return undefined;
  return { at: { module: at.module, node: parent.expression.expression }, frame };
}

function sql(found: Found, known: KnownCall): void {
  const { symbol, args, isTagged } = known;
  const first = args[0];
  if (first === undefined) {
    const changes = /(?:insert|update|delete|merge|replace|upsert|create|drop|alter)/i.test(symbol);
    service(found, known, "service:database", changes ? "write" : "read");
    return;
  }
  const pieces = isTagged ? quoted(piecesOf(found, first)) : piecesOf(found, textIn(found, first));
  const { access, isSteered, isKnown } = statementOf(pieces);
  if (isSteered && isUnchecked(pieces)) found.steered.add("query");
  if (!isKnown) found.isUnknown = true;
  service(found, known, "service:database", access);
}

/** What is put into a template of SQL is a parameter. */
const quoted = (pieces: readonly Segment[]): readonly Segment[] =>
  pieces.map((one) => (one.kind === "input" ? { ...one, isOpen: false } : one));

/** `{ text: "select …", values }` */
function textIn({ sources }: Found, bound: Bound): Bound {
  const { ts } = sources;
  const followed = follow(sources, bound.at, bound.frame);
  if (followed.kind !== "node" || !ts.isObjectLiteralExpression(followed.at.node)) return bound;
  for (const key of ["text", "sql", "query"]) {
    const node = propertyOf(sources, followed.at.module, followed.at.node, key);
    if (node) return { at: { module: followed.at.module, node }, frame: followed.frame };
  }
  return bound;
}

// `octokit.rest.issues.list().data.map`: what a request gave, by the namespace and method of the request.
const ANSWERED =
  /(?:^|[#.])(?:(?:rest\.)?[a-z][A-Za-z]*\.[a-z][A-Za-z]*|request|graphql|paginate)\(\)\.(?:data|then|catch|finally|map|filter)\b/;

/** GitHub's API: by namespace and method, by the path of a request, or by the operation of a query. */
function github(found: Found, known: KnownCall): void {
  // NOTE: a client may be what a call gives (`app.getInstallationOctokit(id)`); a method of an answer is none of the API.
  const method = known.symbol.replace(/^.*(?:#|\(\)\.)/, "").replace(/^rest\./, "");
  if (ANSWERED.test(known.symbol)) return;
  const secrets = known.receiver ? secretsOfReceiver(found.sources, known.receiver) : undefined;
  const last = method.split(".").at(-1) ?? "";
  const text = headOf(piecesOf(found, known.args[0]));
  const acts =
    last === "graphql" || known.symbol === "graphql"
      ? ofQuery(piecesOf(found, known.args[0]))
      : last === "request" || known.symbol === "request"
        ? ofPath(text)
        : last === "paginate" || last === "iterator"
          ? [{ resource: "github:other-repositories", access: "read" }]
          : githubActs(method);
  serve(found, known.call, acts, {
    secrets: secrets ?? [],
    ambient: known.effect.ambient,
    isSeen: secrets !== undefined,
  });
}

function ofQuery(pieces: readonly Segment[]): readonly { readonly resource: string; readonly access: string }[] {
  const text = pieces.map((one) => (one.kind === "text" ? one.text : " ")).join("");
  if (!isOpen(pieces) && !hasUnknown(pieces) && !/\bmutation\b/.test(text))
    return [{ resource: "github:other-repositories", access: "read" }];
  if (/\bmergePullRequest\b|\benablePullRequestAutoMerge\b/.test(text))
    return [{ resource: "github:default-branch", access: "merge" }];
  if (/\b(?:addComment|createIssue|updateIssue|closeIssue|addLabels)/.test(text))
    return [{ resource: "github:issues", access: "write" }];
  return [{ resource: "github:other-repositories", access: "write" }];
}

// The parts of GitHub's REST API whose path tells what they change: https://docs.github.com/en/rest
const PATHS: readonly (readonly [RegExp, string, string])[] = [
  [/\/pulls\/[^/]*\/merge/, "pulls", "merge"],
  [/\/pulls\b/, "pulls", "update"],
  [/\/issues\b/, "issues", "update"],
  [/\/(?:contents|git|merges)\b/, "git", "createCommit"],
  [/\/releases\b/, "repos", "createRelease"],
  [/\/(?:dispatches|rerun)\b/, "actions", "createWorkflowDispatch"],
  [/\/(?:hooks|secrets|collaborators|protection|rulesets)\b/, "repos", "createWebhook"],
];

function ofPath(text: string): readonly { readonly resource: string; readonly access: string }[] {
  const [, verb = "", path = ""] = /^\s*(?:(GET|HEAD|POST|PUT|PATCH|DELETE)\s+)?(\S*)/.exec(text) ?? [];
  if (verb === "GET" || verb === "HEAD") return [{ resource: "github:other-repositories", access: "read" }];
  const [, space = "repos", method = "updateOther"] = PATHS.find(([pattern]) => pattern.test(path)) ?? [];
  return githubActs(`${space}.${method}`);
}
