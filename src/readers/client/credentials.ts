import { classify, isSecretName } from "../../catalog/credentials.ts";
import { digest, literalSecret, redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Collector, resourceNode, type Values } from "./session.ts";

/** What a file says of a value that the client asks the developer for. */
export interface Input {
  readonly password: boolean;
  readonly fallback: Tree | undefined;
}

/** Who holds what an entry of a config names, and how the holder presents it. */
export interface Holder {
  readonly id: string;
  readonly channel: "env" | "mcp";
  /** It is not started as the files stand: only what stands in the file itself is within reach. */
  readonly idle?: boolean;
  /** The inputs that its file declares, by id. */
  readonly inputs?: ReadonlyMap<string, Input>;
  /** Whether the product takes it out of what the agent's commands can see. */
  readonly scrubbed?: true;
  /** What a credential whose name says nothing is good for, where the holder is known: the service that it is shown to. */
  readonly serves?: readonly { readonly resource: string; readonly access: string }[];
  /** How the client spells a variable where `${VAR}` is not all: the groups `braced` or `plain` name it, `fallback` its default. */
  readonly variables?: RegExp;
  /** The store of secrets that variables come from, where it is not the developer's shell. */
  readonly secrets?: string;
}

// `${VAR}`, `${VAR:-default}`, `${env:VAR}`: https://code.claude.com/docs/en/mcp, https://code.visualstudio.com/docs/reference/variables-reference
// `{env:VAR}`: https://opencode.ai/docs/config#env-vars
const VARIABLE = /\$?\{(?:env:)?(?<braced>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>[^{}]{0,2000}))?\}/g;
/** `$VAR` beside `${VAR}`, as in a shell. */
export const SHELL_VARIABLE =
  /\$\{(?:env:)?(?<braced>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>[^{}]{0,2000}))?\}|\$(?<plain>[A-Za-z_][A-Za-z0-9_]{0,200})/g;
/** `${env.VAR}`, with a default behind `||`: https://docs.docker.com/ai/docker-agent/ */
export const DOTTED_VARIABLE = /\$\{env\.(?<braced>[A-Za-z_][A-Za-z0-9_]{0,200})(?:\s*\|\|[^{}]{0,2000})?\}/g;

// https://opencode.ai/docs/config#files
const FILE = /\{file:([^{}\s]{1,200})\}/g;

// https://docs.continue.dev/customize/deep-dives/secrets-and-variables
const SECRET = /\$\{\{\s*secrets\.([A-Za-z_][A-Za-z0-9_./-]{0,200})\s*\}\}/g;

// https://code.visualstudio.com/docs/copilot/reference/mcp-configuration#_input-variables-for-sensitive-data
const INPUT = /\$\{input:([^{}]{1,100})\}/g;

// Places in a store that is read at the start, each the whole value: https://developer.1password.com/docs/cli/secret-reference-syntax/,
// https://bank-vaults.dev/docs/mutating-webhook/configuration/, https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_iam-permissions.html,
// https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions, https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
const PLACE =
  /^(?:op:\/\/\S{3,300}|vault:\S{3,300}|arn:aws[a-z-]{0,20}:(?:secretsmanager|ssm):\S{5,300}|projects\/[^/\s]{1,100}\/secrets\/\S{1,200}|@Microsoft\.KeyVault\(\S{3,300}\))$/;

/**
 * Every credential that the value under `name` names or holds, with a `holds` edge each. `id` is the key path of the
 * value in its file: the identity of a literal.
 */
