import type { Step } from "../scope.ts";

/** A step that ends the job when a pull request changes what agents are told by. */
export interface InstructionCheck {
  /** The pattern that it looks for. */
  readonly pattern: string;
  /** `commit` looks at the commit that was checked out; `live` at the pull request as it is then; `other` at something else. */
  readonly looksAt: "commit" | "live" | "other";
}

const GREPS = /\bgrep\s+(?:-\w+\s+){0,5}(?:'([^'\n]{1,500})'|"([^"\n]{1,500})")/g;
const KNOWN = /CLAUDE|AGENTS|GEMINI|\.claude|\.gemini|\.cursor|\.mcp/;
/** `if … grep …; then … exit 1`, with nothing that turns it round. */
const ENDS = /\bif\s+(?!!)[^\n!]{0,400}\bgrep\b[^\n]{0,600}?[;\n]\s{0,20}then\b[^`]{0,2000}?\bexit\s+[1-9]/;
const LIVE = /\bgh\s+pr\s+(?:diff|view)\b|\/pulls\/[^\s]{0,200}\/files/;
/** `CHANGED=$(… A...B …)`: a failure of what stands in it ends the script. */
const COMPARED =
  /\b(\w+)=["']?\$\([^\n]{0,400}?(?:\/compare\/|\bgit\s+diff\b)[^\n]{0,300}?\.{2,3}(\$\{?\w+\}?|HEAD|\$\{\{[^}\n]{0,200}\}\})/;

const nameIn = (text: string): string => text.replace(/^\$\{?|\}$/g, "");

/** The check that a step makes, where its script is one. `ref` is what the checkout took. */
export function instructionCheck(step: Step, ref: string): InstructionCheck | undefined {
  const script = step.run?.string();
  if (script === undefined || script.length > 20_000 || step.tolerated) return undefined;
  const patterns = [...script.matchAll(GREPS)].map(([, single, double = ""]) => single ?? double);
  const pattern = patterns.find((text) => KNOWN.test(text));
  if (pattern === undefined || !ENDS.test(script)) return undefined;
  const [, variable = "", to = ""] = COMPARED.exec(script) ?? [];
  const looked = to === "HEAD" || to.startsWith("${{") ? to : (step.env.get(nameIn(to))?.text ?? "");
  const isSame = to === "HEAD" || (ref !== "" && looked.replaceAll(/\s/g, "") === ref.replaceAll(/\s/g, ""));
  // NOTE: what is grepped must be that very variable.
  const isGrepped = new RegExp(`\\bif\\s[^\\n]{0,200}\\$\\{?${variable}\\b`).test(script);
  if (variable !== "" && isSame && isGrepped && step.conditions.length === 0) return { pattern, looksAt: "commit" };
  return { pattern, looksAt: LIVE.test(script) ? "live" : "other" };
}

/** Whether the pattern finds the file wherever it lies, or at the root alone. */
export function finds(pattern: string, path: string, nested: boolean): boolean {
  const plain = pattern.replaceAll("\\", "");
  const at = plain.toLowerCase().indexOf(path.toLowerCase());
  return at >= 0 && !(nested && plain[at - 1] === "^");
}
