import type { Tree } from "../../parse/tree.ts";

const COMMIT = /^[0-9a-f]{40}$/i;

/**
 * How a source of a plugin or of a marketplace is fixed; `unknown` for none, which its owner chose elsewhere. A `sha`
 * counts before a `ref`: https://code.claude.com/docs/en/plugin-marketplaces#plugin-sources
 */
export function pinOfSource(source: Tree | undefined): string {
  const text = (key: string): string => source?.get(key)?.string() ?? "";
  if (source === undefined) return "unknown";
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

function ofGit(sha: string, ref: string, url: string): string {
  if (COMMIT.test(sha) || COMMIT.test(ref)) return "commit";
  const named = ref === "" ? (url.split("#")[1] ?? "") : ref;
  if (named === "") return "none";
  return /^(?:[\w-]+@)?v?\d+(?:\.\d+)*/.test(named) ? "tag" : "branch";
}

function ofVersion(version: string): string {
  if (version === "") return "none";
  if (version === "latest") return "latest";
  return /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version) ? "version" : "range";
}