export function readValue(into: Collector, holder: Holder, name: string, value: Tree, id: string): void {
  const text = value.string();
  if (text === undefined) return;
  if (holder.secrets !== undefined) {
    holdSecrets(into, { ...holder, secrets: holder.secrets }, name, value);
    holdLiteral(into, holder, name, text, value.location, id);
    return;
  }
  for (const found of text.matchAll(holder.variables ?? VARIABLE)) {
    const [all] = found;
    if (!all.startsWith("$") && !all.startsWith("{env:")) continue;
    const { braced, plain, fallback } = found.groups ?? {};
    const variable = braced ?? plain ?? "";
    if (isSecretName(variable) || isSecretName(name))
      holdVariable(into, holder, variable, name, value.locate(found.index, all.length));
    if (fallback !== undefined)
      holdLiteral(into, holder, name === "" ? variable : name, fallback, value.locate(found.index, all.length), id);
  }
  holdInputs(into, holder, name, value);
  for (const { index, 0: all, 1: file = "" } of text.matchAll(FILE))
    if (isSecretName(name))
      holdNamed(into, holder, { store: "file", key: file }, name, value.locate(index, all.length));
  for (const { index, 0: all, 1: key = "" } of text.matchAll(SECRET))
    holdNamed(into, holder, { store: "client", key }, name, value.locate(index, all.length));
  const place = text.trim();
  if (PLACE.test(place)) holdNamed(into, holder, { store: "vault", key: redact(place) }, name, value.location);
  holdLiteral(into, holder, name, text, value.location, id);
}

/** What a file of the developer holds, a store of the client's own, or one of the organisation. */
function holdNamed(
  into: Collector,
  holder: Holder,
  { store, key }: { readonly store: "file" | "client" | "vault"; readonly key: string },
  name: string,
  location: Location,
): void {
  if (holder.idle) return;
  const kind = isSecretName(name) ? name : key;
  const { class: group, provider, lifetime } = classify(kind, "env");
  const id = into.node("credential", `credential:${store}/${key}`, {
    label: store === "file" ? `the file ${key}` : `the secret ${key}`,
    facts: { class: group, provider, lifetime, store, scope: group === "pat" ? "unknown" : "none" },
  });
  const names = [...new Set([...(store === "client" ? [key] : []), name].filter(isSecretName))].sort();
  into.edge("holds", holder.id, id, {
    location,
    facts: { when: "with", channel: [holder.channel], confidence: "certain", names },
  });
  grantAll(into, holder, id, kind, location);
}

