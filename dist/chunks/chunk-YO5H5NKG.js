// src/readers/client/renamed.ts
function renamed(tree, names) {
  const own = (key) => names.get(key) ?? key;
  return {
    kind: tree.kind,
    tag: tree.tag,
    location: tree.location,
    file: tree.file,
    get: (key) => tree.get(own(key)),
    at: (...keys) => tree.at(...keys.map((key, index) => index === 0 ? own(key) : key)),
    keyLocation: (key) => tree.keyLocation(own(key)),
    entries: () => tree.entries(),
    items: () => tree.items(),
    string: () => tree.string(),
    boolean: () => tree.boolean(),
    locate: (offset, length) => tree.locate(offset, length)
  };
}
var renamedEntry = (entry, names) => ({
  key: entry.key,
  keyLocation: entry.keyLocation,
  value: renamed(entry.value, names)
});

export {
  renamed,
  renamedEntry
};
