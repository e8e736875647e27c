import {
  parseToml
} from "./chunk-Y5UDP2YC.js";
import {
  parseYaml
} from "./chunk-5MSIDW42.js";

// src/readers/client/document.ts
function readDocument(into, source, dialect, refusal) {
  const { tree, diagnostics } = dialect === "toml" ? parseToml(source) : parseYaml(source, dialect);
  const broken = diagnostics.some(({ level }) => level === "error");
  for (const diagnostic of diagnostics) {
    const ignored = refusal !== void 0 && diagnostic.level === "error" ? ` ${refusal}` : "";
    into.note({ ...diagnostic, message: diagnostic.message + ignored });
  }
  return broken && refusal !== void 0 ? void 0 : tree;
}
function noteKey(into, tree, key, code, message) {
  const location = tree.keyLocation(key);
  if (location !== void 0) into.note({ code, level: "note", message, location });
}
function textsOf(list) {
  return (list?.items() ?? []).flatMap((item) => {
    const text = item.string();
    return text === void 0 ? [] : [{ text, location: item.location }];
  });
}

export {
  readDocument,
  noteKey,
  textsOf
};
