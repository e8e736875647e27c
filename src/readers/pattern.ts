const TOKEN = /(\*\*\/|\*|\{[^{}]*\})/;

/**
 * The glob of a reader as the source of a regular expression that JavaScript and Python read alike: folders, parts of
 * names, alternatives. Throws on anything else. NOTE: a library for globs took a tenth of the time to start.
 */
export function patternOf(glob: string): string {
  const parts = glob.split(TOKEN).map((part) => {
    if (part === "**/") return "(.*/)?";
    if (part === "*") return "[^/]*";
    if (part.startsWith("{")) return `(${alternatives(part).map(plain).join("|")})`;
    return plain(part);
  });
  return parts.join("");
}

function plain(text: string): string {
  if (/[*?[\]{}()!@+|\\\t\n\r#^$]/.test(text)) throw new Error(`The part \`${text}\` of a glob is not supported.`);
  return text.replaceAll(".", "\\.");
}

const alternatives = (braces: string): readonly string[] => braces.slice(1, -1).split(",");

/** What a file that fits the glob ends with, one of them, and holds. NOTE: few files are asked for more than that. */
interface Glob {
  readonly endings: readonly string[];
  readonly holds: string;
  readonly pattern: () => RegExp;
}

const KNOWN = new Map<string, Glob>();
/** No name holds it. */
const ANY_KIND = "/";

function readGlob(glob: string): Glob {
  const known = KNOWN.get(glob);
  if (known !== undefined) return known;
  // NOTE: texts and what stands for others take turns, and a text is the last.
  const parts = glob.split(TOKEN);
  const [before = "", token = "", last = glob] = parts.slice(-3);
  const open = last === "" && token.startsWith("{");
  let pattern: RegExp | undefined;
  const read: Glob = {
    endings: open ? alternatives(token).map((one) => before + one) : [last],
    holds: parts.reduce((longest, part, i) => (i % 2 === 0 && part.length > longest.length ? part : longest), ""),
    pattern: () => {
      pattern ??= new RegExp(`^(?:${patternOf(glob)})$`, "s");
      return pattern;
    },
  };
  KNOWN.set(glob, read);
  return read;
}

const fits = ({ endings, holds, pattern }: Glob, file: string): boolean =>
  file.includes(holds) && endings.some((ending) => file.endsWith(ending)) && pattern().test(file);

/** What stands behind the last dot of a name; the name where it has none. */
const kindOf = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf(".")) + 1);

interface Placed {
  readonly glob: Glob;
  readonly place: number;
}

/**
 * Which of the lists of globs a path fits, by their places. NOTE: files come by the hundred thousand and lists by the
 * hundred: by the kind of a file few of them are asked, and the others cost nothing, not even to start.
 */
export function fitting(lists: readonly (readonly string[])[]): (file: string) => readonly number[] {
  const byKind = new Map<string, Placed[]>();
  lists.forEach((globs, place) => {
    for (const glob of globs.map(readGlob)) {
      // NOTE: an ending without a dot or a folder may be a part of a name only, of whatever kind.
      for (const kind of new Set(glob.endings.map((ending) => (/[./]/.test(ending) ? kindOf(ending) : ANY_KIND)))) {
        const among = byKind.get(kind) ?? [];
        among.push({ glob, place });
        byKind.set(kind, among);
      }
    }
  });
  const ofAnyKind = byKind.get(ANY_KIND) ?? [];
  const among = (list: readonly Placed[], file: string): readonly number[] =>
    list.filter(({ glob }) => fits(glob, file)).map(({ place }) => place);
  return (file) => {
    const found = [...among(byKind.get(kindOf(file)) ?? [], file), ...among(ofAnyKind, file)];
    return [...new Set(found)].sort((a, b) => a - b);
  };
}

/** Whether a path fits any of the globs. */
export function anyOf(globs: readonly string[]): (file: string) => boolean {
  const places = fitting([globs]);
  return (file) => places(file).length > 0;
}
