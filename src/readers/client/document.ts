import type { Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { parseToml } from "../../parse/toml.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Dialect, parseYaml } from "../../parse/yaml.ts";
import type { Collector } from "./session.ts";

/**
 * The tree of a client's file, with what is wrong in it told. `refusal` says what the client does with a broken file,
 * where that is known: then there is nothing in it that counts.
 */
export function readDocument(
  into: Collector,
  source: SourceFile,
  dialect: Dialect | "toml",
  refusal?: string,
): Tree | undefined {
  const { tree, diagnostics } = dialect === "toml" ? parseToml(source) : parseYaml(source, dialect);
  const broken = diagnostics.some(({ level }) => level === "error");
  for (const diagnostic of diagnostics) {
    const ignored = refusal !== undefined && diagnostic.level === "error" ? ` ${refusal}` : "";
    into.note({ ...diagnostic, message: diagnostic.message + ignored });
  }
  return broken && refusal !== undefined ? undefined : tree;
}

/** Says of a key, where it is there, that the client ignores it or that it is not read. */
export function noteKey(
  into: Collector,
  tree: Tree,
  key: string,
  code: "inert-setting" | "not-supported",
  message: string,
): void {
  const location = tree.keyLocation(key);
  if (location !== undefined) into.note({ code, level: "note", message, location });
}

/** The texts of a list. */
export function textsOf(list: Tree | undefined): readonly { readonly text: string; readonly location: Location }[] {
  return (list?.items() ?? []).flatMap((item) => {
    const text = item.string();
    return text === undefined ? [] : [{ text, location: item.location }];
  });
}
