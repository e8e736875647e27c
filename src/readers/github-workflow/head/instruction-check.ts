import type { Step } from "../scope.ts";

/** A step that ends the job when a pull request changes what agents are told by. */
export interface InstructionCheck {
  /** The pattern that it looks for. */
  readonly pattern: string;
  /** `commit` looks at the commit that was checked out; `live` at the pull request as it is then; `other` at something else. */
  readonly looksAt: "commit" | "live" | "other";
}

/** What the script of such a step says, whatever was checked out. */
interface Shape {
  readonly pattern: string;
  readonly live: boolean;
  /** The commit it compares with, where the text that is searched is that comparison. */
  readonly compared: string | undefined;
}

/** LIMIT: characters of a script that is looked at. */
const MAX_SCRIPT = 20_000;
const GREPS = /\bgrep\s+(?:-\w+\s+){0,5}(?:'([^'\n]{1,500})'|"([^"\n]{1,500})")/g;
const KNOWN = /CLAUDE|AGENTS|GEMINI|\.claude|\.gemini|\.cursor|\.mcp/;
const LIVE = /\bgh\s+pr\s+(?:diff|view)\b|\/pulls\/[^\s]{0,200}\/files/;
/** `CHANGED=$(… A...B …)`: a failure of what stands in it ends the script. */
const ASSIGNED = /^\s*(\w+)=["']?\$\((.*)$/;
const COMPARES = /\/compare\/|\bgit\s+diff\b/;
const TO = /\.{2,3}(\$\{?\w+\}?|HEAD|\$\{\{[^}]{0,200}\}\})/;

const ENDS = /\bexit\s+[1-9]/;
/** Lines of a block that are looked through for its end. */
const MAX_BLOCK = 40;

/** The line `if … grep …; then` whose block ends the script, with nothing that turns it round. */
function refusal(lines: readonly string[]): string | undefined {
  return lines.find((line, at) => {
    const [, asked] = /^\s*if\s+(.*)$/.exec(line) ?? [];
    if (asked === undefined || !/\bgrep\b/.test(asked) || asked.includes("!")) return false;
    const block = lines.slice(at + 1, at + MAX_BLOCK);
    const end = block.findIndex((one) => /^\s*(?:fi|else|elif)\b/.test(one));
    return [asked, ...block.slice(0, end < 0 ? undefined : end)].some((one) => ENDS.test(one));
  });
}

function shapeOf(script: string): Shape | undefined {
  const patterns = [...script.matchAll(GREPS)].map(([, single, double = ""]) => single ?? double);
  const pattern = patterns.find((text) => KNOWN.test(text));
  const lines = script.split("\n");
  const asked = pattern === undefined ? undefined : refusal(lines);
  if (pattern === undefined || asked === undefined) return undefined;
  const compared = lines
    .flatMap((line) => {
      const [, name = "", text = ""] = ASSIGNED.exec(line) ?? [];
      return COMPARES.test(text) && (asked.includes(`$${name}`) || asked.includes(`\${${name}}`)) ? [text] : [];
    })
    .map((text) => TO.exec(text)?.[1]);
  return { pattern, live: LIVE.test(script), compared: compared.length === 1 ? compared[0] : undefined };
}

const SHAPES = new WeakMap<Step, { readonly shape: Shape | undefined }>();

function shapeIn(step: Step): Shape | undefined {
  const before = SHAPES.get(step);
  if (before !== undefined) return before.shape;
  const script = step.run?.string();
  const shape = script === undefined || script.length > MAX_SCRIPT ? undefined : shapeOf(script);
  SHAPES.set(step, { shape });
  return shape;
}

const nameIn = (text: string): string => text.replace(/^\$\{?|\}$/g, "");
const tight = (text: string): string => text.replaceAll(/\s/g, "");

/** The check that a step makes, where its script is one. `ref` is what the checkout took. */
export function instructionCheck(step: Step, ref: string): InstructionCheck | undefined {
  const shape = step.tolerated ? undefined : shapeIn(step);
  if (shape === undefined) return undefined;
  const { pattern, live, compared = "" } = shape;
  const looked = compared.startsWith("${{") ? compared : (step.env.get(nameIn(compared))?.text ?? "");
  const isSame = compared === "HEAD" || (ref !== "" && tight(looked) === tight(ref));
  if (isSame && step.conditions.length === 0) return { pattern, looksAt: "commit" };
  return { pattern, looksAt: live ? "live" : "other" };
}

/** Whether the pattern finds the file wherever it lies, or at the root alone. */
export function finds(pattern: string, path: string, nested: boolean): boolean {
  const plain = pattern.replaceAll("\\", "");
  const at = plain.toLowerCase().indexOf(path.toLowerCase());
  return at >= 0 && !(nested && plain[at - 1] === "^");
}
