/** A diagram read back: what a reader of it sees, without how it is written. */
export interface Drawing {
  /** By id. */
  readonly shapes: ReadonlyMap<
    string,
    { readonly outline: string; readonly lines: readonly string[]; readonly zone: string }
  >;
  readonly arrows: readonly {
    readonly from: string;
    readonly to: string;
    readonly line: string;
    readonly lines: readonly string[];
  }[];
  readonly notes: readonly string[];
  readonly zones: readonly string[];
}

const MERMAID = {
  shape:
    /^([a-z]+_[0-9a-f]+(?:_\d+)?)(\(\[|\[\(|\[\[|\[\/|\{\{|\(\(|\(|>|\[)"([^"]*)"(\]\)|\)\]|\]\]|\/\]|\\\]|\}\}|\)\)|\)|\])(?::::[a-z]+)?$/,
  arrow: /^([a-z]+_[0-9a-f]+(?:_\d+)?) (-->|==>|-\.->)\|"([^"]*)"\| ([a-z]+_[0-9a-f]+(?:_\d+)?)$/,
  zone: /^subgraph zone_[a-z_]+\["zone: ([^"]*)"\]$/,
  note: /^note\["([^"]*)"\]:::note$/,
  style: /^(?:classDef [a-z]+ [a-z:#0-9,-]+|linkStyle [\d,]+ [a-z:#0-9,-]+)$/,
};
/** Everything that a label may hold before its entities are decoded; the lexer would read `direction LR` for a statement. */
const MERMAID_LABEL = /^(?:[\p{L}\p{N} ,.()/-]|#\d+;)*$/u;

/** Reads a flowchart by the few lines that ours may hold; anything else throws. */
export function readMermaid(text: string): Drawing {
  const [head, ...lines] = text.trimEnd().split("\n");
  if (head !== "flowchart LR") throw new Error(`not a flowchart: ${head}`);
  const drawing = {
    shapes: new Map(),
    arrows: [] as Drawing["arrows"][number][],
    notes: [] as string[],
    zones: [] as string[],
  };
  let zone = "";
  for (const line of lines.map((one) => one.trimStart())) {
    if (/direction\s/i.test(line)) throw new Error(`a statement of its own: ${line}`);
    const [shape, arrow, opens, note] = [MERMAID.shape, MERMAID.arrow, MERMAID.zone, MERMAID.note].map((one) =>
      one.exec(line),
    );
    if (opens) {
      zone = decoded(opens[1] ?? "").join("");
      drawing.zones.push(zone);
    } else if (line === "end" && zone !== "") zone = "";
    else if (note) drawing.notes.push(...decoded(note[1] ?? ""));
    else if (shape)
      drawing.shapes.set(shape[1] ?? "", { outline: `${shape[2]}${shape[4]}`, lines: decoded(shape[3] ?? ""), zone });
    else if (arrow)
      drawing.arrows.push({
        from: arrow[1] ?? "",
        line: arrow[2] ?? "",
        lines: decoded(arrow[3] ?? ""),
        to: arrow[4] ?? "",
      });
    else if (!MERMAID.style.test(line)) throw new Error(`not a line of a flowchart: ${line}`);
  }
  return drawing;
}

function decoded(label: string): string[] {
  return label.split("<br/>").map((line) => {
    if (!MERMAID_LABEL.test(line)) throw new Error(`not a safe label: ${line}`);
    return line.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  });
}

const ID = "[a-z]+_[0-9a-f]+(?:_\\d+)?";
const STRING = '"((?:[^"\\\\\\n]|\\\\.)*)"';
const DOT = {
  defaults: /^(?:graph|node|edge) \[[a-z]+=(?:"[^"\\]*"|\w+)(?:, [a-z]+=(?:"[^"\\]*"|\w+))*\];$/,
  note: new RegExp(`^label=${STRING};$`),
  zone: /^subgraph cluster_[a-z_]+ \{$/,
  shape: new RegExp(`^(${ID}) \\[shape=(\\w+), label=${STRING}(?:, fillcolor="#[0-9a-f]{6}")?\\];$`),
  arrow: new RegExp(`^(${ID}) -> (${ID}) \\[label=${STRING}((?:, [a-z]+=(?:"#[0-9a-f]{6}"|\\w+))*)\\];$`),
};

/** Reads a digraph by the few lines that ours may hold; anything else throws. */
export function readDot(text: string): Drawing {
  const [head, ...lines] = text.trimEnd().split("\n");
  if (head !== "digraph delegraph {" || lines.pop() !== "}") throw new Error("not a digraph");
  const drawing = {
    shapes: new Map(),
    arrows: [] as Drawing["arrows"][number][],
    notes: [] as string[],
    zones: [] as string[],
  };
  let zone: string | undefined;
  for (const line of lines.map((one) => one.trimStart())) {
    const [shape, arrow, note] = [DOT.shape, DOT.arrow, DOT.note].map((one) => one.exec(line));
    if (DOT.zone.test(line)) zone = "";
    else if (line === "}" && zone !== undefined) zone = undefined;
    else if (note && zone === "") {
      zone = unquoted(note[1] ?? "")
        .join("")
        .replace("zone: ", "");
      drawing.zones.push(zone);
    } else if (note) drawing.notes.push(...unquoted(note[1] ?? ""));
    else if (shape)
      drawing.shapes.set(shape[1] ?? "", {
        outline: shape[2] ?? "",
        lines: unquoted(shape[3] ?? ""),
        zone: zone ?? "",
      });
    else if (arrow)
      drawing.arrows.push({
        from: arrow[1] ?? "",
        to: arrow[2] ?? "",
        lines: unquoted(arrow[3] ?? ""),
        line: arrow[4] ?? "",
      });
    else if (!DOT.defaults.test(line)) throw new Error(`not a line of a digraph: ${line}`);
  }
  return drawing;
}

/** As Graphviz shows a label: `\n` breaks the line, other escapes stand for themselves, entities are decoded. */
function unquoted(label: string): string[] {
  return label.split(/(?<=(?:^|[^\\])(?:\\\\)*)\\n/).map((line) => {
    if (/&(?!amp;)|\\[^\\"]/.test(line.replaceAll("\\\\", ""))) throw new Error(`not a safe label: ${line}`);
    return line.replace(/\\(.)/g, "$1").replaceAll("&amp;", "&");
  });
}
