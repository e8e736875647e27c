import {
  TRUE,
  agentBeside,
  agentByCommand,
  anyCommandReach,
  covers,
  environmentChannels,
  githubMcpTool,
  isAgentName,
  isUnreadCommand,
  looksLikeAgent,
  mayNameAgent,
  plainTool,
  shellTool,
  suggestsAgent,
  unknownTool
} from "./chunk-BVDQPDIM.js";
import {
  classify,
  digest,
  fits,
  literalSecret,
  redact,
  resourceNode
} from "./chunk-YT7MXHQX.js";
import {
  locationOf,
  parseYaml
} from "./chunk-BIUQDIEU.js";

// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
  switch (node.type) {
    case "Script":
    case "CompoundList":
    case "AndOr":
      for (const command of node.commands)
        callback(command);
      return;
    case "Statement":
      callback(node.command);
      return;
    case "Command":
      for (const child of node.prefix)
        callback(child);
      if (node.name)
        callback(node.name);
      for (const child of node.suffix)
        callback(child);
      return;
    case "Pipeline":
      for (const prefix of node.prefixes)
        callback(prefix);
      for (const command of node.commands)
        callback(command);
      return;
    case "Redirected":
      callback(node.command);
      for (const redirect of node.redirects)
        callback(redirect);
      return;
    case "If":
      callback(node.clause);
      callback(node.then);
      for (const branch2 of node.elif)
        callback(branch2);
      if (node.else)
        callback(node.else);
      return;
    case "Elif":
      callback(node.clause);
      callback(node.then);
      return;
    case "For":
    case "Select":
      callback(node.name);
      if (node.wordlist)
        for (const word3 of node.wordlist)
          callback(word3);
      callback(node.body);
      return;
    case "While":
      callback(node.clause);
      callback(node.body);
      return;
    case "Function":
    case "Coproc":
      if (node.name)
        callback(node.name);
      callback(node.body);
      return;
    case "Subshell":
    case "BraceGroup":
      callback(node.body);
      return;
    case "Case":
      callback(node.word);
      for (const item of node.items)
        callback(item);
      return;
    case "CaseItem":
      for (const pattern of node.pattern)
        callback(pattern);
      callback(node.body);
      return;
    case "ArithmeticFor": {
      const initialize = node.initialize;
      if (initialize)
        callback(initialize);
      const test = node.test;
      if (test)
        callback(test);
      const update = node.update;
      if (update)
        callback(update);
      callback(node.body);
      return;
    }
    case "Word":
    case "Glob":
    case "ArithmeticWord":
    case "HereDocBody":
    case "BraceExpansion":
    case "ExtendedGlob": {
      const parts2 = node.parts;
      if (parts2)
        for (const part of parts2)
          callback(part);
      return;
    }
    case "DoubleQuoted":
    case "LocaleString":
      for (const part of node.parts)
        callback(part);
      return;
    case "ParameterExpansion":
      if (node.index)
        callback(node.index);
      if (node.operation)
        callback(node.operation);
      return;
    case "Default":
    case "Remove":
    case "Transform":
      callback(node.operand);
      return;
    case "CaseModification":
      if (node.operand)
        callback(node.operand);
      return;
    case "Replace":
      callback(node.pattern);
      callback(node.replacement);
      return;
    case "Slice":
      callback(node.offset);
      if (node.length)
        callback(node.length);
      return;
    case "Assignment": {
      const index = node.index;
      if (index)
        callback(index);
      callback(node.value);
      return;
    }
    case "ArrayValue":
      for (const element of node.elements)
        callback(element);
      return;
    case "Redirect":
    case "HereString":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.target)
        callback(node.target);
      return;
    case "HereDoc":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.delimiter)
        callback(node.delimiter);
      callback(node.body);
      return;
    case "CommandExpansion":
    case "ProcessSubstitution":
    case "ArithmeticCommandExpansion": {
      const script = node.script;
      if (script)
        callback(script);
      return;
    }
    case "ArithmeticExpansion":
    case "ArithmeticCommand":
    case "ArithmeticGroup":
    case "TestCommand":
    case "TestGroup": {
      const expression = node.expression;
      if (expression)
        callback(expression);
      return;
    }
    case "ArithmeticBinary":
    case "TestBinary":
      callback(node.left);
      callback(node.right);
      return;
    case "ArithmeticUnary":
    case "TestUnary":
      callback(node.operand);
      return;
    case "ArithmeticTernary":
      callback(node.test);
      callback(node.consequent);
      callback(node.alternate);
      return;
    case "TestLogical":
      for (const operand of node.operands)
        callback(operand);
      return;
    case "TestNot":
      for (const negation of node.negations)
        callback(negation);
      callback(node.operand);
      return;
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "SimpleExpansion":
    case "Names":
    case "Unknown":
    case "FileDescriptor":
    case "FileDescriptorVariable":
    case "HereDocDelimiter":
    case "Time":
    case "Negation":
      return;
    default: {
      const exhaustive = node;
      throw new TypeError(`Unexpected syntax node: ${exhaustive}`);
    }
  }
}

// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
  return code >= 48 && code <= 55;
}
function isHex(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
  try {
    return String.fromCodePoint(value);
  } catch {
    return fallback;
  }
}
var utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
  return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
  if (source.charCodeAt(pos) !== 92 || pos + 2 > limit)
    return void 0;
  const escaped = source.charCodeAt(pos + 1);
  const digitsStart = pos + 2;
  let end = digitsStart;
  if (escaped === 120) {
    while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end)))
      end++;
    if (end === digitsStart)
      return void 0;
    return { value: Number.parseInt(source.slice(digitsStart, end), 16), end };
  }
  if (!isOctal(escaped))
    return void 0;
  while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end)))
    end++;
  return { value: Number.parseInt(source.slice(pos + 1, end), 8) & 255, end };
}
function decodeAnsiCQuoted(source, start, limit) {
  let pos = start;
  let value = "";
  let bytes = [];
  let nul = -1;
  while (pos < limit && source.charCodeAt(pos) !== 39) {
    const escapeStart = pos;
    const byte = readByteEscape(source, pos, limit);
    if (byte && byte.value >= 128) {
      bytes.push(byte.value);
      pos = byte.end;
      continue;
    }
    if (bytes.length > 0) {
      value += decodeBytes(bytes);
      bytes = [];
    }
    if (byte) {
      if (byte.value === 0 && nul === -1)
        nul = value.length;
      value += String.fromCharCode(byte.value);
      pos = byte.end;
      continue;
    }
    if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
      const runStart = pos;
      while (pos < limit) {
        const code = source.charCodeAt(pos);
        if (code === 39 || code === 92 && pos + 1 < limit)
          break;
        pos++;
      }
      value += source.slice(runStart, pos);
      continue;
    }
    pos++;
    const escaped = source[pos++];
    switch (escaped) {
      case "a":
        value += "\x07";
        break;
      case "b":
        value += "\b";
        break;
      case "e":
      case "E":
        value += "\x1B";
        break;
      case "f":
        value += "\f";
        break;
      case "n":
        value += "\n";
        break;
      case "r":
        value += "\r";
        break;
      case "t":
        value += "	";
        break;
      case "v":
        value += "\v";
        break;
      case "\\":
        value += "\\";
        break;
      case "'":
        value += "'";
        break;
      case '"':
        value += '"';
        break;
      case "?":
        value += "?";
        break;
      case "\n":
        break;
      case "c": {
        const code = pos < limit ? source.charCodeAt(pos) : 39;
        if (code === 39) {
          value += source.slice(escapeStart, pos);
          break;
        }
        pos++;
        if (code === 92) {
          const pair = pos < limit && source.charCodeAt(pos) === 92;
          if (pair)
            pos++;
          value += "";
          if (!pair && pos < limit) {
            value += source[pos];
            pos++;
          }
          break;
        }
        const control = code === 63 ? 127 : code & 31;
        if (control === 0 && code < 128 && nul === -1)
          nul = value.length;
        value += String.fromCharCode(control);
        break;
      }
      case "u":
      case "U": {
        const digitsStart = pos;
        const maxDigits = escaped === "u" ? 4 : 8;
        while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos)))
          pos++;
        if (pos === digitsStart) {
          value += `\\${escaped}`;
          break;
        }
        const raw = source.slice(escapeStart, pos);
        const point = Number.parseInt(source.slice(digitsStart, pos), 16);
        if (point === 0 && nul === -1)
          nul = value.length;
        value += codePoint(point, raw);
        break;
      }
      default:
        value += `\\${escaped}`;
        break;
    }
  }
  if (bytes.length > 0)
    value += decodeBytes(bytes);
  if (nul !== -1)
    value = value.slice(0, nul);
  const closed = pos < limit;
  if (closed)
    pos++;
  return { value, end: pos, closed };
}

// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class _ScriptExpansionImpl {
  static _resolveScript;
  type;
  pos;
  end;
  text;
  #window;
  #script = void 0;
  constructor(type, pos, end, text, window) {
    this.type = type;
    this.pos = pos;
    this.end = end;
    this.text = text;
    this.#window = window;
  }
  get script() {
    const window = this.#window;
    if (window !== void 0) {
      const script = _ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
      if (window.context === void 0)
        script.source = window.source;
      this.script = script;
    }
    return this.#script;
  }
  set script(script) {
    this.#script = script;
    this.#window = void 0;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, script: this.script };
  }
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
  operator;
  constructor(pos, end, text, operator, window) {
    super("ProcessSubstitution", pos, end, text, window);
    this.operator = operator;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      text: this.text,
      operator: this.operator,
      script: this.script
    };
  }
};
var ArithmeticExpansionImpl = class _ArithmeticExpansionImpl {
  static _resolveExpression;
  type = "ArithmeticExpansion";
  pos;
  end;
  text;
  #window;
  #expression = void 0;
  constructor(pos, end, text, window) {
    this.pos = pos;
    this.end = end;
    this.text = text;
    this.#window = window;
  }
  get expression() {
    const window = this.#window;
    if (window !== void 0) {
      this.expression = _ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
    }
    return this.#expression;
  }
  set expression(expression) {
    this.#expression = expression;
    this.#window = void 0;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, expression: this.expression };
  }
};

// node_modules/unbash/dist/limits.js
var MAX_SYNTAX_NESTING = 256;

// node_modules/unbash/dist/word-value.js
function dequoteValue(parts2) {
  let s = "";
  for (const c of parts2)
    s += c.type === "Literal" ? c.value : c.text;
  return s;
}
function unescapeBareValue(text) {
  const first = text.indexOf("\\");
  if (first === -1)
    return text;
  let s = "";
  let start = 0;
  for (let i = first; i < text.length; i++) {
    if (text.charCodeAt(i) !== 92)
      continue;
    s += text.slice(start, i);
    i++;
    if (i >= text.length) {
      s += "\\";
      start = i;
      break;
    }
    if (text.charCodeAt(i) !== 10)
      s += text[i];
    start = i + 1;
  }
  return s + text.slice(start);
}
function continuedExpansionValue(text) {
  let pos = 1;
  while (text[pos] === "\\" && text[pos + 1] === "\n")
    pos += 2;
  return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts2) {
  let value = "";
  for (const part of parts2) {
    switch (part.type) {
      case "Literal":
      case "Glob":
      case "SingleQuoted":
      case "AnsiCQuoted":
        value += part.value;
        break;
      case "DoubleQuoted":
      case "LocaleString":
        value += dequoteValue(part.parts);
        break;
      case "CommandExpansion":
        value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
        break;
      case "ExtendedGlob":
        value += continuedExpansionValue(part.text);
        break;
      default:
        value += part.text;
        break;
    }
  }
  return value;
}

// node_modules/unbash/dist/word.js
var WordImpl = class {
  type = "Word";
  text;
  pos;
  end;
  #source;
  #resolver;
  #depth;
  #parts;
  #value = null;
  constructor(text, pos, end, source, resolver, depth = 0) {
    this.text = text;
    this.pos = pos;
    this.end = end;
    this.#source = source;
    this.#resolver = resolver;
    this.#depth = depth;
    this.#parts = resolver === void 0 ? void 0 : null;
  }
  get value() {
    if (this.#value === null) {
      const parts2 = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
      this.#value = parts2 ? wordPartsValue(parts2) : unescapeBareValue(this.text);
    }
    return this.#value;
  }
  get parts() {
    if (this.#parts === null) {
      this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
    }
    return this.#parts;
  }
  set parts(v) {
    this.#parts = v ?? void 0;
  }
  toJSON() {
    return { type: this.type, text: this.text, pos: this.pos, end: this.end, parts: this.parts, value: this.value };
  }
};

// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
  const boundaries = parent === void 0 ? void 0 : substitutionBoundaries(parent);
  return { boundaries, wordParts: void 0, embeddedParts: void 0, arrayParts: void 0 };
}
function substitutionBoundaries(context) {
  return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
}

// node_modules/unbash/dist/chars.js
var CH_TAB = 9;
var CH_NL = 10;
var CH_SPACE = 32;
var CH_BANG = 33;
var CH_DQUOTE = 34;
var CH_HASH = 35;
var CH_DOLLAR = 36;
var CH_PERCENT = 37;
var CH_AMP = 38;
var CH_SQUOTE = 39;
var CH_LPAREN = 40;
var CH_RPAREN = 41;
var CH_STAR = 42;
var CH_PLUS = 43;
var CH_COMMA = 44;
var CH_DASH = 45;
var CH_DOT = 46;
var CH_SLASH = 47;
var CH_0 = 48;
var CH_9 = 57;
var CH_COLON = 58;
var CH_SEMI = 59;
var CH_LT = 60;
var CH_EQ = 61;
var CH_GT = 62;
var CH_QUESTION = 63;
var CH_AT = 64;
var CH_A = 65;
var CH_Z = 90;
var CH_LBRACKET = 91;
var CH_BACKSLASH = 92;
var CH_RBRACKET = 93;
var CH_CARET = 94;
var CH_UNDERSCORE = 95;
var CH_BACKTICK = 96;
var CH_a = 97;
var CH_z = 122;
var CH_LBRACE = 123;
var CH_PIPE = 124;
var CH_RBRACE = 125;
var CH_TILDE = 126;
function skipLineContinuations(source, pos, end) {
  while (pos + 1 < end && source.charCodeAt(pos) === CH_BACKSLASH && source.charCodeAt(pos + 1) === CH_NL)
    pos += 2;
  return pos;
}

// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
  return /[*?[]/.test(text);
}
var bracketSyntax = new Uint8Array(128);
bracketSyntax[CH_BANG] = 1;
bracketSyntax[CH_CARET] = 1;
bracketSyntax[CH_LBRACKET] = 1;
bracketSyntax[CH_RBRACKET] = 1;
bracketSyntax[CH_COLON] = 1;
bracketSyntax[CH_DOT] = 1;
bracketSyntax[CH_EQ] = 1;
bracketSyntax[CH_DASH] = 1;
bracketSyntax[CH_BACKSLASH] = 1;
function bracketEnds(source, start, end, parts2, offset) {
  let close = end - 1;
  while (close > start && source.charCodeAt(close) !== CH_RBRACKET)
    close--;
  if (close === start)
    return null;
  const positions = [];
  const kinds = [];
  const members = [];
  let partIndex = 0;
  let symbols = false;
  for (let pos = start; pos < end; pos++) {
    while (parts2 && partIndex < parts2.length && parts2[partIndex].end <= pos + offset)
      partIndex++;
    const part = parts2?.[partIndex];
    const tokenPos = pos;
    let kind = 0;
    if (part && part.pos <= pos + offset && part.type !== "Literal") {
      pos = part.end - offset - 1;
    } else {
      kind = source.charCodeAt(pos);
      if (kind === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL) {
        pos++;
        continue;
      }
      if (kind >= 128 || !bracketSyntax[kind])
        kind = 0;
    }
    const last = kinds.length - 1;
    if (kind === 0 && last >= 0 && kinds[last] === 0) {
      members[last]++;
      continue;
    }
    if (last >= 0 && kinds[last] === CH_LBRACKET && (kind === CH_COLON || kind === CH_EQ || kind === CH_DOT)) {
      symbols = true;
    }
    positions.push(tokenPos);
    kinds.push(kind);
    members.push(1);
  }
  const count = kinds.length;
  let symbolEnd;
  if (symbols) {
    symbolEnd = new Int32Array(count).fill(-1);
    let close2 = -1;
    let colon = -1;
    let eq = -1;
    let dot = -1;
    for (let i = count - 1; i >= 0; i--) {
      const kind = kinds[i + 2];
      if (kind === CH_RBRACKET)
        close2 = i + 2;
      else if (kinds[i + 3] === CH_RBRACKET) {
        if (kind === CH_COLON)
          colon = i + 2;
        else if (kind === CH_EQ)
          eq = i + 2;
        else if (kind === CH_DOT)
          dot = i + 2;
      }
      if (kinds[i] !== CH_LBRACKET)
        continue;
      const type = kinds[i + 1];
      const found = type === CH_COLON ? colon : type === CH_EQ ? eq : type === CH_DOT ? dot : -1;
      if (found !== -1 && (type === CH_DOT || close2 === -1 || close2 > found))
        symbolEnd[i] = found + 2;
    }
  }
  const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
  const endFrom = new Int32Array(count + 2).fill(-1);
  const resume = (next, range) => {
    if (next >= count)
      return -1;
    if (range && kinds[next] === CH_DASH && next + 1 < count && kinds[next + 1] !== CH_RBRACKET) {
      let last = next + 1;
      if (kinds[last] === CH_BACKSLASH) {
        if (last + 1 >= count)
          return -1;
        last++;
      }
      let after = last + 1;
      if (kinds[last] === CH_LBRACKET && kinds[last + 1] === CH_DOT) {
        const symbol = subBracket(last);
        if (symbol !== -1)
          after = symbol;
      } else if (kinds[last] === 0 && members[last] > 1) {
        return endFrom[last];
      }
      if (after >= count)
        return -1;
      return kinds[after] === CH_RBRACKET ? after + 1 : endFrom[after];
    }
    return kinds[next] === CH_RBRACKET ? next + 1 : endFrom[next];
  };
  for (let t = count - 1; t >= 0; t--) {
    const kind = kinds[t];
    let after = t + 1;
    let range = true;
    if (kind === CH_BACKSLASH) {
      if (t + 1 >= count)
        continue;
      after = t + 2;
    } else if (kind === CH_LBRACKET) {
      const type = kinds[t + 1];
      if (type === CH_COLON || type === CH_EQ || type === CH_DOT) {
        const symbol = subBracket(t);
        if (symbol !== -1) {
          after = symbol;
          range = type === CH_DOT;
        }
      }
    }
    endFrom[t] = resume(after, range);
  }
  const ends = /* @__PURE__ */ new Map();
  for (let t = 0; t < count; t++) {
    if (kinds[t] !== CH_LBRACKET)
      continue;
    let first = t + 1;
    if (kinds[first] === CH_BANG || kinds[first] === CH_CARET)
      first++;
    if (first >= count)
      continue;
    const close2 = kinds[first] === CH_RBRACKET ? resume(first + 1, true) : endFrom[first];
    if (close2 !== -1)
      ends.set(positions[t], positions[close2 - 1] + 1);
  }
  return ends;
}
function appendRange(source, start, end, parts2, index, offset, result) {
  while (start < end) {
    while (parts2 && index < parts2.length && parts2[index].end <= start + offset)
      index++;
    const part = parts2?.[index];
    if (part && part.pos === start + offset && part.end <= end + offset) {
      result.push(part);
      start = part.end - offset;
      index++;
      continue;
    }
    const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
    const text = source.slice(start, stop);
    result.push({ type: "Literal", pos: start + offset, end: stop + offset, text, value: unescapeBareValue(text) });
    start = stop;
  }
  return index;
}
function parseGlobParts(source, start, end, parts2, offset = 0) {
  let result;
  let brackets;
  let partIndex = 0;
  let emittedIndex = 0;
  let literalStart = start;
  for (let pos = start; pos < end; pos++) {
    while (parts2 && partIndex < parts2.length && parts2[partIndex].end <= pos + offset)
      partIndex++;
    const part = parts2?.[partIndex];
    if (part && part.pos <= pos + offset && part.type !== "Literal") {
      pos = part.end - offset - 1;
      continue;
    }
    const character = source.charCodeAt(pos);
    if (character === CH_BACKSLASH) {
      pos++;
      continue;
    }
    let globEnd;
    if (character === CH_STAR || character === CH_QUESTION) {
      const limit = part ? Math.min(end, part.end - offset) : end;
      const next = skipLineContinuations(source, pos + 1, limit);
      if (next < limit && source.charCodeAt(next) === CH_LPAREN)
        continue;
      globEnd = pos + 1;
      if (character === CH_STAR) {
        while (globEnd < limit && source.charCodeAt(globEnd) === CH_STAR) {
          const next2 = skipLineContinuations(source, globEnd + 1, limit);
          if (next2 < limit && source.charCodeAt(next2) === CH_LPAREN)
            break;
          globEnd++;
        }
      }
    } else if (character === CH_LBRACKET) {
      if (brackets === void 0)
        brackets = bracketEnds(source, pos, end, parts2, offset);
      const close = brackets?.get(pos);
      if (close === void 0)
        continue;
      globEnd = close;
    } else {
      continue;
    }
    if (!result)
      result = [];
    emittedIndex = appendRange(source, literalStart, pos, parts2, emittedIndex, offset, result);
    const text = source.slice(pos, globEnd);
    let glob;
    if (character === CH_LBRACKET) {
      const interior = [];
      emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts2, emittedIndex, offset, interior);
      glob = {
        type: "Glob",
        kind: "bracket",
        pos: pos + offset,
        end: globEnd + offset,
        text,
        value: "[" + wordPartsValue(interior) + "]",
        parts: interior
      };
    } else {
      glob = {
        type: "Glob",
        kind: character === CH_STAR ? "star" : "question",
        pos: pos + offset,
        end: globEnd + offset,
        text,
        value: text,
        parts: void 0
      };
    }
    result.push(glob);
    literalStart = globEnd;
    pos = globEnd - 1;
  }
  if (!result)
    return parts2 ?? void 0;
  appendRange(source, literalStart, end, parts2, emittedIndex, offset, result);
  return result;
}

// node_modules/unbash/dist/lexer.js
var Token = {
  Word: 0,
  Assignment: 1,
  Semi: 2,
  Newline: 3,
  Pipe: 4,
  And: 5,
  Or: 6,
  Amp: 7,
  LParen: 8,
  RParen: 9,
  LBrace: 10,
  RBrace: 11,
  Bang: 12,
  If: 13,
  Then: 14,
  Else: 15,
  Elif: 16,
  Fi: 17,
  Do: 18,
  Done: 19,
  For: 20,
  While: 21,
  Until: 22,
  In: 23,
  Case: 24,
  Esac: 25,
  Function: 26,
  DoubleSemi: 27,
  SemiAmp: 28,
  DoubleSemiAmp: 29,
  Select: 30,
  DblLBracket: 31,
  DblRBracket: 32,
  EOF: 33,
  ArithCmd: 34,
  Coproc: 35,
  Redirect: 36
};
var TokenValue = class {
  token = Token.EOF;
  // Materialized token value, or null for word tokens whose value has not been
  // requested yet (computed from [pos, end) on demand via the owning lexer).
  _value = "";
  _owner;
  pos = 0;
  end = 0;
  fileDescriptor = void 0;
  variableName = void 0;
  descriptorEnd = 0;
  delimiterQuoted = false;
  content = void 0;
  targetPos = 0;
  targetEnd = 0;
  assignmentOperatorPos = -1;
  // True when `value` is exactly the raw source span [pos, end) — lets consumers
  // reuse the string instead of slicing the source again.
  raw = false;
  // True when a word contains no quoting, escaped characters, or expansions.
  // Backslash-newline continuations preserve keyword eligibility.
  keywordEligible = false;
  constructor(owner = null) {
    this._owner = owner;
  }
  get value() {
    return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
  }
  set value(v) {
    this._value = v;
  }
  reset() {
    this.token = Token.EOF;
    this._value = "";
    this.pos = 0;
    this.end = 0;
    this.fileDescriptor = void 0;
    this.variableName = void 0;
    this.descriptorEnd = 0;
    this.delimiterQuoted = false;
    this.content = void 0;
    this.targetPos = 0;
    this.targetEnd = 0;
    this.assignmentOperatorPos = -1;
    this.raw = false;
    this.keywordEligible = false;
  }
  copyFrom(other) {
    this.token = other.token;
    this._value = other._value;
    this.pos = other.pos;
    this.end = other.end;
    this.fileDescriptor = other.fileDescriptor;
    this.variableName = other.variableName;
    this.descriptorEnd = other.descriptorEnd;
    this.delimiterQuoted = other.delimiterQuoted;
    this.content = other.content;
    this.targetPos = other.targetPos;
    this.targetEnd = other.targetEnd;
    this.assignmentOperatorPos = other.assignmentOperatorPos;
    this.raw = other.raw;
    this.keywordEligible = other.keywordEligible;
  }
};
var RESERVED_WORDS = /* @__PURE__ */ new Map([
  ["if", Token.If],
  ["then", Token.Then],
  ["else", Token.Else],
  ["elif", Token.Elif],
  ["fi", Token.Fi],
  ["do", Token.Do],
  ["done", Token.Done],
  ["for", Token.For],
  ["while", Token.While],
  ["until", Token.Until],
  ["in", Token.In],
  ["case", Token.Case],
  ["esac", Token.Esac],
  ["function", Token.Function],
  ["select", Token.Select],
  ["coproc", Token.Coproc],
  ["!", Token.Bang],
  ["{", Token.LBrace],
  ["}", Token.RBrace]
]);
var charType = new Uint8Array(128);
charType[CH_PIPE] = 1;
charType[CH_AMP] = 1;
charType[CH_SEMI] = 1;
charType[CH_LPAREN] = 1;
charType[CH_RPAREN] = 1;
charType[CH_LT] = 1;
charType[CH_GT] = 1;
charType[CH_SPACE] = 1;
charType[CH_TAB] = 1;
charType[CH_NL] = 1;
charType[CH_BACKSLASH] = 2;
charType[CH_SQUOTE] = 2;
charType[CH_DQUOTE] = 2;
charType[CH_DOLLAR] = 2;
charType[CH_BACKTICK] = 2;
charType[CH_LBRACE] = 2;
function skipBlanks(source, pos, end) {
  while (pos < end) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_SPACE || ch === CH_TAB)
      pos++;
    else if (ch === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL)
      pos += 2;
    else
      break;
  }
  return pos;
}
var arithmeticWordDelimiter = new Uint8Array(128);
for (const ch of [
  CH_TAB,
  CH_NL,
  CH_SPACE,
  CH_BANG,
  CH_PERCENT,
  CH_AMP,
  CH_LPAREN,
  CH_RPAREN,
  CH_STAR,
  CH_PLUS,
  CH_COMMA,
  CH_DASH,
  CH_SLASH,
  CH_COLON,
  CH_LT,
  CH_EQ,
  CH_GT,
  CH_QUESTION,
  CH_CARET,
  CH_PIPE
]) {
  arithmeticWordDelimiter[ch] = 1;
}
function hasEmbeddedWordStructure(source, start, end) {
  for (let pos = start; pos < end; pos++) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_BACKSLASH || ch === CH_SQUOTE || ch === CH_DQUOTE || ch === CH_DOLLAR || ch === CH_BACKTICK || (ch === CH_LT || ch === CH_GT) && pos + 1 < end && source.charCodeAt(pos + 1) === CH_LPAREN) {
      return true;
    }
  }
  return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
  let depth = 0;
  let ternaryDepth = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === CH_BACKSLASH) {
      i++;
      continue;
    }
    if (c === CH_LBRACE) {
      depth++;
      continue;
    }
    if (c === CH_RBRACE) {
      if (depth > 0)
        depth--;
      continue;
    }
    if (c === CH_SQUOTE) {
      i++;
      while (i < s.length && s.charCodeAt(i) !== CH_SQUOTE)
        i++;
      continue;
    }
    if (c === CH_DQUOTE) {
      i++;
      while (i < s.length) {
        const quoted2 = s.charCodeAt(i);
        if (quoted2 === CH_DQUOTE)
          break;
        if (quoted2 === CH_BACKSLASH) {
          i += 2;
          continue;
        }
        const nestedEnd2 = findNestedEnd?.(i, true) ?? i;
        if (nestedEnd2 > i) {
          i = nestedEnd2;
          continue;
        }
        i++;
      }
      continue;
    }
    const nestedEnd = findNestedEnd?.(i, false) ?? i;
    if (nestedEnd > i) {
      i = nestedEnd - 1;
      continue;
    }
    if (pairTernaries && depth === 0) {
      if (c === CH_QUESTION) {
        ternaryDepth++;
        continue;
      }
      if (c === CH_COLON && ternaryDepth > 0) {
        ternaryDepth--;
        continue;
      }
    }
    if (c === target && depth === 0)
      return i;
  }
  return -1;
}
var isIdChar = new Uint8Array(128);
for (let i = CH_a; i <= CH_z; i++)
  isIdChar[i] = 3;
for (let i = CH_A; i <= CH_Z; i++)
  isIdChar[i] = 3;
for (let i = CH_0; i <= CH_9; i++)
  isIdChar[i] = 2;
isIdChar[CH_UNDERSCORE] = 3;
var extglobPrefix = new Uint8Array(128);
extglobPrefix[CH_QUESTION] = 1;
extglobPrefix[CH_AT] = 1;
extglobPrefix[CH_STAR] = 1;
extglobPrefix[CH_PLUS] = 1;
extglobPrefix[CH_BANG] = 1;
extglobPrefix[CH_EQ] = 1;
function isExtglobOpen(prefix) {
  return prefix < 128 && prefix !== CH_EQ && extglobPrefix[prefix] === 1;
}
var extglobOp = {
  [CH_QUESTION]: "?",
  [CH_AT]: "@",
  [CH_STAR]: "*",
  [CH_PLUS]: "+",
  [CH_BANG]: "!"
};
function isDQChild(p) {
  const t = p.type;
  return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
  for (let i = start; i < end; i++) {
    const c = src.charCodeAt(i);
    if (c < CH_0 || c > CH_9)
      return false;
  }
  return end > start;
}
var ASSIGNMENT_INVALID = -1;
var ASSIGNMENT_NAME_START = 0;
var ASSIGNMENT_NAME = 1;
var ASSIGNMENT_AFTER_INDEX = 2;
var ASSIGNMENT_AFTER_PLUS = 3;
var ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
  const last = head[head.length - 1];
  const first = tail[0];
  let start = 0;
  if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
    head[head.length - 1] = {
      type: "Literal",
      pos: last.pos,
      end: first.end,
      text: last.text + first.text,
      value: last.value + first.value
    };
    start = 1;
  }
  for (let i = start; i < tail.length; i++)
    head.push(tail[i]);
  return head;
}
function isMatchedAssignment(state) {
  return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
  return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
  let state = initialState;
  for (let i = start; i < end && state >= 0; i++) {
    const c = src.charCodeAt(i);
    if (state >= ASSIGNMENT_INDEX_BASE) {
      if (c === CH_LBRACKET)
        state++;
      else if (c === CH_RBRACKET && --state === ASSIGNMENT_INDEX_BASE)
        state = ASSIGNMENT_AFTER_INDEX;
    } else if (state === ASSIGNMENT_NAME_START) {
      state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_NAME) {
      if (c < 128 && isIdChar[c] & 2)
        continue;
      if (c === CH_LBRACKET)
        state = ASSIGNMENT_INDEX_BASE + 1;
      else if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_AFTER_INDEX) {
      if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else {
      state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    }
  }
  return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
  out.token = token;
  out._value = value;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = false;
  out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
  out.token = token;
  out._value = null;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = raw;
  out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
  switch (src.charCodeAt(start)) {
    case CH_BANG:
      return len === 1 ? Token.Bang : void 0;
    case CH_LBRACE:
      return len === 1 ? Token.LBrace : void 0;
    case CH_RBRACE:
      return len === 1 ? Token.RBrace : void 0;
    case 105: {
      if (len !== 2)
        return void 0;
      const c = src.charCodeAt(start + 1);
      return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
    }
    case 102:
      if (len === 2)
        return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
      if (len === 3)
        return src.startsWith("for", start) ? Token.For : void 0;
      if (len === 8)
        return src.startsWith("function", start) ? Token.Function : void 0;
      return void 0;
    case 116:
      return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
    case 101:
      if (len !== 4)
        return void 0;
      if (src.startsWith("else", start))
        return Token.Else;
      if (src.startsWith("elif", start))
        return Token.Elif;
      if (src.startsWith("esac", start))
        return Token.Esac;
      return void 0;
    case 100:
      if (len === 2)
        return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
      if (len === 4)
        return src.startsWith("done", start) ? Token.Done : void 0;
      return void 0;
    case 99:
      if (len === 4)
        return src.startsWith("case", start) ? Token.Case : void 0;
      if (len === 6)
        return src.startsWith("coproc", start) ? Token.Coproc : void 0;
      return void 0;
    case 119:
      return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
    case 117:
      return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
    case 115:
      return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
    default:
      return void 0;
  }
}
var LexContext = {
  Normal: 0,
  CommandStart: 1,
  TestMode: 2,
  // After a prefix element: assignments still recognized, reserved words not.
  CommandPrefix: 3,
  // Assignment arguments retain ordinary word boundaries inside subscripts.
  Declaration: 4,
  ArrayElement: 5,
  FunctionName: 6,
  CasePattern: 7,
  // Arguments of eval and let: ordinary words, but `name=(…)` keeps its array value as in Bash.
  EvalArgument: 8
};
function isBraceCommandOpener(after) {
  return after === CH_SPACE || after === CH_TAB || after === CH_NL || after === CH_PIPE;
}
var Lexer = class _Lexer {
  static _findSubstitutionEnd;
  src;
  srcEnd;
  parenBoundary;
  pos;
  current;
  nextState;
  hasPeek;
  pendingHereDocs;
  substitutionContext;
  _errors = null;
  _buildParts = false;
  // Build processed text while scanning. Off on the normal token path (values
  // materialize lazily); on for redirect targets, heredoc delimiters, arithmetic
  // command bodies, and bounded value re-lexes. _buildParts implies it.
  _buildValue = false;
  // Nesting depth of the window being lexed (enclosing sub-fields plus substitution
  // scripts), sharing the MAX_SYNTAX_NESTING budget across lazily created lexers.
  _nestingDepth = 0;
  // `start`/`end` bound the lexer to a window of `src` so substitution scripts can be
  // parsed in place against the original source — every position is then absolute, with
  // no slicing or re-basing. Defaults cover the whole string (the common top-level parse).
  constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
    this.src = src;
    this.srcEnd = end;
    this.parenBoundary = parenBoundary;
    this.pos = start;
    this.current = new TokenValue(this);
    this.nextState = new TokenValue(this);
    this.hasPeek = false;
    this.pendingHereDocs = null;
    this.substitutionContext = context;
    if (start === 0 && src.charCodeAt(0) === CH_HASH && src.charCodeAt(1) === CH_BANG) {
      const nl = src.indexOf("\n");
      this.pos = nl === -1 ? this.srcEnd : nl + 1;
    }
  }
  getSource() {
    return this.src;
  }
  // Fresh window sharing source, depth and substitution context; tokens, errors, heredocs and build flags reset.
  fork(start, end, parenBoundary = false) {
    const lexer = new _Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
    lexer._nestingDepth = this._nestingDepth;
    return lexer;
  }
  getSubstitutionContext() {
    return this.substitutionContext;
  }
  get errors() {
    return this._errors ?? (this._errors = []);
  }
  // A substitution's script parses lazily, one level below the window it was found in, in
  // place over `inner` at `start`, sharing this scan's substitution boundaries.
  commandExpansion(pos, text, start, inner, parenBoundary = false) {
    const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
  }
  // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
  // substring of the source: that script parses the decoded body as its own source.
  decodedCommandExpansion(pos, text, inner) {
    const window = this.scriptWindow(inner, 0, inner.length, false, true);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
  }
  processSubstitution(pos, text, operator, inner) {
    const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
    return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
  }
  // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
  scriptWindow(source, start, end, parenBoundary, decoded = false) {
    if (this._nestingDepth > MAX_SYNTAX_NESTING)
      return void 0;
    const context = decoded ? void 0 : this.substitutionContext;
    return { source, start, end, depth: this._nestingDepth + 1, parenBoundary, context };
  }
  getPos() {
    return this.pos;
  }
  findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
    if (_Lexer._findSubstitutionEnd === void 0)
      return -1;
    return _Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
  }
  /** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
  _tokenValue(pos, end, raw) {
    return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
  }
  // Re-lex [start, end) in value mode to produce the processed word text. Bounded
  // to the span, so every expansion the original scan consumed closes within it.
  // Errors were already reported by the original scan; suppress duplicates.
  wordValueOf(start, end) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedBuildValue = this._buildValue;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    this.pos = start;
    this.srcEnd = end;
    this._buildValue = true;
    this.readWordText();
    if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
      this.pos = start;
      this.readWordText(true);
    }
    const value = this._wordText;
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._buildValue = savedBuildValue;
    this._unbalanced = savedUnbalanced;
    if (this._errors !== null)
      this._errors.length = errorCount;
    return value;
  }
  /** Find the closing bracket for a shell subscript, ignoring brackets inside nested shell syntax. */
  findClosingBracket(start, end = this.srcEnd) {
    const limit = Math.min(end, this.srcEnd);
    let window = this._bracketWindow;
    if (!window || window.limit !== limit) {
      window = { limit, depth: this._nestingDepth, last: this.src.lastIndexOf("]", limit - 1) };
      this._bracketWindow = window;
    }
    if (start > window.last)
      return -1;
    if (window.depth !== this._nestingDepth) {
      window = { limit, depth: this._nestingDepth, last: window.last };
      this._bracketWindow = window;
    }
    if (window.failed?.has(start))
      return -1;
    const unmatched = [];
    const close = this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, true, unmatched);
    if (close === -1) {
      const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
      for (const starts of unmatched)
        for (const pos of starts)
          failed.add(pos);
    }
    return close;
  }
  /** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
  findClosingArithmeticBracket(start, end = this.srcEnd) {
    const limit = Math.min(end, this.srcEnd);
    let window = this._arithmeticBracketWindow;
    if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
      window = { end: limit, depth: this._nestingDepth, failed: /* @__PURE__ */ new Set() };
      this._arithmeticBracketWindow = window;
    }
    if (window.failed.has(start))
      return -1;
    return this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, false, void 0, window.failed);
  }
  /** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
  findClosingBrace(start, end = this.srcEnd) {
    return this.findClosingShellDelimiter(start, end, CH_RBRACE);
  }
  /** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
  findClosingParenthesis(start, end = this.srcEnd) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.pos = start;
    this.srcEnd = Math.min(end, this.srcEnd);
    this.extractBalanced();
    const close = this._unbalanced ? -1 : this.pos - 1;
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._unbalanced = savedUnbalanced;
    return close;
  }
  /** Find the end of one arithmetic expansion using the canonical lexer scanner. */
  findArithmeticExpansionEnd(start, end = this.srcEnd) {
    const scanner = this.fork(start, end);
    scanner.pos = start + 1;
    scanner.scanArithmeticBody();
    return scanner.pos;
  }
  /** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
  findArithmeticWordEnd(start, end = this.srcEnd) {
    const scanner = this.fork(start, end);
    scanner.pos = start;
    return scanner.scanArithmeticWordEnd();
  }
  scanArithmeticWordEnd() {
    while (this.pos < this.srcEnd) {
      const ch = this.src.charCodeAt(this.pos);
      if (ch === CH_DOLLAR) {
        this.readDollar();
        continue;
      }
      if (ch === CH_BACKTICK) {
        this.readBacktickExpansion();
        continue;
      }
      if (ch === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      }
      if (ch === CH_BACKSLASH) {
        this.pos += 2;
        continue;
      }
      if (ch === CH_LBRACKET) {
        const close = this.findClosingBracket(this.pos + 1);
        if (close !== -1) {
          this.pos = close + 1;
          continue;
        }
      }
      if ((ch === CH_LT || ch === CH_GT) && this.src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        this.pos += 2;
        this.extractBalanced();
        continue;
      }
      if (ch < 128 && arithmeticWordDelimiter[ch])
        break;
      this.pos++;
    }
    return this.pos;
  }
  // Only array assignment bodies take comments and leading `[` subscripts and reject operators;
  // extglob shares this scanner, and `#` is pattern data there.
  findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.srcEnd = Math.min(end, this.srcEnd);
    const delimiters = [closing];
    bracketStarts?.push([]);
    const failedStarts = failedBrackets ? [start] : void 0;
    let pos = start;
    let wordStart = true;
    let invalid = -1;
    while (pos < this.srcEnd) {
      const expected = delimiters[delimiters.length - 1];
      if (bracketStarts && expected === CH_RBRACKET)
        bracketStarts[bracketStarts.length - 1].push(pos);
      const ch = this.src.charCodeAt(pos);
      if (ch === CH_BACKSLASH) {
        if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== CH_NL)
          wordStart = false;
        pos += 2;
        continue;
      }
      if (ch === CH_HASH && array && delimiters.length === 1 && wordStart) {
        while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_NL)
          pos++;
        continue;
      }
      if (ch === CH_SQUOTE) {
        this.pos = pos + 1;
        this.skipSQ();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos = pos + 1;
        this.skipDQ();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_BACKTICK) {
        pos++;
        while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_BACKTICK) {
          if (this.src.charCodeAt(pos) === CH_BACKSLASH)
            pos++;
          pos++;
        }
        if (pos < this.srcEnd)
          pos++;
        wordStart = false;
        continue;
      }
      if (ch === CH_DOLLAR && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN || (ch === CH_LT || ch === CH_GT) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN) {
        this.pos = pos + 2;
        this.extractBalanced();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_DOLLAR && pos + 1 < this.srcEnd) {
        const after = this.src.charCodeAt(pos + 1);
        if (after === CH_SQUOTE) {
          pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
          wordStart = false;
          continue;
        }
        if (after === CH_DOLLAR) {
          pos += 2;
          wordStart = false;
          continue;
        }
        if (after === CH_LBRACE && braces) {
          delimiters.push(CH_RBRACE);
          bracketStarts?.push([]);
          pos += 2;
          wordStart = false;
          continue;
        }
      }
      if (array && delimiters.length === 1) {
        if (ch === CH_LBRACKET && wordStart) {
          delimiters.push(CH_RBRACKET);
          bracketStarts?.push([]);
        } else if (invalid === -1 && (ch === CH_SEMI || ch === CH_AMP || ch === CH_PIPE || ch === CH_LT || ch === CH_GT || ch === CH_LPAREN && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) {
          invalid = pos;
        }
      }
      if (expected === CH_RBRACKET && ch === CH_LBRACKET) {
        delimiters.push(CH_RBRACKET);
        bracketStarts?.push([]);
        failedStarts?.push(pos + 1);
      } else if (expected === CH_RPAREN && ch === CH_LPAREN) {
        delimiters.push(CH_RPAREN);
        bracketStarts?.push([]);
      } else if (ch === expected) {
        delimiters.pop();
        failedStarts?.pop();
        bracketStarts?.pop();
        if (delimiters.length === 0) {
          this.pos = savedPos;
          this.srcEnd = savedEnd;
          this._bracketWindow = savedBracketWindow;
          this._arithmeticBracketWindow = savedArithmeticBracketWindow;
          this._unbalanced = savedUnbalanced;
          if (invalid !== -1)
            this.errors.push({ message: `unexpected '${this.src[invalid]}' in array assignment`, pos: invalid });
          return pos;
        }
        wordStart = false;
        pos++;
        continue;
      }
      wordStart = ch < 128 && (charType[ch] & 1) !== 0;
      pos++;
    }
    if (failedStarts)
      for (const start2 of failedStarts)
        failedBrackets.add(start2);
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._unbalanced = savedUnbalanced;
    return -1;
  }
  // End of the brace expansion opened at `start`, or -1. As in Bash's brace_gobbler, quotes,
  // escapes, parameter expansions and substitutions are opaque; an unquoted metacharacter
  // ends the word before the brace closes. The word scan reports errors in the skipped text.
  scanBraceExpansion(start, results) {
    const src = this.src;
    const len = this.srcEnd;
    const cached = results.get(start);
    if (cached !== void 0)
      return cached;
    const savedPos = this.pos;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    const frames = [start, 0];
    let pos = start + 1;
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      const type = ch < 128 ? charType[ch] : 0;
      if (type === 0) {
        pos++;
        if (ch === CH_RBRACE) {
          const hasSep = frames.pop();
          results.set(frames.pop(), hasSep ? pos : -1);
          if (frames.length === 0)
            break;
        } else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) {
          frames[frames.length - 1] = 1;
        }
        continue;
      }
      const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
      if (type & 1) {
        if (next === CH_LPAREN && (ch === CH_LT || ch === CH_GT)) {
          this.pos = pos + 2;
          this.extractBalanced();
          pos = this.pos;
        } else if (ch === CH_LPAREN && isExtglobOpen(src.charCodeAt(pos - 1))) {
          const close = this.findClosingShellDelimiter(pos + 1, len, CH_RPAREN);
          if (close === -1)
            break;
          pos = close + 1;
        } else {
          break;
        }
      } else if (ch === CH_BACKSLASH) {
        pos += 2;
      } else if (ch === CH_SQUOTE) {
        this.pos = pos + 1;
        this.skipSQ();
        pos = this.pos;
      } else if (ch === CH_DQUOTE) {
        this.pos = pos + 1;
        this.skipDQ();
        pos = this.pos;
      } else if (ch === CH_BACKTICK) {
        pos++;
        while (pos < len && src.charCodeAt(pos) !== CH_BACKTICK)
          pos += src.charCodeAt(pos) === CH_BACKSLASH ? 2 : 1;
        pos++;
      } else if (ch === CH_LBRACE) {
        frames.push(pos, 0);
        pos++;
      } else if (next === CH_SQUOTE) {
        pos = decodeAnsiCQuoted(src, pos + 2, len).end;
      } else if (next === CH_LBRACE) {
        const close = this.findClosingBrace(pos + 2, len);
        if (close === -1)
          break;
        pos = close + 1;
      } else if (next === CH_LPAREN) {
        this.pos = pos + 2;
        this.extractBalanced();
        pos = this.pos;
      } else {
        pos++;
      }
    }
    this.pos = savedPos;
    this._unbalanced = savedUnbalanced;
    if (this._errors !== null)
      this._errors.length = errorCount;
    for (let index = 0; index < frames.length; index += 2)
      results.set(frames[index], -1);
    return results.get(start);
  }
  skipSubshellBody() {
    this.extractBalanced(false);
    return this._unbalanced ? -1 : this.pos;
  }
  skipCompoundBody(closeToken) {
    const frames = [
      { close: closeToken, phase: closeToken === Token.Esac ? "case-pattern" : "commands" }
    ];
    let commandStart = true;
    for (; ; ) {
      const phase = frames[frames.length - 1].phase;
      let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
      if (phase === "function-name")
        ctx = LexContext.FunctionName;
      else if (phase === "case-pattern" && commandStart)
        ctx = LexContext.CasePattern;
      const value = this.next(ctx);
      const token = value.token;
      if (token === Token.EOF)
        return -1;
      const last = frames.length - 1;
      const frame = frames[last];
      if (frame.phase === "function-name") {
        if (token === Token.Newline)
          continue;
        frame.phase = "function-body";
        commandStart = true;
        continue;
      } else if (frame.phase === "function-body") {
        if (token === Token.Newline)
          continue;
        frame.phase = "commands";
        commandStart = true;
        if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
          this.next(LexContext.Normal);
          frame.phase = "function-body";
          continue;
        }
      } else if (frame.phase === "coproc-command") {
        if (token === Token.Newline)
          continue;
        if (token === Token.Word) {
          frame.phase = "coproc-body";
          commandStart = true;
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "coproc-body") {
        if (token === Token.Newline)
          continue;
        frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
        commandStart = true;
        if (frame.phase === "time-command")
          continue;
      } else if (frame.phase === "time-command") {
        if (token === Token.Word && value.keywordEligible && value.value === "-p") {
          frame.phase = "time-command-after-p";
          continue;
        }
        if (token === Token.Word && value.keywordEligible && value.value === "--") {
          frame.phase = "commands";
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "time-command-after-p") {
        if (token === Token.Word && value.keywordEligible && value.value === "--") {
          frame.phase = "commands";
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "for-header") {
        if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
          commandStart = true;
          continue;
        }
        if (token === Token.Do || token === Token.LBrace) {
          frame.close = token === Token.Do ? Token.Done : Token.RBrace;
          frame.phase = "commands";
          commandStart = true;
          continue;
        }
      } else if (frame.phase === "case-word") {
        if (token === Token.Newline)
          continue;
        frame.phase = "case-in";
        commandStart = false;
        continue;
      } else if (frame.phase === "case-in") {
        if (token === Token.Newline) {
          commandStart = true;
          continue;
        }
        frame.phase = "case-pattern";
        commandStart = true;
        continue;
      } else if (frame.phase === "case-pattern") {
        if (token === Token.Esac && commandStart) {
          frames.pop();
          if (frames.length === 0)
            return value.end;
          commandStart = false;
          continue;
        }
        if (token === Token.RParen) {
          frame.phase = "commands";
          commandStart = true;
        } else {
          commandStart = token === Token.Newline;
        }
        continue;
      }
      if (token === frame.close) {
        frames.pop();
        if (frames.length === 0)
          return value.end;
        commandStart = false;
        continue;
      }
      if (commandStart) {
        switch (token) {
          case Token.LParen:
            frames.push({ close: Token.RParen, phase: "commands" });
            break;
          case Token.LBrace:
            frames.push({ close: Token.RBrace, phase: "commands" });
            break;
          case Token.If:
            frames.push({ close: Token.Fi, phase: "commands" });
            break;
          case Token.For:
            frames.push({ close: Token.Done, phase: "for-header" });
            break;
          case Token.While:
          case Token.Until:
          case Token.Select:
            frames.push({ close: Token.Done, phase: "commands" });
            break;
          case Token.Case:
            frames.push({ close: Token.Esac, phase: "case-word" });
            break;
          case Token.DblLBracket:
            if (!this.skipTestCommandBody())
              return -1;
            commandStart = false;
            continue;
          case Token.Assignment:
          case Token.Redirect:
          case Token.Bang:
          case Token.Then:
          case Token.Else:
          case Token.Elif:
          case Token.Do:
          case Token.In:
            break;
          case Token.Semi:
          case Token.Newline:
          case Token.Pipe:
          case Token.And:
          case Token.Or:
          case Token.Amp:
          case Token.DoubleSemi:
          case Token.SemiAmp:
          case Token.DoubleSemiAmp:
            break;
          case Token.Function:
            frame.phase = "function-name";
            break;
          case Token.Coproc:
            frame.phase = "coproc-command";
            break;
          default:
            if (token === Token.Word && value.keywordEligible && value.value === "time") {
              frame.phase = "time-command";
              commandStart = true;
            } else {
              commandStart = false;
            }
            continue;
        }
      }
      switch (token) {
        case Token.Semi:
        case Token.Newline:
        case Token.Pipe:
        case Token.And:
        case Token.Or:
        case Token.Amp:
          commandStart = true;
          break;
        case Token.DoubleSemi:
        case Token.SemiAmp:
        case Token.DoubleSemiAmp:
          if (frame.close === Token.Esac)
            frame.phase = "case-pattern";
          commandStart = true;
          break;
        case Token.RParen:
          commandStart = true;
          break;
      }
    }
  }
  skipTestGroup() {
    let depth = 1;
    for (; ; ) {
      const value = this.next(LexContext.TestMode);
      if (value.token === Token.EOF)
        return -1;
      if (value.token === Token.DblRBracket) {
        this.unshift(value);
        return -1;
      }
      if (value.token === Token.LParen)
        depth++;
      else if (value.token === Token.RParen && --depth === 0)
        return value.end;
    }
  }
  skipTestCommandBody() {
    for (; ; ) {
      const token = this.next(LexContext.TestMode).token;
      if (token === Token.DblRBracket)
        return true;
      if (token === Token.EOF)
        return false;
    }
  }
  /** Set position and scan a word, building parts. Used by computeWordParts. */
  buildWordParts(startPos) {
    this._buildParts = true;
    this.pos = startPos;
    const ch = this.src.charCodeAt(startPos);
    if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
      this.pos = startPos + 2;
      const inner = this.extractBalanced();
      const text = this.src.slice(startPos, this.pos);
      const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
      if (this.pos < this.srcEnd) {
        this.readWordText();
        if (this._wordParts) {
          this._wordParts.unshift(part);
        } else {
          this._wordParts = [part];
        }
      } else {
        this._wordParts = [part];
      }
    } else {
      this.readWordText();
      if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
        this.pos = startPos;
        this.readWordText(true);
      }
    }
    return this._wordParts;
  }
  /** Scan a bounded word-like span without treating shell operators or whitespace as terminators. */
  buildEmbeddedWordParts(startPos, arithmetic = false) {
    this._buildParts = true;
    this.pos = startPos;
    this.readInnerWordText(false, arithmetic);
    return this._wordParts;
  }
  buildArrayElementParts(startPos) {
    const close = this.findClosingBracket(startPos + 1);
    if (close === -1)
      return this.buildWordParts(startPos);
    const src = this.src;
    this._buildParts = true;
    const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
    this.pos = close + 1;
    this.readWordText(false, LexContext.ArrayElement);
    const end = this.pos;
    const operator = skipLineContinuations(src, close + 1, end);
    const after = src.charCodeAt(operator);
    const keyed = after === CH_EQ || after === CH_PLUS && src.charCodeAt(operator + 1) === CH_EQ;
    let headParts = head?.parts;
    let tailParts = this._wordParts;
    if (keyed)
      tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
    if (!headParts && !tailParts)
      return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
    const headText = src.slice(startPos, close + 1);
    if (!headParts)
      headParts = [{ type: "Literal", pos: startPos, end: close + 1, text: headText, value: head?.value ?? headText }];
    if (!tailParts)
      tailParts = end > close + 1 ? [{ type: "Literal", pos: close + 1, end, text: src.slice(close + 1, end), value: this._wordText }] : [];
    let parts2 = joinWordParts(headParts, tailParts);
    if (!keyed)
      parts2 = parseGlobParts(src, startPos, end, parts2) ?? parts2;
    return parts2.length > 1 || parts2[0].type !== "Literal" ? parts2 : null;
  }
  /** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
  buildHereDocParts(bodyPos, bodyEnd) {
    this._buildParts = true;
    const src = this.src;
    const parts2 = [];
    let hasExpansion2 = false;
    let litBuf = "";
    let litStart = bodyPos;
    let i = bodyPos;
    const flushLit = () => {
      if (i > litStart) {
        parts2.push({ type: "Literal", pos: litStart, end: i, value: litBuf, text: src.slice(litStart, i) });
        litBuf = "";
      }
    };
    while (i < bodyEnd) {
      const ch = src.charCodeAt(i);
      if (ch === 92) {
        if (i + 1 < bodyEnd) {
          const nc = src.charCodeAt(i + 1);
          if (nc === CH_NL) {
            i += 2;
            continue;
          }
          if (nc === 36 || nc === 96 || nc === 92) {
            litBuf += String.fromCharCode(nc);
            i += 2;
            continue;
          }
        }
        litBuf += "\\";
        i++;
        continue;
      }
      if (ch === 36 && src.charCodeAt(i + 1) !== CH_SQUOTE && src.charCodeAt(i + 1) !== CH_DQUOTE) {
        flushLit();
        litStart = i;
        this.pos = i;
        this.readDollar();
        if (this._resultPart) {
          hasExpansion2 = true;
          parts2.push(this._resultPart);
          litStart = this.pos;
        } else {
          litBuf += src.slice(i, this.pos);
        }
        i = this.pos;
        continue;
      }
      if (ch === 96) {
        flushLit();
        litStart = i;
        this.pos = i;
        this.readBacktickExpansion();
        if (this._resultPart) {
          hasExpansion2 = true;
          parts2.push(this._resultPart);
          litStart = this.pos;
        } else {
          litBuf += src.slice(i, this.pos);
        }
        i = this.pos;
        continue;
      }
      litBuf += src[i];
      i++;
    }
    flushLit();
    return hasExpansion2 ? parts2 : null;
  }
  registerHereDocTarget(target) {
    if (this.pendingHereDocs === null)
      return;
    for (const hd of this.pendingHereDocs) {
      if (!hd.target) {
        hd.target = target;
        return;
      }
    }
  }
  // Read the right-hand operand of =~ in [[ ]]. Bash ends the operand at
  // depth-zero whitespace, `)`, `;`, `&`, `<`, or `>` (but `<(`/`>(` open a
  // process substitution and `|` never delimits). An unquoted `(` opens a
  // group that consumes everything — `]]`, newlines, and metacharacters
  // included — until its matching `)`; inside a group only quotes stay opaque
  // and expansion parens count naively, matching bash. Quotes and expansions
  // at depth zero skip via the same readers normal words use, so their errors
  // and spans stay identical. The token is the raw source span; value and
  // parts resolve lazily like every other word.
  readTestRegexWord() {
    this.hasPeek = false;
    this.skipSpacesAndTabs();
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    let depth = 0;
    while (this.pos < len) {
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_LPAREN) {
        depth++;
        this.pos++;
        continue;
      }
      if (ch === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
        continue;
      }
      if (ch === CH_SQUOTE) {
        const quotePos = this.pos++;
        const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === CH_DOLLAR;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
          if (ansiC && src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        else
          this.errors.push({
            message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
            pos: quotePos
          });
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos++;
        this.readDoubleQuoted();
        continue;
      }
      if (ch === CH_BACKTICK) {
        this.readBacktickExpansion();
        continue;
      }
      if (depth > 0) {
        if (ch === CH_RPAREN)
          depth--;
        this.pos++;
        continue;
      }
      if (ch === CH_DOLLAR) {
        this.readDollar();
        continue;
      }
      if ((ch === CH_LT || ch === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const subPos = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated process substitution", pos: subPos });
        continue;
      }
      if (ch < 128 && charType[ch] & 1 && ch !== CH_PIPE)
        break;
      this.pos++;
    }
    setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
    return this.current;
  }
  // Read C-style for expressions: called after first '(' consumed by parser.
  // Expects pos at second '('. Returns [init, test, update] raw text.
  readCStyleForExprs() {
    this.hasPeek = false;
    const src = this.src;
    const len = this.srcEnd;
    while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
      this.pos++;
    const openPos = this.pos;
    if (this.pos < len && src.charCodeAt(this.pos) === CH_LPAREN)
      this.pos++;
    const starts = [this.pos, 0, 0];
    const parts2 = ["", "", "", 0, 0, 0];
    let partIdx = 0;
    let depth = 1;
    let partStart = this.pos;
    let extra = false;
    const setPart = (end) => {
      const raw = src.slice(partStart, end);
      parts2[partIdx] = raw.trim();
      parts2[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
    };
    while (this.pos < len && depth > 0) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_LPAREN) {
        depth++;
        this.pos++;
      } else if (c === CH_RPAREN) {
        depth--;
        if (depth === 0) {
          if (!extra)
            setPart(this.pos);
          if (partIdx < 2)
            this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
          this.pos++;
          while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
            this.pos++;
          if (this.pos < len && src.charCodeAt(this.pos) === CH_RPAREN)
            this.pos++;
          break;
        }
        this.pos++;
      } else if (c === CH_SEMI && depth === 1) {
        if (partIdx === 2) {
          if (!extra) {
            setPart(this.pos);
            this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
          }
          extra = true;
          this.pos++;
          continue;
        }
        setPart(this.pos);
        partIdx++;
        this.pos++;
        partStart = this.pos;
        starts[partIdx] = partStart;
      } else if (c === CH_DOLLAR) {
        this.readDollar();
      } else if (c === CH_BACKTICK) {
        this.readBacktickExpansion();
      } else if (c === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
      } else {
        this.pos++;
      }
    }
    if (depth > 0) {
      if (!extra)
        setPart(this.pos);
      this.errors.push({ message: "unterminated arithmetic for header", pos: openPos });
    }
    return parts2;
  }
  peek(ctx = LexContext.Normal) {
    if (!this.hasPeek) {
      this.readNext(this.nextState, ctx);
      this.hasPeek = true;
    }
    return this.nextState;
  }
  // Peek where the context depends on the token just consumed. peek() ignores its ctx once a
  // token is cached, so the caller's context must only be derived when a read actually happens.
  peekFollow(closers) {
    if (!this.hasPeek) {
      const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
      this.readNext(this.nextState, ctx);
      this.hasPeek = true;
    }
    return this.nextState;
  }
  next(ctx = LexContext.Normal) {
    if (this.hasPeek) {
      this.hasPeek = false;
      const temp = this.current;
      this.current = this.nextState;
      this.nextState = temp;
      return this.current;
    }
    this.readNext(this.current, ctx);
    return this.current;
  }
  unshift(tok) {
    this.nextState.copyFrom(tok);
    this.hasPeek = true;
  }
  readNext(out, ctx) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    while (true) {
      pos = skipBlanks(src, pos, len);
      if (ctx === LexContext.TestMode) {
        while (pos < len && src.charCodeAt(pos) === CH_NL)
          pos = skipBlanks(src, pos + 1, len);
      }
      if (pos >= len || src.charCodeAt(pos) !== CH_HASH)
        break;
      while (pos < len && src.charCodeAt(pos) !== CH_NL)
        pos++;
    }
    this.pos = pos;
    if (pos >= len) {
      this.consumePendingHereDocs();
      setToken(out, Token.EOF, "", pos, pos);
      return;
    }
    const tokenStart = pos;
    const ch = src.charCodeAt(pos);
    if (ch === CH_NL) {
      this.pos++;
      this.consumePendingHereDocs();
      setToken(out, Token.Newline, "\n", tokenStart, this.pos);
      return;
    }
    if (ctx === LexContext.TestMode && (ch === CH_LT || ch === CH_GT) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN)) {
      this.pos++;
      setToken(out, Token.Word, ch === CH_LT ? "<" : ">", tokenStart, this.pos);
      out.keywordEligible = true;
      return;
    }
    if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart))
      return;
    if (ch === CH_LBRACKET && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart))
      return;
    this.readWord(out, ctx, tokenStart);
  }
  tryReadOperator(out, ch, ctx, tokenStart) {
    const src = this.src;
    const pos = this.pos;
    const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
    switch (ch) {
      case CH_SEMI:
        if (next === CH_SEMI) {
          if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === CH_AMP) {
            this.pos += 3;
            setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
            return true;
          }
          this.pos += 2;
          setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
          return true;
        }
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
          return true;
        }
        this.pos++;
        setToken(out, Token.Semi, ";", tokenStart, this.pos);
        return true;
      case CH_PIPE:
        if (next === CH_PIPE) {
          this.pos += 2;
          setToken(out, Token.Or, "||", tokenStart, this.pos);
          return true;
        }
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
          return true;
        }
        this.pos++;
        setToken(out, Token.Pipe, "|", tokenStart, this.pos);
        return true;
      case CH_AMP:
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.And, "&&", tokenStart, this.pos);
          return true;
        }
        if (next === CH_GT) {
          this.pos += 2;
          const append2 = this.pos < this.srcEnd && src.charCodeAt(this.pos) === CH_GT;
          if (append2)
            this.pos++;
          return this.readRedirectTarget(out, append2 ? "&>>" : "&>", tokenStart);
        }
        this.pos++;
        setToken(out, Token.Amp, "&", tokenStart, this.pos);
        return true;
      case CH_LPAREN:
        if (ctx === LexContext.CommandStart && next === CH_LPAREN) {
          const savedErrors = this.errors.length;
          this.readArithmeticCommand(out, tokenStart);
          if (!this._notArithmetic)
            return true;
          this.errors.length = savedErrors;
          this.pos = tokenStart;
        }
        this.pos++;
        setToken(out, Token.LParen, "(", tokenStart, this.pos);
        return true;
      case CH_RPAREN:
        this.pos++;
        setToken(out, Token.RParen, ")", tokenStart, this.pos);
        return true;
      case CH_LT:
      case CH_GT:
        return this.readRedirection(out, tokenStart);
      default:
        return false;
    }
  }
  readRedirection(out, tokenStart) {
    const src = this.src;
    const ch = src.charCodeAt(this.pos);
    let op = "";
    if (ch === CH_LT) {
      this.pos++;
      const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next === CH_LT) {
        this.pos++;
        const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
        if (third === CH_LT) {
          this.pos++;
          op = "<<<";
        } else {
          const dash = third === CH_DASH;
          if (dash)
            this.pos++;
          this.skipSpacesAndTabs();
          const targetPos = this.pos;
          if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== CH_HASH)
            this.readHereDocDelimiter();
          const hasTarget = this.pos > targetPos;
          if (hasTarget) {
            (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
              delimiter: this._hereDelim,
              strip: dash,
              quoted: this._hereQuoted
            });
          }
          setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
          out.content = hasTarget ? this._hereDelim : void 0;
          out.delimiterQuoted = hasTarget && this._hereQuoted;
          out.targetPos = targetPos;
          out.targetEnd = hasTarget ? this.pos : targetPos;
          return true;
        }
      } else if (next === CH_LPAREN) {
        this.readProcessSubstitution(out, "<", tokenStart);
        return true;
      } else if (next === CH_GT) {
        op = "<>";
        this.pos++;
      } else if (next === CH_AMP) {
        op = "<&";
        this.pos++;
      } else {
        op = "<";
      }
    } else if (ch === CH_GT) {
      this.pos++;
      const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next === CH_LPAREN) {
        this.readProcessSubstitution(out, ">", tokenStart);
        return true;
      }
      if (next === CH_GT) {
        op = ">>";
        this.pos++;
      } else if (next === CH_AMP) {
        op = ">&";
        this.pos++;
      } else if (next === CH_PIPE) {
        op = ">|";
        this.pos++;
      } else {
        op = ">";
      }
    }
    return this.readRedirectTarget(out, op, tokenStart);
  }
  readRedirectTarget(out, op, tokenStart) {
    const src = this.src;
    this.skipSpacesAndTabs();
    if (this.pos < this.srcEnd) {
      const nc = src.charCodeAt(this.pos);
      if ((nc === CH_LT || nc === CH_GT) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const psStart = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated process substitution", pos: psStart });
        const psText = src.slice(psStart, this.pos);
        setToken(out, Token.Redirect, op, tokenStart, this.pos);
        out.content = psText;
        out.targetPos = psStart;
        out.targetEnd = this.pos;
        return true;
      }
      const targetPos = this.pos;
      if (nc !== CH_NL && nc !== CH_HASH)
        this.readRedirectTargetText();
      this.redirectToken(out, op, tokenStart, targetPos);
      return true;
    }
    this.redirectToken(out, op, tokenStart, this.pos);
    return true;
  }
  // Redirect targets keep their processed text eagerly (it becomes the target
  // word's content), so scan them in value mode.
  readRedirectTargetText() {
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    this.readWordText();
    this._buildValue = savedBuildValue;
  }
  redirectToken(out, operator, tokenStart, targetPos) {
    const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
    setToken(out, Token.Redirect, operator, tokenStart, this.pos);
    out.content = hasTarget ? this._wordText : void 0;
    out.targetPos = targetPos;
    out.targetEnd = hasTarget ? this.pos : targetPos;
  }
  readProcessSubstitution(out, operator, tokenStart) {
    this.pos++;
    this.extractBalanced();
    if (this._unbalanced)
      this.errors.push({ message: "unterminated process substitution", pos: tokenStart });
    const text = this.src.slice(tokenStart, this.pos);
    setToken(out, Token.Word, text, tokenStart, this.pos);
  }
  // The delimiter is the word after quote removal: quote and escape segments may
  // appear anywhere in the word, any of them makes the heredoc quoted, and inside
  // double quotes a backslash is removed only before $ ` " \.
  readHereDocDelimiter() {
    const src = this.src;
    const len = this.srcEnd;
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    let delimiter = "";
    let quoted2 = false;
    while (this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_SQUOTE) {
        quoted2 = true;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
          delimiter += src[this.pos];
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_DQUOTE) {
        quoted2 = true;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len) {
            const next = src.charCodeAt(this.pos + 1);
            if (next === CH_NL) {
              this.pos += 2;
              continue;
            }
            if (next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH)
              this.pos++;
          }
          delimiter += src[this.pos];
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_BACKSLASH) {
        if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_NL) {
          this.pos += 2;
          continue;
        }
        quoted2 = true;
        this.pos++;
        if (this.pos < len) {
          delimiter += src[this.pos];
          this.pos++;
        } else {
          delimiter += "\\";
        }
      } else if (c === CH_BACKTICK) {
        const btStart = this.pos;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        delimiter += src.slice(btStart, this.pos);
      } else if (c === CH_DOLLAR) {
        const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next === CH_SQUOTE || next === CH_DQUOTE)
          quoted2 = true;
        this.readDollar();
        delimiter += this._resultText;
      } else if (c < 128 && charType[c] & 1) {
        break;
      } else {
        delimiter += src[this.pos];
        this.pos++;
      }
    }
    this._buildValue = savedBuildValue;
    this._hereDelim = delimiter;
    this._hereQuoted = quoted2;
  }
  consumePendingHereDocs() {
    const pending = this.pendingHereDocs;
    if (pending === null || pending.length === 0)
      return;
    for (const hd of pending) {
      const bodyPos = this.pos;
      const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
      if (hd.target) {
        hd.target.body.pos = bodyPos;
        hd.target.body.end = bodyEnd;
        hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
        if (this.hereDocClosingPos !== -1)
          hd.target.closing = { pos: this.hereDocClosingPos, end: this.hereDocClosingEnd };
      }
    }
    pending.length = 0;
  }
  hereDocClosingPos = -1;
  hereDocClosingEnd = -1;
  // Advance past the heredoc body and its delimiter line; return the body end
  // (start of the delimiter line, or srcEnd when delimited by end-of-input).
  // With parenEnds (inside $(...)), a line starting with the delimiter directly
  // followed by ")" also terminates the body, resuming at the ")" — bash treats
  // the substitution's closing paren as end-of-file for its heredocs.
  // `join` crosses `\`+newline pairs, which an unquoted delimiter may straddle.
  matchHereDocDelimiter(delimiter, lineStart, end, join) {
    const src = this.src;
    let pos = lineStart;
    for (let i = 0; i < delimiter.length; ) {
      if (join && src.charCodeAt(pos) === CH_BACKSLASH && pos + 1 < end && src.charCodeAt(pos + 1) === CH_NL) {
        pos += 2;
        continue;
      }
      if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i))
        return -1;
      pos++;
      i++;
    }
    return pos;
  }
  // A `\` consumes the next character, so `\`+newline continues the line and `\\` does not.
  logicalLineEnd(from2, end, join) {
    const src = this.src;
    let lineEnd = src.indexOf("\n", from2);
    while (lineEnd !== -1 && lineEnd < end) {
      if (!join)
        return lineEnd;
      let backslashes = lineEnd;
      while (backslashes > from2 && src.charCodeAt(backslashes - 1) === CH_BACKSLASH)
        backslashes--;
      if ((lineEnd - backslashes) % 2 === 0)
        return lineEnd;
      from2 = lineEnd + 1;
      lineEnd = src.indexOf("\n", from2);
    }
    return end;
  }
  skipHereDocBody(delimiter, strip, parenEnds = false, quoted2 = false) {
    this.hereDocClosingPos = -1;
    this.hereDocClosingEnd = -1;
    const src = this.src;
    const len = this.srcEnd;
    while (this.pos < len) {
      let lineStart = this.pos;
      const lineEnd = this.logicalLineEnd(lineStart, len, !quoted2);
      for (; ; ) {
        const before = lineStart;
        if (strip)
          while (lineStart < lineEnd && src.charCodeAt(lineStart) === CH_TAB)
            lineStart++;
        if (!quoted2)
          lineStart = skipLineContinuations(src, lineStart, lineEnd);
        if (lineStart === before)
          break;
      }
      let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted2);
      if (afterDelim !== -1 && !quoted2)
        afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
      if (afterDelim === lineEnd) {
        const bodyEnd = this.pos;
        if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
          this.hereDocClosingPos = lineStart;
          this.hereDocClosingEnd = lineEnd;
        }
        this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
        return bodyEnd;
      }
      if (parenEnds && afterDelim !== -1) {
        let paren = afterDelim;
        while (paren < lineEnd && src.charCodeAt(paren) !== CH_RPAREN)
          paren++;
        if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
          const bodyEnd = this.pos;
          this.pos = afterDelim;
          return bodyEnd;
        }
      }
      this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
    }
    return this.pos;
  }
  _wordText = "";
  _wordRaw = false;
  _wordQuoted = false;
  _wordHasExpansions = false;
  _wordKeywordEligible = false;
  _wordAssignmentState;
  _bracketWindow;
  _arithmeticBracketWindow;
  _wordParts = null;
  _resultText = "";
  // True when the last $-construct's value is exactly its raw source span.
  _resultIsRaw = true;
  _resultHasExpansion = false;
  _resultPart;
  // Set by extractBalanced when the input ended before the closing paren, so
  // callers can report the construct they were scanning.
  _unbalanced = false;
  // Set by scanArithmeticBody when the construct turns out not to be arithmetic, so the
  // caller can re-read it as a subshell or command substitution instead.
  _notArithmetic = false;
  _arithUnterminated = false;
  _dqText = "";
  _dqHasExpansions = false;
  _dqParts = null;
  // Content end (before the closing quote, or end of input when unterminated).
  _dqEnd = 0;
  _hereDelim = "";
  _hereQuoted = false;
  readWord(out, ctx, tokenStart = 0) {
    const errorStart = this._errors === null ? 0 : this._errors.length;
    this.readWordText(false, ctx, true);
    if (ctx === LexContext.Normal) {
      const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
      if (!this._wordRaw || next !== CH_LT && next !== CH_GT) {
        setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
        out.keywordEligible = this._wordKeywordEligible;
        return;
      }
    }
    this.classifyWord(out, ctx, tokenStart, errorStart);
  }
  isRedirectVariable(start, end) {
    const src = this.src;
    for (let i = start; i < end; i++) {
      const c = src.charCodeAt(i);
      if (c === CH_LBRACKET && i > start) {
        return i + 2 < end && src.charCodeAt(end - 1) === CH_RBRACKET && this.findClosingShellDelimiter(i + 1, end, CH_RBRACKET) === end - 1;
      }
      if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2)))
        return false;
    }
    return end > start;
  }
  readArrayElement(out, tokenStart) {
    const close = this.findClosingBracket(tokenStart + 1);
    if (close === -1)
      return false;
    this.pos = close + 1;
    this.readWordText();
    setSpanToken(out, Token.Word, tokenStart, this.pos, true);
    return true;
  }
  classifyWord(out, ctx, tokenStart, errorStart) {
    const src = this.src;
    const raw = this._wordRaw;
    const hasExpansions = this._wordHasExpansions;
    const quoted2 = this._wordQuoted;
    const keywordEligible = this._wordKeywordEligible;
    let assignmentState = this._wordAssignmentState;
    const wordEnd = this.pos;
    const wordLen = wordEnd - tokenStart;
    if (ctx === LexContext.CasePattern) {
      let token = Token.Word;
      if (keywordEligible) {
        const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
        if (reserved === Token.Esac)
          token = reserved;
      }
      setSpanToken(out, token, tokenStart, wordEnd, raw);
      out.keywordEligible = keywordEligible;
      return;
    }
    let value = null;
    if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
      const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
      if (!quoted2 && wordLen <= 16 || nextCh === CH_LT || nextCh === CH_GT) {
        value = this.wordValueOf(tokenStart, wordEnd);
      }
    }
    if (ctx === LexContext.CommandStart && keywordEligible) {
      if (raw) {
        if (wordLen <= 8) {
          const reserved = matchReservedWord(src, tokenStart, wordLen);
          if (reserved !== void 0) {
            setSpanToken(out, reserved, tokenStart, wordEnd, true);
            return;
          }
        }
        if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_LBRACKET && src.charCodeAt(tokenStart + 1) === CH_LBRACKET) {
          setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
          return;
        }
      } else if (value !== null && value.length > 0) {
        const fc = value.charCodeAt(0);
        if (fc >= CH_a && fc <= CH_z && value.length <= 8 || fc === CH_BANG || fc === CH_LBRACE || fc === CH_RBRACE) {
          const reserved = RESERVED_WORDS.get(value);
          if (reserved !== void 0) {
            setToken(out, reserved, value, tokenStart, wordEnd);
            return;
          }
        }
        if (fc === CH_LBRACKET && value === "[[") {
          setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
          return;
        }
      }
    }
    if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
      if (assignmentState === void 0) {
        let eq = -1;
        let bracket = false;
        for (let i = tokenStart + 1; i < wordEnd; i++) {
          const c = src.charCodeAt(i);
          if (c === CH_EQ) {
            eq = i;
            break;
          }
          if (c === CH_LBRACKET)
            bracket = true;
        }
        if (eq !== -1 || ctx !== LexContext.Declaration && bracket) {
          assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
        }
      }
      if (assignmentState !== void 0) {
        if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
          if (wordEnd < this.srcEnd) {
            if (this._errors !== null)
              this._errors.length = errorStart;
            this.pos = tokenStart;
            this.readWordText(true, ctx, true);
            if (this.pos > wordEnd) {
              this.classifyWord(out, ctx, tokenStart, errorStart);
              return;
            }
          }
          if (this._errors === null || this._errors.length === errorStart) {
            this.errors.push({ message: "unterminated array subscript", pos: src.indexOf("[", tokenStart) });
          }
        }
        if (isMatchedAssignment(assignmentState)) {
          setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
          if (value !== null)
            out._value = value;
          out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
          return;
        }
      }
    }
    if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
      if (raw) {
        if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_RBRACKET && src.charCodeAt(tokenStart + 1) === CH_RBRACKET) {
          setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
          return;
        }
      } else if (value === "]]") {
        setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
        return;
      }
    }
    if (!hasExpansions && this.pos < this.srcEnd) {
      const nc = src.charCodeAt(this.pos);
      if (nc === CH_LT || nc === CH_GT) {
        if (raw) {
          const fc = src.charCodeAt(tokenStart);
          if (fc >= CH_0 && fc <= CH_9 && isAllDigitsRange(src, tokenStart, wordEnd)) {
            const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
            if (this.readRedirection(out, tokenStart)) {
              out.fileDescriptor = fd;
              out.descriptorEnd = wordEnd;
              return;
            }
          }
          if (fc === CH_LBRACE && src.charCodeAt(wordEnd - 1) === CH_RBRACE && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
            const varname = src.slice(tokenStart + 1, wordEnd - 1);
            if (this.readRedirection(out, tokenStart)) {
              out.variableName = varname;
              out.descriptorEnd = wordEnd;
              return;
            }
          }
        }
      }
    }
    setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
    if (value !== null)
      out._value = value;
    out.keywordEligible = keywordEligible;
  }
  // `subscripts` re-reads a word known to stop inside an array subscript, where
  // metacharacters are ordinary text.
  // `scanning` marks the first scan of a token, which decides where the word ends.
  readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    const fastStart = pos;
    let exitCh = 0;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c < 128 && charType[c]) {
        exitCh = c;
        break;
      }
      pos++;
    }
    if (pos >= len || charType[exitCh] & 1 && !(exitCh === CH_LPAREN && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
      this.pos = pos;
      this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
      this._wordRaw = true;
      this._wordQuoted = false;
      this._wordHasExpansions = false;
      this._wordKeywordEligible = true;
      this._wordAssignmentState = void 0;
      if (this._buildParts) {
        this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
      }
      return;
    }
    const bp = this._buildParts;
    const bt = bp || this._buildValue;
    let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
    let quoted2 = false;
    let hasExpansions = false;
    let keywordEligible = true;
    let valueIsRaw = true;
    let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
    let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
    let parts2;
    let litBuf = "";
    let litStart = 0;
    let hasGlobs = false;
    let braceResults;
    if (bp) {
      parts2 = [];
      litBuf = text;
      litStart = fastStart;
      hasGlobs = text.length > 0 && hasGlobCharacters(text);
    }
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      if (ch >= 128 || !charType[ch]) {
        const runStart = pos;
        pos++;
        while (pos < len) {
          const c = src.charCodeAt(pos);
          if (c < 128 && charType[c])
            break;
          pos++;
        }
        lastValueChar = src.charCodeAt(pos - 1);
        assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
        if (bt) {
          const chunk = src.slice(runStart, pos);
          text += chunk;
          if (bp) {
            litBuf += chunk;
            hasGlobs = hasGlobs || hasGlobCharacters(chunk);
          }
        }
        continue;
      }
      if (charType[ch] & 1) {
        if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
          const close = this.findClosingBracket(pos);
          if (close !== -1) {
            const spanEnd = close + 1;
            assignmentState = assignmentState === ASSIGNMENT_INDEX_BASE + 1 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
            lastValueChar = src.charCodeAt(close);
            if (bt) {
              const chunk = src.slice(pos, spanEnd);
              text += chunk;
              if (bp) {
                litBuf += chunk;
                hasGlobs = hasGlobs || hasGlobCharacters(chunk);
              }
            }
            pos = spanEnd;
            continue;
          }
        }
        if (ch === CH_LPAREN && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
          if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix))
            break;
          if (ctx === LexContext.CommandStart && lastValueChar === CH_BANG && keywordEligible && src.charCodeAt(fastStart) === CH_BANG && skipLineContinuations(src, fastStart + 1, len) === pos)
            break;
          const prefixChar = lastValueChar;
          if (prefixChar === CH_EQ && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos))
            break;
          const innerStart = pos + 1;
          const close = this.findClosingShellDelimiter(innerStart, len, CH_RPAREN, prefixChar === CH_EQ);
          if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE)
            break;
          if (ctx === LexContext.CommandStart && prefixChar !== CH_EQ && close !== -1 && skipBlanks(src, innerStart, close) === close)
            break;
          keywordEligible = false;
          const patternEnd = close === -1 ? len : close;
          pos = close === -1 ? len : close + 1;
          if (close === -1)
            this.errors.push({ message: "unterminated extended glob", pos: innerStart - 2 });
          lastValueChar = src.charCodeAt(pos - 1);
          if (bt) {
            const eg = "(" + src.slice(innerStart, pos);
            text += eg;
            if (bp && prefixChar !== CH_EQ) {
              let prefixPos = innerStart - 2;
              while (src.charCodeAt(prefixPos) === CH_NL && src.charCodeAt(prefixPos - 1) === CH_BACKSLASH) {
                prefixPos -= 2;
              }
              if (litBuf.length > 0) {
                const trimmed = litBuf.slice(0, -1);
                if (prefixPos > litStart)
                  parts2.push({
                    type: "Literal",
                    pos: litStart,
                    end: prefixPos,
                    value: trimmed,
                    text: src.slice(litStart, prefixPos)
                  });
                litBuf = "";
              }
              const op = extglobOp[prefixChar];
              parts2.push({
                type: "ExtendedGlob",
                pos: prefixPos,
                end: pos,
                text: src.slice(prefixPos, pos),
                operator: op,
                pattern: src.slice(innerStart, patternEnd),
                parts: this.subFieldParts(innerStart, patternEnd)
              });
              litStart = pos;
            } else if (bp) {
              litBuf += eg;
              hasGlobs = hasGlobs || hasGlobCharacters(eg);
            }
          }
          continue;
        }
        break;
      }
      if (ch === CH_BACKSLASH) {
        pos++;
        if (pos < len) {
          if (src.charCodeAt(pos) === CH_NL) {
            pos++;
            valueIsRaw = false;
          } else {
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            quoted2 = true;
            keywordEligible = false;
            valueIsRaw = false;
            lastValueChar = src.charCodeAt(pos);
            if (bt) {
              text += src[pos];
              if (bp)
                litBuf += src[pos];
            }
            pos++;
          }
        } else {
          if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
            assignmentState = ASSIGNMENT_INVALID;
          quoted2 = true;
          keywordEligible = false;
          lastValueChar = CH_BACKSLASH;
          if (bt) {
            text += "\\";
            if (bp)
              litBuf += "\\";
          }
        }
        continue;
      }
      if (ch === CH_SQUOTE) {
        const sqStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        quoted2 = true;
        keywordEligible = false;
        valueIsRaw = false;
        pos++;
        const start = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        if (pos > start)
          lastValueChar = src.charCodeAt(pos - 1);
        const value = bt ? src.slice(start, pos) : "";
        if (bt)
          text += value;
        if (pos < len)
          pos++;
        else
          this.errors.push({ message: "unterminated single quote", pos: start - 1 });
        if (bp) {
          if (sqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: sqStart,
              value: litBuf,
              text: src.slice(litStart, sqStart)
            });
            litBuf = "";
          }
          parts2.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DQUOTE) {
        const dqStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        quoted2 = true;
        keywordEligible = false;
        valueIsRaw = false;
        pos++;
        this.pos = pos;
        this.readDoubleQuoted();
        pos = this.pos;
        if (this._dqEnd > dqStart + 1)
          lastValueChar = src.charCodeAt(this._dqEnd - 1);
        if (this._dqHasExpansions)
          hasExpansions = true;
        if (bt)
          text += this._dqText;
        if (bp) {
          if (dqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: dqStart,
              value: litBuf,
              text: src.slice(litStart, dqStart)
            });
            litBuf = "";
          }
          const dqText = src.slice(dqStart, pos);
          parts2.push({
            type: "DoubleQuoted",
            pos: dqStart,
            end: pos,
            text: dqText,
            parts: this._dqParts ?? [
              {
                type: "Literal",
                pos: dqStart + 1,
                end: this._dqEnd,
                value: this._dqText,
                text: src.slice(dqStart + 1, this._dqEnd)
              }
            ]
          });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        keywordEligible = false;
        const dollarStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        if (next === CH_SQUOTE || next === CH_DQUOTE)
          quoted2 = true;
        this.pos = pos;
        this.readDollar();
        pos = this.pos;
        if (!this._resultIsRaw)
          valueIsRaw = false;
        if (pos > dollarStart)
          lastValueChar = src.charCodeAt(pos - 1);
        if (this._resultHasExpansion)
          hasExpansions = true;
        if (bt)
          text += this._resultText;
        if (bp) {
          if (this._resultPart) {
            if (dollarStart > litStart) {
              parts2.push({
                type: "Literal",
                pos: litStart,
                end: dollarStart,
                value: litBuf,
                text: src.slice(litStart, dollarStart)
              });
              litBuf = "";
            }
            parts2.push(this._resultPart);
            litStart = pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        keywordEligible = false;
        const btStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        this.pos = pos;
        this.readBacktickExpansion();
        pos = this.pos;
        valueIsRaw = false;
        lastValueChar = src.charCodeAt(pos - 1);
        hasExpansions = true;
        if (bt)
          text += this._resultText;
        if (bp) {
          if (btStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts2.push(this._resultPart);
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_LBRACE) {
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        const braceEnd = first <= CH_SPACE || first === CH_RBRACE ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
        if (braceEnd > 0) {
          keywordEligible = false;
          lastValueChar = src.charCodeAt(braceEnd - 1);
          if (bt) {
            const braceText = src.slice(pos, braceEnd);
            text += braceText;
            if (bp) {
              if (pos > litStart) {
                parts2.push({
                  type: "Literal",
                  pos: litStart,
                  end: pos,
                  value: litBuf,
                  text: src.slice(litStart, pos)
                });
                litBuf = "";
              }
              parts2.push({
                type: "BraceExpansion",
                pos,
                end: braceEnd,
                text: braceText,
                parts: this.subFieldParts(pos + 1, braceEnd - 1)
              });
              litStart = braceEnd;
            }
          }
          pos = braceEnd;
          continue;
        }
        lastValueChar = CH_LBRACE;
        if (bt) {
          text += "{";
          if (bp)
            litBuf += "{";
        }
        pos++;
        continue;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text;
    this._wordRaw = valueIsRaw;
    this._wordQuoted = quoted2;
    this._wordHasExpansions = hasExpansions;
    this._wordKeywordEligible = keywordEligible;
    this._wordAssignmentState = assignmentState;
    if (bp) {
      this._wordParts = parts2.length > 1 || parts2.length === 1 && parts2[0].type !== "Literal" ? parts2 : null;
      if (hasGlobs && ctx !== LexContext.ArrayElement)
        this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
    }
  }
  // Arithmetic text gets expansions and quote removal but no process substitution.
  readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    const start = pos;
    let text = "";
    const bp = this._buildParts;
    let parts2;
    let litBuf = "";
    let litStart = 0;
    let preserveLiteral = false;
    let hasGlobs = false;
    if (bp) {
      parts2 = [];
      litStart = pos;
    }
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      if (ch === CH_BACKSLASH) {
        pos++;
        if (pos < len) {
          if (src.charCodeAt(pos) === CH_NL) {
            pos++;
          } else {
            const next = src.charCodeAt(pos);
            if (insideDoubleQuotes && next !== CH_DOLLAR && next !== CH_BACKTICK && next !== CH_DQUOTE && next !== CH_BACKSLASH && next !== CH_RBRACE) {
              text += "\\";
              if (bp)
                litBuf += "\\";
              preserveLiteral = true;
            }
            const escaped = src[pos++];
            text += escaped;
            if (bp)
              litBuf += escaped;
          }
        }
        continue;
      }
      if (ch === CH_SQUOTE && !insideDoubleQuotes) {
        const sqStart = pos;
        pos++;
        const start2 = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        const value = src.slice(start2, pos);
        text += value;
        if (pos < len)
          pos++;
        if (bp) {
          if (sqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: sqStart,
              value: litBuf,
              text: src.slice(litStart, sqStart)
            });
            litBuf = "";
          }
          parts2.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DQUOTE) {
        const dqStart = pos;
        pos++;
        this.pos = pos;
        this.readDoubleQuoted(insideDoubleQuotes);
        pos = this.pos;
        text += this._dqText;
        if (bp) {
          if (dqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: dqStart,
              value: litBuf,
              text: src.slice(litStart, dqStart)
            });
            litBuf = "";
          }
          const dqText = src.slice(dqStart, pos);
          parts2.push({
            type: "DoubleQuoted",
            pos: dqStart,
            end: pos,
            text: dqText,
            parts: this._dqParts ?? [
              {
                type: "Literal",
                pos: dqStart + 1,
                end: this._dqEnd,
                value: this._dqText,
                text: src.slice(dqStart + 1, this._dqEnd)
              }
            ]
          });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        const dollarStart = pos;
        this.pos = pos;
        this.readDollar(insideDoubleQuotes);
        pos = this.pos;
        text += this._resultText;
        if (bp) {
          if (this._resultPart) {
            if (dollarStart > litStart) {
              parts2.push({
                type: "Literal",
                pos: litStart,
                end: dollarStart,
                value: litBuf,
                text: src.slice(litStart, dollarStart)
              });
              litBuf = "";
            }
            parts2.push(this._resultPart);
            litStart = pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        const btStart = pos;
        this.pos = pos;
        this.readBacktickExpansion(insideDoubleQuotes);
        pos = this.pos;
        text += this._resultText;
        if (bp) {
          if (btStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts2.push(this._resultPart);
          litStart = pos;
        }
        continue;
      }
      if (!insideDoubleQuotes && !arithmetic && (ch === CH_LT || ch === CH_GT) && pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const psStart = pos;
        this.pos = pos + 2;
        const inner = this.extractBalanced();
        pos = this.pos;
        const raw = src.slice(psStart, pos);
        text += raw;
        if (bp) {
          if (psStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: psStart,
              value: litBuf,
              text: src.slice(litStart, psStart)
            });
            litBuf = "";
          }
          parts2.push(this.processSubstitution(psStart, raw, ch === CH_LT ? "<" : ">", inner));
          litStart = pos;
        }
        continue;
      }
      text += src[pos];
      if (bp) {
        litBuf += src[pos];
        if (globs && (ch === CH_STAR || ch === CH_QUESTION || ch === CH_LBRACKET))
          hasGlobs = true;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text;
    this._wordRaw = false;
    this._wordQuoted = false;
    this._wordHasExpansions = false;
    this._wordKeywordEligible = false;
    if (bp) {
      this._wordParts = parts2.length > 1 || parts2.length === 1 && (parts2[0].type !== "Literal" || preserveLiteral) ? parts2 : null;
      if (hasGlobs)
        this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
    }
  }
  subFieldParts(start, end) {
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return void 0;
    return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
  }
  // Parse a parameter-expansion sub-field (operand, slice bound, replacement pattern) over
  // the window [start, end) of the original source. Parsing in place — rather than against a
  // detached slice — gives the word and any nested substitutions absolute offsets, and
  // composes through nested ${...}. The `${...}` inner is a verbatim substring of the
  // source, so every sub-field offset maps straight back.
  parseSubFieldWord(start, end, context = "word", arithmetic = false) {
    if (start >= end)
      return new WordImpl("", start, start);
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return new WordImpl(this.src.slice(start, end), start, end);
    this._nestingDepth++;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedPos = this.pos;
    const savedText = this._wordText;
    const savedParts = this._wordParts;
    const savedQuoted = this._wordQuoted;
    const savedKeywordEligible = this._wordKeywordEligible;
    this.srcEnd = end;
    this.pos = start;
    this.readInnerWordText(context === "quoted", arithmetic, context === "word");
    const word3 = new WordImpl(this.src.slice(start, end), start, end);
    if (this._buildParts) {
      word3.parts = this._wordParts ?? void 0;
    }
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this.pos = savedPos;
    this._wordText = savedText;
    this._wordParts = savedParts;
    this._wordQuoted = savedQuoted;
    this._wordKeywordEligible = savedKeywordEligible;
    this._nestingDepth--;
    return word3;
  }
  skipSQ() {
    while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== CH_SQUOTE)
      this.pos++;
    if (this.pos < this.srcEnd)
      this.pos++;
  }
  skipAnsiCQuoted() {
    const quotePos = this.pos - 1;
    const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result.end;
    if (!result.closed)
      this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
  }
  // Plain quoted text is skipped here; the first `$(`, `${`, `$$`, backtick or the end of input
  // hands the rest to the quote scanner, which owns substitution and nesting-limit decisions.
  skipDQ() {
    const src = this.src;
    const len = this.srcEnd;
    this._unbalanced = false;
    if (this._nestingDepth < MAX_SYNTAX_NESTING) {
      while (this.pos < len) {
        const ch = src.charCodeAt(this.pos);
        if (ch === CH_DQUOTE) {
          this.pos++;
          return;
        }
        if (ch === CH_BACKSLASH) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === CH_BACKTICK)
          break;
        if (ch === CH_DOLLAR) {
          const next = src.charCodeAt(this.pos + 1);
          if (next === CH_LPAREN || next === CH_LBRACE || next === CH_DOLLAR)
            break;
        }
        this.pos++;
      }
    }
    this.extractBalanced(true, true);
  }
  skipSpacesAndTabs() {
    this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
  }
  readDoubleQuoted(unescapeAll = false) {
    const src = this.src;
    const len = this.srcEnd;
    const contentStart = this.pos;
    let hasExpansions = false;
    const bp = this._buildParts;
    const bt = bp || this._buildValue;
    if (!bp) {
      let p = this.pos;
      while (p < len) {
        const c = src.charCodeAt(p);
        if (c === CH_DQUOTE) {
          this._dqText = bt ? src.slice(contentStart, p) : "";
          this._dqEnd = p;
          this.pos = p + 1;
          this._dqHasExpansions = false;
          this._dqParts = null;
          return;
        }
        if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH)
          break;
        p++;
      }
    }
    let text = "";
    let parts2 = null;
    let litBuf = "";
    let litStart = bp ? this.pos : 0;
    while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
      const runStart = this.pos;
      while (this.pos < len) {
        const c = src.charCodeAt(this.pos);
        if (c === CH_DQUOTE || c === CH_BACKSLASH || c === CH_DOLLAR || c === CH_BACKTICK)
          break;
        this.pos++;
      }
      if (bt && this.pos > runStart) {
        const chunk = src.slice(runStart, this.pos);
        text += chunk;
        if (bp)
          litBuf += chunk;
      }
      if (this.pos >= len || src.charCodeAt(this.pos) === CH_DQUOTE)
        break;
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_BACKSLASH) {
        this.pos++;
        if (this.pos < len) {
          const next = src.charCodeAt(this.pos);
          if (next === CH_NL) {
            this.pos++;
            continue;
          }
          if (bt) {
            if (unescapeAll || next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH) {
              const c = src[this.pos];
              text += c;
              if (bp)
                litBuf += c;
            } else {
              const pair = "\\" + src[this.pos];
              text += pair;
              if (bp)
                litBuf += pair;
            }
          }
          this.pos++;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (afterDollar === CH_DQUOTE || afterDollar === CH_SQUOTE) {
          if (bt) {
            text += "$";
            if (bp)
              litBuf += "$";
          }
          this.pos++;
          continue;
        }
        const expStart = this.pos;
        this.readDollar(true);
        if (bt)
          text += this._resultText;
        if (this._resultHasExpansion)
          hasExpansions = true;
        if (bp) {
          const rp = this._resultPart;
          if (rp && isDQChild(rp)) {
            if (!parts2)
              parts2 = [];
            if (expStart > litStart) {
              parts2.push({
                type: "Literal",
                pos: litStart,
                end: expStart,
                value: litBuf,
                text: src.slice(litStart, expStart)
              });
              litBuf = "";
            }
            parts2.push(rp);
            litStart = this.pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        const btStart = this.pos;
        this.readBacktickExpansion(true);
        if (bt)
          text += this._resultText;
        hasExpansions = true;
        if (bp && this._resultPart && isDQChild(this._resultPart)) {
          if (!parts2)
            parts2 = [];
          if (btStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts2.push(this._resultPart);
          litStart = this.pos;
        }
        continue;
      }
    }
    if (bp && parts2 && this.pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: this.pos, value: litBuf, text: src.slice(litStart, this.pos) });
    this._dqEnd = this.pos;
    if (this.pos < len)
      this.pos++;
    else
      this.errors.push({ message: "unterminated double quote", pos: contentStart - 1 });
    this._dqText = text;
    this._dqHasExpansions = hasExpansions;
    this._dqParts = parts2;
  }
  readDollar(insideDoubleQuotes = false) {
    const dollarPos = this.pos;
    this.pos++;
    const src = this.src;
    const len = this.srcEnd;
    const bt = this._buildParts || this._buildValue;
    if (this.pos >= len) {
      this._resultText = "$";
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = void 0;
      return;
    }
    const logicalPos = skipLineContinuations(src, this.pos, len);
    if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN)
      this.pos = logicalPos;
    const ch = src.charCodeAt(this.pos);
    if (ch === CH_LPAREN) {
      if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const savedPos = this.pos;
        const savedErrors = this.errors.length;
        this.readArithmeticExpansion(dollarPos);
        if (!this._notArithmetic)
          return;
        this.errors.length = savedErrors;
        this.pos = savedPos;
      }
      this.readCommandSubstitution(dollarPos);
      return;
    }
    if (ch === CH_LBRACE) {
      const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
      if (after === CH_SPACE || after === CH_TAB || after === CH_NL) {
        this.readBraceCommandSubstitution();
        return;
      }
      if (after === CH_PIPE) {
        this.readValueSubstitution();
        return;
      }
      this.readParameterExpansion(insideDoubleQuotes);
      return;
    }
    if (ch === CH_SQUOTE) {
      this.pos++;
      if (bt) {
        const value = this.readAnsiCQuoted();
        this._resultText = value;
        this._resultPart = this._buildParts ? { type: "AnsiCQuoted", pos: dollarPos, end: this.pos, text: src.slice(dollarPos, this.pos), value } : void 0;
      } else {
        this.skipAnsiCQuoted();
        this._resultText = "";
        this._resultPart = void 0;
      }
      this._resultIsRaw = false;
      this._resultHasExpansion = false;
      return;
    }
    if (ch === CH_DQUOTE) {
      this.pos++;
      this.readDoubleQuoted(insideDoubleQuotes);
      this._resultText = this._dqText;
      this._resultIsRaw = false;
      this._resultHasExpansion = this._dqHasExpansions;
      if (this._buildParts) {
        const text = src.slice(dollarPos, this.pos);
        this._resultPart = {
          type: "LocaleString",
          pos: dollarPos,
          end: this.pos,
          text,
          parts: this._dqParts ?? [
            {
              type: "Literal",
              pos: dollarPos + 2,
              end: this._dqEnd,
              value: this._dqText,
              text: src.slice(dollarPos + 2, this._dqEnd)
            }
          ]
        };
      } else {
        this._resultPart = void 0;
      }
      return;
    }
    if (ch === CH_AT || ch === CH_STAR || ch === CH_HASH || ch === CH_QUESTION || ch === CH_DASH || ch === CH_DOLLAR || ch === CH_BANG || ch >= CH_0 && ch <= CH_9) {
      this.pos++;
      const text = bt ? src.slice(this.pos - 2, this.pos) : "";
      this._resultText = text;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
      return;
    }
    if (ch < 128 && isIdChar[ch] & 1) {
      const namePos = this.pos - 1;
      while (this.pos < len) {
        const c = src.charCodeAt(this.pos);
        if (c < 128 && isIdChar[c] & 2)
          this.pos++;
        else
          break;
      }
      const text = bt ? src.slice(namePos, this.pos) : "";
      this._resultText = text;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
      return;
    }
    if (ch === CH_LBRACKET) {
      const errorCount = this._errors === null ? 0 : this._errors.length;
      const close = this.findClosingArithmeticBracket(this.pos + 1);
      if (close !== -1) {
        const bodyStart = this.pos + 1;
        const body = src.slice(bodyStart, close);
        this.pos = close + 1;
        const text = bt ? src.slice(dollarPos, this.pos) : "";
        this._resultText = text;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
        return;
      }
      if (this._errors !== null)
        this._errors.length = errorCount;
    }
    this._resultText = "$";
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    this._resultPart = void 0;
  }
  scanArithmeticBody() {
    this._notArithmetic = false;
    this._arithUnterminated = false;
    this.pos += 2;
    let depth = 1;
    let parenDepth = 0;
    let parentParenDepth = 0;
    let parenDepths;
    let reported = false;
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    while (this.pos < len && depth > 0) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
      } else if (c === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_DOLLAR && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN && src.charCodeAt(this.pos + 2) !== CH_LPAREN) {
        const dollarPos = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
      } else if (c === CH_DOLLAR && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LBRACE) {
        const close = this.findClosingBrace(this.pos + 2, len);
        this.pos = close === -1 ? len : close + 1;
      } else if ((c === CH_LT || c === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        this.pos += 2;
        this.extractBalanced();
      } else if (c === CH_LPAREN) {
        if (src.charCodeAt(this.pos - 1) === CH_DOLLAR && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
          if (depth === 1)
            parentParenDepth = parenDepth;
          else
            (parenDepths ?? (parenDepths = [])).push(parenDepth);
          depth++;
          parenDepth = 0;
          if (depth + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum arithmetic expansion nesting depth exceeded", pos: this.pos - 1 });
            reported = true;
          }
          this.pos += 2;
        } else {
          if (++parenDepth + depth - 1 + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum arithmetic expression nesting depth exceeded", pos: this.pos });
            reported = true;
          }
          this.pos++;
        }
      } else if (c === CH_RPAREN && parenDepth > 0) {
        parenDepth--;
        this.pos++;
      } else if (c === CH_RPAREN && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_RPAREN) {
        if (--depth === 0) {
          this.pos += 2;
          break;
        }
        parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
        this.pos += 2;
      } else if (c === CH_RPAREN && depth === 1) {
        this._notArithmetic = true;
        return "";
      } else {
        this.pos++;
      }
    }
    const bt = this._buildParts || this._buildValue;
    if (depth > 0) {
      this._arithUnterminated = true;
      return bt ? src.slice(start, this.pos) : "";
    }
    return bt ? src.slice(start, this.pos - 2) : "";
  }
  readArithmeticExpansion(dollarPos) {
    const bodyStart = this.pos + 2;
    const body = this.scanArithmeticBody();
    if (this._notArithmetic)
      return;
    if (this._arithUnterminated)
      this.errors.push({ message: "unterminated arithmetic expansion", pos: dollarPos });
    const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
    this._resultText = text;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
  }
  arithmeticExpansion(pos, text, body, bodyStart) {
    return new ArithmeticExpansionImpl(pos, this.pos, text, {
      source: this.src,
      body,
      offset: bodyStart,
      depth: this._nestingDepth,
      context: this.substitutionContext
    });
  }
  readArithmeticCommand(out, tokenStart) {
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    const body = this.scanArithmeticBody();
    this._buildValue = savedBuildValue;
    if (this._arithUnterminated)
      this.errors.push({ message: "unterminated arithmetic command", pos: tokenStart });
    setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
  }
  readCommandSubstitution(dollarPos) {
    const openPos = this.pos;
    this.pos++;
    const inner = this.extractBalanced();
    if (this._unbalanced)
      this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
    const bt = this._buildParts || this._buildValue;
    const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
    const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
    this._resultText = text;
    this._resultIsRaw = openPos === dollarPos + 1;
    this._resultHasExpansion = true;
    if (this._buildParts) {
      this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
    } else {
      this._resultPart = void 0;
    }
  }
  readBraceCommandSubstitution() {
    this.readBraceSubstitution(1);
  }
  readValueSubstitution() {
    this.readBraceSubstitution(2);
  }
  readBraceSubstitution(skip) {
    const dollarPos = this.pos - 1;
    this.pos += skip;
    const src = this.src;
    const len = this.srcEnd;
    let depth = 1;
    const start = this.pos;
    while (this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_LBRACE)
        depth++;
      else if (c === CH_RBRACE) {
        if (--depth === 0) {
          this.pos++;
          break;
        }
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        continue;
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      } else if (c === CH_BACKSLASH)
        this.pos++;
      this.pos++;
    }
    this._resultIsRaw = true;
    this._resultHasExpansion = true;
    if (this._buildParts || this._buildValue) {
      const rawInner = src.slice(start, this.pos - 1);
      const inner = rawInner.trim();
      const text = src.slice(dollarPos, this.pos);
      this._resultText = text;
      if (this._buildParts) {
        const innerStart = start + (rawInner.length - rawInner.trimStart().length);
        this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
      } else {
        this._resultPart = void 0;
      }
    } else {
      this._resultText = "";
      this._resultPart = void 0;
    }
  }
  readBacktickExpansion(insideDoubleQuotes = false) {
    this.pos++;
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    if (!this._buildParts && !this._buildValue) {
      while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
        if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
          this.pos++;
        this.pos++;
      }
      if (this.pos < len)
        this.pos++;
      else
        this.errors.push({ message: "unterminated backtick", pos: start - 1 });
      this._resultText = "";
      this._resultIsRaw = false;
      this._resultHasExpansion = true;
      this._resultPart = void 0;
      return;
    }
    let inner = "";
    let hasEscapes = false;
    while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
      if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
        hasEscapes = true;
        break;
      }
      this.pos++;
    }
    if (!hasEscapes) {
      inner = src.slice(start, this.pos);
    } else {
      inner = src.slice(start, this.pos);
      while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
        if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
          this.pos++;
          if (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH || insideDoubleQuotes && c === CH_DQUOTE) {
              inner += src[this.pos];
            } else {
              inner += "\\" + src[this.pos];
            }
            this.pos++;
          }
        } else {
          const runStart = this.pos;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_BACKTICK || c === CH_BACKSLASH)
              break;
            this.pos++;
          }
          inner += src.slice(runStart, this.pos);
        }
      }
    }
    if (this.pos < len)
      this.pos++;
    else
      this.errors.push({ message: "unterminated backtick", pos: start - 1 });
    const text = src.slice(start - 1, this.pos);
    this._resultText = inner;
    this._resultHasExpansion = true;
    if (this._buildParts) {
      this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
    } else {
      this._resultPart = void 0;
    }
  }
  readParameterExpansion(insideDoubleQuotes) {
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    this.pos++;
    let depth = 1;
    let reported = false;
    while (this.pos < len && depth > 0) {
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_DOLLAR) {
        const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next === CH_LBRACE) {
          depth++;
          if (this._nestingDepth + depth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum parameter expansion nesting depth exceeded", pos: this.pos });
            reported = true;
          }
          this.pos += 2;
          continue;
        }
        if (next === CH_DOLLAR) {
          this.pos += 2;
          continue;
        }
        if (next === CH_LPAREN) {
          const dollarPos = this.pos;
          this.pos += 2;
          this.extractBalanced();
          if (this._unbalanced)
            this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
          continue;
        }
      } else if (ch === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        continue;
      } else if (ch === CH_RBRACE) {
        if (--depth === 0) {
          this.pos++;
          break;
        }
      } else if (ch === CH_BACKSLASH) {
        if (this.pos + 1 < len)
          this.pos++;
      } else if (ch === CH_SQUOTE) {
        this.pos++;
        if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === CH_DOLLAR)
          this.skipAnsiCQuoted();
        else
          this.skipSQ();
        continue;
      } else if (ch === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      }
      this.pos++;
    }
    const closed = depth === 0;
    if (!closed)
      this.errors.push({ message: "unterminated parameter expansion", pos: start - 1 });
    const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
    this._resultText = text;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    if (this._buildParts) {
      const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
      this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
    } else {
      this._resultPart = void 0;
    }
  }
  // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
  // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
  // that absolute window.
  parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
    const result = {
      type: "ParameterExpansion",
      pos: innerStart - 2,
      end: this.pos,
      text,
      parameter: "",
      parameterPos: innerStart,
      parameterEnd: innerStart,
      prefix: void 0,
      index: void 0,
      operation: void 0
    };
    const ilen = inner.length;
    if (ilen === 0)
      return result;
    const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
    const closeBracket = (start) => {
      const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
      return close === -1 ? -1 : close - innerStart;
    };
    let i = 0;
    if (ilen > 1 && inner.charCodeAt(0) === CH_BANG) {
      result.prefix = "!";
      i = 1;
    }
    if (ilen > 1 && inner.charCodeAt(0) === CH_HASH) {
      const nameEnd = this.scanParamName(inner, 1);
      let parameterEnd = nameEnd;
      let indexEnd = -1;
      if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === CH_LBRACKET) {
        indexEnd = closeBracket(parameterEnd + 1);
        if (indexEnd !== -1)
          parameterEnd = indexEnd + 1;
      }
      if (nameEnd > 1 && parameterEnd === ilen) {
        result.prefix = "#";
        result.parameter = inner.slice(1, nameEnd);
        result.parameterPos = innerStart + 1;
        result.parameterEnd = innerStart + nameEnd;
        if (indexEnd !== -1)
          result.index = sub(nameEnd + 1, indexEnd, "embedded");
        return result;
      }
    }
    const nameStart = i;
    i = this.scanParamName(inner, i);
    result.parameter = inner.slice(nameStart, i);
    result.parameterPos = innerStart + nameStart;
    result.parameterEnd = innerStart + i;
    if (i < ilen && inner.charCodeAt(i) === CH_LBRACKET) {
      const closeB = closeBracket(i + 1);
      if (closeB !== -1) {
        result.index = sub(i + 1, closeB, "embedded");
        i = closeB + 1;
      }
    }
    if (i >= ilen)
      return result;
    const pos = innerStart + i;
    const end = innerStart + ilen;
    const opChar = inner.charCodeAt(i);
    const nextChar = inner.charCodeAt(i + 1);
    const defaultChar = inner[opChar === CH_COLON ? i + 1 : i];
    if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
      const operandStart = i + (opChar === CH_COLON ? 2 : 1);
      result.operation = {
        type: "Default",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator: opChar === CH_COLON ? `:${defaultChar}` : defaultChar,
        operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
      };
      return result;
    }
    if (opChar === CH_COLON) {
      i++;
      const sliceStart = innerStart + i;
      const colonIdx = findUnnested(inner.slice(i), CH_COLON, true, (index, quoted2) => {
        return this.findNestedShellEnd(sliceStart + index, end, quoted2) - sliceStart;
      });
      result.operation = {
        type: "Slice",
        pos,
        end,
        operatorEnd: sliceStart,
        operator: ":",
        offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
        length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
      };
      return result;
    }
    if (opChar === CH_HASH || opChar === CH_PERCENT) {
      const doubled = nextChar === opChar;
      const operator = opChar === CH_HASH ? doubled ? "##" : "#" : doubled ? "%%" : "%";
      const operandStart = i + (doubled ? 2 : 1);
      result.operation = {
        type: "Remove",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: sub(operandStart, ilen)
      };
      return result;
    }
    if (opChar === CH_SLASH) {
      i++;
      let operator = "/";
      if (nextChar === CH_SLASH || nextChar === CH_HASH || nextChar === CH_PERCENT) {
        operator = nextChar === CH_SLASH ? "//" : nextChar === CH_HASH ? "/#" : "/%";
        i++;
      }
      let separatorStart = i;
      if (nextChar === CH_SLASH) {
        separatorStart = skipLineContinuations(inner, i, ilen);
        if (inner.charCodeAt(separatorStart) === CH_SLASH)
          separatorStart++;
      }
      const sepIdx = findUnnested(inner.slice(separatorStart), CH_SLASH);
      const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
      result.operation = {
        type: "Replace",
        pos,
        end,
        operatorEnd: innerStart + i,
        operator,
        pattern: sub(i, patternEnd),
        replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
      };
      return result;
    }
    if (opChar === CH_CARET || opChar === CH_COMMA) {
      const doubled = nextChar === opChar;
      const operator = opChar === CH_CARET ? doubled ? "^^" : "^" : doubled ? ",," : ",";
      const operandStart = i + (doubled ? 2 : 1);
      result.operation = {
        type: "CaseModification",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
      };
      return result;
    }
    if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === CH_AT || opChar === CH_STAR)) {
      result.operation = { type: "Names", pos, end, operatorEnd: end, operator: opChar === CH_AT ? "@" : "*" };
      return result;
    }
    if (opChar === CH_AT) {
      result.operation = {
        type: "Transform",
        pos,
        end,
        operatorEnd: pos + 1,
        operator: "@",
        operand: sub(i + 1, ilen)
      };
      return result;
    }
    result.operation = { type: "Unknown", pos, end, operatorEnd: end, operator: inner.slice(i) };
    return result;
  }
  findNestedShellEnd(start, end, quoted2) {
    const ch = this.src.charCodeAt(start);
    if (ch === CH_BACKTICK) {
      let pos = start + 1;
      while (pos < end) {
        const current = this.src.charCodeAt(pos);
        if (current === CH_BACKSLASH) {
          pos += 2;
          continue;
        }
        pos++;
        if (current === CH_BACKTICK)
          return pos;
      }
      return end;
    }
    let close;
    if (ch === CH_DOLLAR) {
      const next = start + 1;
      if (next < end && this.src.charCodeAt(next) === CH_LBRACE) {
        close = this.findClosingBrace(next + 1, end);
      } else {
        const open = skipLineContinuations(this.src, next, end);
        if (open >= end || this.src.charCodeAt(open) !== CH_LPAREN)
          return start;
        close = this.findClosingParenthesis(open + 1, end);
      }
    } else {
      const open = start + 1;
      if (quoted2 || ch !== CH_LT && ch !== CH_GT || open >= end || this.src.charCodeAt(open) !== CH_LPAREN) {
        return start;
      }
      close = this.findClosingParenthesis(open + 1, end);
    }
    return close === -1 ? end : close + 1;
  }
  scanParamName(s, start) {
    let i = start;
    if (i >= s.length)
      return i;
    const c = s.charCodeAt(i);
    if (c === CH_AT || c === CH_STAR || c === CH_HASH || c === CH_QUESTION || c === CH_DASH || c === CH_DOLLAR || c === CH_BANG) {
      return i + 1;
    }
    if (c >= CH_0 && c <= CH_9) {
      while (i < s.length && s.charCodeAt(i) >= CH_0 && s.charCodeAt(i) <= CH_9)
        i++;
      return i;
    }
    if (c >= CH_a && c <= CH_z || c >= CH_A && c <= CH_Z || c === CH_UNDERSCORE) {
      i++;
      while (i < s.length) {
        const ch = s.charCodeAt(i);
        if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
          i++;
        else
          break;
      }
    }
    return i;
  }
  readAnsiCQuoted() {
    const quotePos = this.pos - 1;
    const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result.end;
    if (!result.closed)
      this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
    return result.value;
  }
  // Quotes resume when a nested substitution returns to their parenthesis depth.
  extractBalanced(useGrammar = true, quoteOnly = false) {
    const src = this.src;
    const len = this.srcEnd;
    const bt = this._buildParts || this._buildValue;
    let depth = quoteOnly ? 0 : 1;
    const start = this.pos;
    this._unbalanced = false;
    const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
    if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < MAX_SYNTAX_NESTING) {
      this.pos = knownEnd;
      return bt ? src.slice(start, knownEnd - 1) : "";
    }
    let wordStart = true;
    while (!quoteOnly && this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_RPAREN) {
        const result = bt ? src.slice(start, this.pos) : "";
        this.pos++;
        return result;
      } else if (c === CH_LPAREN || c === CH_BACKSLASH || c === CH_SQUOTE || c === CH_DQUOTE || c === CH_BACKTICK || c === CH_DOLLAR && (src.charCodeAt(this.pos + 1) === CH_SQUOTE || src.charCodeAt(this.pos + 1) === CH_DOLLAR || src.charCodeAt(this.pos + 1) === CH_LBRACE)) {
        break;
      } else if (c === CH_LT && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
        break;
      } else if (c === CH_HASH && wordStart) {
        break;
      } else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) {
        break;
      } else {
        wordStart = c < 128 && (charType[c] & 1) !== 0;
        this.pos++;
      }
    }
    let caseDepth = 0;
    let caseParens = 0;
    const wordStartAfterParen = [];
    let pendingDelims = null;
    let scripts;
    let arithBase = -1;
    let arithExtent = start >= 2 && src.charCodeAt(start) === CH_LPAREN && src.charCodeAt(start - 1) === CH_LPAREN && src.charCodeAt(start - 2) === CH_DOLLAR;
    let substitutions = 0;
    let reported = false;
    const quotes = quoteOnly ? [{ close: CH_DQUOTE, depth: 0 }] : [];
    let quotedDepth = quoteOnly ? 1 : 0;
    let parameterDepth = 0;
    let arithmeticOpens;
    let continuedDollarPos = -1;
    let continuedParenPos = -1;
    let escapedEnd = -1;
    let lastParenEnd = -1;
    let checkedGrammar = false;
    while (this.pos < len && (depth > 0 || quotes.length > 0)) {
      let ch = src.charCodeAt(this.pos);
      const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
      if (quote !== void 0 && quote.depth === depth) {
        let commandOpen = false;
        if (ch === CH_BACKSLASH) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === quote.close) {
          quotes.pop();
          if (ch === CH_DQUOTE)
            quotedDepth--;
          else
            parameterDepth--;
          this.pos++;
          if (quoteOnly && depth === 0 && quotes.length === 0)
            return "";
          continue;
        }
        if (ch === CH_DQUOTE) {
          quotes.push({ close: CH_DQUOTE, depth });
          quotedDepth++;
        } else if (ch === CH_SQUOTE && quote.close === CH_RBRACE) {
          this.pos++;
          this.skipSQ();
          continue;
        } else if (ch === CH_BACKTICK) {
          this.pos++;
          while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
            if (src.charCodeAt(this.pos) === CH_BACKSLASH)
              this.pos++;
            if (this.pos < len)
              this.pos++;
          }
          if (this.pos < len)
            this.pos++;
          continue;
        } else if (ch === CH_DOLLAR) {
          const next = src.charCodeAt(this.pos + 1);
          if (next === CH_SQUOTE && quote.close === CH_RBRACE) {
            this.pos += 2;
            this.skipAnsiCQuoted();
            continue;
          }
          if (next === CH_LBRACE) {
            quotes.push({ close: CH_RBRACE, depth });
            parameterDepth++;
            this.pos++;
          } else if (next === CH_LPAREN) {
            this.pos++;
            ch = CH_LPAREN;
            commandOpen = true;
          } else if (next === CH_DOLLAR) {
            this.pos += src.charCodeAt(this.pos + 2) === CH_LPAREN ? 1 : 2;
            continue;
          }
        }
        if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > MAX_SYNTAX_NESTING) {
          this.errors.push({ message: "maximum word nesting depth exceeded", pos: this.pos });
          reported = true;
        }
        if (!commandOpen) {
          this.pos++;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_BACKSLASH || c === CH_DQUOTE || c === CH_DOLLAR || c === CH_BACKTICK || c === CH_RBRACE || c === CH_SQUOTE)
              break;
            this.pos++;
          }
          continue;
        }
      }
      if (ch === CH_HASH && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < MAX_SYNTAX_NESTING && skipBlanks(src, lastParenEnd, len) === this.pos) {
        checkedGrammar = true;
        const scope = scripts?.[scripts.length - 1];
        const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
        if (end !== -1) {
          if (scope === void 0) {
            this.pos = end;
            return bt ? src.slice(start, end - 1) : "";
          }
          this.pos = end - 1;
          depth = scope.depth + 1;
          caseDepth = 0;
          caseParens = 0;
          wordStartAfterParen.length = scope.parens + 1;
          ch = CH_RPAREN;
        }
      }
      if (ch === CH_LPAREN) {
        const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
        const commandDollarPos = prev === CH_DOLLAR ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
        const wordParen = commandDollarPos !== -1 || prev === CH_LT || prev === CH_GT || prev === CH_EQ || prev === CH_AT || prev === CH_QUESTION || prev === CH_STAR || prev === CH_PLUS || prev === CH_BANG || prev === CH_LPAREN && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
        const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== CH_LPAREN || (prev === CH_LT || prev === CH_GT) && arithBase < 0 && !arithExtent;
        if (script) {
          (scripts ?? (scripts = [])).push({
            start: this.pos + 1,
            dollar: commandDollarPos,
            depth,
            parens: wordStartAfterParen.length,
            caseDepth,
            caseParens,
            arithBase,
            arithExtent,
            substitutions,
            checkedGrammar,
            pendingDelims
          });
          caseDepth = 0;
          caseParens = 0;
          arithBase = -1;
          arithExtent = false;
          checkedGrammar = false;
          pendingDelims = null;
        }
        wordStartAfterParen.push(!wordParen);
        wordStart = true;
        if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
          arithBase = depth;
        }
        if (commandDollarPos !== -1) {
          if (script)
            substitutions++;
          else
            (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
          if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum command substitution nesting depth exceeded", pos: commandDollarPos });
            reported = true;
          }
        }
        continuedDollarPos = -1;
        continuedParenPos = -1;
        depth++;
        if (caseDepth > 0)
          caseParens++;
        this.pos++;
      } else if (ch === CH_RPAREN) {
        if (caseDepth > 0 && caseParens === 0) {
          this.pos++;
          wordStart = true;
        } else {
          if (caseDepth > 0)
            caseParens--;
          depth--;
          if (depth === 0 && !quoteOnly) {
            const result = bt ? src.slice(start, this.pos) : "";
            this.pos++;
            return result;
          }
          if (depth <= arithBase)
            arithBase = -1;
          if (arithmeticOpens !== void 0) {
            while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth)
              arithmeticOpens.pop();
          }
          wordStart = wordStartAfterParen.pop() ?? true;
          this.pos++;
          const scope = scripts?.[scripts.length - 1];
          if (scope !== void 0 && scope.depth === depth) {
            scripts.pop();
            caseDepth = scope.caseDepth;
            caseParens = scope.caseParens;
            arithBase = scope.arithBase;
            arithExtent = scope.arithExtent;
            substitutions = scope.substitutions;
            checkedGrammar = scope.checkedGrammar;
            pendingDelims = scope.pendingDelims;
          }
        }
        lastParenEnd = this.pos;
      } else if (ch === CH_BACKSLASH) {
        if (this.pos > start && src.charCodeAt(this.pos - 1) === CH_DOLLAR) {
          const logicalPos = skipLineContinuations(src, this.pos, len);
          if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN) {
            continuedDollarPos = this.pos - 1;
            continuedParenPos = logicalPos;
          }
        }
        this.pos++;
        if (this.pos < len) {
          if (src.charCodeAt(this.pos) !== CH_NL) {
            wordStart = false;
          }
          this.pos++;
        }
        escapedEnd = this.pos;
      } else if (ch === CH_DOLLAR) {
        const next = src.charCodeAt(++this.pos);
        if (next === CH_SQUOTE) {
          this.pos++;
          this.skipAnsiCQuoted();
        } else if (next === CH_DOLLAR) {
          this.pos++;
        } else if (next === CH_LBRACE && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
          quotes.push({ close: CH_RBRACE, depth });
          parameterDepth++;
          this.pos++;
        }
        wordStart = false;
      } else if (ch === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        wordStart = false;
      } else if (ch === CH_DQUOTE) {
        quotes.push({ close: CH_DQUOTE, depth });
        quotedDepth++;
        this.pos++;
        wordStart = false;
      } else if (ch === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          if (this.pos < len)
            this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        wordStart = false;
      } else if (ch === CH_LT && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
        if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === CH_LT) {
          this.pos += 3;
        } else {
          this.pos += 2;
          const strip = this.pos < len && src.charCodeAt(this.pos) === CH_DASH;
          if (strip)
            this.pos++;
          this.skipSpacesAndTabs();
          this.readHereDocDelimiter();
          if (this._hereDelim || this._hereQuoted) {
            (pendingDelims ?? (pendingDelims = [])).push({
              delimiter: this._hereDelim,
              strip,
              quoted: this._hereQuoted
            });
          }
        }
        wordStart = false;
      } else if (ch === CH_NL && pendingDelims) {
        this.pos++;
        for (const hd of pendingDelims)
          this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
        pendingDelims = null;
        wordStart = true;
      } else if (ch === CH_HASH && arithBase < 0 && !arithExtent && wordStart) {
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_NL)
          this.pos++;
      } else {
        const wStart = this.pos;
        while (this.pos < len) {
          const wc = src.charCodeAt(this.pos);
          if (wc < 128 && charType[wc])
            break;
          this.pos++;
        }
        if (this.pos > wStart) {
          const wLen = this.pos - wStart;
          if (wLen === 4 && wordStart && arithBase < 0 && !arithExtent) {
            const c0 = src.charCodeAt(wStart);
            if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) {
              caseDepth++;
            } else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
              caseDepth--;
              if (caseDepth === 0)
                caseParens = 0;
            }
          }
          wordStart = false;
        } else {
          const wc = src.charCodeAt(this.pos);
          wordStart = wc < 128 && (charType[wc] & 1) !== 0;
          this.pos++;
        }
      }
    }
    this._unbalanced = true;
    if (quoteOnly && scripts !== void 0 && scripts.length > 0) {
      this.errors.push({ message: "unterminated command substitution", pos: scripts[0].dollar });
    }
    return bt ? src.slice(start, this.pos) : "";
  }
};

// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
  switch (op) {
    case ",":
      return 1;
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
      return 2;
    case "||":
      return 4;
    case "&&":
      return 5;
    case "|":
      return 6;
    case "^":
      return 7;
    case "&":
      return 8;
    case "==":
    case "!=":
      return 9;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return 10;
    case "<<":
    case ">>":
      return 11;
    case "+":
    case "-":
      return 12;
    case "*":
    case "/":
    case "%":
      return 13;
    case "**":
      return 14;
    case "?":
      return 3;
    default:
      return -1;
  }
}
function trimEnd(src, start, end) {
  while (end > start) {
    const c = src.charCodeAt(end - 1);
    if (c !== CH_SPACE && c !== CH_TAB && c !== CH_NL)
      break;
    end--;
  }
  return end;
}
function opRightAssoc(op) {
  switch (op) {
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
    case "**":
      return true;
    default:
      return false;
  }
}
function parseArithmeticExpression(src, offset = 0, collector2, nestingDepth = 0) {
  let pos = 0;
  const len = src.length;
  const initialWordCount = collector2?.embeddedWords.length ?? 0;
  function makeWord(start2, end, embedded = false) {
    const node = {
      type: "ArithmeticWord",
      pos: start2 + offset,
      end: end + offset,
      value: src.slice(start2, end),
      parts: void 0
    };
    if (embedded)
      collector2?.embeddedWords.push(node);
    return node;
  }
  function skipWS() {
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c === CH_SPACE || c === CH_TAB || c === CH_NL)
        pos++;
      else
        break;
    }
  }
  function tryReadBinOp() {
    if (pos >= len)
      return null;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
    switch (c) {
      case CH_COMMA:
        pos++;
        return ",";
      case CH_EQ:
        if (nc === CH_EQ) {
          pos += 2;
          return "==";
        }
        pos++;
        return "=";
      case CH_BANG:
        if (nc === CH_EQ) {
          pos += 2;
          return "!=";
        }
        return null;
      // unary
      case CH_LT:
        if (nc === CH_LT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return "<<=";
          }
          pos += 2;
          return "<<";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "<=";
        }
        pos++;
        return "<";
      case CH_GT:
        if (nc === CH_GT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return ">>=";
          }
          pos += 2;
          return ">>";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return ">=";
        }
        pos++;
        return ">";
      case CH_PLUS:
        if (nc === CH_EQ) {
          pos += 2;
          return "+=";
        }
        if (nc === CH_PLUS)
          return null;
        pos++;
        return "+";
      case CH_DASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "-=";
        }
        if (nc === CH_DASH)
          return null;
        pos++;
        return "-";
      case CH_STAR:
        if (nc === CH_STAR) {
          pos += 2;
          return "**";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "*=";
        }
        pos++;
        return "*";
      case CH_SLASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "/=";
        }
        pos++;
        return "/";
      case CH_PERCENT:
        if (nc === CH_EQ) {
          pos += 2;
          return "%=";
        }
        pos++;
        return "%";
      case CH_PIPE:
        if (nc === CH_PIPE) {
          pos += 2;
          return "||";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "|=";
        }
        pos++;
        return "|";
      case CH_AMP:
        if (nc === CH_AMP) {
          pos += 2;
          return "&&";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "&=";
        }
        pos++;
        return "&";
      case CH_CARET:
        if (nc === CH_EQ) {
          pos += 2;
          return "^=";
        }
        pos++;
        return "^";
      case CH_QUESTION:
        pos++;
        return "?";
      default:
        return null;
    }
  }
  function skipTruncatedUnary() {
    skipWS();
    while (pos < len) {
      const c2 = src.charCodeAt(pos);
      if (c2 !== CH_BANG && c2 !== CH_TILDE && c2 !== CH_PLUS && c2 !== CH_DASH)
        break;
      if (src.charCodeAt(pos + 1) === CH_EQ)
        break;
      pos++;
      skipWS();
    }
    if (src.charCodeAt(pos) === CH_LPAREN) {
      let groups = 1;
      pos++;
      while (pos < len && groups > 0) {
        const wordEnd = collector2?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
        if (wordEnd > pos + offset) {
          pos = wordEnd - offset;
          continue;
        }
        const c2 = src.charCodeAt(pos++);
        if (c2 === CH_LPAREN)
          groups++;
        else if (c2 === CH_RPAREN)
          groups--;
      }
    } else if (pos < len && src.charCodeAt(pos) !== CH_RPAREN && src.charCodeAt(pos) !== CH_COLON) {
      parseAtom(0);
    }
    skipWS();
    const c = src.charCodeAt(pos);
    if ((c === CH_PLUS || c === CH_DASH) && src.charCodeAt(pos + 1) === c)
      pos += 2;
  }
  function recoverExpression(minPrec) {
    skipWS();
    const start2 = pos;
    if (start2 === len)
      return makeWord(start2, start2);
    const wordCount = collector2?.embeddedWords.length ?? 0;
    let ternaries = 0;
    for (; ; ) {
      skipTruncatedUnary();
      skipWS();
      if (src.charCodeAt(pos) === CH_COLON && ternaries > 0) {
        ternaries--;
        pos++;
        continue;
      }
      const saved = pos;
      const op = tryReadBinOp();
      if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
        pos = saved;
        break;
      }
      if (op === "?")
        ternaries++;
    }
    if (collector2)
      collector2.embeddedWords.length = wordCount;
    return makeWord(start2, trimEnd(src, start2, pos));
  }
  function parseBinExpr(minPrec, depth) {
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(minPrec);
    let left = parseUnaryExpr(depth);
    while (true) {
      skipWS();
      if (pos >= len)
        break;
      const saved = pos;
      const op = tryReadBinOp();
      if (!op)
        break;
      if (op === "?") {
        if (opPrec(op) < minPrec) {
          pos = saved;
          break;
        }
        const consequent = parseBinExpr(1, depth + 1);
        skipWS();
        if (pos < len && src.charCodeAt(pos) === CH_COLON)
          pos++;
        const alternate = parseBinExpr(3, depth + 1);
        left = { type: "ArithmeticTernary", pos: left.pos, end: alternate.end, test: left, consequent, alternate };
        continue;
      }
      const prec = opPrec(op);
      if (prec < minPrec) {
        pos = saved;
        break;
      }
      const nextPrec = opRightAssoc(op) ? prec : prec + 1;
      const right = parseBinExpr(nextPrec, depth + 1);
      left = { type: "ArithmeticBinary", pos: left.pos, end: right.end, operator: op, left, right };
    }
    return left;
  }
  function parseUnaryExpr(depth) {
    skipWS();
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(15);
    if (pos >= len)
      return makeWord(pos, pos);
    const start2 = pos;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    if (c === CH_PLUS && nc === CH_PLUS) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "++", operand, prefix: true };
    }
    if (c === CH_DASH && nc === CH_DASH) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "--", operand, prefix: true };
    }
    if (c === CH_BANG) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "!", operand, prefix: true };
    }
    if (c === CH_TILDE) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "~", operand, prefix: true };
    }
    if (c === CH_PLUS && nc !== CH_PLUS && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "+", operand, prefix: true };
    }
    if (c === CH_DASH && nc !== CH_DASH && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "-", operand, prefix: true };
    }
    return parsePostfixExpr(depth);
  }
  function parsePostfixExpr(depth) {
    const operand = parseAtom(depth);
    skipWS();
    if (pos + 1 < len) {
      const c = src.charCodeAt(pos);
      const nc = src.charCodeAt(pos + 1);
      if (c === CH_PLUS && nc === CH_PLUS) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "++", operand, prefix: false };
      }
      if (c === CH_DASH && nc === CH_DASH) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "--", operand, prefix: false };
      }
    }
    return operand;
  }
  function parseAtom(depth) {
    skipWS();
    if (pos >= len)
      return makeWord(pos, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      const start3 = pos;
      pos++;
      const expr = parseBinExpr(0, depth + 1);
      skipWS();
      if (pos < len && src.charCodeAt(pos) === CH_RPAREN)
        pos++;
      return { type: "ArithmeticGroup", pos: start3 + offset, end: pos + offset, expression: expr };
    }
    if (c === CH_DOLLAR) {
      const start3 = pos;
      const wordCount2 = collector2?.embeddedWords.length ?? 0;
      const atom2 = readDollarAtom();
      const wordEnd2 = collector2?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? pos + offset;
      if (wordEnd2 > pos + offset) {
        if (collector2)
          collector2.embeddedWords.length = wordCount2;
        pos = wordEnd2 - offset;
        return makeWord(start3, pos, true);
      }
      return atom2;
    }
    if (c === 96 || c === 34 || c === 39) {
      const start3 = pos;
      pos = (collector2?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? start3 + offset + 1) - offset;
      return makeWord(start3, pos, true);
    }
    const start2 = pos;
    const wordCount = collector2?.embeddedWords.length ?? 0;
    const atom = readWordAtom();
    const wordEnd = collector2?.findArithmeticWordEnd?.(start2 + offset, offset + len) ?? pos + offset;
    if (wordEnd > pos + offset) {
      if (collector2)
        collector2.embeddedWords.length = wordCount;
      pos = wordEnd - offset;
      return makeWord(start2, pos, true);
    }
    return atom;
  }
  function readDollarAtom() {
    const start2 = pos;
    pos++;
    if (pos >= len)
      return makeWord(start2, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      if (pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const expansionEnd = collector2?.findArithmeticExpansionEnd(start2 + offset, offset + len) ?? -1;
        if (expansionEnd !== -1) {
          pos = expansionEnd - offset;
        } else {
          pos += 2;
          let depth = 1;
          while (pos < len && depth > 0) {
            if (src.charCodeAt(pos) === CH_LPAREN && src.charCodeAt(pos + 1) === CH_LPAREN) {
              depth++;
              pos += 2;
            } else if (src.charCodeAt(pos) === CH_RPAREN && src.charCodeAt(pos + 1) === CH_RPAREN) {
              depth--;
              pos += 2;
            } else {
              pos++;
            }
          }
        }
      } else {
        pos++;
        const close = collector2?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
        if (close !== -1) {
          pos = close - offset + 1;
        } else {
          let depth = 1;
          while (pos < len && depth > 0) {
            const ch = src.charCodeAt(pos++);
            if (ch === CH_LPAREN)
              depth++;
            else if (ch === CH_RPAREN)
              depth--;
          }
        }
        const text = src.slice(start2, pos);
        return collector2 ? collector2.commandExpansion(start2 + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start2 + offset, pos + offset, text);
      }
    } else if (c === CH_LBRACE) {
      const close = collector2?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1) {
        pos = close - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const ch = src.charCodeAt(pos++);
          if (ch === CH_LBRACE)
            depth++;
          else if (ch === CH_RBRACE)
            depth--;
        }
      }
    } else {
      while (pos < len) {
        const ch = src.charCodeAt(pos);
        if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
          pos++;
        else
          break;
      }
    }
    return makeWord(start2, pos, c === CH_LPAREN || c === CH_LBRACE);
  }
  function readWordAtom() {
    const start2 = pos;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c >= CH_0 && c <= CH_9 || c >= CH_A && c <= CH_Z || c >= CH_a && c <= CH_z || c === CH_UNDERSCORE || c === 35) {
        pos++;
      } else
        break;
    }
    if (pos > start2 && pos < len && src.charCodeAt(pos) === CH_LBRACKET) {
      const close = collector2?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1) {
        pos = close - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const c = src.charCodeAt(pos);
          if (c === CH_LBRACKET)
            depth++;
          else if (c === CH_RBRACKET)
            depth--;
          pos++;
        }
      }
      return makeWord(start2, pos, true);
    }
    if (pos === start2) {
      pos++;
      return makeWord(start2, pos);
    }
    return makeWord(start2, pos);
  }
  skipWS();
  if (pos >= len)
    return null;
  const start = pos;
  const result = parseBinExpr(0, nestingDepth);
  skipWS();
  if (pos < len) {
    if (collector2)
      collector2.embeddedWords.length = initialWordCount;
    return makeWord(start, trimEnd(src, start, len), collector2 !== void 0);
  }
  return result;
}

// node_modules/unbash/dist/parts.js
var computeBareWordParts = (_source, word3) => hasGlobCharacters(word3.text) ? parseGlobParts(word3.text, 0, word3.text.length, void 0, word3.pos) : void 0;
function wordPartsResolver(context) {
  return context.wordParts ?? (context.wordParts = (source, word3, depth) => computeWordParts(source, word3, depth, context));
}
function embeddedPartsResolver(context) {
  return context.embeddedParts ?? (context.embeddedParts = (source, word3, depth) => computeEmbeddedWordParts(source, word3, depth, context));
}
function arrayPartsResolver(context) {
  return context.arrayParts ?? (context.arrayParts = (source, word3, depth) => computeArrayElementParts(source, word3, depth, context));
}
function computeWordParts(source, word3, depth = 0, context = createSubstitutionContext()) {
  const lexer = new Lexer(source, word3.pos, word3.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildWordParts(word3.pos);
  return parts2 ?? void 0;
}
function computeEmbeddedWordParts(source, word3, depth = 0, context, arithmetic = false) {
  if (!hasEmbeddedWordStructure(source, word3.pos, word3.end))
    return void 0;
  const lexer = new Lexer(source, word3.pos, word3.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildEmbeddedWordParts(word3.pos, arithmetic);
  return parts2 ?? void 0;
}
function computeArrayElementParts(source, word3, depth = 0, context) {
  const lexer = new Lexer(source, word3.pos, word3.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildArrayElementParts(word3.pos);
  return parts2 ?? void 0;
}
function computeHereDocBodyParts(source, word3, depth = 0, context) {
  const lexer = new Lexer(source, word3.pos, word3.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildHereDocParts(word3.pos, word3.end);
  return parts2 ?? void 0;
}

// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
  if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) {
    return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
  }
  const embeddedWords = [];
  const lexer = new Lexer(source, 0, source.length, false, context);
  lexer._nestingDepth = depth;
  const expression = parseArithmeticExpression(body, offset, {
    embeddedWords,
    commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
      source,
      start: pos + 2,
      end: end - 1,
      depth: depth + 1,
      parenBoundary: true,
      context
    }),
    findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
    findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
    findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
    findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
    findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
  }, depth) ?? void 0;
  if (embeddedDepth <= MAX_SYNTAX_NESTING) {
    for (const node of embeddedWords)
      node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
  }
  return expression;
}

// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
  type = "ArrayValue";
  pos;
  end;
  #source;
  #depth;
  #context;
  #elements;
  constructor(source, pos, end, depth, context) {
    this.pos = pos;
    this.end = end;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get elements() {
    if (this.#elements)
      return this.#elements;
    const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
    lexer._nestingDepth = this.#depth;
    const elements = [];
    while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
      const token = lexer.next(LexContext.ArrayElement);
      if (token.token !== Token.Word && token.token !== Token.Assignment)
        continue;
      const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
      const indexed = text.charCodeAt(0) === 91;
      const context = lexer.getSubstitutionContext();
      const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
      const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
      elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
    }
    this.#elements = elements;
    return elements;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, elements: this.elements };
  }
};
var AssignmentImpl = class {
  type = "Assignment";
  pos;
  end;
  text;
  #source;
  #depth;
  #context;
  #operatorPos;
  #name = null;
  #append;
  #index;
  #value = null;
  constructor(text, pos, end, source, operatorPos, depth, context) {
    this.pos = pos;
    this.end = end;
    this.text = text;
    this.#source = source;
    this.#operatorPos = operatorPos;
    this.#depth = depth;
    this.#context = context;
  }
  get name() {
    return this.#name ?? this.resolveTarget();
  }
  get append() {
    if (this.#name === null)
      this.resolveTarget();
    return this.#append;
  }
  get index() {
    if (this.#name === null)
      this.resolveTarget();
    return this.#index;
  }
  get value() {
    if (this.#value !== null)
      return this.#value;
    const start = this.#operatorPos + 1;
    const arrayStart = skipLineContinuations(this.#source, start, this.end);
    this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
    return this.#value;
  }
  resolveTarget() {
    const equal = this.#operatorPos - this.pos;
    let nameEnd = equal;
    let appendPos = equal;
    while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10)
      appendPos -= 2;
    if (this.text.charCodeAt(appendPos - 1) === 43) {
      this.#append = true;
      nameEnd = appendPos - 1;
    }
    const bracket = this.text.indexOf("[");
    if (bracket > 0 && bracket < nameEnd) {
      const close = this.text.lastIndexOf("]", equal);
      if (close > bracket) {
        const start = this.pos + bracket + 1;
        const end = this.pos + close;
        this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
        nameEnd = bracket;
      }
    }
    const name = this.text.slice(0, nameEnd);
    return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      text: this.text,
      name: this.name,
      append: this.append,
      index: this.index,
      value: this.value
    };
  }
};

// node_modules/unbash/dist/command.js
var isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
  type = "Command";
  pos;
  end;
  name;
  prefix;
  suffix;
  #args;
  #redirects;
  constructor(pos, end, name, prefix, suffix) {
    this.pos = pos;
    this.end = end;
    this.name = name;
    this.prefix = prefix;
    this.suffix = suffix;
  }
  get args() {
    if (this.#args === void 0) {
      const suffix = this.suffix;
      this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
    }
    return this.#args;
  }
  get redirects() {
    if (this.#redirects === void 0) {
      const redirects = [];
      for (const item of this.prefix)
        if (item.type !== "Assignment")
          redirects.push(item);
      for (const item of this.suffix)
        if (!isArgument(item))
          redirects.push(item);
      this.#redirects = redirects;
    }
    return this.#redirects;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, name: this.name, prefix: this.prefix, suffix: this.suffix };
  }
};

// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
  type = "HereDocBody";
  pos;
  end;
  text = "";
  #source;
  #depth;
  #context;
  #parts;
  constructor(source, pos, quoted2, depth, context) {
    this.pos = pos;
    this.end = pos;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
    this.#parts = quoted2 ? void 0 : null;
  }
  get parts() {
    if (this.#parts === null)
      this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
    return this.#parts;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, parts: this.parts };
  }
};

// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
  switch (name.length) {
    case 5:
      return name === "local" || name === "alias";
    case 6:
      return name === "export";
    case 7:
      return name === "declare" || name === "typeset";
    case 8:
      return name === "readonly";
    default:
      return false;
  }
}
var ArithmeticCommandImpl = class {
  type = "ArithmeticCommand";
  pos;
  end;
  body;
  #source;
  #depth;
  #context;
  #expression = null;
  constructor(pos, end, body, source, depth, context) {
    this.pos = pos;
    this.end = end;
    this.body = body;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get expression() {
    if (this.#expression === null) {
      this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
    }
    return this.#expression;
  }
  set expression(v) {
    this.#expression = v ?? void 0;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      expression: this.expression,
      body: this.body
    };
  }
};
var ArithmeticForImpl = class {
  type = "ArithmeticFor";
  pos;
  end;
  body;
  #initStr;
  #testStr;
  #updateStr;
  #initPos;
  #testPos;
  #updatePos;
  #source;
  #depth;
  #context;
  #initialize = null;
  #test = null;
  #update = null;
  constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
    this.pos = pos;
    this.end = end;
    this.body = body;
    this.#initStr = initStr;
    this.#testStr = testStr;
    this.#updateStr = updateStr;
    this.#initPos = initPos;
    this.#testPos = testPos;
    this.#updatePos = updatePos;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get initialize() {
    if (this.#initialize === null) {
      if (this.#initStr) {
        this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
      } else {
        this.#initialize = void 0;
      }
    }
    return this.#initialize;
  }
  set initialize(v) {
    this.#initialize = v ?? void 0;
  }
  get test() {
    if (this.#test === null) {
      if (this.#testStr) {
        this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
      } else {
        this.#test = void 0;
      }
    }
    return this.#test;
  }
  set test(v) {
    this.#test = v ?? void 0;
  }
  get update() {
    if (this.#update === null) {
      if (this.#updateStr) {
        this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
      } else {
        this.#update = void 0;
      }
    }
    return this.#update;
  }
  set update(v) {
    this.#update = v ?? void 0;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      initialize: this.initialize,
      test: this.test,
      update: this.update,
      body: this.body
    };
  }
};
var CASE_TERMINATORS = {
  [Token.DoubleSemi]: ";;",
  [Token.SemiAmp]: ";&",
  [Token.DoubleSemiAmp]: ";;&"
};
var REDIRECT_OPS = {
  ">": ">",
  ">>": ">>",
  "<": "<",
  "<>": "<>",
  "<&": "<&",
  ">&": ">&",
  ">|": ">|",
  "&>": "&>",
  "&>>": "&>>"
};
var listTerminators = new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
var compoundClosers = new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
  return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
var commandStarts = new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
var UNARY_TEST_OPS = {
  "-a": 1,
  "-b": 1,
  "-c": 1,
  "-d": 1,
  "-e": 1,
  "-f": 1,
  "-g": 1,
  "-h": 1,
  "-k": 1,
  "-p": 1,
  "-r": 1,
  "-s": 1,
  "-t": 1,
  "-u": 1,
  "-v": 1,
  "-w": 1,
  "-x": 1,
  "-z": 1,
  "-n": 1,
  "-o": 1,
  "-N": 1,
  "-S": 1,
  "-L": 1,
  "-G": 1,
  "-O": 1,
  "-R": 1
};
var BINARY_TEST_OPS = {
  "==": 1,
  "!=": 1,
  "=~": 1,
  "=": 1,
  "-eq": 1,
  "-ne": 1,
  "-lt": 1,
  "-le": 1,
  "-gt": 1,
  "-ge": 1,
  "-nt": 1,
  "-ot": 1,
  "-ef": 1,
  "<": 1,
  ">": 1
};
var EMPTY_REDIRECTS = [];
var EMPTY_PREFIXES = [];
var EMPTY_ELIFS = [];
function parse(source) {
  return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
  return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class _SubstitutionLexer extends Lexer {
  boundaries;
  pending;
  context;
  constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
    super(source, boundary.start, boundary.end, parenBoundary, context);
    this._nestingDepth = boundary.depth;
    this.boundaries = boundaries;
    this.pending = pending;
    this.context = context;
  }
  // Keep child boundary requests on this worklist so nested scans stay iterative.
  fork(start, end, parenBoundary = false) {
    return new _SubstitutionLexer(this.getSource(), { start, end, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
  }
  findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
    const known2 = this.context.boundaries?.get(start);
    if (known2 !== void 0)
      return known2 <= end ? known2 : -1;
    const boundary = this.boundaries.get(start);
    if (boundary !== void 0)
      return boundary <= end ? boundary : -1;
    if (!this.boundaries.has(start)) {
      this.boundaries.set(start, void 0);
      this.pending.push({ start, end, depth });
    }
    return -1;
  }
};
function findSubstitutionEnd(source, start, end, depth, context) {
  const boundaries = /* @__PURE__ */ new Map([[start, void 0]]);
  const pending = [{ start, end, depth }];
  while (pending.length > 0) {
    const count = pending.length;
    const boundary = pending[count - 1];
    const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
    const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
    if (pending.length === count) {
      boundaries.set(boundary.start, found);
      if (found !== -1)
        substitutionBoundaries(context).set(boundary.start, found);
      pending.pop();
    }
  }
  return boundaries.get(start) ?? -1;
}
var Parser = class {
  tok;
  source;
  start;
  end;
  depth;
  errors = null;
  syntaxDepth = 0;
  // `depth` counts the substitution scripts (and sub-fields) enclosing this region; it
  // shares the MAX_SYNTAX_NESTING budget with the lexer's lazy word-part materialization.
  constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
    this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
    this.tok._nestingDepth = depth;
    this.source = source;
    this.start = start;
    this.end = end;
    this.depth = depth;
  }
  run() {
    const start = this.start;
    if (this.depth > MAX_SYNTAX_NESTING)
      this.error("maximum substitution nesting depth exceeded", start);
    let shebang;
    if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
      const nl = this.source.indexOf("\n");
      shebang = nl === -1 ? this.source : this.source.slice(0, nl);
    }
    const commands = this.list();
    for (; ; ) {
      const unexpected = this.tok.peek(LexContext.CommandStart);
      if (unexpected.token === Token.EOF)
        break;
      this.unexpectedToken(unexpected);
      if (!listTerminators[unexpected.token] && unexpected.token !== Token.In)
        break;
      this.tok.next(LexContext.CommandStart);
      let separator = this.tok.peek(LexContext.CommandStart).token;
      if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp)
        break;
      while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
        this.tok.next(LexContext.CommandStart);
        separator = this.tok.peek(LexContext.CommandStart).token;
      }
      const recovered = this.list();
      for (let i = 0; i < recovered.length; i++)
        commands.push(recovered[i]);
    }
    const lexerErrors = this.tok._errors;
    if (lexerErrors !== null && lexerErrors.length > 0) {
      const errors = this.errors ?? (this.errors = []);
      for (let i = 0; i < lexerErrors.length; i++)
        errors.push(lexerErrors[i]);
    }
    if (this.errors !== null && this.errors.length > 1)
      this.errors.sort((a, b) => a.pos - b.pos);
    return { type: "Script", pos: start, end: this.end, shebang, commands, errors: this.errors ?? void 0 };
  }
  error(message, pos) {
    (this.errors ?? (this.errors = [])).push({ message, pos });
  }
  unexpectedToken(t) {
    this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
  }
  findSubstitutionEnd() {
    this.list();
    return this.acceptEnd(Token.RParen);
  }
  skipSemi() {
    if (this.tok.peek(LexContext.Normal).token === Token.Semi)
      this.tok.next(LexContext.Normal);
  }
  accept(token, ctx = LexContext.Normal) {
    if (this.tok.peek(ctx).token === token)
      return this.tok.next(ctx);
    return null;
  }
  acceptEnd(token, ctx = LexContext.Normal) {
    if (this.tok.peek(ctx).token === token)
      return this.tok.next(ctx).end;
    return -1;
  }
  skipNewlines(ctx = LexContext.Normal) {
    while (this.tok.peek(ctx).token === Token.Newline)
      this.tok.next(ctx);
  }
  doBody(hasDo) {
    const body = this.list();
    const emptyPos = hasDo ? this.emptyListPos(body) : -1;
    if (emptyPos >= 0)
      this.error("expected command after 'do'", emptyPos);
    return body;
  }
  // Where an empty compound list stopped, or -1. An empty condition is reported only
  // once `then` or `do` follows, so a missing keyword is not reported twice.
  emptyListPos(commands) {
    return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
  }
  makeStatement(command) {
    return {
      type: "Statement",
      pos: command.pos,
      end: command.end,
      command,
      background: void 0
    };
  }
  // list := and_or ((';' | '&' | NEWLINE) and_or)* [';' | '&' | NEWLINE]
  list() {
    const commands = [];
    this.skipNewlines(LexContext.CommandStart);
    let t = this.tok.peek(LexContext.CommandStart).token;
    if (listTerminators[t] || !commandStarts[t])
      return commands;
    const first = this.andOr();
    if (first)
      commands.push(this.makeStatement(first));
    for (; ; ) {
      t = this.tok.peekFollow(compoundClosers).token;
      if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp)
        break;
      const isBackground = t === Token.Amp;
      const sepEnd = this.tok.next(LexContext.Normal).end;
      if (isBackground) {
        const stmt = commands[commands.length - 1];
        stmt.background = true;
        stmt.end = sepEnd;
      }
      this.skipNewlines(LexContext.CommandStart);
      t = this.tok.peek(LexContext.CommandStart).token;
      if (listTerminators[t] || !commandStarts[t])
        break;
      const node = this.andOr();
      if (node)
        commands.push(this.makeStatement(node));
    }
    return commands;
  }
  // and_or := pipeline (('&&' | '||') newlines pipeline)*
  andOr() {
    const first = this.pipeline();
    if (!first)
      return null;
    let t = this.tok.peek(LexContext.Normal).token;
    if (t !== Token.And && t !== Token.Or)
      return first;
    const commands = [first];
    const operators = [];
    do {
      const operatorToken = this.tok.next(LexContext.Normal);
      const operator = operatorToken.token === Token.And ? "&&" : "||";
      this.skipNewlines(LexContext.CommandStart);
      const next = this.pipeline();
      if (!next) {
        this.error(`expected command after '${operator}'`, operatorToken.end);
        break;
      }
      operators.push(operator);
      commands.push(next);
      t = this.tok.peek(LexContext.Normal).token;
    } while (t === Token.And || t === Token.Or);
    return {
      type: "AndOr",
      pos: first.pos,
      end: commands[commands.length - 1].end,
      commands,
      operators
    };
  }
  withRedirects(command) {
    const redirects = this.collectTrailingRedirects();
    if (redirects.length === 0)
      return command;
    return { type: "Redirected", pos: command.pos, end: redirects[redirects.length - 1].end, command, redirects };
  }
  pipeline() {
    let prefixes;
    for (; ; ) {
      const token = this.tok.peek(LexContext.CommandStart);
      const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
      if (token.token !== Token.Bang && !isTime)
        break;
      const prefix = this.tok.next(LexContext.CommandStart);
      const pos2 = prefix.pos;
      const keywordEnd = prefix.end;
      let posix;
      let endOfOptions;
      if (isTime) {
        let flag = this.tok.peek(LexContext.CommandStart);
        if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
          this.tok.next(LexContext.CommandStart);
          posix = { pos: flag.pos, end: flag.end };
          flag = this.tok.peek(LexContext.CommandStart);
        }
        if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
          this.tok.next(LexContext.CommandStart);
          endOfOptions = { pos: flag.pos, end: flag.end };
        }
      }
      if (prefixes === void 0)
        prefixes = [];
      prefixes.push(isTime ? { type: "Time", pos: pos2, end: endOfOptions?.end ?? posix?.end ?? keywordEnd, keywordEnd, posix, endOfOptions } : { type: "Negation", pos: pos2, end: keywordEnd });
    }
    const command = this.pipelineCommands();
    if (!prefixes)
      return command;
    const pos = prefixes[0].pos;
    if (command?.type === "Pipeline") {
      command.prefixes = prefixes;
      command.pos = pos;
      return command;
    }
    return {
      type: "Pipeline",
      pos,
      end: command ? command.end : prefixes[prefixes.length - 1].end,
      prefixes,
      commands: command ? [command] : [],
      operators: []
    };
  }
  pipelineCommands() {
    const first = this.command();
    if (!first)
      return null;
    if (this.tok.peek(LexContext.Normal).token !== Token.Pipe)
      return first;
    const commands = [first];
    const operators = [];
    while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
      const pipeToken = this.tok.next(LexContext.Normal);
      const operator = pipeToken.value === "|&" ? "|&" : "|";
      this.skipNewlines(LexContext.CommandStart);
      const cmd = this.command();
      if (!cmd) {
        this.error(`expected command after '${operator}'`, pipeToken.end);
        break;
      }
      operators.push(operator);
      commands.push(cmd);
    }
    if (commands.length === 1) {
      return commands[0];
    }
    const pipeline = {
      type: "Pipeline",
      pos: first.pos,
      end: commands[commands.length - 1].end,
      prefixes: EMPTY_PREFIXES,
      commands,
      operators
    };
    return pipeline;
  }
  // command := compound_command | function_def | simple_command
  command() {
    let compound;
    switch (this.tok.peek(LexContext.CommandStart).token) {
      case Token.LParen:
        compound = this.subshell();
        break;
      case Token.LBrace:
        compound = this.braceGroup();
        break;
      case Token.If:
        compound = this.ifClause();
        break;
      case Token.For:
        compound = this.forClause();
        break;
      case Token.While:
        compound = this.whileClause();
        break;
      case Token.Until:
        compound = this.untilClause();
        break;
      case Token.Case:
        compound = this.caseClause();
        break;
      case Token.Function:
        return this.functionDef();
      case Token.Select:
        compound = this.selectClause();
        break;
      case Token.DblLBracket:
        compound = this.testCommand();
        break;
      case Token.ArithCmd:
        compound = this.arithCommand();
        break;
      case Token.Coproc:
        return this.coprocCommand();
      case Token.Word:
      case Token.Assignment:
      case Token.Redirect:
        return this.simpleCommandOrFunction(false);
      default:
        return null;
    }
    return this.withRedirects(compound);
  }
  collectTrailingRedirects() {
    let redirects = EMPTY_REDIRECTS;
    while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
      if (redirects === EMPTY_REDIRECTS)
        redirects = [];
      redirects.push(this.readRedirect(LexContext.Normal));
    }
    return redirects;
  }
  // arith_command := (( expr ))
  arithCommand() {
    const tok = this.tok.next(LexContext.CommandStart);
    return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
  }
  // coproc := COPROC ([name] compound_command [redirections] | simple_command)
  coprocCommand() {
    const start = this.tok.next(LexContext.CommandStart);
    const pos = start.pos;
    const first = this.tok.peek(LexContext.CommandStart);
    let name;
    if (first.token === Token.Word) {
      const lookahead = this.tok.fork(first.end, this.end);
      switch (lookahead.peek(LexContext.CommandStart).token) {
        case Token.LParen:
          lookahead.next(LexContext.CommandStart);
          if (lookahead.peek(LexContext.Normal).token !== Token.RParen)
            name = this.readWord(LexContext.CommandStart);
          break;
        case Token.LBrace:
        case Token.If:
        case Token.For:
        case Token.While:
        case Token.Until:
        case Token.Case:
        case Token.Select:
        case Token.DblLBracket:
        case Token.ArithCmd:
          name = this.readWord(LexContext.CommandStart);
      }
    }
    const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
    if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") {
      return { type: "Coproc", pos, end: cmd.end, name, body: cmd };
    }
    this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
    const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : { type: "CompoundList", pos: start.end, end: start.end, commands: [] };
    return { type: "Coproc", pos, end: body.end, name, body };
  }
  // subshell := '(' list ')'
  subshell() {
    return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
  }
  // Continues a subshell whose '(' the caller already consumed.
  subshellBody(pos) {
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum subshell nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipSubshellBody();
      if (closeEnd2 < 0)
        this.error("expected ')' to close subshell", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Subshell", pos, end: end2, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const commands = this.list();
    this.syntaxDepth--;
    if (commands.length === 0)
      this.error("expected command in subshell", pos);
    const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
    if (closeEnd < 0)
      this.error("expected ')' to close subshell", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Subshell", pos, end, body: this.makeCompoundList(commands) };
  }
  // brace_group := '{' list '}'
  braceGroup() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum brace group nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.RBrace);
      if (closeEnd2 < 0)
        this.error("expected '}' to close brace group", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "BraceGroup", pos, end: end2, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const commands = this.list();
    this.syntaxDepth--;
    if (commands.length === 0)
      this.error("expected command in brace group", pos);
    const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
    if (closeEnd < 0)
      this.error("expected '}' to close brace group", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "BraceGroup", pos, end, body: this.makeCompoundList(commands) };
  }
  // if_clause := IF list THEN list (ELIF list THEN list)* [ELSE list] FI
  ifClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum if nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Fi);
      if (closeEnd2 < 0)
        this.error("expected 'fi' to close 'if'", this.tok.getPos());
      const end = closeEnd2 >= 0 ? closeEnd2 : pos;
      return {
        type: "If",
        pos,
        end,
        clause: this.makeCompoundList([]),
        then: this.makeCompoundList([]),
        elif: EMPTY_ELIFS,
        else: void 0
      };
    }
    this.syntaxDepth++;
    let command;
    let branchPos = pos;
    for (; ; ) {
      const clauseCommands = this.list();
      const emptyClausePos = this.emptyListPos(clauseCommands);
      const clause = this.makeCompoundList(clauseCommands);
      this.skipSemi();
      const thenToken = this.accept(Token.Then, LexContext.CommandStart);
      if (!thenToken)
        this.error("expected 'then'", this.tok.getPos());
      else if (emptyClausePos >= 0)
        this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
      const thenCommands = this.list();
      const then_ = this.makeCompoundList(thenCommands);
      if (thenToken && thenCommands.length === 0) {
        this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
        then_.pos = thenToken.end;
        then_.end = thenToken.end;
      }
      if (command) {
        if (command.elif === EMPTY_ELIFS)
          command.elif = [];
        command.elif.push({
          type: "Elif",
          pos: branchPos,
          end: then_.end,
          clause,
          then: then_
        });
      } else {
        command = { type: "If", pos, end: pos, clause, then: then_, elif: EMPTY_ELIFS, else: void 0 };
      }
      this.skipSemi();
      const elif = this.accept(Token.Elif, LexContext.CommandStart);
      if (!elif)
        break;
      branchPos = elif.pos;
    }
    if (this.accept(Token.Else, LexContext.CommandStart)) {
      const elseCommands = this.list();
      const emptyElsePos = this.emptyListPos(elseCommands);
      if (emptyElsePos >= 0)
        this.error("expected command after 'else'", emptyElsePos);
      command.else = this.makeCompoundList(elseCommands);
      this.skipSemi();
    }
    const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'fi' to close 'if'", this.tok.getPos());
    command.end = closeEnd >= 0 ? closeEnd : branchPos;
    this.syntaxDepth--;
    return command;
  }
  // for_clause := FOR word [IN word* (';'|NL)] DO list DONE
  //            | FOR '((' expr '))' [';'|NL] DO list DONE
  forClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.tok.peek(LexContext.Normal).token === Token.LParen) {
      return this.cStyleFor(pos);
    }
    const name = this.readRequiredWord("for");
    let wordlist;
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
      this.tok.next(LexContext.CommandStart);
      wordlist = [];
      while (this.tok.peek(LexContext.Normal).token === Token.Word) {
        wordlist.push(this.readWord(LexContext.Normal));
      }
    }
    this.skipSemi();
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return { type: "For", pos, end: bg.end, name, wordlist, body: bg.body };
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum for nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'for'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "For", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'for'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "For", pos, end, name, wordlist, body: this.makeCompoundList(body) };
  }
  // C-style for: (( expr; expr; expr )) [;|NL] do list done | { list }
  cStyleFor(pos) {
    const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
    if (this.tok.peek(LexContext.CommandStart).token === Token.Semi)
      this.tok.next(LexContext.CommandStart);
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum for nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'for'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return new ArithmeticForImpl(pos, end2, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'for'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return new ArithmeticForImpl(pos, end, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
  }
  whileClause() {
    return this.whileOrUntil("while");
  }
  untilClause() {
    return this.whileOrUntil("until");
  }
  whileOrUntil(kind) {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error(`maximum ${kind} nesting depth exceeded`, pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return {
        type: "While",
        pos,
        end: end2,
        kind,
        clause: this.makeCompoundList([]),
        body: this.makeCompoundList([])
      };
    }
    this.syntaxDepth++;
    const clauseCommands = this.list();
    const emptyClausePos = this.emptyListPos(clauseCommands);
    const clause = this.makeCompoundList(clauseCommands);
    this.skipSemi();
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    else if (emptyClausePos >= 0)
      this.error(`expected command after '${kind}'`, emptyClausePos);
    const body = this.doBody(hasDo);
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "While", pos, end, kind, clause, body: this.makeCompoundList(body) };
  }
  // case_clause := CASE word IN (pattern) list (;; | ;& | ;;&) ... ESAC
  caseClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const word3 = this.readRequiredWord("case");
    this.skipNewlines(LexContext.CommandStart);
    if (!this.accept(Token.In, LexContext.CommandStart))
      this.error("expected 'in' after 'case' word", this.tok.getPos());
    this.skipNewlines(LexContext.CasePattern);
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum case nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Esac);
      if (closeEnd2 < 0)
        this.error("expected 'esac' to close 'case'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Case", pos, end: end2, word: word3, items: [] };
    }
    this.syntaxDepth++;
    const items2 = [];
    let invalid = false;
    let t = this.tok.peek(LexContext.CasePattern).token;
    while (t !== Token.Esac && t !== Token.EOF) {
      const itemPos = this.tok.peek(LexContext.Normal).pos;
      this.accept(Token.LParen, LexContext.Normal);
      const pattern = [];
      let expectWord = true;
      let next = this.tok.peek(LexContext.Normal);
      while (next.token !== Token.RParen && next.token !== Token.EOF) {
        const valid = next.token === (expectWord ? Token.Word : Token.Pipe);
        if (valid)
          expectWord = !expectWord;
        else if (!invalid) {
          this.unexpectedToken(next);
          invalid = true;
        }
        const tok = this.tok.next(LexContext.Normal);
        if (tok.token === Token.Word)
          pattern.push(this.toWord(tok));
        next = this.tok.peek(LexContext.Normal);
      }
      if (expectWord && next.token === Token.RParen && !invalid) {
        this.unexpectedToken(next);
        invalid = true;
      }
      const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
      const cmds = this.list();
      const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
      const itemEnd = cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos;
      const item = {
        type: "CaseItem",
        pos: itemPos,
        end: itemEnd,
        pattern,
        body: cmds.length > 0 ? this.makeCompoundList(cmds) : { type: "CompoundList", pos: bodyPos, end: bodyPos, commands: [] },
        terminator: void 0
      };
      const after = this.tok.peek(LexContext.CommandStart);
      t = after.token;
      if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
        const termTok = this.tok.next(LexContext.CommandStart);
        item.terminator = CASE_TERMINATORS[termTok.token];
        item.end = termTok.end;
      } else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
        this.unexpectedToken(after);
        invalid = true;
      }
      items2.push(item);
      this.skipNewlines(LexContext.CasePattern);
      t = this.tok.peek(LexContext.CasePattern).token;
    }
    const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'esac' to close 'case'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "Case", pos, end, word: word3, items: items2 };
  }
  // select_clause := SELECT word [IN word* (';'|NL)] DO list DONE
  selectClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const name = this.readRequiredWord("select");
    let wordlist;
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
      this.tok.next(LexContext.CommandStart);
      wordlist = [];
      while (this.tok.peek(LexContext.Normal).token === Token.Word) {
        wordlist.push(this.readWord(LexContext.Normal));
      }
    }
    this.skipSemi();
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return { type: "Select", pos, end: bg.end, name, wordlist, body: bg.body };
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum select nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'select'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Select", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'select'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Select", pos, end, name, wordlist, body: this.makeCompoundList(body) };
  }
  // test_command := [[ test_expr ]]
  testCommand() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const expr = this.parseTestOr();
    const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
    if (closeEnd < 0)
      this.error("expected ']]' to close '[['", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "TestCommand", pos, end, expression: expr };
  }
  // test_or := test_and ('||' test_and)*
  parseTestOr() {
    const first = this.parseTestAnd();
    if (this.tok.peek(LexContext.TestMode).token !== Token.Or)
      return first;
    const operands = [first];
    do {
      this.tok.next(LexContext.TestMode);
      operands.push(this.parseTestAnd());
    } while (this.tok.peek(LexContext.TestMode).token === Token.Or);
    return {
      type: "TestLogical",
      pos: first.pos,
      end: operands[operands.length - 1].end,
      operator: "||",
      operands
    };
  }
  // test_and := test_not ('&&' test_not)*
  parseTestAnd() {
    const first = this.parseTestNot();
    if (this.tok.peek(LexContext.TestMode).token !== Token.And)
      return first;
    const operands = [first];
    do {
      this.tok.next(LexContext.TestMode);
      operands.push(this.parseTestNot());
    } while (this.tok.peek(LexContext.TestMode).token === Token.And);
    return {
      type: "TestLogical",
      pos: first.pos,
      end: operands[operands.length - 1].end,
      operator: "&&",
      operands
    };
  }
  // test_not := '!' test_not | test_primary
  parseTestNot() {
    let t = this.tok.peek(LexContext.TestMode);
    if (!isTestNegation(t))
      return this.parseTestPrimary();
    const negations = [];
    while (isTestNegation(t)) {
      const bang = this.tok.next(LexContext.TestMode);
      negations.push({ type: "Negation", pos: bang.pos, end: bang.end });
      t = this.tok.peek(LexContext.TestMode);
    }
    const operand = this.parseTestPrimary();
    return { type: "TestNot", pos: negations[0].pos, end: operand.end, negations, operand };
  }
  // test_primary := '(' test_or ')' | unary_op word | word binary_op word | word
  parseTestPrimary() {
    if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
      const openPos = this.tok.next(LexContext.TestMode).pos;
      if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
        this.error("maximum test group nesting depth exceeded", openPos);
        const closeEnd2 = this.tok.skipTestGroup();
        if (closeEnd2 < 0)
          this.error("expected ')' to close test group", this.tok.getPos());
        const end2 = closeEnd2 >= 0 ? closeEnd2 : openPos;
        const operand = new WordImpl("", openPos, openPos);
        const expression = {
          type: "TestUnary",
          pos: openPos,
          end: openPos,
          operator: "-n",
          operand
        };
        return { type: "TestGroup", pos: openPos, end: end2, expression };
      }
      this.syntaxDepth++;
      const expr = this.parseTestOr();
      this.syntaxDepth--;
      const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
      if (closeEnd < 0)
        this.error("expected ')' to close test group", this.tok.getPos());
      const end = closeEnd >= 0 ? closeEnd : openPos;
      return { type: "TestGroup", pos: openPos, end, expression: expr };
    }
    const first = this.tok.next(LexContext.TestMode);
    if (first.token === Token.And || first.token === Token.Or)
      this.unexpectedToken(first);
    const val = first.value;
    const firstPos = first.pos;
    const firstEnd = first.end;
    if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
      if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
        const operand2 = this.readTestOperand();
        return {
          type: "TestUnary",
          pos: firstPos,
          end: operand2.end,
          operator: val,
          operand: operand2
        };
      }
      this.error("expected operand after unary test operator", firstEnd);
      const operand = new WordImpl("", firstEnd, firstEnd);
      return { type: "TestUnary", pos: firstPos, end: firstEnd, operator: val, operand };
    }
    const nt = this.tok.peek(LexContext.TestMode);
    if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
      const op = this.tok.next(LexContext.TestMode).value;
      let right;
      if (op === "=~") {
        const token = this.tok.readTestRegexWord();
        right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
      } else {
        right = this.readTestOperand();
      }
      const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
      return {
        type: "TestBinary",
        pos: firstPos,
        end: right.end,
        operator: op,
        left,
        right
      };
    }
    const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
    return { type: "TestUnary", pos: firstPos, end: w.end, operator: "-n", operand: w };
  }
  // Unquoted `<` and `>` are operators in `[[ ]]`, never operands.
  readTestOperand() {
    const t = this.tok.next(LexContext.TestMode);
    if (t.keywordEligible && (t.value === "<" || t.value === ">"))
      this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
    return this.toWord(t);
  }
  // function_def with 'function' keyword
  functionDef() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const name = this.readWord(LexContext.FunctionName);
    let body;
    if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
      const openPos = this.tok.next(LexContext.CommandStart).pos;
      if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
        this.tok.next(LexContext.CommandStart);
        this.skipNewlines(LexContext.CommandStart);
        body = this.commandAsBody();
      } else {
        body = this.withRedirects(this.subshellBody(openPos));
      }
    } else {
      this.skipNewlines(LexContext.CommandStart);
      body = this.commandAsBody();
    }
    return { type: "Function", pos, end: body.end, name, body };
  }
  // simple_command or function_def (word '(' ')' body)
  simpleCommandOrFunction(coproc) {
    const prefix = [];
    const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
    let lastEnd = cmdPos;
    let ctx = LexContext.CommandStart;
    for (; ; ) {
      const t = this.tok.peek(ctx).token;
      if (t === Token.Assignment) {
        const assignment = this.tok.next(ctx);
        lastEnd = assignment.end;
        prefix.push(this.parseAssignment(assignment));
      } else if (t === Token.Redirect) {
        const redirect = this.readRedirect(ctx);
        prefix.push(redirect);
        lastEnd = redirect.end;
      } else {
        break;
      }
      ctx = LexContext.CommandPrefix;
    }
    if (this.tok.peek(LexContext.Normal).token !== Token.Word) {
      return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
    }
    const nameToken = this.tok.next(LexContext.Normal);
    const keyword = nameToken.keywordEligible ? nameToken.value : "";
    const name = this.toWord(nameToken);
    ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
    lastEnd = name.end;
    const suffix = [];
    if (coproc) {
      while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
        const token = this.tok.next(LexContext.CommandPrefix);
        const word3 = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
        suffix.push(word3);
        lastEnd = word3.end;
      }
    }
    if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
      this.tok.next(LexContext.Normal);
      if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
        this.tok.next(LexContext.Normal);
        this.skipNewlines(LexContext.CommandStart);
        const body = this.commandAsBody();
        return {
          type: "Function",
          pos: name.pos,
          end: body.end,
          name,
          body
        };
      }
    }
    for (; ; ) {
      const st = this.tok.peek(ctx).token;
      if (st === Token.Word || st === Token.Assignment) {
        const token = this.tok.next(ctx);
        const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
        suffix.push(w);
        lastEnd = w.end;
      } else if (st === Token.Redirect) {
        const redirect = this.readRedirect(ctx);
        suffix.push(redirect);
        lastEnd = redirect.end;
      } else {
        break;
      }
    }
    return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
  }
  readRedirect(ctx) {
    const t = this.tok.next(ctx);
    const tPos = t.pos;
    const tEnd = t.end;
    const descriptor = t.fileDescriptor !== void 0 ? { type: "FileDescriptor", pos: tPos, end: t.descriptorEnd, value: t.fileDescriptor } : t.variableName !== void 0 ? { type: "FileDescriptorVariable", pos: tPos, end: t.descriptorEnd, name: t.variableName } : void 0;
    const hasTarget = t.targetEnd > t.targetPos;
    if (!hasTarget)
      this.error("expected redirect target", t.targetPos);
    if (t.value === "<<" || t.value === "<<-") {
      const r = {
        type: "HereDoc",
        pos: tPos,
        end: tEnd,
        operator: t.value,
        descriptor,
        delimiter: hasTarget ? {
          type: "HereDocDelimiter",
          pos: t.targetPos,
          end: t.targetEnd,
          text: this.source.slice(t.targetPos, t.targetEnd),
          value: t.content ?? "",
          quoted: t.delimiterQuoted
        } : void 0,
        body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
        closing: void 0
      };
      if (hasTarget)
        this.tok.registerHereDocTarget(r);
      return r;
    }
    const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
    return t.value === "<<<" ? { type: "HereString", pos: tPos, end: tEnd, operator: "<<<", descriptor, target } : { type: "Redirect", pos: tPos, end: tEnd, operator: REDIRECT_OPS[t.value] ?? ">", descriptor, target };
  }
  commandAsBody() {
    const cmd = this.command();
    if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc")
      return cmd;
    this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
    return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
  }
  readWord(ctx) {
    return this.toWord(this.tok.next(ctx));
  }
  // A missing word stays empty and leaves its token to the rest of the clause.
  readRequiredWord(keyword) {
    const t = this.tok.peek(LexContext.Normal);
    if (t.token === Token.Word)
      return this.toWord(this.tok.next(LexContext.Normal));
    if (t.token !== Token.EOF)
      this.error(`expected word after '${keyword}'`, t.pos);
    return new WordImpl("", t.pos, t.pos);
  }
  toWord(tok) {
    const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
    const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
    return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  toWordFromPosEnd(tok, pos, end) {
    if (tok.pos === pos && tok.end === end)
      return this.toWord(tok);
    return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  parseAssignment(token) {
    const text = token.raw ? token.value : this.source.slice(token.pos, token.end);
    return new AssignmentImpl(text, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
  }
  makeCompoundList(commands) {
    const p = this.tok.getPos();
    const pos = commands.length > 0 ? commands[0].pos : p;
    const end = commands.length > 0 ? commands[commands.length - 1].end : p;
    return { type: "CompoundList", pos, end, commands };
  }
};

// src/parse/shell-assignments.ts
var DECLARES = /* @__PURE__ */ new Set(["export", "declare", "typeset", "local", "readonly"]);
var READS = /* @__PURE__ */ new Set(["read", "mapfile", "readarray", "getopts", "unset"]);
function assignmentsOf(node, wordOf2) {
  const name = node.name?.value;
  const prefix = node.prefix.flatMap((part) => part.type === "Assignment" ? [part] : []);
  if (name === void 0) return prefix.map((part) => assigned(part, wordOf2));
  if (DECLARES.has(name))
    return node.args.flatMap((part) => part.type === "Assignment" ? [assigned(part, wordOf2)] : []);
  if (READS.has(name))
    return node.args.flatMap((part) => /^[A-Za-z_]\w*$/.test(part.text) ? [unknown(part.text)] : []);
  if (name === "printf" && node.args[0]?.text === "-v") return [unknown(node.args[1]?.text ?? "")];
  return name === "set" || name === "shift" ? positional(node, wordOf2) : [];
}
function loopAssignment(node, wordOf2) {
  const words = node.wordlist?.map(wordOf2);
  return { name: node.name.value, form: words ? "each" : "unknown", words: words ?? [], append: false };
}
function assigned(part, wordOf2) {
  const { name, append: append2 = false, value } = part;
  if (part.index !== void 0) return unknown(name);
  if (value.type === "Word") return { name, form: "word", words: [wordOf2(value)], append: append2 };
  return { name, form: "array", words: value.elements.map(wordOf2), append: append2 };
}
function unknown(name) {
  return { name, form: "unknown", words: [], append: false };
}
function positional(node, wordOf2) {
  if (node.name?.value === "shift") return [unknown("@")];
  const start = node.args.findIndex((part) => part.text === "--");
  if (start === -1) return [];
  const words = node.args.slice(start + 1).flatMap((part) => part.type === "Word" ? [wordOf2(part)] : []);
  return [{ name: "@", form: "array", words, append: false }];
}

// src/parse/expression-scan.ts
function findExpressions(text) {
  const found = [];
  let offset = text.indexOf("${{");
  while (offset !== -1) {
    const close = closeOf(text, offset + 3);
    if (close === -1) break;
    found.push({ text: text.slice(offset + 3, close).trim(), offset, end: close + 2 });
    offset = text.indexOf("${{", close + 2);
  }
  return found;
}
function closeOf(text, start) {
  let quoted2 = false;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") quoted2 = !quoted2;
    else if (!quoted2 && text[at] === "}" && text[at + 1] === "}") return at;
  }
  return -1;
}

// src/parse/shell-expressions.ts
var FIRST = 57344;
var DIGITS = 4096;
var HIDDEN = /\ue000([\ue100-\uf0ff])([\ue100-\uf0ff])\ue001*/g;
function hideExpressions(text) {
  const ranges = findExpressions(text);
  if (ranges.length === 0) return { text, restore: (value) => value };
  const originals = ranges.map(({ offset, end }) => text.slice(offset, end));
  let shown = "";
  let at = 0;
  ranges.forEach(({ offset, end }, i) => {
    const digits = String.fromCharCode(FIRST, 57600 + Math.floor(i / DIGITS), 57600 + i % DIGITS);
    shown += text.slice(at, offset) + digits + "\uE001".repeat(end - offset - digits.length);
    at = end;
  });
  const restore = (value) => value.replace(
    HIDDEN,
    (whole, high, low) => originals[(high.charCodeAt(0) - 57600) * DIGITS + low.charCodeAt(0) - 57600] ?? whole
  );
  return { text: shown + text.slice(at), restore };
}

// src/parse/shell-output.ts
var TAKEN = { files: [], shown: false, taken: true };
var GONE = { files: [], shown: false };
var CAPTURED = { output: TAKEN };
function redirected(around, redirects, read) {
  let { output: output4, errors } = around;
  for (const { type, operator, descriptor, target } of redirects.filter((one) => one.type === "Redirect")) {
    if (type !== "Redirect" || operator.startsWith("<") || target === void 0) continue;
    const from2 = descriptor?.type === "FileDescriptor" ? descriptor.value : 1;
    const both = operator.startsWith("&") || operator === ">&" && !/^(?:\d+|-)$/.test(target.value);
    const stream = operator === ">&" && !both ? target.value === "2" ? errors : output4 : fileStream(target, read);
    if (both || from2 === 1) output4 = stream;
    if (both || from2 === 2) errors = stream;
  }
  return streams(output4, errors);
}
function fileStream(target, read) {
  const { value } = target;
  if (value === "/dev/null") return GONE;
  if (/^\/dev\/(?:stdout|stderr|tty)$/.test(value)) return void 0;
  if (target.parts?.some((part) => part.type === "ProcessSubstitution")) return TAKEN;
  return { files: [read(target)], shown: false };
}
var MAX_TEES = 5;
function piped(around, { commands, operators }, index, read) {
  const behind = commands.slice(index + 1, index + 1 + MAX_TEES);
  if (behind.length === 0) return around;
  const files2 = [];
  let end = around.output;
  for (const command of behind) {
    const isTee = command.type === "Command" && command.name?.value === "tee";
    if (!isTee) {
      end = TAKEN;
      break;
    }
    const words = command.args.flatMap((argument) => argument.type === "Word" ? [argument] : []);
    files2.push(...words.filter(({ value }) => !value.startsWith("-")).map(read));
    end = redirected(streams(end, void 0), command.redirects, read).output;
  }
  const output4 = {
    files: [...files2, ...end?.files ?? []],
    shown: end === void 0 || end.shown,
    ...end?.taken ? { taken: true } : {}
  };
  return streams(output4, operators[index] === "|&" ? output4 : around.errors);
}
function streams(output4, errors) {
  return { ...output4 && { output: output4 }, ...errors && { errors } };
}

// src/parse/shell-unwrap.ts
var TIMEOUT = { valued: ["-s", "-k", "--signal", "--kill-after"], words: 1 };
var PREFIXES = /* @__PURE__ */ new Map([
  [
    "sudo",
    {
      valued: [
        "-u",
        "-g",
        "-h",
        "-p",
        "-C",
        "-D",
        "-R",
        "-T",
        "-r",
        "-t",
        "-U",
        "--user",
        "--group",
        "--host",
        "--prompt",
        "--chdir",
        "--chroot"
      ],
      assigns: true,
      not: ["-l", "-v", "-k", "-K"]
    }
  ],
  ["env", { valued: ["-u", "-C", "--unset", "--chdir"], assigns: true }],
  ["nice", { valued: ["-n", "--adjustment"] }],
  ["nohup", { valued: [] }],
  ["setsid", { valued: [] }],
  ["time", { valued: ["-f", "-o"] }],
  ["exec", { valued: ["-a"] }],
  ["command", { valued: [], not: ["-v", "-V"] }],
  ["builtin", { valued: [] }],
  ["stdbuf", { valued: ["-i", "-o", "-e"] }],
  [
    "xargs",
    {
      valued: [
        "-I",
        "-n",
        "-P",
        "-L",
        "-d",
        "-a",
        "-s",
        "-E",
        "--max-args",
        "--max-procs",
        "--delimiter",
        "--arg-file"
      ]
    }
  ]
]);
var DOCKER_SWITCHES = /^(?:-[itdP]+|--(?:detach|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|sig-proxy|tty|use-api-socket))$/;
var RUNNERS = [
  ["npx"],
  ["bunx"],
  ["pnpx"],
  ["pnpm", "dlx"],
  ["yarn", "dlx"],
  ["npm", "exec"],
  ["npm", "x"],
  ["bun", "x"]
];
var MAX_PREFIXES = 10;
function unwrap(command) {
  let inner = command;
  for (let i = 0; i < MAX_PREFIXES; i += 1) {
    const next = peel(inner);
    if (next === void 0) return inner;
    inner = next;
  }
  return inner;
}
function peel(command) {
  const name = command.name.split("/").at(-1) ?? "";
  const prefix = PREFIXES.get(name);
  if (name === "timeout" || name === "gtimeout") return peelPrefix({ ...command, limited: true }, TIMEOUT);
  if (prefix !== void 0) return peelPrefix(command, prefix);
  if (name === "docker" || name === "podman") return peelContainer(command);
  return command.via === void 0 ? peelRunner(command, name) : void 0;
}
function peelPrefix(command, prefix) {
  const env = { ...command.env };
  const { words } = command;
  let skip = prefix.words ?? 0;
  for (let i = 0; i < words.length; i += 1) {
    const word3 = words[i]?.value ?? "";
    const assignment = prefix.assigns ? /^([A-Za-z_]\w*)=(.*)$/s.exec(word3) : null;
    if (prefix.not?.includes(word3)) return void 0;
    if (prefix.valued.includes(word3)) i += 1;
    else if (assignment) env[assignment[1] ?? ""] = assignment[2] ?? "";
    else if (word3.startsWith("-") && word3 !== "-") continue;
    else if (skip > 0) skip -= 1;
    else return from({ ...command, env }, i);
  }
  return void 0;
}
function from(command, index) {
  const first = command.words[index];
  return first && { ...command, name: first.value, head: first, words: command.words.slice(index + 1), offset: first.offset };
}
function peelRunner(command, name) {
  const runner = RUNNERS.find(
    (words) => words[0] === name && (words[1] === void 0 || words[1] === command.words[0]?.value)
  );
  if (runner === void 0) return void 0;
  let named2;
  for (let i = runner.length - 1; i < command.words.length; i += 1) {
    const word3 = command.words[i];
    if (word3 === void 0) return void 0;
    const [flag, value] = word3.value.split(/=(.*)/s);
    if (flag === "-c" || flag === "--call") return void 0;
    if (flag === "-p" || flag === "--package") {
      named2 ??= value === void 0 ? command.words[i + 1] : { ...word3, value };
      if (value === void 0) i += 1;
    } else if (!word3.value.startsWith("-")) return fetched(from(command, i), named2?.value);
  }
  return void 0;
}
function fetched(inner, named2) {
  return inner && {
    ...inner,
    via: "npx",
    package: named2 ?? inner.name,
    name: named2 === void 0 ? inner.name.replace(/(.)@[^/@]*$/, "$1") : inner.name
  };
}
function peelContainer(command) {
  const { words } = command;
  const start = words.findIndex((word3) => word3.value === "run" || word3.value === "exec");
  if (start === -1 || start > 1 || start === 1 && words[0]?.value !== "container") return void 0;
  const env = { ...command.env };
  let entrypoint;
  for (let i = start + 1; i < words.length; i += 1) {
    const word3 = words[i]?.value ?? "";
    if (!word3.startsWith("-")) return behindImage({ ...command, env }, i, entrypoint);
    const [flag = "", attached] = word3.split(/=(.*)/s);
    if (DOCKER_SWITCHES.test(flag) || word3 === "--") continue;
    const value = attached ?? words[i + 1]?.value ?? "";
    if (flag === "-e" || flag === "--env") Object.assign(env, pairOf(value));
    if (flag === "--entrypoint") entrypoint = attached === void 0 ? words[i + 1] : void 0;
    if (attached === void 0) i += 1;
  }
  return void 0;
}
var SHELL_TEXT = /^-[a-z]*c$/;
function pairOf(text) {
  const at = text.indexOf("=");
  return at > 0 ? { [text.slice(0, at)]: text.slice(at + 1) } : {};
}
function behindImage(command, image, entrypoint) {
  if (entrypoint === void 0) {
    const first = command.words[image + 1];
    if (first === void 0 || !SHELL_TEXT.test(first.value)) return from(command, image + 1);
    return {
      ...command,
      name: "sh",
      head: { ...first, value: "sh" },
      words: command.words.slice(image + 1),
      offset: first.offset
    };
  }
  return {
    ...command,
    name: entrypoint.value,
    head: entrypoint,
    words: command.words.slice(image + 1),
    offset: entrypoint.offset
  };
}

// src/parse/shell-words.ts
var MAX_WORDS = 5;
function wordOf(word3, place, restore, depth = 0) {
  const value = restore(word3.value);
  const [offset, end] = place(word3.pos, word3.end);
  const literal = value === word3.value && !hasExpansion(word3);
  const plain = literal && !word3.parts?.some((part) => part.type === "BraceExpansion");
  if (plain || depth > MAX_WORDS) return { value, offset, end, literal };
  const inner = (nested) => wordOf(nested, place, restore, depth + 1);
  const parts2 = word3.parts?.flatMap((part) => partsOf(part, false, inner, restore)) ?? textParts(value, false);
  return { value, offset, end, literal, parts: parts2 };
}
function hasExpansion(node) {
  if (/Expansion$|^ProcessSubstitution$/.test(node.type) && node.type !== "BraceExpansion") return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= hasExpansion(child);
  });
  return found;
}
function textParts(text, quoted2) {
  const parts2 = [];
  let at = 0;
  for (const { offset, end } of findExpressions(text)) {
    if (offset > at) parts2.push({ kind: "text", text: text.slice(at, offset), quoted: quoted2 });
    parts2.push({ kind: "other", text: text.slice(offset, end), quoted: quoted2 });
    at = end;
  }
  if (at < text.length) parts2.push({ kind: "text", text: text.slice(at), quoted: quoted2 });
  return parts2;
}
function partsOf(part, quoted2, inner, restore) {
  switch (part.type) {
    case "DoubleQuoted":
    case "LocaleString":
      return part.parts.length === 0 ? [{ kind: "text", text: "", quoted: true }] : part.parts.flatMap((child) => partsOf(child, true, inner, restore));
    case "SingleQuoted":
    case "AnsiCQuoted":
      return part.value === "" ? [{ kind: "text", text: "", quoted: true }] : textParts(restore(part.value), true);
    case "Literal":
    case "Glob":
      return textParts(restore(part.value), quoted2);
    case "BraceExpansion":
      return [{ kind: "braces", text: restore(part.text), quoted: quoted2 }];
    case "SimpleExpansion":
      return [variable(part.text.slice(1), restore(part.text), quoted2)];
    case "ParameterExpansion": {
      const text = restore(part.text);
      if (part.prefix !== void 0) return [{ kind: "other", text, quoted: quoted2 }];
      const index = part.index === void 0 ? void 0 : restore(part.index.value);
      const operation = part.operation;
      if (operation === void 0) return [variable(part.parameter, text, quoted2, index)];
      if (operation.type !== "Default") return [{ kind: "other", text, quoted: quoted2 }];
      const fallback = { operator: operation.operator.replace(":", ""), word: inner(operation.operand) };
      return [{ ...variable(part.parameter, text, quoted2, index), fallback }];
    }
    case "CommandExpansion":
      return [outputOf(part, restore(part.text), quoted2, inner)];
    default:
      return [{ kind: "other", text: restore(part.text), quoted: quoted2 }];
  }
}
function variable(name, text, quoted2, index) {
  if (name === "@" || name === "*") return { kind: "variable", text, quoted: quoted2, name: "@", index: "@" };
  if (/^[1-9]\d*$/.test(name)) return { kind: "variable", text, quoted: quoted2, name: "@", index: String(Number(name) - 1) };
  if (!/^[A-Za-z_]\w*$/.test(name)) return { kind: "other", text, quoted: quoted2 };
  return {
    kind: "variable",
    text,
    quoted: quoted2,
    name,
    ...index === void 0 ? {} : { index: index === "*" ? "@" : index }
  };
}
function outputOf(part, text, quoted2, inner) {
  const [only, ...more] = part.script?.commands ?? [];
  const command = only?.command;
  if (more.length > 0 || command?.type !== "Command" || command.name === void 0 || command.prefix.length > 0)
    return { kind: "other", text, quoted: quoted2 };
  const words = [command.name, ...command.args].flatMap((word3) => word3.type === "Word" ? [inner(word3)] : []);
  return { kind: "output", text, quoted: quoted2, command: words };
}

// src/parse/shell.ts
var MAX_SCRIPT_LENGTH = 64 * 1024;
var MAX_COMMANDS = 5e3;
var MAX_NESTING = 200;
var MAX_SHELLS = 4;
var SHELLS = /* @__PURE__ */ new Set(["bash", "sh", "zsh", "dash", "ksh"]);
var UNREADABLE = [];
var UNREAD = { commands: UNREADABLE, assignments: [], complete: false };
function parseShell(text) {
  return readShell(text).commands;
}
function readShell(text) {
  if (text.length > MAX_SCRIPT_LENGTH || isTooDeep(text)) return UNREAD;
  const shell = {
    commands: [],
    assignments: [],
    place: (start, end) => [start, end],
    level: 0,
    progress: { complete: true }
  };
  try {
    collect(shell, text);
  } catch (error) {
    if (error instanceof RangeError) return UNREAD;
    throw error;
  }
  return { commands: shell.commands, assignments: shell.assignments, complete: shell.progress.complete };
}
function isTooDeep(text) {
  let depth = 0;
  for (const char of text) {
    if (char === "(" || char === "{" || char === "[") depth += 1;
    else if (depth > 0 && (char === ")" || char === "}" || char === "]")) depth -= 1;
    if (depth > MAX_NESTING) return true;
  }
  return false;
}
var STRAIGHT = /* @__PURE__ */ new Set(["Script", "Statement", "CompoundList", "BraceGroup", "Redirected"]);
var EXPANDS = /[$`(]/;
function collect(shell, text) {
  const hidden = hideExpressions(text);
  const script = parse(hidden.text);
  if (script.errors?.length) shell.progress.complete = false;
  const visit2 = (node, around) => {
    if (shell.commands.length >= MAX_COMMANDS) {
      shell.progress.complete = false;
      return;
    }
    if (node.type === "Word" && !EXPANDS.test(node.text)) return;
    const decoded = node.type === "CommandExpansion" && node.script?.source !== void 0;
    const fed = node.type === "Redirected" && !around.fed && isFed(node.redirects);
    const place = decoded ? constant(around.place(node.pos, node.end)) : around.place;
    const streams2 = streamsInside(node, around, hidden.restore);
    const changes = decoded || fed || streams2 !== around.streams;
    const here = changes ? { ...around, place, fed: around.fed || fed, streams: streams2 } : around;
    if (node.type === "Pipeline") {
      visitPipeline(node, here);
      return;
    }
    if (node.type === "Command") addCommand({ ...shell, place }, node, hidden.restore, here);
    if (node.type === "For")
      assign(shell, [loopAssignment(node, (word3) => wordOf(word3, place, hidden.restore))], false);
    const within2 = node.type === "Function" ? hidden.restore(node.name.value) : here.within;
    const certain = here.certain && STRAIGHT.has(node.type);
    const same = within2 === here.within && certain === here.certain && here.piped === void 0;
    const inside = same ? here : { ...here, within: within2, certain, piped: void 0 };
    forEachChild(node, (child) => visit2(child, inside));
  };
  const visitPipeline = (pipeline, around) => {
    const alone = pipeline.commands.length === 1;
    pipeline.commands.forEach((command, i) => {
      const before = pipeline.commands[i - 1];
      const text2 = before?.type === "Command" ? outputOf2(before, hidden.restore) : void 0;
      const streams2 = piped(around.streams, pipeline, i, (word3) => wordOf(word3, around.place, hidden.restore));
      visit2(command, { ...around, piped: text2, fed: around.fed || i > 0, certain: around.certain && alone, streams: streams2 });
    });
  };
  visit2(script, {
    place: shell.place,
    piped: void 0,
    fed: false,
    certain: shell.level === 0,
    within: void 0,
    streams: {}
  });
}
function streamsInside(node, { streams: streams2, place }, restore) {
  if (node.type === "CommandExpansion" || node.type === "ProcessSubstitution") return CAPTURED;
  if (node.type !== "Redirected") return streams2;
  return redirected(streams2, node.redirects, (word3) => wordOf(word3, place, restore));
}
function constant(span) {
  return () => span;
}
function assign(shell, found, certain) {
  for (const one of found) shell.assignments.push({ ...one, certain, before: shell.commands.length });
}
function addCommand(shell, node, restore, around) {
  const env = /* @__PURE__ */ Object.create(null);
  for (const part of node.prefix) {
    if (part.type === "Assignment") env[part.name] = restore(part.value.type === "Word" ? part.value.value : part.text);
  }
  const read = (word3) => wordOf(word3, shell.place, restore);
  const words = node.args.map((argument) => read(argument.type === "Word" ? argument : argumentOf(argument)));
  const first = node.name ?? node.prefix.find((part) => part.type === "Assignment");
  if (first === void 0) return;
  assign(shell, assignmentsOf(node, read), around.certain);
  const stdin = stdinOf(node, restore) ?? around.piped;
  const [offset, end] = shell.place(first.pos, first.end);
  const command = {
    name: node.name === void 0 ? "" : restore(node.name.value),
    ...node.name === void 0 ? {} : { head: read(node.name) },
    words,
    env,
    offset,
    end: Math.max(end, words.at(-1)?.end ?? 0),
    ...stdin === void 0 ? {} : { stdin },
    ...around.fed || isFed(node.redirects) ? { fed: true } : {},
    ...around.within === void 0 ? {} : { within: around.within },
    ...shell.guess ? { guess: true } : {},
    ...redirected(around.streams, node.redirects, read)
  };
  shell.commands.push(command);
  collectInner(shell, command, node);
}
function isFed(redirects) {
  return redirects.some(({ operator }) => operator.startsWith("<"));
}
function argumentOf({ text, pos, end }) {
  return { type: "Word", text, value: text, pos, end };
}
function collectInner(shell, command, node) {
  const inner = unwrap(command);
  const level = shell.level + 1;
  const whole = constant([command.offset, command.end]);
  const isShell2 = SHELLS.has(inner.name.split("/").at(-1) ?? "");
  if (level > MAX_SHELLS) {
    if (isShell2 || inner.name === "eval") shell.progress.complete = false;
  } else if (inner.name === "eval") {
    const guess = inner.words.every((word3) => word3.literal) ? {} : { guess: true };
    collect({ ...shell, place: whole, level, ...guess }, inner.words.map((word3) => word3.value).join(" "));
  } else if (isShell2) {
    const flag = inner.words.findIndex((word3) => /^-[a-z]*c[a-z]*$/.test(word3.value));
    const script = flag === -1 ? void 0 : inner.words[flag + 1];
    const guess = script?.literal && inner.words.length === flag + 2 ? {} : { guess: true };
    if (script !== void 0)
      collect({ ...shell, place: placeInside(shell, script, node), level, ...guess }, script.value);
    else if (flag === -1 && command.stdin !== void 0 && readsStdin(inner.words))
      collect({ ...shell, place: whole, level }, command.stdin);
  }
}
function readsStdin(words) {
  return words.every((word3, i) => word3.value.startsWith("-") || words[i - 1]?.value === "-o") || words.some((word3) => word3.value === "-s");
}
function placeInside(shell, script, node) {
  const word3 = node.args.find((argument) => shell.place(argument.pos, argument.end)[0] === script.offset);
  const exact = word3?.type === "Word" && word3.text.length === word3.value.length + 2 && word3.text.slice(1, -1) === word3.value;
  return exact ? (start, end) => shell.place(word3.pos + 1 + start, word3.pos + 1 + end) : constant([script.offset, script.end]);
}
function stdinOf(node, restore) {
  const fed = node.redirects.findLast(
    (redirect) => redirect.operator === "<<" || redirect.operator === "<<-" || redirect.operator === "<<<"
  );
  if (fed === void 0) return void 0;
  return restore(fed.type === "HereDoc" ? fed.body.text : fed.target?.value ?? "");
}
function outputOf2(node, restore) {
  if (node.name?.value === "cat" && node.args.length === 0) return stdinOf(node, restore);
  if (node.name?.value !== "echo" && node.name?.value !== "printf") return void 0;
  const words = node.args.map((argument) => restore(argument.type === "Word" ? argument.value : argument.text));
  return words.filter((word3, i) => i > 0 || !/^-[neE]+$/.test(word3)).join(" ");
}

// src/parse/shell-braces.ts
var MAX_VARIANTS = 32;
function braceVariants(parts2) {
  let variants = [[]];
  for (const part of parts2) {
    const choices = part.kind === "braces" ? choicesOf(part.text) : void 0;
    if (choices === void 0) variants = variants.map((variant) => [...variant, part]);
    else if (variants.length * choices.length > MAX_VARIANTS) return [parts2];
    else {
      const pieces = choices.map(
        (text) => text === "" ? [] : [{ ...part, kind: "text", text }]
      );
      variants = variants.flatMap((variant) => pieces.map((piece) => [...variant, ...piece]));
    }
  }
  return variants;
}
function choicesOf(text) {
  const inside = text.slice(1, -1);
  return /[{}$`'"\\]/.test(inside) || !inside.includes(",") ? void 0 : inside.split(",");
}

// src/readers/ci/scripts/shell-values.ts
var MAX_FORMS = 16;
var MAX_VALUE = 8 * 1024;
var MAX_DEPTH = 5;
var MAX_PIECES = 2e3;
var known = (text) => ({ text, known: true });
var unknown2 = (text) => ({ text, known: false });
function heldText(text) {
  return [textParts(text, true).map((part) => ({ text: part.text, known: part.kind === "text" }))];
}
function heldWords(words) {
  return words.map((word3) => [{ text: word3.value, known: word3.literal }]);
}
function lengthOf(held) {
  return held.reduce((sum, text) => sum + text.reduce((n, piece) => n + piece.text.length + 1, 1), 0);
}
function compact(text) {
  const pieces = [];
  for (const piece of text) {
    const last = pieces.at(-1);
    if (last?.known && piece.known) pieces[pieces.length - 1] = known(last.text + piece.text);
    else pieces.push(piece);
  }
  return pieces;
}
function bounded(name, values2) {
  if (values2.some((held) => lengthOf(held) > MAX_VALUE)) return unknownValue(name);
  if (values2.length < 2) return values2;
  const different = new Map(values2.map((held) => [JSON.stringify(held), held]));
  return different.size > MAX_FORMS ? unknownValue(name) : [...different.values()];
}
function unknownValue(name) {
  return [[[unknown2(`$${name}`)]]];
}
function assignedValues(one, before, lookup) {
  const fresh = bounded(one.name, freshValues(one, lookup));
  if (!one.append) return fresh;
  const old = before.length === 0 ? [[]] : before;
  const joined2 = old.flatMap(
    (held) => fresh.map(
      (more) => one.form === "array" ? [...held, ...more] : [compact([...held[0] ?? [], ...more[0] ?? []]), ...held.slice(1)]
    )
  );
  return bounded(one.name, joined2);
}
function freshValues(one, lookup) {
  const [word3] = one.words;
  if (one.form === "unknown") return unknownValue(one.name);
  if (one.form === "word") return word3 === void 0 ? [[]] : textsOf(word3, lookup, 0).map((text) => [text]);
  const lists = expandAll(one.words, lookup);
  const held = lists.map((words) => words.map((word4) => [{ text: word4.value, known: word4.literal }]));
  return one.form === "array" ? held : held.flatMap((items2) => items2.map((item) => [item]));
}
function expandAll(words, lookup) {
  let forms = [[]];
  let looked = 0;
  for (const word3 of words) {
    if (word3.parts === void 0) {
      for (const form of forms) form.push(word3);
      continue;
    }
    const next = looked > MAX_PIECES ? [[word3]] : fieldsOf(word3, lookup);
    looked += next.reduce((sum, fields) => sum + fields.length, 0);
    forms = product(forms, next, { ...word3, literal: false, open: true });
  }
  return forms;
}
function product(forms, choices, instead) {
  const [only = []] = choices;
  if (choices.length !== 1 && forms.length * choices.length <= MAX_FORMS)
    return forms.flatMap((form) => choices.map((choice) => [...form, ...choice]));
  for (const form of forms) {
    if (choices.length !== 1) form.push(instead);
    else for (const one of only) form.push(one);
  }
  return forms;
}
function fieldsOf(word3, lookup) {
  if (word3.parts === void 0) return [[word3]];
  const instead = { ...word3, literal: false, open: true };
  if (word3.parts.length > MAX_PIECES) return [[instead]];
  let forms = [[]];
  for (const parts2 of braceVariants(word3.parts)) {
    const choices = tokensOf(parts2, lookup, 0).map((list2) => joined(list2, word3));
    forms = product(forms, choices, instead);
  }
  return forms;
}
function joined(tokens2, word3) {
  const fields = [];
  let pieces = [];
  const close = () => {
    if (pieces.length > 0) {
      const open = pieces.some((piece) => piece.open);
      const literal = pieces.every((piece) => piece.known);
      const value = pieces.map((piece) => piece.text).join("");
      fields.push({ value, offset: word3.offset, end: word3.end, literal, ...open ? { open } : {} });
    }
    pieces = [];
  };
  for (const token of tokens2) {
    if (token === "end") close();
    else pieces.push(token);
  }
  close();
  return fields;
}
function tokensOf(parts2, lookup, depth) {
  let forms = [[]];
  let length = 0;
  for (const part of parts2) {
    const instead = { ...unknown2(part.text), open: !part.quoted };
    const next = length > MAX_VALUE ? [[instead]] : partForms(part, lookup, depth);
    length += next.reduce(
      (sum, list2) => sum + list2.reduce((n, token) => n + (token === "end" ? 1 : token.text.length), 1),
      0
    );
    forms = product(forms, next, instead);
  }
  return forms;
}
function partForms(part, lookup, depth) {
  if (part.kind === "text" || part.kind === "braces") return [[{ ...known(part.text), open: false }]];
  if (part.kind === "variable" && depth < MAX_DEPTH) return variableForms(part, lookup, depth);
  const printed2 = part.kind === "output" && depth < MAX_DEPTH ? printedText(part, lookup, depth) : void 0;
  return printed2 === void 0 ? [[{ ...unknown2(part.text), open: !part.quoted }]] : [tokens(known(printed2), part.quoted)];
}
function tokens(piece, quoted2) {
  if (quoted2) return [{ ...piece, open: false }];
  if (!piece.known) return [{ ...piece, open: true }];
  return piece.text.split(/([ \t\n]+)/).flatMap((text, i) => i % 2 === 1 ? ["end"] : text === "" ? [] : [{ ...known(text), open: false }]);
}
function variableForms(part, lookup, depth) {
  const { name = "", index, fallback, quoted: quoted2 } = part;
  const values2 = lookup(name);
  const spread = (text) => text.flatMap((piece) => tokens(piece, quoted2));
  const instead = () => fallback === void 0 ? [[]] : textsOf(fallback.word, lookup, depth + 1).map(spread);
  if (values2 === void 0) {
    if (fallback?.operator === "-" || fallback?.operator === "=") return instead();
    if (fallback?.operator === "+") return [[], ...instead()];
    return [[{ ...unknown2(part.text), open: !quoted2 || index === "@" }]];
  }
  return values2.flatMap((held) => {
    if (index === "@") return [held.flatMap((item, i) => [...i > 0 ? ["end"] : [], ...spread(item)])];
    const text = index === void 0 ? held[0] ?? [] : itemOf(held, index, part);
    const empty = text.every((piece) => piece.text === "");
    if (fallback?.operator === "+") return empty ? [[]] : instead();
    if (empty && fallback !== void 0) return instead();
    return [empty && quoted2 ? [{ ...known(""), open: false }] : spread(text)];
  });
}
function itemOf(held, index, part) {
  return /^\d+$/.test(index) ? held[Number(index)] ?? [] : [unknown2(part.text)];
}
function textsOf(word3, lookup, depth) {
  if (word3.parts === void 0) return [[{ text: word3.value, known: word3.literal }]];
  if (word3.parts.length > MAX_PIECES) return [[unknown2(word3.value)]];
  const quoted2 = word3.parts.map((part) => ({ ...part, quoted: true }));
  return tokensOf(quoted2, lookup, depth).map(
    (list2) => compact(list2.map((token) => token === "end" ? known(" ") : { text: token.text, known: token.known }))
  );
}
var ECHOES = /* @__PURE__ */ new Set(["echo", "which", "command", "type", "realpath", "readlink"]);
function printedText(part, lookup, depth) {
  const [first, ...words] = part.command ?? [];
  if (first === void 0 || !first.literal || !ECHOES.has(first.value)) return void 0;
  const [texts, ...more] = words.filter((word3) => !/^-[a-zA-Z]+$/.test(word3.value)).map((word3) => textsOf(word3, lookup, depth + 1));
  const [only, ...others] = texts ?? [];
  if (more.length > 0 || only === void 0 || others.length > 0 || !only.every((piece) => piece.known))
    return void 0;
  return only.map((piece) => piece.text).join("");
}

// src/readers/ci/scripts/script-walk.ts
var MAX_DEPTH2 = 4;
var PLAIN = new Set(
  "[ awk break basename cat chmod cp curl cut date declare diff dirname echo exit export false gh git grep head jq local ls mkdir mv pip printf pwd read return rm sed set shift sleep sort tail tar tee test touch tr true trap uname uniq unset wait wc wget".split(
    " "
  )
);
function isCopilot({ name, words }) {
  return name === "gh" && words[0]?.value === "copilot";
}
function isPlainCommand(name) {
  return PLAIN.has(name);
}
function walkScript(script, session2, visitor, depth = 0) {
  visitor.budget.scripts -= 1;
  if (depth > 0) visitor.shared.characters -= script.text.length;
  if (visitor.budget.scripts < 0 || visitor.shared.characters < 0) {
    visitor.incomplete(script);
    return;
  }
  const { commands, assignments, complete } = parsedOnce(script);
  if (!complete) visitor.incomplete(script);
  const later = [];
  let next = 0;
  const here = { script, from: [...script.from], session: session2, visitor, depth };
  commands.forEach((command, i) => {
    for (let one = assignments[next]; one !== void 0 && one.before <= i; one = assignments[next]) {
      session2.assign(one);
      next += 1;
    }
    if (command.within === void 0) visit(here, command, session2.lookup);
    else later.push(command);
  });
  for (const one of assignments.slice(next)) session2.assign(one);
  for (const command of later) visit(here, command, session2.inside(command.within ?? ""));
}
var parsed = /* @__PURE__ */ new WeakMap();
function parsedOnce({ text, source }) {
  const read = (source && parsed.get(source)) ?? readShell(text);
  if (source !== void 0) parsed.set(source, read);
  return read;
}
function visit(walk, command, lookup) {
  const { session: session2, visitor, depth } = walk;
  const script = { ...walk.script, from: walk.from };
  visitor.budget.lines -= 1;
  if (command.head === void 0 || visitor.budget.lines < 0) return;
  if (command.guess && depth < MAX_DEPTH2) return;
  if (!visitor.plain && command.head.literal && PLAIN.has(command.name) && !isCopilot(command)) return;
  const expanded = expandAll([command.head, ...command.words], lookup);
  const forms = expanded.flatMap(
    ([head, ...words]) => head === void 0 ? [] : [unwrap(formOf(command, head, words))]
  );
  const [first] = forms;
  if (first === void 0) return;
  let known2;
  const line = {
    forms,
    script,
    // NOTE: places are searched for in the text, and only those of agents are asked for.
    get location() {
      known2 ??= script.place(command.offset, Math.max(command.end, command.offset + 1), first.name);
      return known2;
    },
    session: session2,
    depth
  };
  visitor.line(line);
  for (const form of forms) {
    session2.called(form.name, form.words);
    if (form.name === "cd") enter(walk, form.words[0]);
    if (depth >= MAX_DEPTH2) continue;
    const handed = handedOver(form);
    if (handed !== void 0 && !wasRead(command)) {
      const place = (_offset, _end, name) => script.place(command.offset, command.end, name);
      const inner = form.name === "eval" ? session2 : session2.child(handed.words, form.env);
      const { source: _, ...rest } = script;
      walkScript({ ...rest, text: handed.text, place, location: line.location }, inner, visitor, depth + 1);
    }
    for (const called of visitor.calls(line, form)) walkScript(called.script, called.session, visitor, depth + 1);
  }
}
function formOf(command, head, words) {
  return { ...command, name: head.value, head, words };
}
var MAX_FOLDERS = 10;
function enter(walk, folder) {
  if (folder === void 0 || !folder.literal || walk.from.length >= MAX_FOLDERS) return;
  const joined2 = [...new Set(walk.from.map((from2) => `${from2}/${folder.value}`))];
  walk.from.unshift(...joined2.slice(0, MAX_FOLDERS - walk.from.length));
}
function wasRead(command) {
  const written = handedOver(unwrap(command));
  return written?.exact === true && written.literal;
}
function handedOver({ name, words }) {
  if (name === "eval") {
    const literal = words.every((word3) => word3.literal);
    return { text: words.map((word3) => word3.value).join(" "), literal, words: [], exact: true };
  }
  if (!isShell(name)) return void 0;
  const flag = words.findIndex((word3) => /^-[a-z]*c[a-z]*$/.test(word3.value));
  const text = flag === -1 ? void 0 : words[flag + 1];
  return text && { text: text.value, literal: text.literal, words: words.slice(flag + 3), exact: words.length === flag + 2 };
}
function isShell(name) {
  return SHELLS.has(name.split("/").at(-1) ?? "");
}

// src/readers/ci/scripts/script-files.ts
var PROGRAM = /\.(?:py|[cm]?[jt]s|rb|pl|php|ps1)$/;
var INTERPRETERS = /^(?:python[\d.]*|node|deno|bun|tsx|ts-node|ruby|perl|php|pwsh|uv|poetry|pipenv|zx)$/;
function calledFile({ name, words, via }) {
  if (via !== void 0) return void 0;
  const base = name.split("/").at(-1) ?? "";
  if (name === "source" || name === ".") return fileOf(words, 0, "source");
  if (isShell(name)) {
    if (words.some((word3) => /^-[a-z]*[cs][a-z]*$/.test(word3.value))) return void 0;
    return fileOf(
      words,
      words.findIndex((word3, i) => !/^[-+]/.test(word3.value) && !/^[-+]o$/.test(words[i - 1]?.value ?? "")),
      "shell"
    );
  }
  if (INTERPRETERS.test(base)) {
    const file = words.findIndex((word3) => PROGRAM.test(word3.value));
    return fileOf(words, file, "program");
  }
  if (PROGRAM.test(name)) return { name, words, as: "program" };
  return name.includes("/") || /\.(?:sh|bash|zsh|ksh)$/.test(name) ? { name, words, as: "shell" } : void 0;
}
function fileOf(words, at, as) {
  const word3 = at < 0 ? void 0 : words[at];
  return word3 && { name: word3.value, words: words.slice(at + 1), as };
}
var UNKNOWN_START = /^\$(?:\{\{[^{}]*\}\}|\{[^{}]*\}|\([^()]*(?:\([^()]*\)[^()]*)?\)|\w+)\/+/;
var ELSEWHERE = /^(?:[/~]|\$\{?(?:HOME|RUNNER_\w+|TMP\w*|XDG_\w+)\b|\$\{\{\s*runner\.)/;
function relativeNames(name, script, action) {
  const rest = name.replace(UNKNOWN_START, "");
  if (ELSEWHERE.test(name) || /[$`*?]/.test(rest)) return [];
  const from2 = rest === name ? script.from : ["", script.folder, action, ...script.from];
  return [...new Set(from2.flatMap((folder) => normal(`${folder}/${rest}`) ?? []))];
}
function normal(path) {
  const parts2 = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts2.push(part);
    else if (parts2.pop() === void 0) return void 0;
  }
  return parts2.length === 0 ? void 0 : parts2.join("/");
}
function firstFile(repository, names) {
  for (const name of names) {
    const source = repository.file(name);
    if (source !== void 0) return source;
  }
  return void 0;
}
function folderOf(file) {
  return file.split("/").slice(0, -1).join("/");
}
function isShellScript(text) {
  const first = text.slice(0, 200).split("\n", 1)[0] ?? "";
  return !first.startsWith("#!") || /\b(?:ba|z|da|k)?sh\b/.test(first);
}

// src/readers/ci/scripts/make-targets.ts
var NAMES = ["GNUmakefile", "makefile", "Makefile"];
var MAX_LINES = 5e3;
var MAX_TARGETS = 50;
var MAX_TEXT = 64 * 1024;
var files = /* @__PURE__ */ new WeakMap();
function makeRecipes(command, script, repository) {
  if (command.name !== "make" && command.name !== "gmake") return [];
  const asked = [];
  let folder = "";
  let names = NAMES;
  for (let i = 0; i < command.words.length; i += 1) {
    const word3 = command.words[i]?.value ?? "";
    const next = command.words[i + 1]?.value ?? "";
    if (word3 === "-C" || word3 === "--directory") folder = next;
    if (word3 === "-f" || word3 === "--file") names = [next];
    if (/^(?:-[Cf]|--directory|--file)$/.test(word3)) i += 1;
    else if (!word3.startsWith("-") && !word3.includes("=")) asked.push(word3);
  }
  const paths = names.flatMap((name) => relativeNames(folder === "" ? name : `${folder}/${name}`, script, ""));
  const source = firstFile(repository, paths);
  if (source === void 0) return [];
  const makefile = files.get(source) ?? parseMakefile(source);
  files.set(source, makefile);
  return ordered(makefile, asked.length > 0 ? asked : [makefile.first ?? ""]);
}
function ordered({ targets }, asked) {
  const seen = /* @__PURE__ */ new Set();
  const recipes = [];
  const add = (name) => {
    const target = targets.get(name);
    if (target === void 0 || seen.has(name) || seen.size >= MAX_TARGETS) return;
    seen.add(name);
    for (const need of target.needs) add(need);
    if (target.recipe !== void 0) recipes.push(target.recipe);
  };
  for (const name of asked) add(name);
  return recipes;
}
function parseMakefile(source) {
  const targets = /* @__PURE__ */ new Map();
  const variables = /* @__PURE__ */ new Map();
  let first;
  let open = [];
  let at = 0;
  for (const line of source.text.split("\n").slice(0, MAX_LINES)) {
    const [, name = "", value = ""] = /^(?:export\s+)?([A-Za-z_]\w*)\s*[:?+]{0,3}=\s*(.*)$/.exec(line) ?? [];
    const [, left = "", right = ""] = name === "" ? /^([^\s#=:][^#=:]*)::?(?!=)([^#]*)/.exec(line) ?? [] : [];
    if (name !== "" && !variables.has(name)) variables.set(name, value);
    else if (left !== "") {
      open = left.trim().split(/\s+/).slice(0, MAX_TARGETS);
      first ??= open.find((target) => !target.startsWith("."));
      const needs = (right.split(";", 1)[0] ?? "").split(/\s+/).filter((need) => need !== "");
      for (const target of open) targets.set(target, { needs, recipe: targets.get(target)?.recipe });
    } else if (line.startsWith("	") && open.length > 0) {
      for (const target of open)
        append(targets, target, { source, text: line.slice(1), start: at, end: at + line.length });
    } else if (line.trim() !== "" && !line.startsWith("#")) open = [];
    at += line.length + 1;
  }
  for (const [name, { needs, recipe }] of targets)
    if (recipe !== void 0)
      targets.set(name, { needs, recipe: { ...recipe, text: shellText(recipe.text, variables) } });
  return { targets, first };
}
function append(targets, name, line) {
  const target = targets.get(name);
  const before = target?.recipe;
  if (target === void 0 || (before?.text.length ?? 0) > MAX_TEXT) return;
  const recipe = before ? { ...before, text: `${before.text}
${line.text}`, end: line.end } : line;
  targets.set(name, { needs: target.needs, recipe });
}
function shellText(text, variables) {
  const plain = text.replace(/^[@+-]+/gm, "");
  const filled = plain.replace(
    /\$(?:\$|\(([A-Za-z_]\w*)\)|\{([A-Za-z_]\w*)\})/g,
    (_all, round, curly) => {
      const name = round ?? curly;
      return name === void 0 ? "$" : variables.get(name) ?? `\${${name}}`;
    }
  );
  return filled.length > MAX_TEXT ? plain : filled;
}

// src/readers/ci/scripts/package-scripts.ts
var ON_INSTALL = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
var SHORT = /* @__PURE__ */ new Map([
  ["t", "test"],
  ["tst", "test"]
]);
var RUN = /* @__PURE__ */ new Set(["run", "run-script", "rum", "urn"]);
var MANAGERS = /* @__PURE__ */ new Set(["npm", "pnpm", "yarn", "bun"]);
var FOLDER = /^(?:--prefix|-C|--dir|--cwd)$/;
var VALUED = /^(?:-w|--workspace|--filter|-F|--loglevel|--registry)$/;
function packageScripts(command, script, repository) {
  if (!MANAGERS.has(command.name)) return [];
  const { positions, folder } = positional2(command);
  const names = relativeNames(`${folder}/package.json`.replace(/^\//, ""), script, "");
  const source = firstFile(repository, names);
  const scripts = source && parseYaml(source, "json").tree?.get("scripts");
  if (source === void 0 || scripts === void 0) return [];
  const [first, second] = positions.map((at2) => command.words[at2]?.value ?? "");
  const isRun = RUN.has(first ?? "");
  const at = positions[isRun ? 1 : 0];
  const name = isRun ? second : SHORT.get(first ?? "") ?? first;
  const install = first === void 0 ? command.name === "yarn" : /^(?:i|ci|install|add|clean-install)$/.test(first);
  const wanted = install && !isRun ? ON_INSTALL : [`pre${name}`, name ?? "", `post${name}`];
  const words = at === void 0 || install ? [] : command.words.slice(at + 1).filter((word3) => word3.value !== "--");
  return wanted.flatMap((key) => {
    const value = scripts.get(key);
    return value?.string() === void 0 ? [] : [{ source, value, words: key === name ? words : [] }];
  });
}
function positional2({ words }) {
  const positions = [];
  let folder = "";
  for (let i = 0; i < words.length; i += 1) {
    const word3 = words[i]?.value ?? "";
    if (word3 === "--") break;
    const [flag = "", value] = word3.split(/=(.*)/s);
    if (FOLDER.test(flag)) folder = value ?? words[i + 1]?.value ?? "";
    if ((FOLDER.test(flag) || VALUED.test(flag)) && value === void 0) i += 1;
    else if (!word3.startsWith("-")) positions.push(i);
  }
  return { positions, folder };
}

// src/readers/ci/scripts/program-commands.ts
var MAX_LIST = 4e3;
var MAX_LISTS = 50;
var OPEN = "([{";
var CLOSE = ")]}";
function endOfString(text, start) {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return text.length;
}
function itemsAt(text, open) {
  const items2 = [];
  const last = Math.min(text.length, open + MAX_LIST);
  let depth = 0;
  let from2 = open + 1;
  const add = (end) => {
    const raw = text.slice(from2, end).trim();
    if (raw !== "") items2.push(itemOf2(raw));
    from2 = end + 1;
  };
  for (let at = open; at < last; at += 1) {
    const char = text[at] ?? "";
    if (char === '"' || char === "'" || char === "`") at = endOfString(text, at) - 1;
    else if (OPEN.includes(char)) depth += 1;
    else if (CLOSE.includes(char)) {
      depth -= 1;
      if (depth > 0) continue;
      add(at);
      return items2;
    } else if (char === "," && depth === 1) add(at);
  }
  return void 0;
}
function itemOf2(raw) {
  const spread = /^(?:\*|\.\.\.)/.test(raw);
  const quote = raw[0] ?? "";
  const whole = (quote === '"' || quote === "'") && endOfString(raw, 0) === raw.length;
  return { text: whole ? raw.slice(1, -1) : raw, literal: whole && !raw.includes("\\"), spread };
}
function word({ text, literal, spread }) {
  if (literal) return `'${text.replaceAll("'", "'\\''")}'`;
  const name = text.replace(/^(?:\*|\.{3})/, "").replace(/\W+/g, "_").slice(0, 40) || "value";
  const variable2 = /^\d/.test(name) ? `_${name}` : name;
  return spread ? `$${variable2}` : `"$${variable2}"`;
}
function programCommands(program, names) {
  const found = [];
  for (const { 1: opening, 3: name = "", index, 0: whole } of program.matchAll(
    /([[(])\s{0,200}(["'])([@\w./-]{1,80})\2\s{0,200},/g
  )) {
    if (found.length >= MAX_LISTS) break;
    if (!names(name.split("/").at(-1) ?? name) && !names(name)) continue;
    if (opening === "[") {
      const items3 = itemsAt(program, index);
      if (items3 !== void 0) found.push(items3.map(word).join(" "));
      continue;
    }
    const behind = index + whole.length;
    const list2 = /^\s{0,200}\[/.exec(program.slice(behind, behind + 201));
    const items2 = list2 ? itemsAt(program, behind + list2[0].length - 1) : void 0;
    if (items2 !== void 0) found.push([`'${name}'`, ...items2.map(word)].join(" "));
  }
  return [...new Set(found)];
}

// src/readers/ci/scripts/called-scripts.ts
var CHORES = /test|check|valid|build|install|list|pack|publish|sync|lint|release|deploy/i;
var CALLS = /\b(?:npm|pnpm|yarn|bun|make|gmake|source)\s|\.(?:sh|bash|zsh|ksh)\b|(?:^|[\s;&|("'`])(?:bash|sh|zsh|\.)\s|(?:^|[;&|(`]|\b(?:then|do|else|sudo|exec|time|env)\s)[ \t]*["']?(?:\$[\w{}().]+)?\.{0,2}[\w./-]*\/\w/m;
var HIDDEN2 = /--(?:dangerously|allow-all|allow-?ed|yolo|permission-mode|full-auto|approval-mode|skip-git)|\s(?:-p|--print|--prompt|exec)\s/;
var mayCall = (text) => CALLS.test(text);
function mayRunAgent(text) {
  return mayNameAgent(text) || CALLS.test(text) || text.includes("$") && HIDDEN2.test(text);
}
var UNCLEAR = /\b(?:cd|pushd|eval)\s|\b(?:[a-z]*sh|su|python[\d.]*)\s[^\n;&|]{0,200}-[a-zA-Z]*c\s|\s-[a-zA-Z]*C\s|--(?:prefix|dir|cwd|directory)\b|(?:\b(?:source|bash|sh|zsh)|(?:^|[;&|])[ \t]*\.)[ \t]+["']?[\w-]+["']?(?:\s|$)/m;
var NAMED = /(?<![\w.$@{}()/~-])[\w.$@{}()/~-]*(?:\/|\.(?:sh|bash|zsh|ksh)\b)[\w.$@{}/-]*/g;
var DATA = /^["']?\$\{?(?:HOME|RUNNER_\w+|TMP\w*|XDG_\w+)\b|:\/\/|\.(?:json|ya?ml|txt|md|log|csv|xml|html|tgz|gz|zip|tar|lock|toml|env)$/i;
var MANIFESTS = [
  [/\b(?:npm|pnpm|yarn|bun)\s/, ["package.json"]],
  [/\bg?make\s/, ["GNUmakefile", "makefile", "Makefile"]]
];
function lookOnce(look) {
  const looked = /* @__PURE__ */ new WeakMap();
  return (source) => {
    const known2 = looked.get(source) ?? look(source.text);
    looked.set(source, known2);
    return known2;
  };
}
var mayRunAgentOnce = lookOnce(mayRunAgent);
var isAgentFile = (source, name) => source === void 0 ? isAgentName(name) : mayRunAgentOnce(source);
function mayCallAgent(script, repository, folders) {
  const text = withoutComments(script);
  return text.includes("$") && HIDDEN2.test(text) || callsFile(text, repository, folders, isAgentFile);
}
function mayCallFile(script, repository, folders, isWorth) {
  return callsFile(withoutComments(script), repository, folders, (source) => source !== void 0 && isWorth(source));
}
function withoutComments(script) {
  return script.replace(/^[ \t]*#.*$/gm, "");
}
function callsFile(text, repository, folders, isWorth) {
  if (!CALLS.test(text)) return false;
  if (UNCLEAR.test(text)) return true;
  const isLive = (name) => isWorth(fileIn(repository, folders, name), name);
  if (MANIFESTS.some(([command, names]) => command.test(text) && names.some(isLive))) return true;
  for (const [name] of text.matchAll(NAMED)) {
    if (DATA.test(name)) continue;
    if (/[${(]/.test(name) || isLive(name)) return true;
  }
  return false;
}
function fileIn(repository, folders, name) {
  const names = folders.map((folder) => `${folder}/${name}`.replace(/^(?:\.?\/)+/, "").replaceAll("/./", "/"));
  return firstFile(repository, names);
}
var PROGRAMS = /(?<![\w./-])[\w./-]+\.(?:py|[cm]?[jt]s|rb)\b/g;
var programs = /* @__PURE__ */ new WeakMap();
function mayRunProgram(text, repository, folders) {
  for (const [name] of text.matchAll(PROGRAMS)) {
    if (/\bcd\s/.test(text) || isAgentName(name)) return true;
    const source = fileIn(repository, folders, name);
    const known2 = source && (programs.get(source) ?? suggestsAgent(source.text));
    if (source !== void 0) programs.set(source, known2 === true);
    if (known2 === true) return true;
  }
  return false;
}
function calledScripts(line, form, repository, action, report, worth = mayRunAgent) {
  const { script, session: session2 } = line;
  const called = [];
  for (const { source, value, words } of packageScripts(form, script, repository)) {
    const text = `${value.string() ?? ""}${words.length > 0 ? ' "$@"' : ""}`;
    const place = (offset, end, name) => value.locate(...spanOf(text, offset, end, name));
    const from2 = [folderOf(source.file)];
    called.push({
      script: { text, place, location: value.location, folder: folderOf(source.file), from: from2 },
      session: session2.child(words, form.env)
    });
  }
  for (const { source, text, start, end } of makeRecipes(form, script, repository)) {
    const from2 = [folderOf(source.file)];
    const place = (_offset, _end, name) => {
      const [at, length] = spanOf(source.text, start, end, name);
      return locationOf(source, at, at + length);
    };
    called.push({
      script: { text, place, location: locationOf(source, start, end), folder: folderOf(source.file), from: from2 },
      session: session2.child([], form.env)
    });
  }
  return [...called, ...calledByName(line, form, repository, action, report)].filter(
    ({ script: { text } }) => worth(text)
  );
}
function calledByName(line, form, repository, action, report) {
  const { script, session: session2 } = line;
  const file = calledFile(form);
  const inline = file === void 0 ? inlineProgram(form) : void 0;
  if (inline !== void 0) {
    const started = startedBy(inline, line, line.location);
    if (started.length === 0 && suggestsAgent(inline)) report(notFollowed("A program that stands here", line.location));
    return started;
  }
  if (file === void 0) return [];
  const names = relativeNames(file.name, script, action);
  const source = firstFile(repository, names);
  if (source === void 0) {
    const base = file.name.split("/").at(-1) ?? "";
    if (names.length > 0 && isAgentName(base) && !CHORES.test(base) && agentByCommand(base) === void 0)
      report({
        code: "unresolved-reference",
        level: "warning",
        message: `\`${names[0]}\` cannot be read: whether it runs an agent is not known.`,
        location: line.location
      });
    return [];
  }
  if (file.as === "program" || !isShellScript(source.text)) {
    const started = startedBy(source.text, line, locationOf(source, 0, 0));
    if (started.length === 0 && suggestsAgent(source.text))
      report(notFollowed(`The program \`${source.file}\``, line.location));
    return started;
  }
  const inner = file.as === "source" ? session2 : session2.child(file.words, form.env);
  return [{ script: fileScript(source, script.from), session: inner }];
}
function startedBy(program, { script, session: session2 }, location) {
  const isAgent = (name) => agentByCommand(name) !== void 0;
  return programCommands(program, isAgent).map((text) => ({
    script: { text, place: () => location, location, folder: script.folder, from: script.from },
    session: session2.child([], {})
  }));
}
function inlineProgram({ name, words, stdin }) {
  if (!/^(?:python[\d.]*|node|ruby|perl|deno|bun)$/.test(name.split("/").at(-1) ?? "")) return void 0;
  const flag = words.findIndex((word3) => word3.value === "-c" || word3.value === "-e" || word3.value === "--eval");
  return flag === -1 ? stdin : words[flag + 1]?.value;
}
function notFollowed(what, location) {
  return {
    code: "not-supported",
    level: "warning",
    message: `${what} seems to run an agent; programs are not followed: it was not judged.`,
    location
  };
}
function fileScript(source, from2) {
  const place = (offset, end, name) => {
    const [at, length] = spanOf(source.text, offset, end, name);
    return locationOf(source, at, at + length);
  };
  return { text: source.text, place, location: locationOf(source, 0, 0), folder: folderOf(source.file), from: from2, source };
}
function spanOf(text, offset, end, name) {
  const at = text.slice(0, end).indexOf(name, Math.max(0, offset));
  return at < 0 ? [Math.max(0, offset), Math.max(1, Math.min(end, text.length) - offset)] : [at, name.length];
}

// src/readers/ci/agents/step-credentials.ts
function environmentCredentials(step) {
  const held = [];
  for (const [name, value] of step.env) {
    for (const ref of value.refs) {
      held.push({ ref, name, location: value.tree?.location ?? step.location, channels: environmentChannels(name) });
    }
  }
  return held;
}
function modelRefs(step, entry) {
  const inputs = (entry["model-keys"] ?? []).flatMap((name) => step.with.get(name)?.refs ?? []);
  const env = [...step.env].filter(([name]) => entry["model-env"]?.includes(name) ?? classify(name, "env").class === "model-key").flatMap(([, value]) => value.refs);
  return [...inputs, ...env];
}

// src/readers/ci/resolve-text.ts
var WHOLE = /^\s*\$\{\{\s*(inputs|env)\.([A-Za-z_][\w-]*)\s*\}\}\s*$/;
var PART = /\$\{\{\s*(inputs|env)\.([A-Za-z_][\w-]*)\s*\}\}/g;
var MAX_RESOLVED = 64 * 1024;
function resolveText(text, env, inputs) {
  if (!text.includes("${{")) return text;
  const known2 = (kind, name) => (kind === "inputs" ? inputs.get(name.toLowerCase()) : env.get(name))?.text;
  const whole = WHOLE.exec(text);
  if (whole) return known2(whole[1] ?? "", whole[2] ?? "") ?? text;
  const resolved = text.replace(
    PART,
    (all, kind, name) => (known2(kind, name) ?? all).slice(0, MAX_RESOLVED)
  );
  return resolved.length > MAX_RESOLVED ? text : resolved;
}
function sourceOf(text, env, inputs) {
  const [, kind, name = ""] = WHOLE.exec(text) ?? [];
  const named2 = kind === "inputs" ? inputs.get(name.toLowerCase()) : kind === "env" ? env.get(name) : void 0;
  return named2?.source ?? named2?.tree;
}

// src/readers/ci/scripts/shell-session.ts
var MAX_KNOWN = 1e3;
var MAX_CALLS = 8;
var MAX_ASSIGNED = 1024 * 1024;
function session(env, words = [], start) {
  const now = new Map(start);
  const ever = new Map(start);
  let assigned2 = 0;
  const calls = /* @__PURE__ */ new Map();
  now.set("@", [heldWords(words)]);
  const initial = (name) => {
    const value = env.get(name);
    return value === void 0 ? void 0 : [heldText(value.text)];
  };
  const lookup = (name) => now.get(name) ?? initial(name);
  return {
    lookup,
    assign(one) {
      if (now.size > MAX_KNOWN && !now.has(one.name)) return;
      const before = lookup(one.name) ?? (one.certain ? [] : [[]]);
      const past = ever.get(one.name) ?? initial(one.name) ?? [];
      assigned2 += [...before, ...past].reduce((sum, held) => sum + lengthOf(held), 1);
      const fresh = assigned2 > MAX_ASSIGNED ? unknownValue(one.name) : assignedValues(one, before, lookup);
      const all = assigned2 > MAX_ASSIGNED ? fresh : merged(one.name, past, fresh);
      ever.set(one.name, all);
      now.set(one.name, one.certain || assigned2 > MAX_ASSIGNED ? fresh : merged(one.name, before, fresh));
    },
    called(name, list2) {
      const known2 = calls.get(name) ?? [];
      if (known2.length < MAX_CALLS && calls.size < MAX_KNOWN) calls.set(name, [...known2, list2]);
    },
    inside(name) {
      const arguments_ = calls.get(name)?.map(heldWords);
      return (variable2) => variable2 === "@" ? arguments_ : ever.get(variable2) ?? initial(variable2);
    },
    child(list2, own) {
      const values2 = new Map(now);
      for (const [name, text] of Object.entries(own)) {
        if (!text.includes("$")) values2.set(name, [heldText(text)]);
      }
      return session(env, list2, values2);
    }
  };
}
function merged(name, before, fresh) {
  if (before.length === 0) return fresh;
  const different = new Map([...before, ...fresh].map((held) => [JSON.stringify(held), held]));
  return different.size > MAX_FORMS ? unknownValue(name) : [...different.values()];
}

// src/parse/permission-rule.ts
var TOOL = /^[A-Za-z_*][A-Za-z0-9_*.:/-]*$/;
function parsePermissionRule(text) {
  const trimmed = text.trim();
  const open = trimmed.indexOf("(");
  const tool = (open < 0 ? trimmed : trimmed.slice(0, open)).trim();
  if (!TOOL.test(tool)) return void 0;
  if (open < 0) return { tool };
  if (!trimmed.endsWith(")")) return void 0;
  const specifier = trimmed.slice(open + 1, -1).trim();
  return specifier === "" ? { tool } : { tool, specifier };
}
function splitPermissionRules(text) {
  const rules = [];
  let position = 0;
  while (position < text.length) {
    const char = text.charAt(position);
    if (isSeparator(char)) {
      position += 1;
      continue;
    }
    const quoted2 = char === '"' || char === "'";
    const start = quoted2 ? position + 1 : position;
    const end = quoted2 ? endOfQuoted(text, start, char) : endOfRule(text, start);
    if (quoted2) {
      for (const inner of splitPermissionRules(text.slice(start, end)))
        rules.push({ text: inner.text, offset: start + inner.offset });
    } else {
      rules.push({ text: text.slice(start, end), offset: start });
    }
    position = quoted2 ? end + 1 : end;
  }
  return rules;
}
function isSeparator(char) {
  return char === "," || char === " " || char === "\n" || char === "\r" || char === "	";
}
function endOfQuoted(text, start, quote) {
  const end = text.indexOf(quote, start);
  return end < 0 ? text.length : end;
}
function endOfRule(text, start) {
  let depth = 0;
  for (let position = start; position < text.length; position += 1) {
    const char = text.charAt(position);
    if (char === "(") depth += 1;
    else if (char === ")" && depth > 0) depth -= 1;
    else if (depth === 0 && isSeparator(char) && !opensLater(text, position)) return position;
    else if (depth > 0 && (char === "\n" || char === "\r")) return position;
  }
  return text.length;
}
function opensLater(text, position) {
  let next = position;
  while (text.charAt(next) === " ") next += 1;
  return next > position && text.charAt(next) === "(";
}

// src/readers/ci/agents/claude-grants.ts
var NO_GRANTS = {
  allow: [],
  deny: [],
  bypass: void 0,
  edits: void 0,
  print: false,
  unknown: [],
  settings: [],
  sources: void 0
};
var WHOLLY_UNKNOWN = /^(?:\$\{\{[\s\S]*\}\}|\$[A-Za-z_]\w*|\$\{[A-Za-z_]\w*\})$/;
function isUnknown(text) {
  return WHOLLY_UNKNOWN.test(text.trim());
}
function together(parts2) {
  const first = (key) => {
    const named2 = parts2.flatMap((part) => part[key] ?? []);
    return named2.find((rule) => !rule.possible) ?? named2[0];
  };
  return {
    allow: parts2.flatMap((part) => part.allow),
    deny: parts2.flatMap((part) => part.deny),
    bypass: first("bypass"),
    edits: first("edits"),
    print: parts2.some((part) => part.print),
    unknown: parts2.flatMap((part) => part.unknown),
    settings: parts2.flatMap((part) => part.settings),
    sources: parts2.find((part) => part.sources !== void 0)?.sources
  };
}
function settingsGrants(tree, place) {
  const at = (text, location) => place?.(text) ?? location;
  const permissions = tree.get("permissions");
  const rules = (key) => (permissions?.get(key)?.items() ?? []).flatMap((item) => {
    const text = item.string();
    return text === void 0 ? [] : [{ text, location: at(text, item.location) }];
  });
  const allow = permissions?.get("allow");
  const filled = [permissions?.kind === "map" ? void 0 : permissions, allow?.kind === "list" ? void 0 : allow];
  const mode = permissions?.get("defaultMode");
  const word3 = mode?.string();
  const named2 = mode && word3 !== void 0 ? { text: word3, location: at(word3, mode.location) } : void 0;
  const locked = permissions?.get("disableBypassPermissionsMode")?.string() === "disable";
  return {
    ...NO_GRANTS,
    allow: allow?.kind === "list" ? rules("allow") : [],
    deny: [...rules("deny"), ...rules("ask")],
    bypass: word3 === "bypassPermissions" && !locked ? named2 : void 0,
    edits: word3 === "acceptEdits" ? named2 : void 0,
    // NOTE: an expression outside of quotes was put in as a number, see `settingsJson`.
    unknown: [
      ...filled.flatMap(
        (one) => one?.kind === "scalar" ? [{ text: "permissions", location: at("permissions", one.location) }] : []
      ),
      ...named2 && isUnknown(named2.text) ? [named2] : []
    ]
  };
}
function jsonFile(repository, path) {
  const source = repository?.file(path);
  if (source === void 0) return "absent";
  const { tree, diagnostics } = parseYaml(source, "json");
  return tree === void 0 || diagnostics.some(({ level }) => level === "error") ? "broken" : tree;
}
function settingsFile(repository, named2, report) {
  const path = named2.text.trim().replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\}|\.)\//, "");
  const tree = jsonFile(repository, path);
  if (tree === "absent") return { ...NO_GRANTS, unknown: [named2] };
  if (tree !== "broken") {
    const grants = settingsGrants(tree, void 0);
    return { ...grants, deny: grants.deny.map((rule) => ({ ...rule, possible: true })) };
  }
  report({
    code: "syntax-error",
    level: "warning",
    message: `The settings file \`${path}\` is not valid JSON: nothing in it grants or limits.`,
    location: named2.location
  });
  return NO_GRANTS;
}
var PROJECT = [
  ["project", ".claude/settings.json"],
  ["local", ".claude/settings.local.json"]
];
function projectGrants(repository, sources, report, ignoresAllow) {
  const files2 = PROJECT.filter(([name]) => sources === void 0 || sources.includes(name));
  const read = files2.flatMap(([, path]) => {
    const tree = jsonFile(repository, path);
    return typeof tree === "string" ? [] : [settingsGrants(tree, void 0)];
  });
  const all = together(read);
  const doubt = (rule) => ({ ...rule, possible: true });
  const allow = ignoresAllow ? [] : all.allow.map(doubt);
  const [counted] = [...allow, ...[all.bypass, all.edits].flatMap((rule) => rule ?? [])];
  const [ignored] = ignoresAllow ? all.allow : [];
  if (counted) report(projectNote(counted, POSSIBLE));
  else if (ignored) report(projectNote(ignored, IGNORED));
  return {
    ...all,
    allow,
    deny: all.deny.map(doubt),
    bypass: all.bypass && doubt(all.bypass),
    edits: all.edits && doubt(all.edits)
  };
}
var POSSIBLE = "Whether an agent in a workflow uses these settings depends on its checkout and on its release, which the files do not say: what they allow counts as possible.";
var IGNORED = "Claude Code ignores these allow rules in a workflow, unless a step before it marks the folder as trusted.";
function projectNote({ location }, message) {
  return { code: message === IGNORED ? "inert-setting" : "unresolved-reference", level: "note", message, location };
}

// src/readers/ci/agents/claude-words.ts
var OPERATORS = /[()|&;<>]/;
var GLOB = /[*?[]/;
function quoted(text, at) {
  const quote = text[at];
  let inner = "";
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] === quote) return { end: i + 1, inner };
    const escaped = quote === '"' && text[i] === "\\" && /["\\$`]/.test(text[i + 1] ?? "");
    if (escaped) i += 1;
    inner += text[i] ?? "";
  }
  return { end: text.length, inner };
}
function claudeWords(input, bracketsSplit) {
  const text = input.split("\n").filter((line) => !line.trim().startsWith("#")).join("\n");
  const ends = new Map(findExpressions(text).map(({ offset, end }) => [offset, end]));
  const words = [];
  let word3;
  const close = () => {
    if (word3 && !(bracketsSplit && word3.glob)) words.push(word3.text);
    word3 = void 0;
  };
  const add = (more) => word3 = { text: (word3?.text ?? "") + more, glob: word3?.glob ?? false };
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? "";
    const end = ends.get(at);
    const joined2 = char === "\\" && /\s/.test(text[at + 1] ?? "\n");
    if (end !== void 0) {
      add(text.slice(at, end));
      at = end;
    } else if (char === '"' || char === "'") {
      const { end: after, inner } = quoted(text, at);
      add(inner);
      at = after;
    } else if (/\s/.test(char) || joined2 || bracketsSplit && OPERATORS.test(char)) {
      close();
      at += joined2 ? 2 : 1;
    } else {
      const literal = char === "\\" ? text[at + 1] ?? "" : char;
      const into = add(literal);
      if (GLOB.test(char)) into.glob = true;
      at += char === "\\" ? 2 : 1;
    }
  }
  close();
  return words;
}

// src/readers/ci/agents/settings-json.ts
var blank = (text) => text.replace(/[^\n]/g, " ");
function asJson(text, comments) {
  const ends = new Map(findExpressions(text).map(({ offset, end }) => [offset, end]));
  let out = "";
  let inString = false;
  for (let at = 0; at < text.length; ) {
    const end = ends.get(at);
    const char = text[at] ?? "";
    const block = comments && !inString && text.startsWith("/*", at);
    const line = comments && !inString && text.startsWith("//", at);
    let next = at + 1;
    if (end !== void 0) {
      const written = text.slice(at, end);
      out += inString && !/["\\\n]/.test(written) ? written : `0${blank(written.slice(1))}`;
      next = end;
    } else if (block || line) {
      const stop = text.indexOf(block ? "*/" : "\n", at + 2);
      next = stop < 0 ? text.length : stop + (block ? 2 : 0);
      out += blank(text.slice(at, next));
    } else if (inString && char === "\\") {
      out += text.slice(at, at + 2);
      next = at + 2;
    } else {
      if (char === '"') inString = !inString;
      out += char;
    }
    at = next;
  }
  return out;
}
function settingsJson(file, text, comments) {
  const { tree, diagnostics } = parseYaml({ file, text: asJson(text, comments) }, "json");
  return diagnostics.some(({ level }) => level === "error") ? void 0 : tree;
}

// src/catalog/releases.generated.ts
var data = JSON.parse('{"releases":{"anthropics/claude-code-action":{"0.0.1":"f66f337f4e20 bcef5815223f","0.0.2":"ff02ba57223d 564c4d192c94 882785116c46 af7824beddb9","0.0.3":"c9d5a9d073e4 dd5e8c974a99","0.0.4":"48b327f164cb 9e23f6d9edee d15de3a8e387 e67f992a1347 08e084156a6e 1e9ea49f7ac2 d822994da036 17cc8681243e d3bb4afed54a 57ae256d386d c60a8fb69b40 a29981fe38fa 5b025a2e43aa 6ce69a1db512","0.0.5":"11f5812e2877 e3d126d0585b be7f75d65adf","0.0.6":"80dbb4a5aa0c b129b800c5e6","0.0.7":"8e84799f37d4 36c5ee33cd01 f3bfb2a9ad2f cbc3ca285d98 3c6a85b54b18","0.0.8":"253f2c679698 4b925ddf0cc5 21e17bd5901a 804959ac411b 0eb34ae44198 8ae72a97c653","0.0.9":"176dbc369d79 9c9859aff1cc 37c3c29341a3 52efa5e498aa 03e5dcc3a1e5 fcbdac91f2b7 507e4a6cd19c","0.0.10":"5a787ed8ab3e fb7365fba9ad 35ad5fc46761","0.0.11":"8da47815ec96 180a1b66805d a8a36ced961a 0cd44e50dd36","0.0.12":"f6e559763308 e409c57d904a 1d4d6c4b93f4 70245e56e330","0.0.13":"65b9bcde802a bd71ac0e8fce be799cbe7b49 94c0c31c1bac 699aa26b4191 1990b0bdb33a c7957fda5d6f 8e8be41f1578 1d5e695d0ca0 424d1b8f874b f862b5a16a88","0.0.14":"4bd9c2053aef","0.0.15":"47ea5c2a699c 9b50f473cb36","0.0.16":"37483ba1128d e5b163324942 37ec8e47813b","0.0.17":"bdd0c925cb06 3bcfbe73859d 25f9b8ef9ec0 56d8eac7ceb2","0.0.18":"b10f287695ca 55966a1dc07a","0.0.19":"41dd0aa695a0 a8d323af27ac 67d7753c8002 def1b3a94ee4 ffb2927088ee 3c748dc92755","0.0.20":"e0d3fec39f30 1b94b9e5a85d 2dab3f2afee9 f32f774900cb","0.0.21":"bcf2fe94f89c 13ccdab2f8b4 04013efc36bd","0.0.22":"3486c33ebfa0 91f620f8c24a e81e2cc269d2","0.0.23":"237de9d3299f 7e83880c5538","0.0.24":"ebbd9e9be468 28aaa5404d89 882586e4968e 38254908ae50 c831be8f54d8 b0d9b8c4cd71 032008d3b67d 48b2e17666f4","0.0.25":"ece712ea816f 1e006bf2d00b 91c510a769db a7665d369844 e3b3e531a769 6e70e6c56236","0.0.26":"bcb072b63fcb 79f2086fce96 0d55ab0cd939","0.0.27":"00f9595fb44d 459b56e54d29 73012199e468 8fe405c45f1b 55b7205cd248 000297be9a9c","0.0.28":"aa28d465c533 3c739a8cf3a3 23fae74fdb7f 06feae6c9303","0.0.29":"e43c1b7facfb 6364776f60df 86665d0984fd d6bc8ddf8a7b 2d3b731e247d","0.0.30":"a804c9e83f1c f92d481dee5e","0.0.31":"87facd705195 eda5af4e69a1","0.0.32":"cefe963a6b4a 0f9a2c4dc3ab b6868bfc27c5 b92e56a96bb2 b3c6de94ea75 c09fc691c5fc 4824494f4da5 6de2ea83eddf","0.0.33":"a9d9ad3612d6 018533dc9a67 4e2cfbac3621 bf2400d475b6 06b3126baf22 8fcb8e16b8c1 15e9f349a7bb","0.0.34":"d4d7974604c9 00b4a2355121 8335bda2435c a335e073d9c5","0.0.35":"dfa92d695228 d1e03ad18e56 fecd8cd94f99 4fb0a64ab85c 05914ada9fe9","0.0.38":"f6e7adf89ef0 5c420d2402d2 cad3a3a42678","0.0.39":"de86beb3aee5 d69f61e3775f d290268f83c4 def90499e594","0.0.40":"93df09fd8868 0d8a8fe1aca3 13a34871c479","0.0.41":"8f551b358eb8 51e00deb0858 b89253bcb0a1 c96a923d95df 2ece00b70aa0","0.0.42":"0d204a659945 ef304464bb30 204266ca456d b3f9c78545be","0.0.43":"0763498a5a7d eba34996fb2b 29b395643a44","0.0.44":"e26577a93088 3f4d84315281 963754fa12b3 a58dc37018fe 9cf75f75b9d9 94437192fac7 c3e0ab4d6d0b 417123e06fce","0.0.45":"7c5a98d59d24 8fc9a366cb5d 04b2df22d4cf c9e9d1f14009","0.0.46":"6037d754ac40 93513937aa03","0.0.47":"e07ea013bd13 d46b54186207","0.0.48":"af32fd318a57 ec0e9b4f87ab bdfdd1f788fc daac7e353fcc d45539c118d9 5bdc533a5221 fd012347a225 15dd796e9790 950bdc01df83 b53f3b3b5e17","0.0.49":"6672e9b357e9 bcdc7dadc2bb","0.0.50":"1f6e3225b088 7f1c7a6f6361","0.0.51":"1b4ac7d7e0f0 b4cc5cd6c59e 0e5fbc0d44fa 56179f5fc968 20e09ef881f0 0a78530f89a5 d829b4d14b7f d66adfb7fa44 458e4b9e7f76 0d9513b3b355 618565bc0e02 b3eb450bfcaf","0.0.52":"b39377f9bcc6 284568588053 0c5d54472f57 c6a07895d728 85287e957da8 a519840051f2 a56e0176b890","0.0.53":"188d526721c4 024520491f36","0.0.54":"15db2b3c79c0 55fb6a96d0c1 6debac392b55 7afc84818658 59ca6e42d993 fec554fc7ce7 4a7539362e2d","0.0.55":"6d5c92076ba3 bc423b47f554 8a5d7517406c 4f4f43f0444d 8b2bd6d04f7b 98e6a902bfde af23644a509a b76eeac27602","0.0.56":"a80505bbfb82 76de8a48fcd6 2b67ac084bc3 449c6791bd85 c34e066a3bbc 0e8e9e32f21a","0.0.57":"0b138d9d491a 432c7cc889ce ae66eb6a644f 7d387e74ce17","0.0.58":"a1507aefdc04 f562ed53e29d 78b07473f502 17bc1c01b939","0.0.59":"02e9ed31816b e89411bb6f54 f05d669d5fcf db364128545c 8f0a7fe9d35c 900322ca88ad bc3ed79a262e","0.0.60":"68b7ca379c02 0f913a6e0e77 bc083e492441","0.0.61":"194fca8b05f0 79cee96324f4 1514371ff550","0.0.62":"9f02f6f6d43e 5b721cebac4b","0.0.63":"28f83620103c a47fdbe49f64 88be3fe6f5bf dc65f4ac98d7 9c7e1bac9494 de8e0b9c42c6","1.0.0":"0630ef383a45 d6d3ddd4a76d ada5bc42ebb0 e6f32c832142 41e5ba90127e","1.0.1":"c05ccc5ce416 5218d84d4fd4 dfef61fdeefa be4b56e1ea0d dd4971821603 ef8c0a650e24 f0925925f14a a2ad6b7b4ee0 8a20581ed586 aaa4b4c42c41","1.0.2":"0c127307fa52 c041f894935e 34163815a57f","1.0.3":"a6888c03f221 1f8cfe76585e 45408b4058a6 3ed14485f8d9 b60e3f0e6050 ce697c0d4c3f a6ca65328b70 c3d083842317","1.0.4":"2e6fc44bd4c8 9365bbe4af06 791fcb9fd152 9e9123239f98 fb823f6dd604 63f1c772bd55 d22fa6061b59 a4a723b92734 6750da0c4429","1.0.5":"fd2c17f10163 765fadc6a6fd 13e47489f467 c1ffc8a0e8e8 9975f36410aa 1a8e7d330abf 69dec299f882 11a01b7183ef 0f7dfed92790 1b7eb924f133 244f05352faf","1.0.6":"a3ff61d47aa5 abf075daf25a b78e1c0244b4 89f9131f6c76 f197e7bfd536 c1adac956c13 86d6f44e34f1 1d4650c102d9 a10d09669286","1.0.7":"a5528eec7426 2e92922dd680 063d17ebb2e5 455b943dd713 09ea2f00e118 d78b9ba802fe","1.0.8":"7ed3b616d54f 838d4d9d253b 93028b410ecf 93f8ab56c25e f4954b525611 bd70a3ef2b0c 1b7c7a77d371 7e5b42b19797 77f51d290564 4f830d0e2e6f","1.0.9":"426380f01bad 00391ab25e82 1ce8153c18b0 851ef5b84e40 2086c977a558 9c09b26b2d95 b6b711c5bc73","1.0.10":"90d189f3abd4 14ac8aa20e9b 4fb0ef3be0f3 7e4b782d5f10 521d069da7c8 1a19f45b93b4","1.0.11":"ac1a3207f3f0 b2dd1006a046 e5437bfbc5e8 dc58efed33d6 174211465610","1.0.12":"777ffcbfc9d2 0a6d62601b57 055d6a839093","1.0.13":"e8bad572273c 23d2d6c6b429 1c0c3eaced7e c2a94eead069 06461dddffdc ba6edd55efbb 4a85933f2594 f52f12eba59d 3eacedbeb73b d808160c2678 fd20c95358fb 96524b7ffef3 fc4013af386e bc5062daf35f","1.0.14":"f30f5eecfce2 f8749bd14b87 5033c581bb92 d4c09790f562 7b914ae5c082 8ad13bd20b7b 29fe50368ce8 2252c79d815c","1.0.15":"f4d737af0b61 56c8ae7d8824 f53743c1a1e8","1.0.16":"8a1c43717558 037b85d0d214 4cda0ef6d1f6 500439cb9b0e 804b418b9364 7bb53ae6eeb6 108e98290009 92d173475f53 c7fdd1964241 14ab4250bbba 08f88abe2b00 06e550b8ff71","1.0.17":"906bd89c74d2 8c4e1e7eb1e6 e45f28fae731 51ab33e26ef9","1.0.18":"6902c227aaa9 9db20ef677c7 70193f466c3f 11571151c420 4318310481bb c2edeab4c3cc f092d4cefd99 1154a7fcc0fa","1.0.19":"f9b2917716eb 8458f4399d8c b5b39b06e5aa","1.0.20":"798cf0988d67 7febbb006b59 dce2f62b3d1a","1.0.21":"a7e4c51380c4 6d79044f1ddf 7546af2018e0","1.0.22":"6337623ebba1 66bf95c07fc7 752ba96ea11e 90da6b6e1501 469fc9c1a422 2acd1f7011f6 bb4a3f68f7b2 05c95aed7977 e2eb96f51d6b 6610520549f7 a3bb51dac19b dc06a3464604 68a0348c2068 84991cf7901f","1.0.23":"f0c8eb298079 609c388361a5 79b343c094af bda9bf08de93 b58533dbe0e6 67bf0594ce72 97b8aadc01f5","1.0.24":"9acae263e77d f375cabfaba7 e35d10da5831","1.0.25":"d7b6d50442a8 b0c32b65f9a2 f98c1a5aa813 95be46676d01 aed74214a1e1","1.0.26":"0d1933529914 db4548b5975c 94e310eb2ce3","1.0.27":"7145c3e0510b b89827f8d12d e5b07416ea13 3ba9f7c8c2d3 154d0de144ff 7e4bf87b1c28 b17b541bbc4d 653f9cd7a3be 63ea7e317465 161409cbadcd","1.0.28":"c9ec2b02b40a c83d67a9b950 964b8355fb8b 5da7ba548c7c 7a708f68fa97 cefa60067a05 c247cb152da5 f0b507f2b4b4","1.0.29":"1b8ee3b94104 005436f51d0d 90006bcae742 5d91d7d2179c b6e5a9f27ac3 4778aeae4ca5 a9171f0ced43 625ea1519c56 1bbc9e7ff7d4 75f52e56b2a2 098e6be5fa94","1.0.30":"a017b830c03e 6e896a06bb36 f3c892ca8d9f ba60ef7ba252 e208124d290a 49cfcf81070e 12cace9e292e","1.0.31":"2316a9a8dbe4 96c48f49664f","1.0.32":"2804b4174b05 297e5d3f9c93","1.0.33":"8341a564b0c1 68a91be2dd2d","1.0.34":"f64219702d74 0c704179b5ca ba45bb9506c9 46a566356537","1.0.35":"4126f9d9757c a50b4b0ded44","1.0.36":"231bd75b7196 fe72061e16b2 32ac7269f2cc 49046e070923 d01eedd981de 136c1f58ffb5","1.0.37":"2817c54db8f4 765badcf0411","1.0.38":"ff34ce0ff04a d038e3c6ca89","1.0.39":"01e756b34ef7 9cc313e2c5d1","1.0.40":"0ed5eeaa54d3 8b9055f4ad64","1.0.41":"70e16deb1840 fab4258c6e9d 4ce5f178c22b d20c52a60dd7","1.0.42":"98af40b63cf4 086a8b4b7feb","1.0.43":"6867bb3ab0b2 9a3c761f5420 f1754b46055c","1.0.44":"006aaf293520 f09dc9a6a398 7057f3318b93 8525b928b5e3","1.0.45":"b113f49a5622 db388438c199 76073d707b68","1.0.46":"6c61301d8e1e d5b01b6843f9 7695f7866a64 5994afaaa7f4","1.0.47":"b433f16b30d5 21e3fe054279 bace6579c548","1.0.48":"23ed4cb53d6e 1bb0e7464b93 8c383c5de3da 5f50869ee49d","1.0.49":"f669191d7d1e 13ab2c24108f","1.0.50":"c22f7c3f9dbd 26a64887f332","1.0.51":"ea36d6abdedc f5088835af57 bc60fd4861f1","1.0.52":"68cfeead1890 f6a1c4c1b47d cc5ef44546fd ee5184dafbd9","1.0.53":"2f8ba26a219c e6cb7a7ce3dc d9c2c1f37085","1.0.54":"0cf5eeec4f90 f80b0be724f1","1.0.55":"edd85d61533c dd8541688dc2 6008c72cbcf3","1.0.56":"fa3312a107ac f3a60dcc3e34","1.0.57":"35a9e0292d36 7af35067411a 349d99fcb038","1.0.58":"6ae1b29ba24a bba74b8e88d0","1.0.59":"48fe7dd592a9 6a1ee19d1a07","1.0.60":"ade221fd1c40 5457c9f624cf","1.0.61":"cd4b150a2afc e750645f1b5b 727793f08c08","1.0.62":"273fe825408d f0a6cb0c079b","1.0.63":"1dd74842e568 f648becfc731","1.0.64":"ba7fa4bcf054 3cad60e44121","1.0.65":"220272d38887 1700bef6dfac","1.0.66":"64c7a0ef71df 73367208d0bc d7e78eedd2d0","1.0.67":"5f8e5bfe5b03 ffab3af8776f","1.0.68":"e763fe78de2d 3c4077ee2aa6","1.0.69":"1fc90f3ed982 3df3704c684f","1.0.70":"26ec041249ac 3428ca8991d4 33fbb8062662 eb99fb38f09d 567be3da98ac 491e5eb471f4","1.0.71":"5d0cc745cd0c f956510b1afc 0e80d3c5b80b 9fa9554510a5","1.0.72":"cd77b50d2b08 4c044bb2f5a6 04f907ba2a4c","1.0.73":"1b422b3517b5 9ddce40de8c1 79656b6da2c2","1.0.74":"1ba15be4f0b0 e8a10097822e","1.0.75":"df37d2f0760a 26540f3187d8 bf4f0de6fccd","1.0.76":"6062f3709600 fc3d010736e0","1.0.77":"ff9acae5886d 02438e66d099","1.0.78":"0ee1beea589a 9fb992bc853b","1.0.79":"3ac52d0da9f8 e1f83b5b955a","1.0.80":"094bd24d575e d0978afa2134","1.0.81":"e7b588b6eaa5 bb5071e894fe","1.0.82":"88c168b39e7e 7225f045c621 32156b120b5a 33ea56dd1072","1.0.83":"bee87b3258c2 d339769ae040","1.0.84":"408a40e7c283 c281e17d7fbb ac7bf6695af6","1.0.85":"58dbe8ed6879 c95e735eb146 053b76d5282c","1.0.86":"ba026a3e56b9 33309d5c72b3","1.0.87":"0432df8bfe05 d331729f3bc1","1.0.88":"1eddb334cfa7 85133eeab220 263993d83624 27f549ae6472 21b0f0f9aa32 f37c786ad3fe d8af4e9f017c d5db8208f914 b15d4751a647 f328a5c8890b eb8baa46afb0 5150ea9643a4 6685b26dfb58 3534c326a5e0 d10238b61062","1.0.89":"6e2bd52842c6 0f1fe5ef851a 6cad158a1757 398370690eb3 997ed1da2e24","1.0.90":"26ddc358fe3b b2fdd80112e5 ba506f3f0f58","1.0.91":"2ff1acb3ee31 542920716fe7","1.0.92":"657fb7c9c986 c26cb6427d54 57ab6717ca1d","1.0.93":"b47fd721da66 25474bfe8bcd ff49ec5fd666 76c083468952","1.0.94":"1c8b699d43e9 65f29cf68ec4 f6527d30e7b1","1.0.95":"39431830520a c3bf66dbc27a 30615fba3a7a","1.0.96":"5fb899572b81 0f564c8817f4","1.0.97":"905d4eb99ab3 5398b69fb890","1.0.98":"931e62027356 5fcc645bae01","1.0.99":"c3d45e8e941e 78758edf8490 c68f82cb113a 12310e4417c3","1.0.100":"0d2971c79404 40cb41bedeed","1.0.101":"38ec876110f9 4c682d8b6554 632a368e8169 ab8b1e6471c5","1.0.102":"5d5c10a4f389 9840e4524194","1.0.103":"4e5d8b13ca28 0c482dce2d14","1.0.104":"b4d67413279f 6ee201f0231f 0766301cba86","1.0.105":"e58dfa555590 1844b756107a","1.0.106":"2da6cfae686f 909faa9908eb","1.0.107":"567fe954a452 7eab1296cc65","1.0.108":"11a9dadd1988 c93e8fe8795d b65c56c78246","1.0.109":"b3c0320e7e82 772dbd5897b1","1.0.110":"ef50f123a3a9 564aed7d68b8","1.0.111":"fefa07e9c665 38f25dd747e1 64b15918b6ad","1.0.112":"2cc1ac1331ea 08d635357c8f","1.0.113":"7d7d3055f1fd 3f5d8518a22a","1.0.114":"62238ddb3377 5ebdbf6c5052","1.0.115":"9db782c3a17e e9c374db2307 f587bdcbed05","1.0.116":"939ae9c056ec 654af0fd0617","1.0.117":"034cbdb00829 5061f8d62a3f","1.0.118":"ad67978e5eb3 a4be086a7872","1.0.119":"476e359e6203 2703d6e89559","1.0.120":"dde2242db6af 23e4ee05df2c","1.0.121":"f4fb5c6cdccc e3dd41ecff00","1.0.122":"86eb26bf0139 bf6d40e0688f f4d6a11de140 0756f6ef2bee 1450f658d3a8 9eb125afe37f acfa366ca8f2 69a829fe8a69","1.0.123":"51ea8ea73a13 bbad5183ff22 d56f10247e2d b020494b5730 0345b11d48f3 d2b7d924ec4a","1.0.124":"24492741e0cc e2f03d97c9a5","1.0.125":"fd1877debc13 a475a34a7620","1.0.126":"ca89df3d42dc 515ac0e2a024","1.0.127":"1dc994ee7a00 5af4361a940e","1.0.128":"20c8abf165d5 ce1255d8ed73","1.0.129":"c9d66afb1788 a95d727625a8","1.0.130":"661a6fefbd05 439542b3e71a","1.0.131":"4481e6d3c7bb 9bfdc82c4f64","1.0.132":"bbfaf8e1ffe3 4257c8e05913 ab474cae0267","1.0.133":"787c5a0ce96a 73c91f04a832 324957b26b22 3d4c9fde8ea3 0fb1b8f3032f f809dea0ba1e c5c315c8a108 fb53c379a095 7f37f2e37370 420335da5189 dc081a38099d bfad70d6a1b6 db614ad5ed8c","1.0.134":"36a69b6a90b8 09f876c77e9d","1.0.135":"70a6e5256e9e e34df8781c23","1.0.136":"0b1b62002952 2cacbbe9225b","1.0.137":"41ea7642c143 09547715d46e","1.0.138":"410165836eba a759f4c98870","1.0.139":"64de744025ca 5af53c15c7a1","1.0.140":"fbda2eb1bdc9 7b544592accc","1.0.141":"593d7a5c4e00 3e51e54bc3df","1.0.142":"11ba60486e4a 232c9a15f498 80bb8413fb10","1.0.143":"eee73e2ae539 61dbe6c61f48","1.0.144":"0f97b95b6536 15b5879e769f","1.0.145":"ebcdfe6dc6bb ee2b19d88209 8046d850b53f cd59d5df0d22 84d317e8f960 b37125513918 9441a7fe224e 24b915648e73 36617bd48be5 eba921ff6fe4 8551f4b0aa50 f66510ea5bb7","1.0.146":"0cb4f3e5e764 82d95d45afcc ac7e24bf2938","1.0.147":"56fa348258fb 3b46bc6fe693","1.0.148":"d5726de019ec a5e5d3b82e68 3d9f0dc7dc27 b259b17e5c77","1.0.149":"4d7e1f0cd857 4673d86dcfe5","1.0.150":"9dd8b95a392e 0a08a8678026 d5d80c935443","1.0.151":"806af32823ef 68495496c74f","1.0.152":"51705da45eec a154828c5e5b","1.0.153":"2fee15510437 e99e2d3a8a24","1.0.154":"30544b674398 6b8063043eb8 e452eb9dce5f 360be9c8fc5d 758c66241d85","1.0.155":"80b318263384 6b898c61c4fd","1.0.156":"74eedf1a1892 08f3c286ea91","1.0.157":"428971d2ecd6 71702ffe0d1d","1.0.158":"521136812280 f8076dc00886 6a838f847a10","1.0.159":"a92e7c70a4da b7d4743d4829","1.0.160":"4633baf52675 24a7ab99204c","1.0.161":"fad22eb3fa58 846d5d8993b0 5aa6f47e977f","1.0.162":"6c0083bb7289 3e415be4174d","1.0.163":"769e3bdff9bb 5aa7136a13b8","1.0.164":"01872ccc02bf e3dbd7aca8ed","1.0.165":"558b1d6cab40 a221ad2dd9b2 0f07aee43515 d060ddc96310 235b39bf21ce beb753ed7288 58a2944bbcf1 81be147df53f","1.0.166":"f87768c6d25f 493279a9d94b","1.0.167":"0fe28cdb64e2 d2da2af7c856","1.0.168":"ba0aafd4308c 3f3c9854f052","1.0.169":"37b464ce7270 b3dad100b0f0","1.0.170":"536f2c32a397 e820b0f8f3a3","1.0.171":"e90deca47693 972a51207895 073f13482088","1.0.172":"a08f8913d580 95de50f7b562","1.0.173":"f1bd27ca5b54 4f07c815647c 1281377b9fda","1.0.174":"125313444513 ddbc64f11cf2","1.0.175":"1298632ce773 ae650f835518 58dc33d9ad21 e64308ff97c3 5f509a1c1f19 214a70611b9f 5bfa96a5b03e a1c0599a9cb8 2988cbe14a98 3e807ec379b8 e3b2771caf63","1.0.176":"700e7f831699 73ada59d5881","1.0.177":"3553f84341b9 a4502c4d9336","1.0.178":"af0559ee4f51 75aa71ff79a9","1.0.179":"b76a0776ae74 a5bbca645a7e","1.0.180":"fa7e2f0a29a1 b00a3414fdd3 fe1e17b0d863","1.0.181":"44423bdec74b 8d88c133a61f","1.0.182":"e0cf66d1d257 80c86e6b3cc0","1.0.183":"be7b93b1907a 672170b4a9bd","1.0.184":"86180fa9e4d3 b2963b912730 6fb6bb685891 b80a0f042f2f acb0385805f0 518d2a97e42b","1.0.185":"9db594c7a0e8 4c0488776962 2e73e92cab53","1.0.186":"c038e4dcdedf 0aee57ab82b3 e1fc92586294 96e281f4d953 ef794ac8a2df","1.0.187":"1623c36729ac 6ef6450f51c2 0a5f191964a2 d573b167d3a2 2df67d2c33f3 9a2db9770865 c4190dbd7810 4c4309a064e0 5dd098c55160 7764306e9243 ecf573bd6559 b704dd3960e1 751e00383202 da48ce4a261d","1.0.188":"7ff6806c8ebd 574f7a20e4db","1.0.189":"6b082c41935b 6d63f3a36cec","1.0.190":"5ef2e550a465 26c4f856f737","1.0.191":"239e3a730883 8b8745859fcb a2489efcb954 dfb8fc798e1a c58ad320880e dc33e8a15b19 16e2063a0c37","1.0.192":"e63208cb9833 ae33e29b70db","1.0.193":"9d7150bc8a3d 05ee4b30d732 ed186becce42 9678fce99956 b49813d0e7f2 a2cac87e2759 5da4c76ddeb0 d721746d683d 4c2558197b42","1.0.194":"459ad358ae43 bfeaa884ee60","1.0.195":"d40ddef4c030 54eadc2f72a6 0a80d21df70c 65b50df0838d cd2a4ef896f5","1.0.196":"e2a4b761cd77 cff8d3c8f08a 8ab3fed0e122","1.0.197":"5ee796a55f92 d25e10aa0fde","1.0.198":"3f854a8fb514 39ad3c89776d 6a5f1d8e0a0f f3f2789f0a82 2ca5fb40278a 492d2d78ee1f 9c1eadac1c3f","1.0.199":"dcb57747bfce 64bdc88bfe0b","1.0.200":"24dcd50c0568 91782ab1b797"},"openai/codex-action":{"1.0":"7116b19ef68e da2aa19a50e5 0cb7e270ce49 f3036cd34d42 6325387897fc 403d6d081118 189029fde64d bb1bcecebf80","1.1":"f7bae02ffafb 3dafd127f552","1.2":"02e7b2943818 5fb8cb2b1d36 b2e4f3437f7c","1.3":"e82fabcc36da ea5d9d5f51ad 2b23ed56d6ae","1.4":"086169432f1d dbe3d52c04f0 39b483218fec 94bb7a052e52","1.5":"bdc01a0b28bb 97b5e2526982 88e1ee42fb9f b30095fde511","1.6":"c25d10f3f498 48c421227263 9f6879944e10 ace842a5ff88","1.7":"5c3f4ccdb2b8 0aa6d4ada6c5 c300d2798ce5","1.8":"e0fdf01220eb 9cdb6f3861cd e46913106322"}}}');

// src/catalog/releases.ts
var DIGITS2 = 12;
var ROWS = data.releases;
var repositoryOf = (uses) => uses.toLowerCase().split("@")[0]?.split("/").slice(0, 2).join("/") ?? "";
function rowsOf(uses) {
  const repository = repositoryOf(uses);
  return Object.hasOwn(ROWS, repository) ? ROWS[repository] : void 0;
}
var RELEASES = /* @__PURE__ */ new Map();
function releasesOf(uses) {
  const repository = repositoryOf(uses);
  const known2 = RELEASES.get(repository);
  if (known2 !== void 0) return known2;
  const found = /* @__PURE__ */ new Map();
  for (const [release, commits] of Object.entries(rowsOf(uses) ?? {}))
    for (const commit of commits.split(" ")) if (!found.has(commit)) found.set(commit, release);
  if (rowsOf(uses) !== void 0) RELEASES.set(repository, found);
  return found;
}
function isListed(uses, release) {
  const rows = rowsOf(uses);
  return rows !== void 0 && Object.hasOwn(rows, release);
}
function releaseOf(uses) {
  return releasesOf(uses).get((uses.toLowerCase().split("@")[1] ?? "").slice(0, DIGITS2));
}

// src/readers/ci/agents/version.ts
var NUMBERS = /\bv?(\d+)(?:\.(\d+))?(?:\.(\d+))?\b/;
var SHA = /^[0-9a-f]{40}$/i;
var STOPPED = /^anthropics\/claude-code[\w/-]*@beta$/i;
function pinnedVersion(uses, comment) {
  if (STOPPED.test(uses)) return { version: void 0, floats: true, major: 0 };
  const ref = uses.split("@")[1] ?? "";
  const commit = SHA.test(ref);
  const known2 = commit ? releaseOf(uses) : void 0;
  const [, major, minor, patch] = NUMBERS.exec(commit ? known2 ?? comment : ref) ?? [];
  if (commit && known2 === void 0 && isListed(uses, `${major}.${minor}.${patch}`))
    return { version: void 0, floats: false };
  if (major !== void 0 && minor !== void 0) return { version: `${major}.${minor}.${patch ?? 0}`, floats: false };
  if (commit || !/^v?\d+$/.test(ref)) return { version: void 0, floats: !commit };
  return { version: void 0, floats: true, major: Number(major) };
}
function atLeast(pin, since) {
  const want = since.split(".").map(Number);
  if (pin.floats) return pin.major === void 0 || pin.major >= (want[0] ?? 0);
  if (pin.version === void 0) return void 0;
  const have = pin.version.split(".").map(Number);
  for (let i = 0; i < want.length; i += 1) {
    const [a, b] = [have[i] ?? 0, want[i] ?? 0];
    if (a !== b) return a > b;
  }
  return true;
}

// src/readers/ci/agents/claude-tools.ts
var thread = { resource: "github:own-thread", access: "write", via: "action" };
var branch = { resource: "github:agent-branch", access: "write", via: "action" };
var READERS = /* @__PURE__ */ new Set([
  "Read",
  "Glob",
  "Grep",
  "LS",
  "NotebookRead",
  "TodoWrite",
  "Task",
  "Agent",
  "BashOutput",
  "KillShell",
  "Skill"
]);
var SHELLS2 = /* @__PURE__ */ new Set(["Bash", "PowerShell"]);
var EDITORS = /* @__PURE__ */ new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);
function isOneDomain(specifier) {
  return specifier?.startsWith("domain:") === true && !specifier.includes("*");
}
function ruleTool({ text, location }) {
  const rule = parsePermissionRule(text);
  const tool = rule?.tool ?? text;
  if (SHELLS2.has(tool)) return shellTool(text, rule?.specifier, "allowed", location);
  if (EDITORS.has(tool))
    return plainTool(text, "edit", "allowed", location, [{ resource: "host:files", access: "write", via: "none" }]);
  if (READERS.has(tool)) return plainTool(text, "read", "allowed", location);
  if (tool === "WebFetch" || tool === "WebSearch")
    return {
      ...plainTool(text, "web", "allowed", location, [{ resource: "internet", access: "send", via: "none" }]),
      breadth: tool === "WebSearch" || isOneDomain(rule?.specifier) ? "narrow" : "wide"
    };
  const [, server = "", name = "*"] = /^mcp__(.+?)(?:__(.+))?$/.exec(tool) ?? [];
  if (server === "github_comment" || server === "github_inline_comment")
    return plainTool(text, "comment", "allowed", location, [thread]);
  if (server === "github_file_ops") return plainTool(text, "mcp", "allowed", location, [branch]);
  if (server === "github") return githubMcpTool(text, name === "*" ? "*" : [name], "allowed", location);
  return plainTool(text, "mcp", "allowed", location);
}
var bare = (rule) => parsePermissionRule(rule)?.tool ?? rule;
var isBare = (rule) => parsePermissionRule(rule)?.specifier === void 0;
function denied(deny, tool, text = tool) {
  const stops = deny.filter((rule) => rule.text === text || isBare(rule.text) && bare(rule.text) === tool);
  if (stops.length === 0) return "no";
  return stops.some((rule) => !rule.possible) ? "yes" : "possible";
}
function unsure(tool, rule, stop) {
  return rule.possible || stop === "possible" ? { ...tool, confidence: "possible" } : tool;
}
function isUnknownCommand(text) {
  const { tool, specifier } = parsePermissionRule(text) ?? {};
  return tool === "Bash" && /^["']?(?:\$\{\{|\$[A-Za-z_{])/.test(specifier ?? "");
}
function allowedTools(grants) {
  const { allow, deny, bypass, edits: edits2, unknown: unknown3 } = grants;
  const tools = [];
  const add = (rule, tool, granted, text) => {
    const stop = denied(deny, tool, text);
    if (stop !== "yes") tools.push(unsure(granted, rule, stop));
  };
  const shell = denied(deny, "Bash") !== "yes";
  for (const rule of [...allow.filter((one) => !one.possible), ...allow.filter((one) => one.possible)]) {
    if (isUnknown(rule.text)) tools.push(unknownTool(rule.text, rule.location, shell));
    else if (isUnknownCommand(rule.text)) add(rule, "Bash", unknownTool(rule.text, rule.location), rule.text);
    else add(rule, bare(rule.text), ruleTool(rule), rule.text);
  }
  for (const rule of unknown3) tools.push(unknownTool(rule.text, rule.location, shell));
  if (bypass) add(bypass, "Bash", anyCommand(bypass));
  const editing = bypass && (!bypass.possible || !edits2) ? bypass : edits2;
  if (editing)
    add(
      editing,
      "Edit",
      plainTool("Edit", "edit", "mode", editing.location, [{ resource: "host:files", access: "write", via: "none" }])
    );
  return tools;
}
function anyCommand({ location }) {
  return {
    label: "any command",
    capability: "shell",
    command: "*",
    breadth: "any",
    grant: "mode",
    network: "full",
    location,
    reach: anyCommandReach("full")
  };
}
function tagModeTools(step, { deny }) {
  const hardened = atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.72");
  const edit = plainTool("Edit, Write", "edit", "default", step.location, [
    { resource: "host:files", access: "write", via: "none" }
  ]);
  const comment = plainTool("its own comment", "comment", "default", step.location, [thread]);
  const commit = plainTool("commit and push to its branch", "edit", "default", step.location, [branch]);
  const push = shellTool("Bash(git push:*)", "git push:*", "default", step.location);
  const shell = hardened === void 0 ? { ...push, confidence: "possible" } : push;
  const edits2 = denied(deny, "Edit") === "yes" && denied(deny, "Write") === "yes" ? [] : [edit];
  if (denied(deny, "Bash") === "yes") return [...edits2, comment];
  return hardened ? [...edits2, comment, commit] : [...edits2, comment, commit, shell];
}
var RESTORES_SINCE = "1.0.74";
var OF_FORKS = /* @__PURE__ */ new Set(["issue_comment", "pull_request_target"]);
function headTools(step, { event }) {
  if (!OF_FORKS.has(event)) return [];
  if (atLeast(pinnedVersion(step.uses ?? "", step.comment), RESTORES_SINCE) === true) return [];
  return [unknownTool("`.claude` and `.mcp.json` of the pull request", step.location)];
}

// src/readers/ci/agents/claude.ts
var FLAGS_ALLOW = /* @__PURE__ */ new Set(["--allowedTools", "--allowed-tools"]);
var FLAGS_DENY = /* @__PURE__ */ new Set(["--disallowedTools", "--disallowed-tools"]);
var SHIELD = "\uE000";
function rulesIn(text) {
  const shielded = text.replace(/\$\{\{[^{}]*\}\}/g, (all) => all.replace(/\s/g, SHIELD));
  return splitPermissionRules(shielded).map((rule) => rule.text.replaceAll(SHIELD, " "));
}
var SWITCHES = /* @__PURE__ */ new Set([
  "-p",
  "--print",
  "-c",
  "--continue",
  "--verbose",
  "--dangerously-skip-permissions",
  "--allow-dangerously-skip-permissions",
  "--strict-mcp-config",
  "--include-partial-messages",
  "--fork-session",
  "--ide",
  "--no-session-persistence"
]);
var LISTS = /* @__PURE__ */ new Set([...FLAGS_ALLOW, ...FLAGS_DENY]);
function flagsIn(words) {
  const flags = [];
  for (let i = 0; i < words.length; ) {
    const word3 = words[i] ?? "";
    i += 1;
    const [name = "", value] = word3.startsWith("--") ? word3.split(/=(.*)/s) : [word3];
    const values2 = value === void 0 ? [] : [value];
    const most = value !== void 0 || SWITCHES.has(name) ? 0 : LISTS.has(name) ? words.length : 1;
    if (!word3.startsWith("-")) {
      flags.push({ name: "", values: [word3] });
      continue;
    }
    for (; values2.length < most && i < words.length && !(words[i] ?? "").startsWith("-"); i += 1)
      values2.push(words[i] ?? "");
    flags.push({ name, values: values2 });
  }
  return flags;
}
function readFlags(words, place, text = "command") {
  const found = {
    allow: [],
    deny: [],
    unknown: [],
    settings: []
  };
  let { bypass, edits: edits2, print, sources } = NO_GRANTS;
  const named2 = (word3) => ({ text: word3, location: place(word3) });
  for (const { name, values: values2 } of flagsIn(words)) {
    const [value = ""] = values2;
    if (name === "" && text === "input" && isUnknown(value)) found.unknown.push(named2(value));
    if (name === "-p" || name === "--print") print = true;
    if (name === "--dangerously-skip-permissions") bypass = named2(name);
    if (name === "--settings" && value !== "") found.settings.push(named2(value));
    if (name === "--setting-sources") sources = value.split(",").map((source) => source.trim());
    if (name === "--permission-mode") {
      if (value === "bypassPermissions") bypass = { text: name, location: place(name) };
      if (value === "acceptEdits") edits2 = { text: name, location: place(name) };
      if (value === "auto" || isUnknown(value)) found.unknown.push({ text: value, location: place(value) });
    }
    const into = FLAGS_ALLOW.has(name) ? found.allow : FLAGS_DENY.has(name) ? found.deny : void 0;
    for (const rule of into === void 0 ? [] : values2.flatMap(rulesIn)) into?.push(named2(rule));
  }
  return { ...found, bypass, edits: edits2, print, sources };
}
function placeIn(value, fallback) {
  const tree = value?.tree;
  const raw = tree?.string();
  return (text) => {
    const at = raw?.indexOf(text) ?? -1;
    return tree !== void 0 && at >= 0 ? tree.locate(at, text.length) : tree?.location ?? fallback;
  };
}
var BRACKETS_SINCE = "1.0.149";
function fromArguments(value, step) {
  if (value === void 0) return NO_GRANTS;
  const older = atLeast(pinnedVersion(step.uses ?? "", step.comment), BRACKETS_SINCE) === false;
  return readFlags(claudeWords(value.text, older), placeIn(value, step.location), "input");
}
var PROJECT_IGNORED_SINCE = "1.0.179";
var GLOBS_REJECTED_SINCE = "1.0.138";
var GLOB2 = /^(?!mcp__[^*]+__)[^(]*\*/;
function withoutGlobs(grants, { rejectsGlobs = true, report }) {
  const globs = grants.allow.filter(({ text }) => GLOB2.test(text) && !isUnknown(text));
  if (globs.length === 0) return grants;
  const allow = grants.allow.filter((rule) => !globs.includes(rule));
  if (!rejectsGlobs) return { ...grants, allow, unknown: [...grants.unknown, ...globs] };
  for (const { text, location } of globs)
    report({
      code: "inert-setting",
      level: "note",
      message: `Claude Code ignores the allow rule \`${redact(text)}\`: an allow rule takes a wildcard only after \`mcp__<server>__\`.`,
      location
    });
  return { ...grants, allow };
}
function fromSettings(named2, place, sources) {
  const text = named2.text.trim();
  if (text === "") return NO_GRANTS;
  if (isUnknown(text)) return { ...NO_GRANTS, unknown: [named2] };
  if (!text.startsWith("{")) return settingsFile(sources.repository, named2, sources.report);
  const tree = settingsJson(sources.file, named2.text, false);
  return tree === void 0 ? NO_GRANTS : settingsGrants(tree, place);
}
function withSettings(flags, sources) {
  const named2 = flags.settings.map((rule) => fromSettings(rule, () => rule.location, sources));
  const { repository, report, ignoresProject = false } = sources;
  const project = projectGrants(repository, flags.sources, report, ignoresProject);
  return withoutGlobs(together([flags, ...named2, project]), sources);
}
function unknownTools(grants) {
  return [...grants.unknown, ...grants.allow.filter(({ text }) => isUnknown(text))].map(({ text, location }) => ({
    code: "unresolved-reference",
    // NOTE: an input of a called workflow is known where it is called.
    level: /^\$\{\{\s*inputs\.[\w-]+\s*\}\}$/.test(text) ? "note" : "warning",
    message: `What \`${redact(text)}\` lets the agent use is not in the files: it may be any tool.`,
    location
  }));
}
function fromList(value, fallback) {
  if (value === void 0) return [];
  const place = placeIn(value, fallback);
  return rulesIn(value.text).map((text) => ({ text, location: place(text) }));
}
function actionGrants(step, repository, report) {
  const since = (release) => atLeast(pinnedVersion(step.uses ?? "", step.comment), release) === true;
  const sources = {
    file: step.location.file,
    repository,
    report,
    rejectsGlobs: since(GLOBS_REJECTED_SINCE),
    ignoresProject: since(PROJECT_IGNORED_SINCE)
  };
  const args = fromArguments(step.with.get("claude_args"), step);
  const settings = step.with.get("settings");
  const place = placeIn(settings, step.location);
  const inputs = {
    ...NO_GRANTS,
    allow: fromList(step.with.get("allowed_tools"), step.location),
    deny: fromList(step.with.get("disallowed_tools"), step.location),
    print: true
  };
  const named2 = { text: settings?.text ?? "", location: settings?.tree?.location ?? step.location };
  return withSettings(together([args, fromSettings(named2, place, sources), inputs]), sources);
}

// src/readers/ci/agents/codex.ts
var SANDBOXES = ["read-only", "workspace-write", "danger-full-access"];
function codexPolicy(words, sandbox, fallback) {
  let strongest = Math.max(
    SANDBOXES.findIndex((name) => name === sandbox),
    sandbox === void 0 || sandbox === "" ? SANDBOXES.indexOf(fallback) : 0
  );
  let network = false;
  const raise = (name) => {
    strongest = Math.max(
      strongest,
      SANDBOXES.findIndex((known2) => known2 === name)
    );
  };
  const option = (i, short, long) => {
    const word3 = words[i] ?? "";
    if (word3 === short || word3 === long) return words[i + 1] ?? "";
    if (word3.startsWith(`${long}=`)) return word3.slice(long.length + 1);
    return word3.startsWith(short) && !word3.startsWith("--") ? word3.slice(short.length).replace(/^=/, "") : void 0;
  };
  words.forEach((word3, i) => {
    if (word3 === "--full-auto") raise("workspace-write");
    if (word3 === "--yolo" || word3 === "--dangerously-bypass-approvals-and-sandbox") raise("danger-full-access");
    raise(option(i, "-s", "--sandbox") ?? "");
    const setting = option(i, "-c", "--config") ?? "";
    const [, mode] = /^sandbox_mode\s*=\s*["']?([\w-]+)/.exec(setting) ?? [];
    if (mode !== void 0) raise(mode);
    if (/^sandbox_workspace_write\.network_access\s*=\s*["']?true/.test(setting)) network = true;
  });
  return { sandbox: SANDBOXES[Math.max(0, strongest)] ?? fallback, network };
}
function codexActionTools(step) {
  const given = step.with.get("codex-args");
  const words = parseShell(`codex ${(given?.text ?? "").replace(/[[\]",]/g, " ")}`)[0]?.words.map((word3) => word3.value) ?? [];
  const input = step.with.get("safety-strategy")?.text === "read-only" ? "read-only" : step.with.get("sandbox")?.text.trim();
  const [own, all] = [codexPolicy([], input, "workspace-write"), codexPolicy(words, input, "workspace-write")];
  const byArguments = own.sandbox !== all.sandbox || own.network !== all.network;
  const location = (byArguments ? given : step.with.get("sandbox"))?.tree?.location ?? step.location;
  const unknown3 = input?.includes("${{") === true ? location : hasUnknownOption(words) ? given?.tree?.location : void 0;
  if (unknown3 === void 0) return codexTools(all, location);
  const label = "any command (the sandbox is not in the files)";
  return codexTools({ sandbox: "danger-full-access", network: true }, unknown3).map(
    (tool) => ({ ...tool, label, confidence: "possible" })
  );
}
var CHOOSES = /^(?:-s|--sandbox|-c|--config)$/;
function hasUnknownOption(words) {
  return words.some((word3, i) => {
    const before = words[i - 1] ?? "";
    return isUnknown(word3) && (!before.startsWith("-") || CHOOSES.test(before));
  });
}
var EDITS = { resource: "host:files", access: "write", via: "none" };
function codexTools({ sandbox, network }, location) {
  if (sandbox === "read-only") return [];
  const full = sandbox === "danger-full-access" || network ? "full" : "none";
  const label = sandbox === "danger-full-access" ? "any command, no sandbox" : `commands in the workspace sandbox${network ? " with network" : ""}`;
  return [
    {
      label,
      capability: "shell",
      command: "*",
      breadth: sandbox === "danger-full-access" ? "any" : full === "full" ? "any" : "build",
      grant: sandbox === "danger-full-access" ? "flag" : "default",
      network: full,
      location,
      reach: full === "full" ? [EDITS, ...anyCommandReach("full")] : [EDITS]
    }
  ];
}

// src/readers/ci/agents/copilot-flags.ts
var ANY_URL = "any address";
var BUILT_IN_SERVER = "github-mcp-server";
var TRUTHY = ["true", "1", "yes", "on", "y"];
var FALSY = ["", "false", "0", "no", "off", "n"];
var NAMES2 = {
  shell: ["bash", "powershell"],
  write: ["apply_patch", "create", "edit"],
  url: ["web_fetch"]
};
var BUILT_IN = /* @__PURE__ */ new Set([
  ...["bash", "list_bash", "read_bash", "stop_bash", "write_bash"],
  ...["powershell", "list_powershell", "read_powershell", "stop_powershell", "write_powershell"],
  ...["apply_patch", "create", "edit", "view", "list_agents", "read_agent", "task", "write_agent"],
  ...["ask_user", "glob", "grep", "rg", "skill", "web_fetch"]
]);
var DELEGATES = ["task", "skill"];
function items(text) {
  const found = [];
  let depth = 0;
  let item = "";
  for (const char of text) {
    if (char === "(") depth += 1;
    if (char === ")") depth -= 1;
    if (char === "," && depth <= 0) {
      found.push(item);
      item = "";
    } else item += char;
  }
  return [...found, item].map((one) => one.trim()).filter((one) => one !== "");
}
function values(words, name, many) {
  return words.flatMap((word3, i) => {
    if (word3.startsWith(`${name}=`)) return [word3.slice(name.length + 1)];
    if (word3 !== name) return [];
    const rest = words.slice(i + 1);
    const end = rest.findIndex((one) => one.startsWith("-"));
    return rest.slice(0, many ? end < 0 ? rest.length : end : 1);
  });
}
var list = (words, name) => values(words, name, true).flatMap(items);
var isOpen = (text) => /[$`*]/.test(text);
function enabledTools(words) {
  if (words.includes("--enable-all-github-mcp-tools")) return { tools: "*", sure: true };
  const sets = values(words, "--add-github-mcp-toolset", false).flatMap(items);
  const tools = values(words, "--add-github-mcp-tool", false).flatMap(items);
  if (sets.includes("all") || tools.includes("*")) return { tools: "*", sure: true };
  if (sets.length > 0 || tools.some(isOpen)) return { tools: "*", sure: false };
  return tools.length > 0 ? { tools, sure: true } : void 0;
}
function copilotFlags(words, allowAll) {
  const whole = ["--allow-all", "--yolo"].find((flag) => words.includes(flag));
  const variable2 = allowAll.some((text) => TRUTHY.includes(text.trim().toLowerCase()));
  const everything2 = whole ?? (variable2 ? "COPILOT_ALLOW_ALL" : void 0);
  const available = list(words, "--available-tools");
  const mode = words.find((word3) => word3 === "--acp" || word3 === "--server" || word3 === "workflow");
  const bare2 = words.some((word3, i) => word3 === "--allow-tool" && (words[i + 1]?.startsWith("-") ?? true));
  const allUrls = everything2 ?? words.find((word3) => word3 === "--allow-all-urls");
  return {
    allow: list(words, "--allow-tool"),
    deny: list(words, "--deny-tool"),
    available: available.length === 0 || available.some(isOpen) ? void 0 : available,
    excluded: available.length === 0 ? list(words, "--excluded-tools") : [],
    allTools: everything2 ?? words.find((word3) => word3 === "--allow-all-tools"),
    everything: everything2 !== void 0,
    urls: allUrls === void 0 ? list(words, "--allow-url") : [ANY_URL],
    servers: values(words, "--additional-mcp-config", false),
    enabled: enabledTools(words),
    noBuiltIn: words.includes("--disable-builtin-mcps") || values(words, "--disable-mcp-server", false).includes(BUILT_IN_SERVER),
    unknown: [
      ...mode === void 0 || mode === "workflow" && words[0] !== mode ? [] : [mode],
      ...bare2 ? ["--allow-tool"] : [],
      ...allowAll.filter((text) => ![...TRUTHY, ...FALSY].includes(text.trim().toLowerCase())).map((text) => text.startsWith("${{") ? text : "$COPILOT_ALLOW_ALL")
    ]
  };
}
var PATTERN = /^([^()]*?)(?:\((.*)\))?$/s;
function parts(rule) {
  const [, kind = rule, argument] = PATTERN.exec(rule) ?? [];
  return { kind: kind.trim(), argument: argument?.trim() === "" ? void 0 : argument?.trim() };
}
function commandPattern(argument) {
  return argument.endsWith("*") ? argument : `${argument}:*`;
}
function deniedCommands({ deny }) {
  return deny.map(parts).flatMap(
    ({ kind, argument }) => (
      // NOTE: a wildcard anywhere else is not documented, so that it denies nothing.
      kind === "shell" && argument !== void 0 && /^[^$`*:]+(?::\*)?$/.test(argument) ? [commandPattern(argument)] : []
    )
  );
}
function isDenied(flags, kind, argument) {
  if (flags.deny.some((rule) => rule === kind || argument !== void 0 && rule === `${kind}(${argument})`))
    return true;
  if (kind !== "shell" || argument === void 0) return false;
  return deniedCommands(flags).some((denied2) => covers(denied2, commandPattern(argument)));
}
function allows(flags, server, tool) {
  if (isDenied(flags, server, tool)) return false;
  return flags.allTools !== void 0 || flags.allow.includes(server) || flags.allow.includes(`${server}(${tool})`);
}
function removal(flags, kind) {
  if (kind !== "mcp" && flags.deny.includes(kind)) return "yes";
  const { available, excluded } = flags;
  if (available !== void 0) {
    const has2 = (name) => available.includes(name);
    const left = kind === "mcp" ? available.some((name) => !BUILT_IN.has(name)) : [kind, ...NAMES2[kind]].some(has2);
    if (left) return "no";
    return DELEGATES.some(has2) ? "possible" : "yes";
  }
  if (kind === "mcp") return "no";
  const gone = NAMES2[kind].filter((name) => excluded.includes(name));
  if (gone.length === NAMES2[kind].length)
    return DELEGATES.every((name) => excluded.includes(name)) ? "yes" : "possible";
  return kind === "shell" && gone.length > 0 ? "possible" : "no";
}

// src/readers/ci/agents/copilot-rules.ts
function isRuleUnknown(rule) {
  const { kind, argument } = parts(rule);
  return /[$`]/.test(kind) || kind === "shell" && /^["']?[$`]/.test(argument ?? "");
}
var unsure2 = (stop, grant) => {
  if (stop === "yes") return [];
  return [stop === "no" ? grant : { ...grant, confidence: "possible" }];
};
function ruleTool2(text, flags, location) {
  const { kind, argument } = parts(text);
  if (isDenied(flags, kind, argument)) return [];
  if (kind === "shell") {
    const pattern = argument === void 0 ? void 0 : commandPattern(argument);
    return unsure2(
      removal(flags, "shell"),
      shellTool(text, pattern, "allowed", location, "full", deniedCommands(flags))
    );
  }
  if (kind === "write")
    return unsure2(
      removal(flags, "write"),
      plainTool(text, "edit", "allowed", location, [{ resource: "host:files", access: "write", via: "none" }])
    );
  if (kind === "url")
    return unsure2(removal(flags, "url"), {
      ...plainTool(text, "web", "allowed", location, [{ resource: "internet", access: "send", via: "none" }]),
      breadth: argument === void 0 || argument.includes("*") ? "wide" : "narrow"
    });
  if (kind === "read" || kind === "memory") return [plainTool(text, "read", "allowed", location)];
  return serverTool(text, { server: kind, tool: argument }, flags, location);
}
function serverTool(text, { server, tool }, flags, location) {
  const stop = removal(flags, "mcp");
  if (server !== "github" && server !== BUILT_IN_SERVER)
    return unsure2(stop, plainTool(text, "mcp", "allowed", location));
  const grant = githubMcpTool(text, tool === void 0 ? "*" : [tool], "allowed", location);
  if (server === BUILT_IN_SERVER && (tool === void 0 || flags.enabled !== void 0)) return [];
  return unsure2(stop === "no" ? "possible" : stop, grant);
}

// src/readers/ci/agents/copilot.ts
var EDITS2 = { resource: "host:files", access: "write", via: "none" };
var SENDS = { resource: "internet", access: "send", via: "none" };
var READ_ONLY_HOLDS_SINCE = "0.0.423";
function within(stop, grants) {
  if (stop === "yes") return [];
  return stop === "no" ? grants : grants.map((grant) => ({ ...grant, confidence: "possible" }));
}
function anyCommand2(label, location) {
  return {
    label,
    capability: "shell",
    command: "*",
    breadth: "any",
    grant: "flag",
    network: "full",
    location,
    reach: anyCommandReach("full")
  };
}
var possible = (grant) => ({ ...grant, confidence: "possible" });
function everyTool(flags, location) {
  const { allTools, everything: everything2 } = flags;
  if (allTools === void 0) return [];
  const web = plainTool("web_fetch", "web", "flag", location, [SENDS]);
  return [
    ...within(removal(flags, "shell"), [anyCommand2(`any command (${allTools})`, location)]),
    ...within(removal(flags, "write"), [plainTool("write", "edit", "flag", location, [EDITS2])]),
    // Whether `--allow-all-tools` alone lets it fetch any address is not documented.
    ...everything2 || flags.urls.length > 0 ? [] : within(removal(flags, "url"), [possible(web)]),
    ...within(removal(flags, "mcp"), serversOf(flags, location))
  ];
}
function serversOf(flags, location) {
  return flags.servers.map((text) => {
    if (text.startsWith("@") || /^[$`]/.test(text)) return unknownTool(text, location, false);
    if (/github-mcp-server|api\.githubcopilot\.com|server-github/.test(text))
      return githubMcpTool("GitHub server of --additional-mcp-config", "*", "flag", location);
    return plainTool("MCP server of --additional-mcp-config", "mcp", "flag", location);
  });
}
function builtInServer(flags, location) {
  if (flags.noBuiltIn || flags.enabled === void 0) return [];
  const { tools, sure } = flags.enabled;
  const label = (tool) => `${BUILT_IN_SERVER}: ${tool}`;
  const asked = flags.allow.map(parts).flatMap(({ kind, argument }) => kind === BUILT_IN_SERVER && argument || []);
  const whole = tools === "*" && allows(flags, BUILT_IN_SERVER, "*");
  const names = whole ? ["*"] : (tools === "*" ? asked : tools).filter((tool) => allows(flags, BUILT_IN_SERVER, tool));
  const grants = names.map((tool) => githubMcpTool(label(tool), tool === "*" ? "*" : [tool], "flag", location));
  return within(removal(flags, "mcp"), sure ? grants : grants.map(possible));
}
function webTools(flags, location) {
  return within(
    removal(flags, "url"),
    flags.urls.map((what) => ({
      ...plainTool(`web_fetch (${what})`, "web", "flag", location, [SENDS]),
      breadth: what === ANY_URL || what.includes("*") || what.includes("$") ? "wide" : "narrow"
    }))
  );
}
function copilotTools(words, allowAll, named2, location) {
  const flags = copilotFlags(words, allowAll);
  const shell = removal(flags, "shell") !== "yes";
  const rules = flags.allow.filter((text) => !isRuleUnknown(text));
  const unknown3 = [...flags.unknown, ...flags.allow.filter(isRuleUnknown)];
  const granted = rules.flatMap((text) => ruleTool2(text, flags, location));
  const version = named2 === void 0 ? void 0 : /.@v?(\d[^/@]*)$/.exec(named2)?.[1];
  const old = version !== void 0 && atLeast({ version, floats: false }, READ_ONLY_HOLDS_SINCE) === false;
  const label = `any command (what only reads can hide others before ${READ_ONLY_HOLDS_SINCE})`;
  const hidden = old && flags.allTools === void 0 ? [possible(anyCommand2(label, location))] : [];
  return {
    tools: [
      ...everyTool(flags, location),
      ...granted,
      ...webTools(flags, location),
      ...builtInServer(flags, location),
      ...within(removal(flags, "shell"), hidden),
      ...unknown3.map((text) => unknownTool(text, location, shell))
    ],
    unknown: unknown3
  };
}

// src/readers/ci/agents/option-values.ts
function optionValues(words, flag) {
  return words.flatMap((word3, i) => {
    if (word3 === flag) return words.slice(i + 1, i + 2);
    return word3.startsWith(`${flag}=`) ? [word3.slice(flag.length + 1)] : [];
  });
}

// src/readers/ci/agents/gemini.ts
var LIST_HOLDS_SINCE = "0.39.1";
function everything(location, label = "any command (--yolo)") {
  return [
    {
      label,
      capability: "shell",
      command: "*",
      breadth: "any",
      grant: "flag",
      network: "full",
      location,
      reach: anyCommandReach("full")
    },
    plainTool("write_file", "edit", "flag", location, [{ resource: "host:files", access: "write", via: "none" }])
  ];
}
function listedTools(listed, place) {
  return listed.flatMap((text) => {
    const [, tool = text, specifier] = /^([A-Za-z_]+)(?:\((.*)\))?$/s.exec(text) ?? [];
    if (tool === "run_shell_command" || tool === "ShellTool")
      return [shellTool(text, specifier === void 0 ? void 0 : `${specifier}:*`, "allowed", place(text))];
    if (tool === "write_file" || tool === "replace")
      return [
        plainTool(text, "edit", "allowed", place(text), [{ resource: "host:files", access: "write", via: "none" }])
      ];
    if (tool === "web_fetch" || tool === "google_web_search")
      return [plainTool(text, "web", "allowed", place(text), [{ resource: "internet", access: "send", via: "none" }])];
    return [];
  });
}
function serverTools(servers, place) {
  return (servers?.entries() ?? []).flatMap(({ key, value }) => {
    const image = [
      value.get("command")?.string(),
      value.get("httpUrl")?.string(),
      value.get("url")?.string(),
      ...(value.get("args")?.items() ?? []).map((a) => a.string())
    ].join(" ");
    if (!/github-mcp-server|api\.githubcopilot\.com|server-github/.test(image))
      return [plainTool(`MCP server ${key}`, "mcp", "allowed", place(key))];
    const included = value.get("includeTools")?.items().flatMap((item) => item.string() ?? []);
    return (included ?? ["*"]).map(
      (tool) => githubMcpTool(`${key}: ${tool}`, tool === "*" ? "*" : [tool], "allowed", place(tool === "*" ? key : tool))
    );
  });
}
function geminiTools(step, settings, version, report) {
  const given = settings !== void 0 && settings.text.trim() !== "";
  const tree = given ? settingsJson(step.file, settings.text, true) : void 0;
  const broken = given && tree === void 0;
  const location = settings?.tree?.location ?? step;
  if (broken)
    report({
      code: "syntax-error",
      level: "warning",
      message: "The Gemini settings are not valid JSON, so their tool list limits nothing.",
      location
    });
  const raw = settings?.tree?.string();
  const place = (text) => {
    const at = raw?.indexOf(text) ?? -1;
    return at >= 0 && settings?.tree ? settings.tree.locate(at, text.length) : location;
  };
  const core = tree?.at("tools", "core") ?? tree?.get("coreTools");
  const servers = broken ? [] : serverTools(tree?.get("mcpServers"), place);
  const number = version?.trim().replace(/^v(?=\d)/, "");
  const pinned = number !== void 0 && /^\d/.test(number) ? { version: number, floats: false } : { version: void 0, floats: true };
  if (broken || core === void 0) return [...everything(location), ...servers];
  if (core.kind !== "list")
    return [...everything(location, "any command (--yolo; what limits it is not in the files)"), ...servers];
  if (atLeast(pinned, LIST_HOLDS_SINCE) === false)
    return [...everything(location, `any command (--yolo ignores the list before ${LIST_HOLDS_SINCE})`), ...servers];
  const listed = core.items().flatMap((item) => item.string() ?? []);
  return [...listedTools(listed, place), ...servers];
}
function geminiCommandTools(words, location) {
  const modes = optionValues(words, "--approval-mode");
  if (words.includes("-y") || words.includes("--yolo") || modes.includes("yolo")) return everything(location);
  const allowed = optionValues(words, "--allowed-tools").flatMap((value) => value.split(","));
  const tools = listedTools(
    allowed.map((tool) => tool.trim()),
    () => location
  );
  const unknown3 = [...allowed, ...modes].filter(isUnknown).map((what) => unknownTool(what, location));
  const edit = plainTool("write_file", "edit", "mode", location, [
    { resource: "host:files", access: "write", via: "none" }
  ]);
  return [...tools, ...modes.includes("auto_edit") ? [edit] : [], ...unknown3];
}

// src/readers/ci/agents/shell-agents.ts
function unaskedTools(location, why, grant = "default") {
  return [
    {
      label: `any command (${why})`,
      capability: "shell",
      command: "*",
      breadth: "any",
      grant,
      network: "full",
      location,
      reach: anyCommandReach("full")
    },
    plainTool("edit files", "edit", grant, location, [{ resource: "host:files", access: "write", via: "none" }]),
    plainTool("fetch web pages", "web", grant, location, [{ resource: "internet", access: "send", via: "none" }])
  ];
}

// src/readers/ci/agents/opencode.ts
var FILES = ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"];
var KEYS = { shell: "bash", edit: "edit", web: "webfetch" };
function permissionOf(repository) {
  for (const name of FILES) {
    const source = repository?.file(name);
    const permission = source && parseYaml(source, "json").tree?.get("permission");
    if (permission) return permission;
  }
  return void 0;
}
function isDenied2(permission, tool) {
  if (permission?.string() === "deny") return true;
  const key = KEYS[tool.capability];
  const rule = (key === void 0 ? void 0 : permission?.get(key)) ?? permission?.get("*");
  const patterns = rule?.entries() ?? [];
  return rule?.string() === "deny" || patterns.length > 0 && patterns.every(({ value }) => value.string() === "deny") && rule?.get("*") !== void 0;
}
function opencodeTools(location, repository) {
  const permission = permissionOf(repository);
  return unaskedTools(location, "it asks nobody").filter((tool) => !isDenied2(permission, tool));
}
function opencodeActionTools(step, repository) {
  const permission = permissionOf(repository);
  const tools = unaskedTools(step.location, "it asks nobody");
  return ({ event }) => tools.flatMap((tool) => {
    if (!isDenied2(permission, tool)) return [tool];
    return event.startsWith("pull_request") ? [{ ...tool, confidence: "possible" }] : [];
  });
}

// src/readers/ci/agents/other-clis.ts
var FILES2 = { resource: "host:files", access: "write", via: "none" };
var edits = (location, grant = "default") => plainTool("edit files", "edit", grant, location, [FILES2]);
var possible2 = (tools) => tools.map((tool) => ({ ...tool, confidence: "possible" }));
var has = (words, ...flags) => words.some((word3) => flags.some((flag) => word3 === flag || word3.startsWith(`${flag}=`)));
var withFlag = (...flags) => ({ words, location }) => {
  const flag = flags.find((one) => has(words, one));
  return flag === void 0 ? possible2(unaskedTools(location, "what is refused without a person is not documented")) : unaskedTools(location, flag, "flag");
};
var droid = ({ words, location }) => {
  if (has(words, "--skip-permissions-unsafe")) return unaskedTools(location, "--skip-permissions-unsafe", "flag");
  const [level] = optionValues(words, "--auto");
  if (level === void 0) return [plainTool("read files", "read", "default", location)];
  if (level === "low") return [edits(location, "flag")];
  if (level === "medium" || level === "high") return unaskedTools(location, `--auto ${level}`, "flag");
  return possible2(unaskedTools(location, "--auto"));
};
var goose = ({ location, variable: variable2 }) => {
  const modes = variable2("GOOSE_MODE").map((mode) => mode.trim().toLowerCase());
  if (modes.length === 0 || modes.includes("auto")) return unaskedTools(location, "GOOSE_MODE auto");
  if (modes.every((mode) => mode === "chat")) return [];
  return possible2(unaskedTools(location, `GOOSE_MODE ${modes.join(" or ")}`));
};
var kiro = ({ words, location }) => {
  if (has(words, "--trust-all-tools", "-a")) return unaskedTools(location, "--trust-all-tools", "flag");
  const trusted = optionValues(words, "--trust-tools").flatMap((value) => value.split(","));
  return trusted.flatMap((name) => {
    if (/\$/.test(name)) return possible2(unaskedTools(location, `--trust-tools ${name}`));
    if (name === "execute_bash" || name === "shell") return [shellTool("execute_bash", void 0, "flag", location)];
    return name === "fs_write" || name === "write" ? [edits(location, "flag")] : [];
  });
};
var aider = ({ words, location, variable: variable2 }) => {
  const yes = has(words, "--yes", "--yes-always") || variable2("AIDER_YES").length > 0;
  const shell = unaskedTools(location, "commands that the model suggests, with --yes").filter(
    ({ capability }) => capability === "shell"
  );
  return [edits(location), ...yes ? possible2(shell) : []];
};
var continueCli = ({ words, location }) => {
  const allowed = optionValues(words, "--allow");
  if (has(words, "--auto") || allowed.includes("*")) return unaskedTools(location, "--allow *", "flag");
  return allowed.flatMap((name) => {
    if (/\$/.test(name)) return possible2(unaskedTools(location, `--allow ${name}`));
    const [tool = "", specifier] = name.split(/[()]/);
    if (tool === "Bash") return [shellTool(name, specifier, "flag", location)];
    return tool === "Write" || tool === "Edit" ? [edits(location, "flag")] : [];
  });
};
var TOOLS = {
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
    return yolo ? geminiCommandTools(words, location) : possible2(unaskedTools(location, "what is refused is not documented"));
  },
  crush: withFlag("--yolo", "-y")
};
function otherCliTools(product2, command) {
  return Object.hasOwn(TOOLS, product2) ? TOOLS[product2]?.(command) : void 0;
}

// src/readers/ci/agents/cli-tools.ts
var HOLDS_OPTIONS = /(?:^|[^a-z])(?:args?|arguments|flags?|opts?|options?|params?|tools?|permissions?)(?:[^a-z]|$)|\$[@*]|\$\{[@*]/i;
var VALUED2 = /^(?:--(?:dis)?allowed-?[tT]ools|--permission-mode|--approval-mode|-s|--sandbox|-m|--model|--max-turns|--output-format|--input-format|--(?:append-)?system-prompt(?:-file)?|--settings|--mcp-config|--session-id|--resume|--add-dir|--fallback-model|--json-schema|--output-last-message|-o|-C|--cd|--include-directories|--agent|--allow-url|--deny-url|--deny-tool|--excluded-tools|--log-dir|--log-level)$/;
var COMPUTED = /^(?:\$\(|`|\$\{[A-Za-z_]\w*[^\w}])/;
function hiddenOptions(words) {
  return words.flatMap(
    ({ value, literal, open }, i) => open && !literal && HOLDS_OPTIONS.test(value) && !VALUED2.test(words[i - 1]?.value ?? "") ? [value] : []
  );
}
function valuesOf(words, ...flags) {
  return words.flatMap(({ value }, i) => {
    const flag = flags.find((name) => value === name || value.startsWith(`${name}=`));
    if (flag === void 0) return [];
    return [value === flag ? words[i + 1]?.value ?? "" : value.slice(flag.length + 1)];
  });
}
function textsOf2(name, { env }, lookup) {
  const own = env[name];
  if (own !== void 0) return [own];
  return (lookup(name) ?? []).map((held) => held.map((text) => text.map((piece) => piece.text).join("")).join(" "));
}
function cliTools(entry, command, { location, repository, report, lookup }) {
  const { words } = command;
  const texts = words.map((word3) => word3.value);
  const hidden = hiddenOptions(words).map((text) => ({ text, location }));
  if (entry.id === "claude") {
    const flags = readFlags(texts, () => location);
    const computed = flags.allow.filter(({ text }) => COMPUTED.test(text));
    const allow = flags.allow.filter((rule) => !computed.includes(rule));
    const grants = withSettings(
      { ...flags, allow, unknown: [...flags.unknown, ...computed, ...hidden] },
      { file: location.file, repository, report }
    );
    unknownTools(grants).forEach(report);
    return allowedTools(grants);
  }
  if (entry.id === "copilot") {
    const allowAll = textsOf2("COPILOT_ALLOW_ALL", command, lookup);
    const known3 = copilotTools(texts, allowAll, command.package, location);
    const unknown4 = [...hidden, ...known3.unknown.map((text) => ({ text, location }))];
    unknownTools({ ...NO_GRANTS, unknown: unknown4 }).forEach(report);
    return [...known3.tools, ...hidden.map(({ text }) => unknownTool(text, location))];
  }
  const other = otherCliTools(entry.id, {
    words: texts,
    location,
    repository,
    variable: (name) => textsOf2(name, command, lookup)
  });
  if (other !== void 0) {
    unknownTools({ ...NO_GRANTS, unknown: hidden }).forEach(report);
    return [...other, ...hidden.map(({ text }) => unknownTool(text, location))];
  }
  const isCodex = entry.id === "codex";
  const modes = isCodex ? valuesOf(words, "-s", "--sandbox") : valuesOf(words, "--approval-mode");
  const unknown3 = [
    ...hidden,
    ...modes.filter((mode) => mode.startsWith("$")).map((text) => ({ text, location }))
  ];
  unknownTools({ ...NO_GRANTS, unknown: unknown3 }).forEach(report);
  const known2 = isCodex ? codexTools(codexPolicy(texts, void 0, "read-only"), location) : geminiCommandTools(texts, location);
  return [...known2, ...unknown3.map(({ text }) => unknownTool(text, location))];
}

// src/readers/ci/agents/trace/record.ts
var FULL = [];
var ANSWER = ["tool calls"];
function isOn(text) {
  const word3 = text?.trim().toLowerCase() ?? "";
  if (/\$\{\{|^\$/.test(word3)) return void 0;
  return !["", "0", "false", "no", "off", "none"].includes(word3);
}
function variablesOf(env, location) {
  return (name) => {
    const value = env.get(name);
    return value && { text: value.text, location: value.tree?.location ?? location };
  };
}
function optionValues2(words, ...names) {
  return words.flatMap(({ value }, i) => {
    const name = names.find((one) => value === one || value.startsWith(`${one}=`));
    if (name === void 0) return [];
    return [value === name ? words[i + 1]?.value ?? "" : value.slice(name.length + 1)];
  });
}
function optionValue(words, ...names) {
  return optionValues2(words, ...names).at(-1);
}
function hasOption(words, ...names) {
  return words.some(({ value }) => names.includes(value));
}
function printed(stream, omits, location, pathsOf) {
  const shows = stream === void 0 || stream.shown;
  const taken = stream?.taken === true && !omits.includes("tool calls");
  const log = { kept: "log", omits: shows ? omits : taken ? "unknown" : ANSWER, location };
  const files2 = (stream?.files ?? []).flatMap(pathsOf);
  return [log, ...files2.map((path) => ({ kept: "file", omits, location, path, during: true }))];
}
function sessionFiles(path, location) {
  return { kept: "file", omits: FULL, location, path, during: true, label: "session files" };
}

// src/readers/ci/agents/trace/claude.ts
var LOG_HIDDEN_SINCE = "1.0.16";
var SUMMARY_OFF_SINCE = "1.0.65";
var SESSIONS = "~/.claude/projects";
var either = (...found) => found.includes(true) ? true : found.includes(void 0) ? void 0 : false;
function reached({ uses = "", comment }, since) {
  return /^[.$]\//.test(uses) ? void 0 : atLeast(pinnedVersion(uses, comment), since);
}
function actionLog(step) {
  const input = step.with.get("show_full_output");
  const older = reached(step, LOG_HIDDEN_SINCE);
  const debug = step.env.get("ACTIONS_STEP_DEBUG");
  const by = isOn(input?.text) === true ? "show_full_output" : isOn(debug?.text) === true ? "ACTIONS_STEP_DEBUG" : void 0;
  const shows = either(isOn(input?.text), isOn(debug?.text), older === void 0 ? void 0 : !older);
  const at = by === "show_full_output" ? input?.tree : by === void 0 ? void 0 : debug?.tree;
  const omits = shows === void 0 ? "unknown" : shows ? FULL : ANSWER;
  return { kept: "log", omits, location: at?.location ?? step.location, ...by ? { by } : {} };
}
function actionSummary(step) {
  const input = step.with.get("display_report");
  const since = reached(step, SUMMARY_OFF_SINCE);
  const shows = input === void 0 ? since === void 0 ? void 0 : !since : isOn(input.text);
  if (shows === false) return [];
  const by = input === void 0 ? {} : { by: "display_report" };
  return [
    { kept: "summary", omits: shows ? FULL : "unknown", location: input?.tree?.location ?? step.location, ...by }
  ];
}
function claudeActionRecords(step, isBase, repository) {
  const { location } = step;
  const settings = step.with.get("settings")?.text.trim() ?? "";
  const tree = settings.startsWith("{") ? settingsJson(location.file, settings, false) : void 0;
  const own = variablesOf(step.env, location);
  const variable2 = (name) => {
    const text = tree?.at("env", name)?.string();
    return text === void 0 ? own(name) : { text, location: step.with.get("settings")?.tree?.location ?? location };
  };
  const file = {
    kept: "file",
    omits: FULL,
    location,
    // base-action/src/execution-file.ts; it is written from what the action itself received.
    path: "$RUNNER_TEMP/claude-execution-output.json",
    output: "execution_file"
  };
  return [
    actionLog(step),
    ...isBase ? [] : actionSummary(step),
    file,
    sessionFiles(SESSIONS, location),
    ...telemetry(variable2),
    ...hooks([...tree ? [tree] : [], ...projectSettings(repository)], location)
  ];
}
function output({ words, hidden }) {
  const format = optionValue(words, "--output-format") ?? "text";
  if (hidden || /[$`]/.test(format)) return "unknown";
  if (format === "stream-json") return FULL;
  const verbose = hasOption(words, "--verbose", "--debug", "-d", "--mcp-debug");
  if (verbose) return format === "json" ? FULL : "unknown";
  return ANSWER;
}
function claudeCommandRecords(line) {
  const { location, streams: streams2, variable: variable2, repository } = line;
  return [
    ...printed(streams2.output, output(line), location, line.pathsOf),
    ...hasOption(line.words, "--no-session-persistence") ? [] : [sessionFiles(SESSIONS, location)],
    ...telemetry(variable2),
    ...hooks(projectSettings(repository), location)
  ];
}
var LOCAL = /^(?:https?:\/\/)?(?:localhost|127\.|\[?::1|0\.0\.0\.0)/;
function telemetry(variable2) {
  const enabled = variable2("CLAUDE_CODE_ENABLE_TELEMETRY");
  const on = isOn(enabled?.text);
  if (enabled === void 0 || on === false) return [];
  const { location } = enabled;
  const record = (omits2, by) => ({
    kept: "telemetry",
    omits: omits2,
    location,
    // NOTE: they are sent while the agent works, so that a run that fails has sent its own.
    afterFailure: true,
    ...by ? { by } : {}
  });
  const exporter = variable2("OTEL_LOGS_EXPORTER")?.text ?? "";
  const endpoint = (variable2("OTEL_EXPORTER_OTLP_LOGS_ENDPOINT") ?? variable2("OTEL_EXPORTER_OTLP_ENDPOINT"))?.text;
  if (on === void 0 || /\$/.test(exporter) || variable2("OTEL_TRACES_EXPORTER") !== void 0)
    return [record("unknown")];
  if (!exporter.includes("otlp")) return [record(exporter.includes("console") ? "unknown" : ANSWER)];
  if (endpoint === void 0 || LOCAL.test(endpoint)) return [record("unknown")];
  const raw = variable2("OTEL_LOG_RAW_API_BODIES");
  if (raw !== void 0 && isOn(raw.text) !== false) return [record(FULL, "OTEL_LOG_RAW_API_BODIES")];
  const said = (name) => isOn(variable2(name)?.text);
  const [prompts, details] = [said("OTEL_LOG_USER_PROMPTS"), said("OTEL_LOG_TOOL_DETAILS")];
  if (prompts === void 0 || details === void 0) return [record("unknown")];
  const omits = [...prompts ? [] : ["prompts"], ...details ? [] : ["tool arguments"]];
  return [record(omits)];
}
function projectSettings(repository) {
  const source = repository?.file(".claude/settings.json");
  const tree = source && parseYaml(source, "json").tree;
  return tree ? [tree] : [];
}
var PER_CALL = ["PreToolUse", "PostToolUse"];
var PER_SESSION = ["SessionEnd", "Stop", "SubagentStop"];
function hooks(settings, location) {
  const sees = (tree) => PER_SESSION.some((event) => (tree.at("hooks", event)?.items().length ?? 0) > 0) || PER_CALL.some(
    (event) => (tree.at("hooks", event)?.items() ?? []).some(
      (entry) => ["", "*", ".*"].includes(entry.get("matcher")?.string()?.trim() ?? "")
    )
  );
  const found = settings.some((tree) => tree.get("disableAllHooks")?.boolean() !== true && sees(tree));
  return found ? [{ kept: "file", omits: "unknown", location, label: "what hooks record" }] : [];
}

// src/readers/ci/agents/trace/codex.ts
var SESSIONS2 = "~/.codex/sessions";
function codexCommandRecords(line) {
  const { words, streams: streams2, location, pathsOf, hidden } = line;
  const json = hasOption(words, "--json", "--experimental-json");
  const set = optionValues2(words, "-c", "--config").some((text) => text.startsWith("otel"));
  const omits = hidden ? "unknown" : FULL;
  const exporter = { kept: "telemetry", omits: "unknown", location };
  return [
    ...printed(json ? streams2.output : streams2.errors, omits, location, pathsOf),
    ...hasOption(words, "--ephemeral") ? [] : [sessionFiles(SESSIONS2, location)],
    ...set ? [exporter] : []
  ];
}
function codexActionRecords(step) {
  const { location } = step;
  const home = step.with.get("codex-home")?.text.trim() ?? "";
  return [
    { kept: "log", omits: FULL, location },
    sessionFiles(home === "" ? SESSIONS2 : `${home.replace(/\/$/, "")}/sessions`, location)
  ];
}

// src/readers/ci/agents/trace/command-line.ts
function commandLine(command, hidden, lookup, location, repository) {
  return {
    words: command.words,
    streams: command,
    hidden,
    location,
    repository,
    variable(name) {
      const own = command.env[name];
      const held = own === void 0 ? lookup(name) : void 0;
      if (own === void 0 && held === void 0) return void 0;
      const texts = (held ?? []).map(
        (texts2) => texts2.flat().map((piece) => piece.text).join("")
      );
      return { text: own ?? (texts.length === 1 ? texts[0] ?? "" : "$"), location };
    },
    pathsOf: (word3) => expandAll([word3], lookup).map((form) => form.map(({ value }) => value).join(" "))
  };
}

// src/readers/ci/agents/trace/copilot.ts
var SESSIONS3 = "~/.copilot/session-state";
function output2({ words, hidden }) {
  const format = optionValue(words, "--output-format") ?? "text";
  if (hidden || /[$`]/.test(format)) return "unknown";
  if (format === "json") return FULL;
  if (hasOption(words, "-s", "--silent")) return ANSWER;
  return words[0]?.value === "workflow" || hasOption(words, "--acp", "--server") ? "unknown" : ["tool results"];
}
function copilotRecords(line) {
  const { words, streams: streams2, location, pathsOf, variable: variable2 } = line;
  const share = optionValue(words, "--share");
  const shares = hasOption(words, "--share") || share !== void 0;
  const path = share === void 0 || share === "" || share.startsWith("-") ? "./copilot-session-*.md" : share;
  const logs = optionValue(words, "--log-dir") ?? "~/.copilot/logs";
  const exports = ["COPILOT_OTEL_ENABLED", "COPILOT_OTEL_FILE_EXPORTER_PATH", "OTEL_EXPORTER_OTLP_ENDPOINT"].some(
    (name) => isOn(variable2(name)?.text) !== false
  );
  const found = [
    shares && { kept: "file", omits: FULL, location, path },
    hasOption(words, "--share-gist") && { kept: "gist", omits: FULL, location, by: "--share-gist" },
    // NOTE: what the files of `--log-dir` hold at each level is not documented.
    { kept: "file", omits: "unknown", location, path: logs, during: true, label: "log files" },
    exports && { kept: "telemetry", omits: "unknown", location }
  ];
  return [
    ...printed(streams2.output, output2(line), location, pathsOf),
    sessionFiles(SESSIONS3, location),
    ...found.filter((record) => record !== false)
  ];
}

// src/readers/ci/agents/trace/gemini.ts
var SESSIONS4 = "~/.gemini/tmp";
var TELEMETRY_FILE = ".gemini/telemetry.log";
var ARTIFACTS = "gemini-artifacts";
function telemetryOf(settings, variable2) {
  const said = (name, key) => variable2(name)?.text ?? settings?.at("telemetry", key)?.string();
  const given = settings?.at("telemetry", "enabled");
  const written = given !== void 0 && given.boolean() === void 0 ? "$" : given?.string();
  const on = isOn(variable2("GEMINI_TELEMETRY_ENABLED")?.text ?? written);
  if (on === false) return void 0;
  const prompts = isOn(said("GEMINI_TELEMETRY_LOG_PROMPTS", "logPrompts") ?? "true");
  const file = said("GEMINI_TELEMETRY_OUTFILE", "outfile")?.trim();
  const endpoint = said("GEMINI_TELEMETRY_OTLP_ENDPOINT", "otlpEndpoint") ?? "localhost";
  const cloud = said("GEMINI_TELEMETRY_TARGET", "target") === "gcp";
  return {
    // NOTE: without prompts the arguments of tools are left out, too: packages/core/src/telemetry/types.ts
    omits: on === void 0 || prompts === void 0 ? "unknown" : prompts ? FULL : ["prompts", "tool arguments"],
    file: file === "" ? void 0 : file,
    sent: file ? false : cloud || (/localhost|127\.0\.0\.1/.test(endpoint) ? "local" : true)
  };
}
function telemetryRecords(found, location) {
  if (found === void 0) return [];
  const { omits, file, sent } = found;
  if (file !== void 0) return [{ kept: "file", omits, location, path: file, during: true, label: "telemetry" }];
  return [{ kept: "telemetry", omits: sent === "local" ? "unknown" : omits, location, afterFailure: true }];
}
function repositoryRecords(repository, location) {
  const source = repository?.file(".gemini/settings.json");
  const tree = source && settingsJson(source.file, source.text, true);
  const on = isOn(tree?.at("telemetry", "enabled")?.string());
  return on === false ? [] : [{ kept: "telemetry", omits: "unknown", location }];
}
function geminiActionRecords(step, repository) {
  const { location } = step;
  const settings = step.with.get("settings") ?? step.with.get("settings_json");
  const text = settings?.text.trim() ?? "";
  const tree = text === "" ? void 0 : settingsJson(location.file, text, true);
  const hidden = { kept: "telemetry", omits: "unknown", location };
  const found = telemetryOf(tree, variablesOf(step.env, location));
  const upload = step.with.get("upload_artifacts");
  const uploads = isOn(upload?.text);
  const debug = step.with.get("gemini_debug");
  const copied = found?.file === TELEMETRY_FILE ? found.omits : ANSWER;
  const on = isOn(debug?.text);
  const log = {
    kept: "log",
    omits: on === false ? ANSWER : "unknown",
    location: debug?.tree?.location ?? location,
    ...on ? { by: "gemini_debug" } : {}
  };
  const records = [
    log,
    { kept: "file", omits: copied, location, path: ARTIFACTS },
    uploads !== false && {
      kept: "artifact",
      label: "artifact gemini-output",
      omits: uploads === void 0 ? "unknown" : copied,
      location: upload?.tree?.location ?? location,
      // NOTE: the upload inside of the action has no `always()`, and a run that fails ends the step before it.
      afterFailure: false
    },
    step.with.has("gcp_workload_identity_provider") && found !== void 0 && { kept: "telemetry", omits: found.omits, location }
  ];
  return [
    ...records.filter((record) => record !== false),
    sessionFiles(SESSIONS4, location),
    ...telemetryRecords(found, settings?.tree?.location ?? location),
    ...text === "" ? repositoryRecords(repository, location) : isUnknown(text) ? [hidden] : []
  ];
}
function output3({ words, hidden }) {
  const format = optionValue(words, "--output-format", "-o") ?? "text";
  if (hidden || /[$`]/.test(format) || hasOption(words, "--debug", "-d")) return "unknown";
  return format === "stream-json" ? FULL : ANSWER;
}
function geminiCommandRecords(line) {
  const { words, streams: streams2, location, pathsOf, variable: variable2, repository } = line;
  const flags = words.some(({ value }) => value.startsWith("--telemetry"));
  const flagged = { kept: "telemetry", omits: "unknown", location };
  return [
    ...printed(streams2.output, output3(line), location, pathsOf),
    sessionFiles(SESSIONS4, location),
    ...telemetryRecords(telemetryOf(void 0, variable2), location),
    ...flags ? [flagged] : [],
    ...repositoryRecords(repository, location)
  ];
}

// src/readers/ci/agents/trace/limit.ts
var CLAUDE = [
  ["--max-turns", "turns"],
  ["--max-budget-usd", "cost"]
];
function optionLimits(words, options) {
  return options.flatMap(([flag, limit]) => optionValue(words, flag) === void 0 ? [] : [limit]);
}
var word2 = (value) => ({ value, offset: 0, end: 0, literal: true });
function claudeActionLimits(step) {
  const words = claudeWords(step.with.get("claude_args")?.text ?? "", false).map(word2);
  const before = atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.0") === false;
  return [
    ...optionLimits(words, CLAUDE),
    ...words.some(({ value }) => isUnknown(value)) ? ["unknown"] : [],
    // NOTE: before 1.0 `timeout_minutes` had a default, 30 minutes or 10.
    ...before ? ["time"] : [],
    ...before && step.with.has("max_turns") ? ["turns"] : []
  ];
}
function geminiActionLimits(step) {
  const text = (step.with.get("settings") ?? step.with.get("settings_json"))?.text.trim() ?? "";
  if (isUnknown(text)) return ["unknown"];
  const tree = text === "" ? void 0 : settingsJson(step.location.file, text, true);
  const turns = (tree?.at("model", "maxSessionTurns") ?? tree?.get("maxSessionTurns"))?.string();
  return turns === void 0 || turns.startsWith("-") ? [] : ["turns"];
}
function codexActionLimits(step) {
  const given = step.with.get("codex-args")?.text ?? "";
  return isUnknown(given) ? ["unknown"] : [];
}
var COPILOT = [
  ["--max-autopilot-continues", "turns"],
  ["--max-ai-credits", "cost"]
];
var OPTIONS = /* @__PURE__ */ new Map([
  ["claude", CLAUDE],
  ["copilot", COPILOT]
]);
function commandLimits(product2, words, hidden) {
  const own = optionLimits(words, OPTIONS.get(product2) ?? []);
  return hidden ? [...own, "unknown"] : own;
}

// src/readers/ci/agents/trace/command-evidence.ts
var RECORDS = /* @__PURE__ */ new Map([
  ["claude", claudeCommandRecords],
  ["codex", codexCommandRecords],
  ["copilot", copilotRecords],
  ["gemini", geminiCommandRecords]
]);
function commandEvidence(product2, command, lookup, location, repository) {
  const records = RECORDS.get(product2);
  if (records === void 0) return {};
  const hidden = hiddenOptions(command.words).length > 0;
  const limits = commandLimits(product2, command.words, hidden);
  return {
    records: records(commandLine(command, hidden, lookup, location, repository)),
    limits: command.limited ? [...limits, "time"] : limits
  };
}
var keyOf = ({ kept, path, label }) => JSON.stringify([kept, path, label]);
function agreed(known2, more) {
  if (known2.records === void 0 || more.records === void 0) return {};
  const records = new Map(known2.records.map((record) => [keyOf(record), record]));
  for (const record of more.records) {
    const other = records.get(keyOf(record));
    const differs = other !== void 0 && JSON.stringify(other.omits) !== JSON.stringify(record.omits);
    records.set(keyOf(record), differs ? { ...record, omits: "unknown" } : record);
  }
  const [a, b] = [known2.limits ?? [], more.limits ?? []];
  const limits = a.filter((limit) => b.includes(limit));
  const same = limits.length === a.length && limits.length === b.length;
  return { records: [...records.values()], limits: same ? limits : [...limits, "unknown"] };
}

// src/readers/ci/agents/cli-agents.ts
var MAX_LINES2 = 2e4;
var MAX_SCRIPTS = 200;
var MAX_CALLED = 4 * 1024 * 1024;
var budgets = /* @__PURE__ */ new WeakMap();
function budgetOf(repository) {
  const budget = budgets.get(repository) ?? { characters: MAX_CALLED };
  budgets.set(repository, budget);
  return budget;
}
function notRead(what, location) {
  return {
    code: "not-supported",
    level: "warning",
    message: `\`${what}\` runs an agent that is not supported yet: it was not judged.`,
    location
  };
}
function notKnown(what, location) {
  return {
    code: "not-supported",
    level: "warning",
    message: `\`${what}\` seems to run an agent; which command it is cannot be told from the files: it was not judged.`,
    location
  };
}
function notParsed(script) {
  return {
    code: "not-supported",
    level: "warning",
    message: "This script names an agent and cannot be read as a whole: what it runs was not judged.",
    location: script.location
  };
}
function isHeadless(entry, { words, fed }) {
  const texts = words.map((word3) => word3.value);
  if (entry["no-run"]?.includes(texts[0] ?? "")) return false;
  if (entry.subcommand)
    return entry.subcommand.includes(texts.find((word3) => !word3.startsWith("-")) ?? "") || texts.includes(entry.subcommand[0] ?? "");
  if (entry.headless?.includes("-p") && texts.some((word3) => /^-[a-z]*p[a-z]*$/.test(word3))) return true;
  if (texts.some((word3) => entry.headless?.some((flag) => word3 === flag || word3.startsWith(`${flag}=`)) ?? false))
    return !texts.some((word3) => /^(?:--version|--help)$/.test(word3));
  if (!entry["prompt-runs"] || texts.some((word3) => entry["no-run"]?.includes(word3))) return false;
  return fed === true || words.some(isPrompt);
}
function isPrompt({ value, literal }) {
  return !value.startsWith("-") && (/\s/.test(value) || !literal && value.startsWith("$"));
}
function behindGh(form) {
  const [first, ...rest] = form.words;
  if (form.name.split("/").at(-1) !== "gh" || first?.value !== "copilot") return form;
  const end = rest.findIndex((word3) => word3.value === "--");
  const own = end < 0 ? rest : rest.slice(0, end);
  if (own.some(({ value }) => ["--help", "-h", "--remove"].includes(value))) return form;
  return { ...form, name: first.value, words: end < 0 ? rest : rest.slice(end + 1) };
}
function collector(report, repository, around) {
  const found = /* @__PURE__ */ new Map();
  const said = /* @__PURE__ */ new Set();
  const once = (diagnostic) => {
    const { file, line: line2, column } = diagnostic.location;
    const key = `${diagnostic.message}@${file}:${line2}:${column}`;
    if (!said.has(key)) report(diagnostic);
    said.add(key);
  };
  const line = (at) => {
    const { forms, script } = at;
    for (const form of forms.map(behindGh)) {
      const name = form.name.split("/").at(-1) ?? "";
      const texts = form.words.map((word3) => word3.value);
      if (isUnreadCommand(name, texts)) once(notRead(form.name, script.location));
      const entry = agentByCommand(name) ?? agentByCommand(form.name) ?? agentBeside(name, around);
      const unknown3 = entry === void 0 && form.head?.literal === false && /[$`]/.test(name);
      if (unknown3 && looksLikeAgent(form.name, texts)) once(notKnown(form.name, at.location));
      if (entry === void 0 || !isHeadless(entry, form)) continue;
      const { location } = at;
      const key = JSON.stringify([entry.id, location]);
      const agent = found.get(key) ?? { entry, location, tools: /* @__PURE__ */ new Map(), evidence: void 0 };
      found.set(key, agent);
      for (const tool of cliTools(entry, form, { location, repository, report: once, lookup: at.session.lookup }))
        if (agent.tools.get(tool.label)?.confidence !== void 0 || !agent.tools.has(tool.label))
          agent.tools.set(tool.label, tool);
      const evidence = commandEvidence(entry.id, form, at.session.lookup, location, repository);
      agent.evidence = agent.evidence === void 0 ? evidence : agreed(agent.evidence, evidence);
    }
  };
  return { line, found };
}
function named(script, step) {
  const texts = [...step.env].flatMap(([name, value]) => script.includes(name) ? [value.text] : []);
  return [script, ...step.env.keys(), ...texts].join("\n");
}
function scriptOf(step) {
  if (step.script !== void 0) return step.script;
  const { run, tree } = step;
  const raw = run?.string();
  if (run === void 0 || raw === void 0) return void 0;
  const text = resolveText(raw, step.env, step.inputs);
  return {
    text,
    place(offset, end, name) {
      const [at, length] = text === raw ? spanOf(raw, offset, end, name) : spanOf(raw, 0, raw.length, name);
      return run.locate(at, length);
    },
    shell: tree.get("shell")?.string() ?? "bash",
    folder: resolveText(tree.get("working-directory")?.string() ?? "", step.env, step.inputs),
    ...text === raw ? { source: run } : {}
  };
}
function cliAgents(step, report, repository) {
  const own = scriptOf(step);
  if (own === void 0) return [];
  const { text, folder, shell } = own;
  const action = folderOf(step.tree.file);
  const folders = [.../* @__PURE__ */ new Set([folder, "", action])];
  const around = named(text, step);
  const may = mayNameAgent(around) || mayCallAgent(around, repository, folders) || mayRunProgram(text, repository, [folder, ""]);
  if (!may) return [];
  const isProgram = /^(?:python|node|perl|ruby)/.test(shell);
  const lines = isProgram ? programCommands(text, (name) => agentByCommand(name) !== void 0).join("\n") : text;
  if (isProgram && lines === "") {
    if (suggestsAgent(text)) report(notKnown(shell, step.location));
    return [];
  }
  const script = {
    text: lines,
    place: isProgram ? () => step.location : own.place,
    location: step.location,
    folder: action,
    from: [.../* @__PURE__ */ new Set([folder, ""])],
    ...own.source && !isProgram ? { source: own.source } : {}
  };
  const { line, found } = collector(report, repository, around);
  const visitor = {
    line,
    incomplete: (part) => {
      if (suggestsAgent(part.text) && found.size === 0) report(notParsed(part));
    },
    calls: (at, form) => calledScripts(at, form, repository, action, report),
    budget: { lines: MAX_LINES2, scripts: MAX_SCRIPTS },
    shared: budgetOf(repository)
  };
  walkScript(script, session(step.env), visitor);
  return [...found.values()].map((one) => agentStep(one, step));
}
function agentStep({ entry, location, tools: granted, evidence }, step) {
  const tools = [...granted.values()];
  return {
    entry,
    step,
    location,
    version: void 0,
    mode: "headless",
    tools: () => tools,
    credentials: environmentCredentials(step),
    model: modelRefs(step, entry),
    check: { state: "none", input: void 0, condition: () => TRUE },
    appToken: false,
    ...evidence
  };
}

// src/readers/ci/agents/literals.ts
function holdLiterals(builder, agent, { entry, step }, contexts) {
  const seen = /* @__PURE__ */ new Set();
  const hold = (name, value, channels) => {
    const secret = literalSecret(value.text, name);
    if (secret === void 0) return;
    const key = digest(value.text);
    if (seen.has(key)) return;
    seen.add(key);
    const location = (value.source ?? value.tree)?.location ?? step.location;
    const id = builder.distinct(`credential:literal/${location.file}#${name}`, key);
    const facts = {
      class: "literal",
      provider: secret.provider,
      lifetime: "static",
      store: "file",
      hint: secret.weak ? "a default password" : secret.hint
    };
    builder.node("credential", id, { label: `a literal ${name}`, location, facts });
    for (const { resource, access, certainty } of classify(name, "env").grants) {
      builder.edge("grants", id, resourceNode(builder, resource), {
        facts: { access, confidence: certainty },
        as: access
      });
    }
    const confidence = secret.weak ? "possible" : "certain";
    builder.edge("holds", agent, id, {
      contexts,
      facts: { when: "with", channel: [...channels], names: [name], confidence },
      locations: [location]
    });
  };
  for (const [name, value] of step.env) hold(name, value, environmentChannels(name));
  for (const [name, value] of step.with)
    hold(name, value, name === entry["token-input"] ? ["env", "gh", "git", "action", "mcp"] : ["env"]);
}

// src/readers/ci/agents/model-host.ts
var MODEL_HOSTS = [
  ["use_bedrock", "aws"],
  ["CLAUDE_CODE_USE_BEDROCK", "aws"],
  ["use_vertex", "google-cloud"],
  ["CLAUDE_CODE_USE_VERTEX", "google-cloud"],
  ["use_vertex_ai", "google-cloud"],
  ["GOOGLE_GENAI_USE_VERTEXAI", "google-cloud"],
  ["use_foundry", "azure"],
  ["CLAUDE_CODE_USE_FOUNDRY", "azure"]
];
function modelHost(step) {
  const isOn2 = (name) => /^(?:true|1)$/i.test((step.with.get(name) ?? step.env.get(name))?.text.trim() ?? "");
  return MODEL_HOSTS.find(([name]) => isOn2(name))?.[1];
}

// src/readers/ci/agents/trace/evidence-nodes.ts
var LABELS = {
  log: "the log of the job",
  summary: "the summary of the job",
  artifact: "an artifact",
  telemetry: "telemetry",
  gist: "a gist",
  platform: "the session log of its platform",
  file: "files on the machine"
};
function recordNode(builder, owner, record, { days, within: within2, readers } = {}) {
  const { kept, omits, label, by, afterFailure, location, path } = record;
  const shared = kept === "log" || kept === "summary";
  const name = redact(label ?? LABELS[kept]);
  const id = builder.node("evidence", shared ? `${owner.job}/${kept}` : `${owner.agent}/evidence/${name}`, {
    label: name,
    location: shared ? void 0 : location,
    facts: { kept, ...days === void 0 ? {} : { days }, ...readers ? { readers } : {} }
  });
  builder.edge("records", owner.agent, id, {
    facts: {
      omits: omits === "unknown" ? omits : [...omits],
      ...by === void 0 ? {} : { "switched-on-by": by },
      ...afterFailure === void 0 ? {} : { "after-failure": afterFailure },
      ...within2 === void 0 ? {} : { within: within2 }
    },
    locations: [location],
    // NOTE: one artifact may hold several files.
    ...path === void 0 ? {} : { as: redact(path) }
  });
}
function limitFact(limits) {
  const known2 = [...new Set(limits.filter((limit) => limit !== "unknown"))];
  if (known2.length > 0) return known2;
  return limits.includes("unknown") ? "unknown" : ["none"];
}

// src/readers/ci/agents/trace/paths.ts
var TEMP = /^(?:\$\{\{\s*runner\.temp\s*\}\}|\$\{\{\s*env\.RUNNER_TEMP\s*\}\}|\$\{?RUNNER_TEMP\}?|\/home\/runner\/work\/_temp)(?=\/|$)/;
var WORKSPACE = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?(?:GITHUB_WORKSPACE|CI_PROJECT_DIR|BITBUCKET_CLONE_DIR|BUILDKITE_BUILD_CHECKOUT_PATH|CIRCLE_WORKING_DIRECTORY|BUILD_SOURCESDIRECTORY|SYSTEM_DEFAULTWORKINGDIRECTORY)\}?|\$\((?:Build\.SourcesDirectory|System\.DefaultWorkingDirectory)\))(?:\/|$)/i;
var HOME = /^(?:\$\{?HOME\}?|\/home\/runner|\/root)(?=\/|$)/;
function normal2(path) {
  const text = path.trim().replace(/^["']|["']$/g, "").replace(TEMP, "$RUNNER_TEMP").replace(HOME, "~").replace(WORKSPACE, "");
  return text.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "") || ".";
}
function isInWorkspace(path) {
  return !/^[/~$]/.test(normal2(path));
}
var EXPANSION = /\$\{\{[^{}]*\}\}|\$(?!RUNNER_TEMP\b)\{?\w+\}?/g;
function covers2(pattern, path) {
  const [glob, file] = [normal2(pattern), normal2(path)];
  if (glob === "." || glob === "**" || glob === "**/*" || glob === "*") return isInWorkspace(file) ? "yes" : "no";
  if (file === glob || file.startsWith(`${glob}/`) || glob.startsWith(`${file}/`)) return "yes";
  if (fits(glob.replace(/\*+/g, "*"), file)) return "yes";
  const open = glob.replace(EXPANSION, "*");
  const found = file.replace(EXPANSION, "x");
  if ((open !== glob || found !== file) && (fits(open, found) || fits(`${open}/*`, found))) return "unknown";
  const base = file.split("/").at(-1) ?? "";
  return base.length > 3 && glob.split("/").at(-1) === base ? "unknown" : "no";
}
var surest = (found) => found.includes("yes") ? "yes" : found.includes("unknown") ? "unknown" : "no";
var GOES_ON = /\|\||\bset\s+\+e\b|(?:^|\n)\s*(?:if|while|until|!)\s|\|/;
var mayGoOn = (script) => GOES_ON.test(script);

export {
  parse,
  findExpressions,
  hideExpressions,
  unwrap,
  SHELLS,
  readShell,
  isPlainCommand,
  walkScript,
  calledFile,
  relativeNames,
  firstFile,
  folderOf,
  isShellScript,
  mayCall,
  mayRunAgent,
  lookOnce,
  mayCallFile,
  calledScripts,
  spanOf,
  resolveText,
  sourceOf,
  session,
  parsePermissionRule,
  splitPermissionRules,
  claudeWords,
  settingsJson,
  pinnedVersion,
  atLeast,
  allowedTools,
  tagModeTools,
  headTools,
  unknownTools,
  actionGrants,
  codexActionTools,
  copilotTools,
  geminiTools,
  unaskedTools,
  opencodeActionTools,
  environmentCredentials,
  modelRefs,
  FULL,
  claudeActionRecords,
  codexActionRecords,
  geminiActionRecords,
  claudeActionLimits,
  geminiActionLimits,
  codexActionLimits,
  notRead,
  cliAgents,
  holdLiterals,
  modelHost,
  recordNode,
  limitFact,
  isInWorkspace,
  covers2 as covers,
  surest,
  mayGoOn
};
