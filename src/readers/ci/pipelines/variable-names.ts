import { classify, isSecretName } from "../../../catalog/credentials.ts";

const USED = /\$(?:env:)?\{?([A-Za-z_]\w{0,100})/g;
const ASSIGNED =
  /(?:^|[\s;&|(])(?:export\s+|local\s+|readonly\s+|declare\s+)?([A-Za-z_]\w{0,100})=|\bfor\s+([A-Za-z_]\w{0,100})\s+in\b|\bread\s+(?:-\w+\s+){0,4}([A-Za-z_]\w{0,100})/gm;

/** Names of variables that a text uses, in order, each once. */
export function variablesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(USED)].map(([, name = ""]) => name))];
}

/** Names that a script gives a value itself; one that is given its own value comes from outside all the same. */
export function assignedIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { 0: all, 1: set, 2: each, 3: read, index } of text.matchAll(ASSIGNED)) {
    const name = set ?? each ?? read ?? "";
    const value = text.slice(index + all.length, index + all.length + name.length + 4).replace(/^["']?\$\{?/, "$");
    if (set === undefined || !(value.startsWith(`$${name}`) && !/^\w/.test(value.slice(name.length + 1))))
      found.add(name);
  }
  return found;
}

/** Whether a variable of that name is likely to carry a credential. */
export function namesCredential(name: string): boolean {
  // NOTE: the folder that a shell stands in is no password.
  if (/^(?:OLD)?PWD$/i.test(name)) return false;
  return isSecretName(name) || classify(name, "env").class !== "secret";
}
