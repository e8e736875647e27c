/** What a value owes to an agent: whose text it is, and what became of it on the way. */
export interface Taint {
  /** The agent's node. */
  readonly agent: string;
  /** `text` is what the agent wrote; `verdict` is one of few words that it chose. */
  readonly kind: "text" | "verdict";
  /** Whether a check stands between: proved by the files, only named, or none. */
  readonly checked: "no" | "declared" | "yes";
  readonly confidence: "certain" | "likely" | "possible";
  /** The furthest way that it took. */
  readonly through: "output" | "file" | "thread" | "cache" | "artifact" | "workflow";
  /** Line breaks were taken out of it. */
  readonly oneLine?: true;
  /** The schema that the product holds the text to. */
  readonly schema?: unknown;
}
export type Taints = readonly Taint[];
export const NONE: Taints = [];

const CHECKS = ["no", "declared", "yes"] as const;
const SURE = ["certain", "likely", "possible"] as const;
const WAYS = ["output", "file", "thread", "cache", "artifact", "workflow"] as const;

const badness = (taint: Taint): number =>
  (taint.kind === "text" ? 100 : 0) + (2 - CHECKS.indexOf(taint.checked)) * 10 + (2 - SURE.indexOf(taint.confidence));

/** One taint for each agent: the one that says least good of the value. */
export function join(...lists: readonly Taints[]): Taints {
  const all = lists.flat();
  if (all.length < 2) return all;
  const worst = new Map<string, Taint>();
  for (const taint of all) {
    const before = worst.get(taint.agent);
    if (before === undefined || badness(taint) > badness(before)) worst.set(taint.agent, taint);
  }
  return [...worst.values()];
}

/** The same values once they passed a check; a weaker check never undoes a stronger one. */
export function checkedBy(taints: Taints, check: "declared" | "yes"): Taints {
  return taints.map((taint) =>
    CHECKS.indexOf(taint.checked) >= CHECKS.indexOf(check) ? taint : { ...taint, checked: check },
  );
}

/** Few words that depend on the values; which words, the files say. */
export function asVerdict(taints: Taints, check: "declared" | "yes" = "yes"): Taints {
  return taints.map(({ schema: _, ...taint }) => ({ ...taint, kind: "verdict", checked: check }));
}

export function through(taints: Taints, way: Taint["through"]): Taints {
  return taints.map((taint) => (WAYS.indexOf(way) > WAYS.indexOf(taint.through) ? { ...taint, through: way } : taint));
}

export function lessSure(taints: Taints, confidence: Taint["confidence"]): Taints {
  return taints.map((taint) =>
    SURE.indexOf(confidence) > SURE.indexOf(taint.confidence) ? { ...taint, confidence } : taint,
  );
}

export const oneLine = (taints: Taints): Taints => taints.map((taint) => ({ ...taint, oneLine: true }));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const own = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** https://json-schema.org/understanding-json-schema/reference/type: values that are no free text. */
const CLOSED: ReadonlySet<unknown> = new Set(["boolean", "integer", "number", "null"]);
/** A pattern of the whole value that lets no blank and nothing of a shell through. */
const NARROW = /^\^(?:[\w-]|\[[\w-]+\]|\\d|[+*?]|\{\d+(?:,\d*)?\})+\$$/;

function isClosed(schema: unknown): boolean {
  const values = own(schema, "enum");
  const pattern = own(schema, "pattern");
  return (
    (Array.isArray(values) && values.length > 0) ||
    own(schema, "const") !== undefined ||
    CLOSED.has(own(schema, "type")) ||
    (typeof pattern === "string" && NARROW.test(pattern))
  );
}

/** One field of the values, where a schema says what it may hold; `[]` is each item of a list. */
export function fieldOf(taints: Taints, name: string): Taints {
  return taints.map((taint) => {
    if (taint.schema === undefined) return taint;
    const schema = name === "[]" ? own(taint.schema, "items") : own(own(taint.schema, "properties"), name);
    const { schema: _, ...rest } = taint;
    if (isClosed(schema)) return { ...rest, kind: "verdict", checked: "yes" };
    return schema === undefined ? rest : { ...rest, schema };
  });
}

/** Characters of a set, such as `a-z0-9_-`: ranges stay within letters or digits, so that none runs over what a shell reads. */
const PLAIN_SET =
  /^-?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|\[:(?:alnum|alpha|digit|lower|upper):\]|\\[-.d]|\w|[./:=@+,](?!-.))*-?$/;

/** Whether a set of characters holds letters, digits and harmless signs alone: no blank, no line break. */
export const isPlainSet = (set: string): boolean => set !== "" && PLAIN_SET.test(set);
