import { LEVELS } from "../rules/rule.ts";
import { servers } from "./server-shape.ts";

/** What a value of the config may be. Its reader, its JSON Schema and its documentation follow from this one table. */
export type Shape =
  | { readonly kind: "word"; readonly words: readonly string[]; readonly called: string }
  | { readonly kind: "text"; readonly pattern: string; readonly expects: string; readonly onlyText?: true }
  | ListShape
  | MapShape;
export interface ListShape {
  readonly kind: "list";
  readonly items: Shape;
  readonly most: number;
  readonly holds: string;
}
export interface MapShape {
  readonly kind: "map";
  readonly keys: Readonly<Record<string, Key>>;
  /** At least one of these keys must stand there. */
  readonly either?: readonly string[];
}
export interface Key {
  readonly shape: Shape;
  /** One or more sentences for the documentation and for editors. */
  readonly about: string;
  readonly required?: true;
}

/** LIMIT: entries of `ignore`, and globs of one list; each is tried on every finding, or on every file. */
const MOST_IGNORES = 1000;
const MOST_GLOBS = 100;

const WORST_FIRST = [...LEVELS].reverse();
const LEVEL: Shape = { kind: "word", words: WORST_FIRST, called: "a level" };
const TEXT: Shape = { kind: "text", pattern: "\\S", expects: "some text" };

/** `*` and `**` only: braces, brackets and the like are refused, since they would silently match nothing. */
const GLOB: Shape = {
  kind: "text",
  pattern: "^(?!/)(?!(?:[^/]*/)*\\.{1,2}(?:/|$))(?!.*//)[^\\\\{}\\[\\]()!?\\p{Cc}]{1,200}$",
  expects: "a path from the root, with `/`, in which `*` is any part of a name and `**` any folders",
};

/** A day of the calendar. */
const DATE: Shape = {
  kind: "text",
  pattern:
    "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$",
  expects: "a day, written YYYY-MM-DD",
  onlyText: true,
};

/** Keys that are known and not built yet. */
export const LATER: readonly string[] = ["profile"];

/** Everything that a config may say, for these rules. */
export function configShape(rules: readonly string[]): MapShape {
  return {
    kind: "map",
    keys: {
      "fail-on": {
        shape: { kind: "word", words: [...WORST_FIRST, "never"], called: "a level" },
        about:
          "The scan ends with exit code 1 when it has a finding at this level or above. `medium` when nothing is said.",
      },
      "min-severity": {
        shape: LEVEL,
        about: "Findings below are counted, not shown.",
      },
      rules: {
        shape: { kind: "map", keys: Object.fromEntries(rules.map((rule) => [rule, ruleKey(rule)])) },
        about: "By id of a rule: the level that its findings have here, or `off`.",
      },
      paths: {
        shape: {
          kind: "map",
          keys: {
            include: { shape: globs(), about: "Only these files are looked at." },
            exclude: { shape: globs(), about: "These files are not looked at, even when `include` names them." },
          },
        },
        about: "Which files are looked at. Those left out are counted in the last line of every report.",
      },
      source: {
        shape: {
          kind: "map",
          keys: {
            include: {
              shape: globs(),
              about: "Source files that are read although they are tests, vendored, built or generated.",
            },
          },
        },
        about:
          "Which source files are read beside those that are by default: files that import an agent or MCP package, and are no tests, not vendored, built or generated.",
      },
      ignore: {
        shape: { kind: "list", items: exception(rules), most: MOST_IGNORES, holds: "entries" },
        about: "Findings that are known and accepted, each entry with the reason and with who answers for it.",
      },
      servers: {
        shape: servers(),
        about:
          "MCP servers beside those that delegraph knows; what it knows of a server by itself cannot be changed here.",
      },
    },
  };
}

function ruleKey(rule: string): Key {
  const shape: Shape = { kind: "word", words: ["off", ...WORST_FIRST], called: "a level or `off`" };
  return { shape, about: `The level of every finding of ${rule}, or \`off\`.` };
}

function globs(): Shape {
  return { kind: "list", items: GLOB, most: MOST_GLOBS, holds: "globs" };
}

function exception(rules: readonly string[]): MapShape {
  return {
    kind: "map",
    keys: {
      rule: { shape: { kind: "word", words: rules, called: "a rule" }, about: "The id of the rule.", required: true },
      path: { shape: GLOB, about: "The file that carries the finding, or a glob for several." },
      node: {
        shape: TEXT,
        about:
          "The id of a node, as the JSON report and `delegraph graph` show it: findings all of whose paths go through it.",
      },
      reason: { shape: TEXT, about: "Why this is accepted.", required: true },
      owner: { shape: TEXT, about: "Who answers for it.", required: true },
      until: { shape: DATE, about: "The last day on which the entry counts, in UTC." },
    },
    either: ["path", "node"],
  };
}
