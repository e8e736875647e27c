import { findExpressions } from "../../parse/expression-scan.ts";
import type { Builder } from "../builder.ts";
import { environmentChannels, type HeldCredential } from "../ci/agents/agent.ts";
import { resourceNode } from "../ci/resource-node.ts";
import type { CredentialRef } from "../ci/run.ts";
import { type RefScope, refsIn } from "./credentials.ts";
import type { Step } from "./scope.ts";

/** LIMIT: characters of a script; a longer one leaves nothing behind. And of a line that others are written by. */
const MAX_SCRIPT = 64 * 1024;
const MAX_LINE = 2000;

interface Scope {
  readonly builder: Builder;
  readonly job: string;
  readonly step: Step;
  readonly refs: RefScope;
}
/** Credentials by the variable of the script that holds them. */
type Locals = Map<string, readonly CredentialRef[]>;

// Names of contexts are not case-sensitive: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
const OUTPUT = /\bsteps(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']{1,200})'\s*\])/gi;
const VARIABLE = /\$(?:env:)?(?:\{([A-Za-z_]\w*)\b|([A-Za-z_]\w*))/gi;

/** What the expressions of the script can name, as the job that it belongs to resolves them. */
function scopeOf(builder: Builder, job: string, { frame, env, inputs }: Step, token: CredentialRef): RefScope {
  const { workflow } = frame;
  const tree = workflow.root.at("jobs", job.slice(job.lastIndexOf("#jobs.") + "#jobs.".length));
  const environment = tree?.get("environment")?.string() ?? tree?.at("environment", "name")?.string();
  return { workflow: { ...workflow, builder }, job: { environment, token, outputs: frame.outputs }, env, inputs };
}

/** Tokens that steps beside this one minted, by the outputs that the text names. */
function mintedIn(text: string, { step }: Scope): readonly CredentialRef[] {
  return findExpressions(text).flatMap((found) =>
    [...found.text.matchAll(OUTPUT)].flatMap(
      ([, dotted, quoted]) => step.frame.outputs.get(dotted ?? quoted ?? "") ?? [],
    ),
  );
}

/** The credentials that a piece of a script names, by expressions or by variables. */
function refsOf(text: string, scope: Scope, locals: Locals): readonly CredentialRef[] {
  const expressions = text.includes("${{") ? [...refsIn(text, scope.refs), ...mintedIn(text, scope)] : [];
  const variables = [...text.matchAll(VARIABLE)].flatMap(([, braced, plain]) => {
    const name = braced ?? plain ?? "";
    return locals.get(name) ?? scope.step.env.get(name)?.refs ?? [];
  });
  return [...new Map([...expressions, ...variables].map((ref) => [ref.id, ref])).values()];
}

interface Line {
  readonly text: string;
  readonly offset: number;
  /** The line that says where this one is written to, when it stands in a heredoc or a group. */
  readonly into: string;
}

const OPENS = /^\s*\{\s*$/;
const CLOSES = /^\s*\}\s*(?:>>?|\|\s*tee\b)/;
const HEREDOC = /<<[-~]?\s*["']?([A-Za-z_]\w*)["']?/;

/** The lines of a script, continued ones as one, each with the command that takes what it prints. */
function linesOf(script: string): readonly Line[] {
  const lines: Line[] = [];
  let opened = -1;
  let heredoc: { word: string; line: string } | undefined;
  let offset = 0;
  for (const [text] of script.matchAll(/(?:\\\n|[^\n])*(?:\n|$)/g)) {
    if (heredoc && text.trim() === heredoc.word) heredoc = undefined;
    else {
      lines.push({ text, offset, into: heredoc?.line ?? text });
      const [, word] = heredoc ? [] : (HEREDOC.exec(text) ?? []);
      if (word !== undefined) heredoc = { word, line: text.slice(0, MAX_LINE) };
      if (OPENS.test(text)) opened = lines.length;
      if (CLOSES.test(text) && opened >= 0) {
        for (let i = opened; i < lines.length; i += 1) {
          const inner = lines[i];
          if (inner) lines[i] = { ...inner, into: `${inner.text} ${text.slice(0, MAX_LINE)}` };
        }
        opened = -1;
      }
    }
    offset += text.length;
  }
  return lines;
}

interface Trace {
  readonly fits: readonly RegExp[];
  readonly name: string;
  readonly channels: HeldCredential["channels"];
  /** The file that holds it. */
  readonly file?: string;
  /** What the use shows of a secret whose name tells nothing. */
  readonly shows?: "registry";
}

/** What a command line keeps of a credential for the steps after it; the first of which every pattern fits counts. */
const TRACES: readonly Trace[] = [
  // https://cli.github.com/manual/gh_auth_login
  { fits: [/\bgh\s+auth\s+login\b/], name: "gh auth login", channels: ["gh"] },
  // https://git-scm.com/docs/git-config: the token stays in the configuration of the copy or of the user.
  {
    fits: [
      /\bgit\b/,
      /\b(?:remote\s+(?:set-url|add)|clone)\b/,
      /github\.com\b|\bgithub\.server_url\b|\bGITHUB_SERVER_URL\b/,
    ],
    name: "git remote",
    channels: ["git"],
  },
  {
    fits: [/\bgit\b/, /\bconfig\b/, /extraheader|insteadof|\bcredential\b/i],
    name: "git config",
    channels: ["git"],
  },
  { fits: [/\.git-credentials\b/], name: "git credentials", channels: ["git"] },
  { fits: [/\bmachine\s+github\.com\b/], name: "netrc", channels: ["git"] },
  // https://docs.docker.com/reference/cli/docker/login/, https://docs.npmjs.com/cli/configuring-npm/npmrc
  {
    fits: [/\b(?:docker|podman|helm\s+registry|oras)\s+login\b/],
    name: "registry login",
    channels: ["env"],
    shows: "registry",
  },
  { fits: [/:_auth(?:Token)?\b|\.npmrc\b/], name: "npmrc", channels: ["env"], shows: "registry" },
  { fits: [/\.pypirc\b/], name: "pypirc", channels: ["env"], shows: "registry" },
  {
    fits: [/\baws\s+configure\s+set\b|\bgcloud\s+auth\b|\baz\s+login\b|\bkubectl\s+config\s+set-credentials\b/],
    name: "cloud login",
    channels: ["env"],
  },
];

// Files of the runner that no later step finds: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
const KEPT = /(?:(?<!\d)>>?|\btee\s+(?:-a\s+)?)\s*["']?([^\s"'|&;<>()]+)/g;
const GONE = /^(?:\/dev\/|&|\$\{?(?:env:)?GITHUB_(?:OUTPUT|STEP_SUMMARY|STATE|PATH)\b)/;
const TO_ENV = /GITHUB_ENV\b/;
const ASSIGNS = /\b([A-Za-z_]\w*)=/;
const LOCAL = /^\s*(?:export\s+|local\s+|readonly\s+)?([A-Za-z_]\w*)=/;

// Commands that print what they are given, so that a file behind them holds it.
const PRINTS = /^\s*(?:echo|printf|cat|tee|base64|tr|sed|envsubst|Write-Output|\{|\})(?:\s|$)/;
const SEGMENT = /(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|&(?!&)|[^"'|;&])+/g;
// A command whose output stands in its place; what it is given is not what it prints, unless it is one of those.
const SUBSTITUTION = /\$\((?!\s*(?:echo|printf)\b)[^()]*\)|`(?!\s*(?:echo|printf)\b)[^`]*`/g;

const onlyPrints = (text: string): boolean =>
  (text.match(SEGMENT) ?? []).every((segment) => segment.trim() === "" || PRINTS.test(segment));

const LEFT = new WeakMap<Step, { readonly token: string; readonly held: readonly HeldCredential[] }>();

/** What an earlier script leaves for the steps after it: variables of the job, logins, tokens in configurations and files. */
export function leftByScript(
  builder: Builder,
  job: string,
  step: Step,
  token: CredentialRef,
): readonly HeldCredential[] {
  // NOTE: every step behind it asks, and every agent.
  const before = LEFT.get(step);
  if (before?.token === token.id) return before.held;
  const held = leftByLines(builder, job, step, token);
  LEFT.set(step, { token: token.id, held });
  return held;
}

function leftByLines(builder: Builder, job: string, step: Step, token: CredentialRef): readonly HeldCredential[] {
  const script = step.run?.string() ?? "";
  if (script.length > MAX_SCRIPT) return [];
  const scope: Scope = { builder, job, step, refs: scopeOf(builder, job, step, token) };
  const locals: Locals = new Map();
  const files: Locals = new Map();
  const held: HeldCredential[] = [];
  for (const { text, offset, into } of linesOf(script)) {
    if (/^\s*#/.test(text)) continue;
    const given = refsOf(text.replace(SUBSTITUTION, ""), scope, locals);
    const [, local] = LOCAL.exec(text) ?? [];
    if (local !== undefined) locals.set(local, given);
    const read = [...files].flatMap(([file, refs]) => (text.includes(file) ? refs : []));
    const left = traceOf(text, into);
    const refs = left?.file === undefined ? [...given, ...read] : given;
    if (left === undefined || refs.length === 0) continue;
    if (left.file !== undefined) files.set(left.file, refs);
    if (left.shows) for (const ref of refs) usedForRegistry(builder, ref.id);
    const start = text.search(/\S/);
    const location = step.run?.locate(offset + start, text.trim().length) ?? step.location;
    for (const ref of refs) held.push({ ref, name: left.name, channels: left.channels, location });
  }
  return held;
}

const TO_OUTPUT = /GITHUB_OUTPUT\b|::set-output\b/;

/**
 * The credentials that a script hands on as outputs of its step: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-output-parameter
 * Which output carries which is not told apart; of several, each is likely only.
 */
export function handedOn(builder: Builder, job: string, step: Step, token: CredentialRef): readonly CredentialRef[] {
  const script = step.run?.string() ?? "";
  if (script.length > MAX_SCRIPT || !TO_OUTPUT.test(script)) return [];
  const scope: Scope = { builder, job, step, refs: scopeOf(builder, job, step, token) };
  const locals: Locals = new Map();
  const found = new Map<string, CredentialRef>();
  for (const { text, into } of linesOf(script)) {
    if (/^\s*#/.test(text)) continue;
    const given = refsOf(text.replace(SUBSTITUTION, ""), scope, locals);
    const [, local] = LOCAL.exec(text) ?? [];
    if (local !== undefined) locals.set(local, given);
    if (TO_OUTPUT.test(into) && onlyPrints(into)) for (const ref of given) found.set(ref.id, ref);
  }
  const refs = [...found.values()];
  return refs.length > 1 ? refs.map((ref) => ({ ...ref, certain: false })) : refs;
}

function traceOf(text: string, into: string): Omit<Trace, "fits"> | undefined {
  if (TO_ENV.test(into)) {
    if (!onlyPrints(into)) return undefined;
    const name = ASSIGNS.exec(text.replace(LOCAL, ""))?.[1] ?? ASSIGNS.exec(text)?.[1] ?? "GITHUB_ENV";
    return { name, channels: environmentChannels(name) };
  }
  const known = TRACES.find(({ fits }) => fits.every((pattern) => pattern.test(into)));
  if (known) return known;
  const file = [...into.matchAll(KEPT)].map(([, name = ""]) => name).find((name) => !GONE.test(name));
  return file === undefined || !onlyPrints(into) ? undefined : { name: "file", file, channels: ["env"] };
}

/** A secret that logs in to a registry may publish there, whatever its name. */
export function usedForRegistry(builder: Builder, id: string): void {
  if (!builder.refine(id, "secret", "registry")) return;
  builder.edge("grants", id, resourceNode(builder, "registry:packages"), {
    facts: { access: "publish", confidence: "possible" },
    as: "publish",
  });
}
