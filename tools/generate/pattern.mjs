const GATES = {
  open: ", past gates that do not stop whoever started it",
  declared: ", past gates that do not stop whoever started it or whose content is not in the files",
};

/** A rule's path pattern as one sentence. */
export function patternSentence({ path, unless }) {
  const [first, ...rest] = path;
  const steps = rest.map((step) => ("node" in step ? `to ${nodeText(step)}` : edgeText(step)));
  const exceptions = unless.map(
    (where) =>
      `\n\nNot when ${Object.entries(where)
        .map(([key, test]) => `\`${key}\` is ${testText(test)}`)
        .join(" and ")}.`,
  );
  return `A path from ${[nodeText(first), ...steps].join(" ")}.${exceptions.join("")}`;
}

/** One test as words. */
export function testText(test) {
  if (Array.isArray(test)) return test.map(code).join(" or ");
  if (typeof test !== "object") return code(test);
  if ("not" in test) return `known and not ${testText(test.not)}`;
  return "matches" in test ? `like ${code(test.matches)}` : `something with ${code(test.contains)}`;
}

function nodeText({ node, where, has, lacks, as }) {
  const hops = (word, list) =>
    [list ?? []]
      .flat()
      .map((hop) => `, ${word} ${hopText(hop)}`)
      .join("");
  return `${kinds(node, "a ")}${as ? ` *${as}*` : ""}${whereText(where)}${hops("with", has)}${hops("without", lacks)}`;
}

function edgeText({ edge, where, reverse, repeat, gates }) {
  const direction = reverse ? "against" : "along";
  return `${direction} ${repeat ? "one or more" : "one"} ${kinds(edge, "")} ${repeat ? "edges" : "edge"}${whereText(where)}${gates ? GATES[gates] : ""},`;
}

function hopText({ edge, where, reverse, node, nodeWhere }) {
  const end = node ? ` ${reverse ? "from" : "to"} ${kinds(node, "a ")}${whereText(nodeWhere)}` : "";
  return `one ${reverse ? "incoming " : ""}${kinds(edge, "")} edge${whereText(where)}${end}`;
}

function whereText(where) {
  const tests = Object.entries(where ?? {}).map(([name, test]) => `${code(name)} is ${testText(test)}`);
  return tests.length > 0 ? ` (${tests.join(", ")})` : "";
}

function kinds(names, article) {
  return [names]
    .flat()
    .map((name) => `${article === "a " && /^[aeiou]/.test(name) ? "an " : article}${code(name)}`)
    .join(" or ");
}

function code(value) {
  return `\`${value}\``;
}
