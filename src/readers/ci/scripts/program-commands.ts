/** Command lines that a program in another language hands to the system, as the words of a list: `["claude", "-p", text]`. */

/** LIMIT: characters of one list, and lists of one program. */
const MAX_LIST = 4000;
const MAX_LISTS = 50;

interface Item {
  readonly text: string;
  /** A string that says what it says. */
  readonly literal: boolean;
  /** Any number of words: `*words`, `...words`. */
  readonly spread: boolean;
}

const OPEN = "([{";
const CLOSE = ")]}";

/** The end of the string that starts here, behind its closing quote. */
function endOfString(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return text.length;
}

/** The items of the list whose bracket opens here; `undefined` when it does not close within the bounds. */
function itemsAt(text: string, open: number): readonly Item[] | undefined {
  const items: Item[] = [];
  const last = Math.min(text.length, open + MAX_LIST);
  let depth = 0;
  let from = open + 1;
  const add = (end: number): void => {
    const raw = text.slice(from, end).trim();
    if (raw !== "") items.push(itemOf(raw));
    from = end + 1;
  };
  for (let at = open; at < last; at += 1) {
    const char = text[at] ?? "";
    if (char === '"' || char === "'" || char === "`") at = endOfString(text, at) - 1;
    else if (OPEN.includes(char)) depth += 1;
    else if (CLOSE.includes(char)) {
      depth -= 1;
      if (depth > 0) continue;
      add(at);
      return items;
    } else if (char === "," && depth === 1) add(at);
  }
  return undefined;
}

function itemOf(raw: string): Item {
  const spread = /^(?:\*|\.\.\.)/.test(raw);
  const quote = raw[0] ?? "";
  const whole = (quote === '"' || quote === "'") && endOfString(raw, 0) === raw.length;
  return { text: whole ? raw.slice(1, -1) : raw, literal: whole && !raw.includes("\\"), spread };
}

/** A word of a shell: as it is, a variable in quotes for one that only a run can tell, and a bare one for any number. */
function word({ text, literal, spread }: Item): string {
  if (literal) return `'${text.replaceAll("'", "'\\''")}'`;
  const name =
    text
      .replace(/^(?:\*|\.{3})/, "")
      .replace(/\W+/g, "_")
      .slice(0, 40) || "value";
  const variable = /^\d/.test(name) ? `_${name}` : name;
  return spread ? `$${variable}` : `"$${variable}"`;
}

/**
 * The command lines of a program that start one of these names, as shell text: of lists whose first item is the name
 * (`subprocess.run(["claude", ...])`) and of a name with a list behind it (`spawn("claude", [...])`). A quick look: what
 * is put together in other ways is not found.
 */
export function programCommands(program: string, names: (name: string) => boolean): readonly string[] {
  const found: string[] = [];
  for (const { 1: opening, 3: name = "", index, 0: whole } of program.matchAll(
    /([[(])\s{0,200}(["'])([@\w./-]{1,80})\2\s{0,200},/g,
  )) {
    if (found.length >= MAX_LISTS) break;
    if (!names(name.split("/").at(-1) ?? name) && !names(name)) continue;
    if (opening === "[") {
      const items = itemsAt(program, index);
      if (items !== undefined) found.push(items.map(word).join(" "));
      continue;
    }
    const behind = index + whole.length;
    const list = /^\s{0,200}\[/.exec(program.slice(behind, behind + 201));
    const items = list ? itemsAt(program, behind + list[0].length - 1) : undefined;
    if (items !== undefined) found.push([`'${name}'`, ...items.map(word)].join(" "));
  }
  return [...new Set(found)];
}