// `${{ secrets.X }}`, `$X`, `${X}`, and in `env` the name alone:
// https://docs.github.com/en/copilot/reference/custom-agents-configuration#mcp-server-environment-variables-and-secrets
const STORED =
  /\$\{\{\s*secrets\.([A-Za-z_]\w{0,200})\s*\}\}|\$\{?(?!\{)([A-Za-z_]\w{0,200})\b|^(COPILOT_MCP_\w{1,200})$/g;

/** The secrets of a store of the repository that the value names. */
function holdSecrets(into: Collector, holder: Holder & { readonly secrets: string }, name: string, value: Tree): void {
  for (const found of (value.string() ?? "").matchAll(STORED)) {
    const [all, expression, variable, plain] = found;
    const secret = expression ?? variable ?? plain ?? "";
    if (expression === undefined && !isSecretName(secret) && !isSecretName(name)) continue;
    const kind = classify(secret.replace(/^COPILOT_MCP_/, ""), "env");
    const named = classify(name, "env");
    const { class: group, provider, lifetime } = kind.class === "secret" ? named : kind;
    const location = value.locate(found.index, all.length);
    const id = into.node("credential", `credential:github/${holder.secrets}/${secret}`, {
      label: `secret ${secret}`,
      facts: { class: group, provider, lifetime, store: holder.secrets, scope: group === "pat" ? "unknown" : "none" },
    });
    into.edge("holds", holder.id, id, {
      location,
      facts: { when: "with", channel: [holder.channel], confidence: "likely", names: [secret] },
    });
    grantAll(into, holder, id, kind.class === "secret" ? name : secret.replace(/^COPILOT_MCP_/, ""), location);
  }
}

/** The credentials among the inputs that a value under `name` refers to: the developer types them in, the file holds none. */
function holdInputs(into: Collector, holder: Holder, name: string, value: Tree): void {
  for (const found of (value.string() ?? "").matchAll(INPUT)) {
    const [all, id = ""] = found;
    const location = value.locate(found.index, all.length);
    if (holder.idle) continue;
    const input = holder.inputs?.get(id);
    if (holder.inputs !== undefined && input === undefined) unknownInput(into, id, location);
    if (input?.password !== true && !isSecretName(name) && !isSecretName(id)) continue;
    const kind = isSecretName(name) ? name : id;
    holdInput(into, holder, { id, kind, name }, location);
    const fallback = input?.fallback?.string();
    if (input?.fallback !== undefined && fallback !== undefined && literalSecret(fallback, kind) !== undefined)
      holdLiteral(into, holder, kind, fallback, input.fallback.location, `${value.file}#inputs.${id}`);
  }
}

/** What the developer is asked for, once, and the client then keeps: no file holds it. `kind` is the name that tells what it is. */
export function holdInput(
  into: Collector,
  holder: Holder,
  { id, kind, name }: { readonly id: string; readonly kind: string; readonly name: string },
  location: Location,
): void {
  const { class: group, provider, lifetime } = classify(kind, "env");
  const credential = into.node("credential", `credential:input/${location.file}#${id}`, {
    label: `the input ${id}`,
    facts: { class: group, provider, lifetime, store: "input", scope: group === "pat" ? "unknown" : "none" },
  });
  const names = isSecretName(name) ? [name] : [];
  into.edge("holds", holder.id, credential, {
    location,
    facts: { when: "with", channel: [holder.channel], confidence: "certain", names },
  });
  grantAll(into, holder, credential, kind, location);
}

function unknownInput(into: Collector, id: string, location: Location): void {
  into.note({
    code: "unresolved-reference",
    level: "warning",
    message: `No input of this file has the id \`${id}\`.`,
    location,
  });
}

/** The variable of the developer's shell, whatever else it is called here. */
export function holdVariable(
  into: Collector,
  holder: Holder,
  variable: string,
  name: string,
  location: Location,
): void {
  if (holder.idle) return;
  const kind = classify(variable, "env");
  const facts: Values = {
    class: kind.class,
    provider: kind.provider,
    lifetime: kind.lifetime,
    store: "shell-env",
    scope: kind.class === "pat" ? "unknown" : "none",
  };
  const id = into.node("credential", `credential:shell-env/${variable}`, { label: `$${variable}`, facts });
  const names = [...new Set([variable, ...(isSecretName(name) ? [name] : [])])].sort();
  into.edge("holds", holder.id, id, {
    location,
    facts: { when: "with", channel: [holder.channel], confidence: "likely", names, ...scrubbed(holder) },
  });
  grantAll(into, holder, id, variable, location);
}

/** A literal secret that the holder is given. Equal literals of several files are one credential: their digest stays in memory. */
export function holdLiteral(
  into: Collector,
  holder: Holder,
  name: string,
  value: string,
  location: Location,
  path: string,
): void {
  const secret = literalSecret(value, name);
  if (secret === undefined) return;
  const facts: Values = {
    class: "literal",
    provider: secret.provider,
    lifetime: "static",
    store: "file",
    hint: secret.weak ? "a default password" : secret.hint,
  };
  const id = into.node("credential", `credential:literal/${path}`, {
    label: name === "" ? "a literal secret" : `a literal ${redact(name)}`,
    location,
    // NOTE: a password that servers are shipped with shows nothing of who shares what.
    same: secret.weak ? undefined : digest(value.trim()),
    facts,
  });
  into.edge("holds", holder.id, id, {
    location,
    facts: {
      when: "with",
      channel: [holder.channel],
      confidence: secret.weak ? "possible" : "certain",
      names: name === "" ? [] : [redact(name)],
      ...scrubbed(holder),
    },
  });
  grantAll(into, holder, id, name, location);
}

const scrubbed = ({ scrubbed: hidden }: Holder): Values => (hidden ? { scrubbed: true } : {});

function grantAll(into: Collector, holder: Holder, credential: string, name: string, location: Location): void {
  const kind = classify(name, "env");
  const own = kind.grants.map(({ resource, access, certainty }) => ({ resource, access, confidence: certainty }));
  const shown = kind.class === "secret" && own.length === 0 ? (holder.serves ?? []) : [];
  for (const { resource, access, confidence } of [...own, ...shown.map((one) => ({ ...one, confidence: "possible" }))])
    into.edge("grants", credential, resourceNode(into, resource), {
      location,
      facts: { access, confidence },
      as: access,
    });
}
