import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from "js-yaml";
import {
  absorb,
  dropDuplicates,
  MAX_DEPTH,
  MAX_NODES,
  type Problem,
  type Raw,
  type RawList,
  type RawMap,
  type RawParsed,
  type RawScalar,
  type ScalarStyle,
  short,
  unusableKey,
} from "./raw.ts";

type Event = ReturnType<typeof parseEvents>[number];
type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
type AliasEvent = Extract<Event, { type: typeof EVENT_ID.ALIAS }>;

interface Frame {
  readonly raw: RawMap | RawList | undefined;
  readonly anchor: string | undefined;
  /** A key that waits for its value; a key that is no scalar keeps its value out of the map. */
  key: RawScalar | "unusable" | undefined;
}
interface State {
  readonly text: string;
  readonly problems: Problem[];
  readonly frames: Frame[];
  /** `open` while the anchored collection is still being read: an alias to it would be a cycle. */
  readonly anchors: Map<string, Raw | "open">;
  root: Raw | undefined;
  /** Values that a walk would visit so far. */
  nodes: number;
}

/**
 * The first document of a YAML text, or why there is none. Merge keys (`<<`) are not in YAML 1.2 and
 * GitHub rejects them, so they stay keys like any other.
 */
export function readEvents(text: string): RawParsed {
  const state: State = { text, problems: [], frames: [], anchors: new Map(), root: undefined, nodes: 0 };
  const events = eventsOf(text, state.problems);
  for (const event of events) {
    if (event.type === EVENT_ID.POP && state.frames.length === 1) break; // NOTE: later documents are not read.
    step(state, event);
  }
  return { root: state.root, problems: state.problems };
}

function eventsOf(text: string, problems: Problem[]): readonly Event[] {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = error.mark?.position ?? 0;
    const deep = error.reason.startsWith("nesting exceeded");
    const message = deep
      ? `The file is nested deeper than ${MAX_DEPTH} levels.`
      : `The file is not valid YAML: ${short(error.reason)}.`;
    problems.push({ code: deep ? "too-deep" : "syntax-error", level: "error", message, start: at, end: at + 1 });
    return [];
  }
}

function step(state: State, event: Event): void {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      state.frames.push({ raw: undefined, anchor: undefined, key: undefined });
      return;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE: {
      const base = { start: event.start, end: event.start + 1, size: 1, height: 1 };
      const tag = event.tagStart === -1 ? {} : { tag: state.text.slice(event.tagStart, event.tagEnd) };
      const raw: Raw =
        event.type === EVENT_ID.MAPPING
          ? { kind: "map", entries: [], ...base }
          : { kind: "list", items: [], ...tag, ...base };
      const anchor = anchorOf(state, event);
      if (anchor !== undefined) state.anchors.set(anchor, "open");
      state.nodes += 1;
      state.frames.push({ raw, anchor, key: undefined });
      return;
    }
    case EVENT_ID.SCALAR: {
      const raw = scalarOf(state, event);
      const anchor = anchorOf(state, event);
      if (anchor !== undefined) state.anchors.set(anchor, raw);
      state.nodes += 1;
      add(state, raw);
      return;
    }
    case EVENT_ID.ALIAS:
      add(state, resolve(state, event));
      return;
    case EVENT_ID.POP:
      close(state);
  }
}

function close(state: State): void {
  const { raw, anchor } = state.frames.pop() ?? {};
  if (raw === undefined) return;
  if (raw.kind === "map") dropDuplicates(raw, state.problems);
  if (anchor !== undefined) state.anchors.set(anchor, raw);
  add(state, raw);
}

/** Puts a value where it belongs; `undefined` is an alias that cannot be answered. */
function add(state: State, value: Raw | undefined): void {
  const frame = state.frames.at(-1);
  if (frame?.raw === undefined) {
    state.root ??= value;
  } else if (frame.raw.kind === "list") {
    if (value === undefined) return;
    frame.raw.items.push(value);
    absorb(frame.raw, value);
  } else if (frame.key === undefined) {
    frame.key = value?.kind === "scalar" ? value : "unusable";
    if (value !== undefined && frame.key === "unusable") unusableKey(state.problems, value);
  } else {
    const key = frame.key;
    frame.key = undefined;
    if (key === "unusable" || value === undefined) return;
    frame.raw.entries.push({ key: key.written, keyStart: key.start, keyEnd: key.end, value });
    absorb(frame.raw, value);
  }
}

function anchorOf(
  state: State,
  event: { readonly anchorStart: number; readonly anchorEnd: number },
): string | undefined {
  return event.anchorStart === -1 ? undefined : state.text.slice(event.anchorStart, event.anchorEnd);
}

/** The anchored value, shared; `undefined` with a diagnostic when there is none or the limits forbid it. */
function resolve(state: State, event: AliasEvent): Raw | undefined {
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const target = state.anchors.get(name);
  const refuse = (code: Problem["code"], message: string): undefined => {
    if (state.problems.some((problem) => problem.code === code)) return;
    state.problems.push({ code, level: "error", message, start: event.anchorStart - 1, end: event.anchorEnd });
  };
  if (target === undefined) return refuse("syntax-error", `The alias \`*${short(name)}\` names no anchor.`);
  if (target === "open") return refuse("too-many-nodes", `The alias \`*${short(name)}\` contains itself.`);
  if (state.nodes + target.size > MAX_NODES)
    return refuse("too-many-nodes", `The file holds more than ${MAX_NODES} values when its aliases are expanded.`);
  if (state.frames.length + target.height > MAX_DEPTH + 1)
    return refuse("too-deep", `The file is nested deeper than ${MAX_DEPTH} levels when its aliases are expanded.`);
  state.nodes += target.size;
  return target;
}

const STYLES: Readonly<Record<ScalarEvent["style"], ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: "plain",
  [SCALAR_STYLE.SINGLE_QUOTED]: "quoted",
  [SCALAR_STYLE.DOUBLE_QUOTED]: "quoted",
  [SCALAR_STYLE.LITERAL_BLOCK]: "literal",
  [SCALAR_STYLE.FOLDED_BLOCK]: "folded",
};

function scalarOf(state: State, event: ScalarEvent): RawScalar {
  const written = getScalarValue(state.text, event);
  const tag = event.tagStart === -1 ? "" : state.text.slice(event.tagStart, event.tagEnd);
  const text = isNull(written, tag, event.style === SCALAR_STYLE.PLAIN) ? undefined : written;
  const [start, end] = scalarSpan(state, event);
  return {
    kind: "scalar",
    style: STYLES[event.style],
    text,
    written,
    indent: Math.max(event.indent, 0),
    start,
    end,
    size: 1,
    height: 1,
  };
}

/** YAML 1.2 core schema: https://yaml.org/spec/1.2.2/#1032-tag-resolution. */
function isNull(text: string, tag: string, plain: boolean): boolean {
  if (tag.endsWith("null")) return true;
  return plain && tag === "" && (text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL");
}

/** The scalar's text without its quotes; an empty one shows its quotes, an absent one the key or list it belongs to. */
function scalarSpan(state: State, event: ScalarEvent): [number, number] {
  if (event.valueStart !== -1) {
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const widen = quoted && event.valueStart === event.valueEnd ? 1 : 0;
    return [event.valueStart - widen, event.valueEnd + widen];
  }
  const frame = state.frames.at(-1);
  if (typeof frame?.key === "object") return [frame.key.start, frame.key.end];
  const start = frame?.raw?.start ?? 0;
  return [start, start + 1];
}
