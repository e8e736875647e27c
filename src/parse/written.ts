import type { Location } from "../graph/model.ts";
import { offsetOf } from "./position.ts";
import type { SourceFile } from "./source.ts";
import type { Tree } from "./tree.ts";

/** Stands in a text for what is only known at run time; a character of Unicode's private use area. */
export const HOLE = "\u{E000}";

/** One key of a map, as it is written. */
export interface WrittenEntry {
  readonly key: string;
  readonly location: Location;
  readonly value: Written;
}

/** A value of a language that also computes: what is written out is kept, the rest is `unknown`. */
export type Written =
  | {
      readonly kind: "text";
      /** With a `HOLE` for every part that is computed. */
      readonly text: string;
      /** The computed parts, in order. */
      readonly holes: readonly string[];
      readonly location: Location;
      /** The text at its place in the file and nothing else, for one that holds a document of its own. */
      readonly embedded?: () => SourceFile;
    }
  | { readonly kind: "list"; readonly items: readonly Written[]; readonly location: Location }
  | { readonly kind: "map"; readonly entries: readonly WrittenEntry[]; readonly location: Location }
  /** A name of something else: `aws_iam_role.deploy.arn`. */
  | { readonly kind: "ref"; readonly name: string; readonly location: Location }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Written[]; readonly location: Location }
  | { readonly kind: "unknown"; readonly location: Location };

// `${Name}` of CloudFormation's Sub, of Terraform's templates, and of policy variables.
const COMPUTED = /\$\{([^{}]{0,500})\}|\u{E000}+/gu;

// A tag that puts another value in the place of the text, such as `!Ref`; `!Sub` leaves it as it is.
const TAG = /!(?!Sub\b)[A-Za-z:]{1,40}[ \t]+["']?$/;

/** A parsed YAML or JSON value; `${...}` in its texts is computed, and what a tag of YAML stands before is. */
export function writtenOf(tree: Tree, source: SourceFile): Written {
  const { location } = tree;
  if (tree.kind === "map")
    return {
      kind: "map",
      entries: tree.entries().map(({ key, keyLocation, value }) => ({
        key: key.replace(COMPUTED, HOLE),
        location: keyLocation,
        value: writtenOf(value, source),
      })),
      location,
    };
  if (tree.kind === "list")
    return { kind: "list", items: tree.items().map((item) => writtenOf(item, source)), location };
  const text = tree.string();
  const start = offsetOf(source, location.line, location.column);
  if (text === undefined || TAG.test(source.text.slice(Math.max(0, start - 50), start)))
    return { kind: "unknown", location };
  const holes = [...text.matchAll(COMPUTED)].map(([, inner]) => inner ?? "");
  return { kind: "text", text: text.replace(COMPUTED, HOLE), holes, location };
}

/** The value under a key of a map, the last one where it stands twice. */
export function valueAt(value: Written | undefined, key: string): Written | undefined {
  return value?.kind === "map" ? value.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

/** Items of a list; anything else is a list of itself, as policies accept. */
export function itemsOf(value: Written | undefined): readonly Written[] {
  if (value === undefined) return [];
  return value.kind === "list" ? value.items : [value];
}

/** A text that is written out in full. */
export function plainText(value: Written | undefined): string | undefined {
  return value?.kind === "text" && value.holes.length === 0 ? value.text : undefined;
}
