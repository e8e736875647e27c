import type { Values } from "./scope.ts";

// The endpoint and the client method that tell a person's permission: https://docs.github.com/en/rest/collaborators/collaborators
const ENDPOINT = /collaborators\/((?:\$\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,200}\}|[^\s"'`/{}])+)\/permission/g;
const METHOD = /getCollaboratorPermissionLevel\s*\(([^()]{0,400})/g;
const USERNAME = /\busername\b\s*(?::\s*([^,\n}]{1,200}))?/;
/** LIMIT: a variable that is set from another one, and so on. */
const MAX_STEPS = 4;

/** Every value that the script gives a variable: `x=…` of a shell, `const x = …` of a script, `env:` of the step. */
function assigned(script: string, name: string, env: Values): readonly string[] {
  const shell = new RegExp(`(?:^|[\\s;])${name}=([^\\n;&|=][^\\n;&|]{0,300})`, "g");
  const code = new RegExp(`\\b${name}\\s+=\\s*([^\\n;=][^\\n;]{0,300})`, "g");
  const own = [...script.matchAll(shell), ...script.matchAll(code)].map(([, value = ""]) => value);
  const outer = env.get(name)?.text;
  return own.length > 0 || outer === undefined ? own : [outer];
}

function unwrapped(text: string): string {
  const plain = text
    .trim()
    .replace(/^["'`]|["'`]$/g, "")
    .trim();
  return /^\$\{\{(.*)\}\}$/s.exec(plain)?.[1]?.trim() ?? plain;
}

/** The expression behind a name, followed through variables; `undefined` when it has several or none. */
function resolved(text: string, script: string, env: Values, steps = 0): string | undefined {
  const plain = unwrapped(text);
  const [, name] = /^(?:process\.env\.|\$\{?|env\.)?([A-Za-z_]\w{0,60})\}?$/.exec(plain) ?? [];
  if (name === undefined) return plain;
  const values = new Set(assigned(script, name, env));
  const [only] = values;
  return values.size === 1 && only !== undefined && steps < MAX_STEPS
    ? resolved(only, script, env, steps + 1)
    : undefined;
}

/** For every place where a script asks GitHub for a permission, of whom: an expression such as `github.actor`. */
export function lookups(script: string, env: Values): readonly (string | undefined)[] {
  const endpoints = [...script.matchAll(ENDPOINT)].map(([, person = ""]) => resolved(person, script, env));
  const methods = [...script.matchAll(METHOD)].map(([, given = ""]) => {
    const [found, person] = USERNAME.exec(given) ?? [];
    return found === undefined ? undefined : resolved(person ?? "username", script, env);
  });
  return [...endpoints, ...methods];
}
