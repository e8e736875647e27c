import type { Location } from "../../../graph/model.ts";
import type { Repository } from "../../reader.ts";
import { plainTool, shellTool, type ToolGrant } from "./agent.ts";
import { geminiCommandTools } from "./gemini.ts";
import { opencodeTools } from "./opencode.ts";
import { optionValues } from "./option-values.ts";
import { unaskedTools } from "./shell-agents.ts";

/** A command line of a product without a grammar of its own here. */
export interface OtherCommand {
  readonly words: readonly string[];
  readonly location: Location;
  readonly repository: Repository;
  /** The texts that a variable may hold where the command stands. */
  readonly variable: (name: string) => readonly string[];
}
type Tools = (command: OtherCommand) => readonly ToolGrant[];

const FILES = { resource: "host:files", access: "write", via: "none" } as const;

const edits = (location: Location, grant: ToolGrant["grant"] = "default"): ToolGrant =>
  plainTool("edit files", "edit", grant, location, [FILES]);

const possible = (tools: readonly ToolGrant[]): readonly ToolGrant[] =>
  tools.map((tool) => ({ ...tool, confidence: "possible" }));

const has = (words: readonly string[], ...flags: readonly string[]): boolean =>
  words.some((word) => flags.some((flag) => word === flag || word.startsWith(`${flag}=`)));

/** Everything when a flag says so; what the product does without it is not documented well enough to call it nothing. */
const withFlag =
  (...flags: readonly string[]): Tools =>
  ({ words, location }) => {
    const flag = flags.find((one) => has(words, one));
    return flag === undefined
      ? possible(unaskedTools(location, "what is refused without a person is not documented"))
      : unaskedTools(location, flag, "flag");
  };

// https://docs.factory.ai/cli/droid-exec/overview#autonomy-levels: reading alone by default; `low` edits files,
// `medium` runs commands that can be undone, `high` any.
const droid: Tools = ({ words, location }) => {
  if (has(words, "--skip-permissions-unsafe")) return unaskedTools(location, "--skip-permissions-unsafe", "flag");
  const [level] = optionValues(words, "--auto");
  if (level === undefined) return [plainTool("read files", "read", "default", location)];
  if (level === "low") return [edits(location, "flag")];
  if (level === "medium" || level === "high") return unaskedTools(location, `--auto ${level}`, "flag");
  return possible(unaskedTools(location, "--auto"));
};

// https://github.com/block/goose/blob/main/documentation/docs/guides/goose-permissions.md: `auto` unless it is said.
const goose: Tools = ({ location, variable }) => {
  const modes = variable("GOOSE_MODE").map((mode) => mode.trim().toLowerCase());
  if (modes.length === 0 || modes.includes("auto")) return unaskedTools(location, "GOOSE_MODE auto");
  if (modes.every((mode) => mode === "chat")) return [];
  // NOTE: what becomes of a question where nobody sits is not documented.
  return possible(unaskedTools(location, `GOOSE_MODE ${modes.join(" or ")}`));
};

// https://kiro.dev/docs/cli/headless/: tools that are not trusted are refused where nobody can be asked.
const kiro: Tools = ({ words, location }) => {
  if (has(words, "--trust-all-tools", "-a")) return unaskedTools(location, "--trust-all-tools", "flag");
  const trusted = optionValues(words, "--trust-tools").flatMap((value) => value.split(","));
  return trusted.flatMap((name): readonly ToolGrant[] => {
    if (/\$/.test(name)) return possible(unaskedTools(location, `--trust-tools ${name}`));
    if (name === "execute_bash" || name === "shell") return [shellTool("execute_bash", undefined, "flag", location)];
    return name === "fs_write" || name === "write" ? [edits(location, "flag")] : [];
  });
};

// https://aider.chat/docs/scripting.html: it edits and commits without asking. Whether `--yes-always` also runs the
// commands that the model suggests differs between releases.
const aider: Tools = ({ words, location, variable }) => {
  const yes = has(words, "--yes", "--yes-always") || variable("AIDER_YES").length > 0;
  const shell = unaskedTools(location, "commands that the model suggests, with --yes").filter(
    ({ capability }) => capability === "shell",
  );
  return [edits(location), ...(yes ? possible(shell) : [])];
};

// https://docs.continue.dev/cli/tool-permissions: without a person, tools that would ask are left out.
const continueCli: Tools = ({ words, location }) => {
  const allowed = optionValues(words, "--allow");
  if (has(words, "--auto") || allowed.includes("*")) return unaskedTools(location, "--allow *", "flag");
  return allowed.flatMap((name): readonly ToolGrant[] => {
    if (/\$/.test(name)) return possible(unaskedTools(location, `--allow ${name}`));
    const [tool = "", specifier] = name.split(/[()]/);
    if (tool === "Bash") return [shellTool(name, specifier, "flag", location)];
    return tool === "Write" || tool === "Edit" ? [edits(location, "flag")] : [];
  });
};

const TOOLS: Readonly<Record<string, Tools>> = {
  opencode: ({ location, repository }) => opencodeTools(location, repository),
  // https://cursor.com/docs/cli/headless: without `--force` changes are proposed only.
  "cursor-cli": withFlag("-f", "--force", "--yolo"),
  "droid-cli": droid,
  goose,
  // UNCONFIRMED by the maker: that tools run without approval by default.
  amp: withFlag("--dangerously-allow-all"),
  "kiro-cli": kiro,
  aider,
  "continue-cli": continueCli,
  "cline-cli": withFlag("-y", "--yolo"),
  auggie: ({ location }) => unaskedTools(location, "it asks nobody"),
  // UNCONFIRMED: that this fork of Gemini CLI refuses what it would ask for, as that one does.
  qwen: ({ words, location }) => {
    const yolo = has(words, "-y", "--yolo") || optionValues(words, "--approval-mode").includes("yolo");
    return yolo
      ? geminiCommandTools(words, location)
      : possible(unaskedTools(location, "what is refused is not documented"));
  },
  crush: withFlag("--yolo", "-y"),
};

/** Tools of a command line of one of the products that are told apart by a flag or a variable; `undefined` for any other. */
export function otherCliTools(product: string, command: OtherCommand): readonly ToolGrant[] | undefined {
  return Object.hasOwn(TOOLS, product) ? TOOLS[product]?.(command) : undefined;
}
