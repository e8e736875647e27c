// src/readers/client/source-pin.ts
var COMMIT = /^[0-9a-f]{40}$/i;
function pinOfSource(source) {
  const text = (key) => source?.get(key)?.string() ?? "";
  if (source === void 0) return "unknown";
  if (source.kind === "scalar") return "local";
  switch (text("source")) {
    case "directory":
    case "file":
    case "settings":
      return "local";
    case "npm":
      return ofVersion(text("version"));
    case "archive":
      return text("sha256") === "" ? "none" : "digest";
    case "github":
    case "git":
    case "url":
    case "git-subdir":
      return ofGit(text("sha"), text("ref"), text("url"));
    default:
      return "unknown";
  }
}
function ofGit(sha, ref, url) {
  if (COMMIT.test(sha) || COMMIT.test(ref)) return "commit";
  const named = ref === "" ? url.split("#")[1] ?? "" : ref;
  if (named === "") return "none";
  return /^(?:[\w-]+@)?v?\d+(?:\.\d+)*/.test(named) ? "tag" : "branch";
}
function ofVersion(version) {
  if (version === "") return "none";
  if (version === "latest") return "latest";
  return /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version) ? "version" : "range";
}

export {
  pinOfSource
};
