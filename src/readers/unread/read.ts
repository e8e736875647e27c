import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { startOf } from "../client/json-file.ts";
import { collector } from "../client/session.ts";

/** Whose file it is, by a part of its path. */
const PRODUCTS: readonly (readonly [RegExp, string])[] = [
  [/\.hermes\//, "Hermes Agent"],
  [/\.deepagents\//, "deepagents"],
  [/reasonix/, "Reasonix"],
  [/muse\//, "Muse Code"],
  [/\.pi\//, "Pi"],
  [/\.takt\//, "Takt"],
  [/\.eca\//, "ECA"],
  [/\.kimi-code\//, "Kimi Code"],
  [/\.amp\//, "Amp"],
  [/\.openclaw\//, "OpenClaw"],
];

/** Says that a file is there and is not read. */
export function readNothing({ file }: SourceFile): Fragment {
  const into = collector();
  const [, product] = PRODUCTS.find(([path]) => path.test(file)) ?? [];
  if (product !== undefined)
    into.note({
      code: "not-supported",
      level: "note",
      message: `This file of ${product} is not read: what it starts, allows and holds is not known.`,
      location: startOf(file),
    });
  return into.fragment();
}
