import { sha256 } from "../graph/digest.ts";
import { data } from "./credentials.generated.ts";
import { classify, isSecretName } from "./credentials.ts";

/** A literal that is a secret: who accepts it, and a hint that shows nothing of it beyond its public prefix. */
export interface LiteralSecret {
  readonly provider: string;
  readonly hint: string;
  /** A password that servers are shipped with. */
  readonly weak?: true;
}

/** LIMIT: what is longer is cut; every known token is shorter. */
const MAX_LENGTH = 8192;
// References in every client's spelling: `${X}`, `${{ x }}`, `$X`, `$(cmd)`, `%X%`, `{env:X}`, `{file:x}`, `{{x}}`, `{x}`, `<x>`.
const REFERENCE =
  /\$\{\{[^{}]{0,300}\}\}|\$\{[^{}]{0,300}\}|\$\([^()]{0,300}\)|\$[A-Za-z_]\w{0,100}|%[A-Za-z_]\w{0,100}%|\{\{[^{}]{0,300}\}\}|\{[A-Za-z_][^{}]{0,300}\}|<[^<>]{0,300}>/g;
// Values that name where the secret lies: 1Password, Vault, cloud stores, SOPS, dotenvx.
const STORE =
  /^(?:op:|vault:|sm:|arn:|projects\/|encrypted:|ENC\[|@Microsoft\.KeyVault|keychain:|secret:|file:|env:|!)/i;
// https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1; every run is bounded.
const USERINFO = /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:@/?#]{0,128}):([^\s@/?#]{1,256})@([^\s:/?#,]{0,253})/i;
const SCHEME = /^(bearer|basic|token|apikey|sentry-bearer|bot)\s+(\S.*)$/i;
// The same inside of a command; token68 of https://datatracker.ietf.org/doc/html/rfc9110#section-11.2
const SCHEMED = /\b(bearer|basic|token):? ([A-Za-z0-9._~+/=-]{16,})/gi;
const PEM = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----([\s\S]{40})/;
const LONGEST_FIRST = [...data.shapes].sort((a, b) => b.prefix.length - a.prefix.length);

/** Whether `value` holds a literal secret, given the name of the key it stands under. References and placeholders are none. */
export function literalSecret(value: string, name: string): LiteralSecret | undefined {
  const text = value.slice(0, MAX_LENGTH).trim();
  if (text === "" || STORE.test(text)) return undefined;
  const literal = text.replace(REFERENCE, " ");
  return (
    privateKey(literal) ??
    shaped(literal) ??
    userinfo(text) ??
    assigned(literal) ??
    schemed(literal) ??
    (literal === text ? named(text, name) : undefined)
  );
}

/** The text with every literal secret in it masked, for what is shown of commands and rules. */
export function redact(text: string): string {
  return text
    .replace(/[A-Za-z0-9_.-]{16,}/g, (token) => shaped(token)?.hint ?? token)
    .replace(/([A-Za-z_-][A-Za-z0-9_-]{0,100})=([^\s"'&?=]{8,})/g, (all, name: string, value: string) =>
      named(value, name) ? `${name}=…` : all,
    )
    .replace(SCHEMED, (all, scheme: string, value: string) => (named(`${scheme} ${value}`, "") ? `${scheme} …` : all))
    .split(/(\s+)/)
    .map((word) =>
      userinfo(word)
        ? word.replace(USERINFO, (all, _user: string, password: string) => all.replace(`:${password}@`, ":…@"))
        : word,
    )
    .join("");
}

/** For equality of literals within one run of the scanner. Must never be stored or printed. */
export function digest(value: string): string {
  return sha256(value);
}

function privateKey(text: string): LiteralSecret | undefined {
  const body = PEM.exec(text.replace(/\\n/g, "\n"))?.[1];
  return body === undefined || isPlaceholder(body) ? undefined : { provider: "private-key", hint: "-----BEGIN…" };
}

/** A token of a known vendor, wherever it stands: in a header, an argument, a URL. */
function shaped(text: string): LiteralSecret | undefined {
  for (const token of text.split(/[^A-Za-z0-9_.-]+/)) {
    if (data["public-prefixes"].some((prefix) => token.startsWith(prefix))) continue;
    const shape = LONGEST_FIRST.find(({ prefix }) => token.startsWith(prefix));
    if (shape === undefined) continue;
    const body = token.slice(shape.prefix.length);
    if (body.length < shape.min || isPlaceholder(token) || entropy(body) < 2.5 || !/\d/.test(body)) continue;
    return { provider: shape.provider, hint: `${shape.prefix}…` };
  }
  return undefined;
}

function userinfo(text: string): LiteralSecret | undefined {
  const found = USERINFO.exec(text);
  if (found === null) return undefined;
  const [, user = "", password = "", host = ""] = found;
  if (/[${}<>%]/.test(password) && password.replace(REFERENCE, "") !== password) return undefined;
  const shipped = data["default-passwords"].includes(password.toLowerCase()) || password === user;
  const local =
    /^(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal)$/i.test(host) ||
    // https://www.rfc-editor.org/rfc/rfc1918#section-3
    /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]{3,11}$/.test(host) ||
    (host !== "" && !host.includes("."));
  if (/^(?:user|username)$/i.test(user) && /^(?:pass|password)$/i.test(password)) return undefined;
  if (shipped) return local ? { provider: "database", hint: "…", weak: true } : undefined;
  if (isPlaceholder(password) || host.endsWith("example.com") || host === "host") return undefined;
  return { provider: "url", hint: "…" };
}

/** `?apiKey=…` of a URL, `--token=…` of an argument: a name and a value of their own. */
function assigned(text: string): LiteralSecret | undefined {
  for (const pair of text.split(/[?&\s]+/)) {
    const sign = pair.indexOf("=");
    const found = sign > 0 ? named(pair.slice(sign + 1), pair.slice(0, sign)) : undefined;
    if (found) return found;
  }
  return undefined;
}

function schemed(text: string): LiteralSecret | undefined {
  for (const [, scheme = "", value = ""] of text.matchAll(SCHEMED)) {
    const found = named(`${scheme} ${value}`, "");
    if (found) return found;
  }
  return undefined;
}

/** No known shape: the name says that it is a secret, and the value looks random. */
function named(text: string, name: string): LiteralSecret | undefined {
  const scheme = SCHEME.exec(text);
  const body = scheme?.[2] ?? text;
  if (scheme === null && !isSecretName(name)) return undefined;
  if (body.length < 16 || /[\s,;]/.test(body) || body.includes("://") || /^[./~]/.test(body)) return undefined;
  if (data["public-prefixes"].some((prefix) => body.startsWith(prefix)) || isPlaceholder(body)) return undefined;
  // NOTE: 3 bits a character: hex of 16 random bytes has 3.2 and more, words and repeated runs stay below or have no digits.
  if (entropy(body) < 3 || !/\d/.test(body) || !/[A-Za-z]/.test(body)) return undefined;
  return { provider: classify(name, "env").provider, hint: scheme === null ? "…" : `${scheme[1] ?? ""} …` };
}

function isPlaceholder(text: string): boolean {
  const lower = text.toLowerCase();
  if (data["placeholder-words"].some((word) => lower.includes(word))) return true;
  // Words joined by dashes or underscores, as in `sk-ant-put-the-key-in`.
  return /^[a-z]+(?:[-_. ][a-z]+)*$/.test(lower) || new Set(lower).size <= 4;
}

/** Shannon entropy in bits per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
