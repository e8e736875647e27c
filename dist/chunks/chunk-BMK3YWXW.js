// src/report/hops.ts
var MOST_PATHS = 4;
function partsAt({ steps }, index, paths) {
  const shared = index === 0 ? 0 : sharedHops(steps, paths[0]?.steps ?? []);
  return shared < 2 ? 0 : Math.min(shared, steps.length - 1);
}
function sharedHops(steps, others) {
  const parted = steps.findIndex((step, i) => JSON.stringify(step) !== JSON.stringify(others[i]));
  return parted === -1 ? steps.length : parted;
}

// src/report/wrap.ts
function wrap(text, width) {
  return text.trim().split("\n").reduce(joinParagraphs, []).flatMap((paragraph) => wrapParagraph(paragraph, width));
}
function joinParagraphs(paragraphs, line) {
  const trimmed = line.trim();
  const last = paragraphs.at(-1);
  const continues = last !== void 0 && last !== "" && trimmed !== "" && !/^([-*]|\d+\.) /.test(trimmed);
  return continues ? [...paragraphs.slice(0, -1), `${last} ${trimmed}`] : [...paragraphs, trimmed];
}
function wrapParagraph(paragraph, width) {
  const lines = [""];
  for (const word of paragraph.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export {
  MOST_PATHS,
  partsAt,
  wrap
};
