/** One `${{ ... }}` of a text: the trimmed expression, and where the whole of it stands. */
export interface ExpressionRange {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
}

/**
 * Every Actions expression of a text. Quotes are single and doubled inside, as the runner scans them:
 * https://github.com/actions/runner/blob/main/src/Sdk/DTObjectTemplating/ObjectTemplating/TemplateReader.cs
 * One that is not closed ends the search: GitHub rejects the text as a whole.
 */
export function findExpressions(text: string): readonly ExpressionRange[] {
  const found: ExpressionRange[] = [];
  let offset = text.indexOf("${{");
  while (offset !== -1) {
    const close = closeOf(text, offset + 3);
    if (close === -1) break;
    found.push({ text: text.slice(offset + 3, close).trim(), offset, end: close + 2 });
    offset = text.indexOf("${{", close + 2);
  }
  return found;
}

function closeOf(text: string, start: number): number {
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === "}" && text[at + 1] === "}") return at;
  }
  return -1;
}
