import { fits } from "../../../../catalog/wildcard.ts";

/** How sure it is that a step keeps a file. */
export type Keeps = "yes" | "unknown" | "no";

// https://docs.github.com/en/actions/reference/workflows-and-actions/variables: RUNNER_TEMP as it is on GitHub's own machines.
const TEMP =
  /^(?:\$\{\{\s*runner\.temp\s*\}\}|\$\{\{\s*env\.RUNNER_TEMP\s*\}\}|\$\{?RUNNER_TEMP\}?|\/home\/runner\/work\/_temp)(?=\/|$)/;
// The folder of the checkout, by the variable of each system: CI_PROJECT_DIR of GitLab, `Build.SourcesDirectory` of Azure.
const WORKSPACE =
  /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?(?:GITHUB_WORKSPACE|CI_PROJECT_DIR|BITBUCKET_CLONE_DIR|BUILDKITE_BUILD_CHECKOUT_PATH|CIRCLE_WORKING_DIRECTORY|BUILD_SOURCESDIRECTORY|SYSTEM_DEFAULTWORKINGDIRECTORY)\}?|\$\((?:Build\.SourcesDirectory|System\.DefaultWorkingDirectory)\))(?:\/|$)/i;
const HOME = /^(?:\$\{?HOME\}?|\/home\/runner|\/root)(?=\/|$)/;

/** A path in one spelling: below the folder of the repository without a prefix. */
function normal(path: string): string {
  const text = path
    .trim()
    .replace(/^["']|["']$/g, "")
    .replace(TEMP, "$RUNNER_TEMP")
    .replace(HOME, "~")
    .replace(WORKSPACE, "");
  return text.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "") || ".";
}

/** Whether a path lies where the repository is checked out. */
export function isInWorkspace(path: string): boolean {
  return !/^[/~$]/.test(normal(path));
}

const EXPANSION = /\$\{\{[^{}]*\}\}|\$(?!RUNNER_TEMP\b)\{?\w+\}?/g;

/** Whether a pattern of paths to keep takes in a path. */
export function covers(pattern: string, path: string): Keeps {
  const [glob, file] = [normal(pattern), normal(path)];
  if (glob === "." || glob === "**" || glob === "**/*" || glob === "*") return isInWorkspace(file) ? "yes" : "no";
  // NOTE: a folder holds what is below it; `*` of both stands for any name.
  if (file === glob || file.startsWith(`${glob}/`) || glob.startsWith(`${file}/`)) return "yes";
  if (fits(glob.replace(/\*+/g, "*"), file)) return "yes";
  // NOTE: what only a run can tell may be any text.
  const open = glob.replace(EXPANSION, "*");
  const found = file.replace(EXPANSION, "x");
  if ((open !== glob || found !== file) && (fits(open, found) || fits(`${open}/*`, found))) return "unknown";
  const base = file.split("/").at(-1) ?? "";
  return base.length > 3 && glob.split("/").at(-1) === base ? "unknown" : "no";
}

/** The surest of several answers. */
export const surest = (found: readonly Keeps[]): Keeps =>
  found.includes("yes") ? "yes" : found.includes("unknown") ? "unknown" : "no";

/** Signs that a script may go on, or end well, although a command of it failed. */
const GOES_ON = /\|\||\bset\s+\+e\b|(?:^|\n)\s*(?:if|while|until|!)\s|\|/;

/** Whether a script may end well although a command of it failed. */
export const mayGoOn = (script: string): boolean => GOES_ON.test(script);
