/** Whether `text` fits a pattern in which `*` is any run of characters. Linear: parts are searched left to right. */
export function fits(pattern: string, text: string): boolean {
  const star = pattern.indexOf("*");
  if (star < 0) return text === pattern;
  // NOTE: most patterns differ at their start, and lists of them are held against each other.
  if (!text.startsWith(pattern.slice(0, star))) return false;
  const parts = pattern.split("*");
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (!text.endsWith(last) || text.length < first.length + last.length) return false;
  let position = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return position <= text.length - last.length;
}
