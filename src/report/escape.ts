/** Characters that change how other text looks or is read: controls, bidirectional and zero-width marks, lone surrogates. https://www.unicode.org/reports/tr44/#General_Category_Values */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Everything but what is plain in JSON, whose strings hold no controls: few places of a long text, and quickly found. */
const NOT_ASCII = /[^\n\x20-\x7e]+/g;

/** What GitHub's runner takes for a command in a job's log: `::name::` at the start of a line, `##[name]` anywhere. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
const COMMAND_START = /(^|\s)::/g;

/** Text for a terminal or a job log, on one line: what cannot be seen is shown as `\u{1b}`, and nothing reads as a workflow command. */
export function visible(text: string): string {
  return text
    .replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(COMMAND_START, "$1\\::")
    .replaceAll("##[", "##\\[");
}

/** JSON of two-space indent that holds no invisible character and no workflow command, yet decodes to the same value. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2).replace(NOT_ASCII, (text) => text.replace(INVISIBLE, escaped));
  return `${json.replaceAll("##[", "#\\u0023[")}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** Text of a SARIF message: as `visible`, and no `[text](target)` of a scanned file is taken for a link. SARIF 2.1.0 section 3.11.6. */
export function messageText(text: string): string {
  return visible(text).replaceAll("](", "] (");
}

/** A path of the repository as a relative URI reference, percent-encoded. RFC 3986 section 4.2. */
export function relativeUri(file: string): string {
  const segments = file.replace(/\p{Cs}/gu, "\ufffd").split("/");
  return segments.map(encodeURIComponent).join("/") || ".";
}
