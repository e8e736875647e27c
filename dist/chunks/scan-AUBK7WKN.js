import {
  BUILTIN_RULES
} from "./chunk-SK33VB7V.js";
import {
  forgetParsed,
  isRecoverable,
  parseYaml
} from "./chunk-WYH5GVWR.js";
import {
  HOMEPAGE,
  UserError,
  VERSION
} from "./chunk-Q2Y3HRCS.js";
import {
  LEVELS,
  levelOf
} from "./chunk-L4UMWLU4.js";
import {
  __commonJS,
  __toESM
} from "./chunk-7VZ5H7B6.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match2) => {
        return match2 === "\\" ? "" : match2;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan2 = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start2 = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance2 = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance2();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance2();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance2())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance2();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance2()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start2 + 1) {
            start2 += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start2) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance2())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance2();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance2())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance2();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start2) {
          negated = token.negated = true;
          start2++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance2())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance2();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start2 > 0) {
        prefix = str.slice(0, start2);
        str = str.slice(start2);
        lastIndex -= start2;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start: start2,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start2;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start2 !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start2) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start2;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan2;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants2 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH: MAX_LENGTH3,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants2;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch2) => {
      let escaped = false;
      for (const ch of branch2) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch2) => {
      let value = branch2.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match2 = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match2 || match2.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match2.body).map((branch3) => branch3.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch2 = normalizeSimpleBranch(branches[0]);
        if (!branch2 || branch2.length !== 1) {
          return;
        }
        chars.push(branch2);
        index += match2.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match2 = parseRepeatedExtglob(value);
      while (match2) {
        depth++;
        value = match2.body.trim();
        match2 = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants2.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch2) => branch2.trim());
      if (branches.length > 1) {
        if (branches.some((branch2) => branch2 === "") || branches.some((branch2) => /^[*?]+$/.test(branch2)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch2 of branches) {
        const chars = getStarExtglobSequenceChars(branch2);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch2);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch2) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse3 = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH3, opts.maxLength) : MAX_LENGTH3;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants2.globChars(opts.windows);
      const EXTGLOB_CHARS = constants2.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance2 = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance2();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance2(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse3(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance2();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match2 = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match2 && match2[0].length > 2) {
            slashes = match2[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance2();
          } else {
            value += advance2();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix2 = POSIX_REGEX_SOURCE[rest2];
                if (posix2) {
                  prev.value = pre + posix2;
                  state.backtrack = true;
                  advance2();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match2 = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match2) {
            value += match2[0];
            state.index += match2[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance2());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance2());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse3.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH3, opts.maxLength) : MAX_LENGTH3;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants2.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match2 = /^(.*?)\.(\w+)$/.exec(str);
            if (!match2) return;
            const source2 = create(match2[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match2[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse3;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan2 = require_scan();
    var parse3 = require_parse();
    var utils = require_utils();
    var constants2 = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch3 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch3(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix2 = opts.windows;
      const regex = isState ? picomatch3.compileRe(glob, options) : picomatch3.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch3(opts.ignore, ignoreOpts, returnState);
      }
      const matcher2 = (input, returnObject = false) => {
        const { isMatch, match: match2, output } = picomatch3.test(input, regex, options, { glob, posix: posix2 });
        const result = { glob, state, regex, posix: posix2, input, output, match: match2, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher2.state = state;
      }
      return matcher2;
    };
    picomatch3.test = (input, regex, options, { glob, posix: posix2 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format2 = opts.format || (posix2 ? utils.toPosixSlashes : null);
      let match2 = input === glob;
      let output = match2 && format2 ? format2(input) : input;
      if (match2 === false) {
        output = format2 ? format2(input) : input;
        match2 = output === glob;
      }
      if (match2 === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match2 = picomatch3.matchBase(input, regex, options, posix2);
        } else {
          match2 = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match2), match: match2, output };
    };
    picomatch3.matchBase = (input, glob, options, posix2 = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch3.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix2 }));
    };
    picomatch3.isMatch = (str, patterns, options) => picomatch3(patterns, options)(str);
    picomatch3.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch3.parse(p, options));
      return parse3(pattern, { ...options, fastpaths: false });
    };
    picomatch3.scan = (input, options) => scan2(input, options);
    picomatch3.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch3.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch3.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse3.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse3(input, options);
      }
      return picomatch3.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch3.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch3.constants = constants2;
    module.exports = picomatch3;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch3(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch3, pico);
    module.exports = picomatch3;
  }
});

// src/graph/model.ts
var NODE_KINDS = {
  principal: { layer: "L7", is: "who can start or feed a run: a person of some standing, a bot, a schedule" },
  workload: { layer: "L4", is: "what runs with an identity of its own: a workflow job, a local agent session" },
  agent: { layer: "L3", is: "software that chooses its next action" },
  model: { layer: "L1", is: "the model endpoint" },
  tool: { layer: "L3", is: "a capability at the granularity of its grant" },
  server: { layer: "L3", is: "an MCP server, local or remote" },
  content: { layer: "L2", is: "text that reaches the model, and who can write it" },
  credential: { layer: "L6", is: "what proves an identity; its name and place, never its value" },
  resource: { layer: "L4", is: "what is read, changed or reached" },
  evidence: { layer: "L5", is: "a record a reviewer can read" }
};
var ZONES = {
  outside: 0,
  thread: 1,
  "agent-branch": 2,
  workstation: 3,
  runner: 3,
  "default-branch": 4,
  service: 5,
  release: 6,
  production: 6,
  "control-plane": 7
};
var STANDINGS = ["anyone", "triager", "writer", "maintainer"];
var ADMITTED = {
  anyone: "outside",
  triager: "thread",
  writer: "default-branch",
  maintainer: "control-plane"
};
var ACCESSES = ["read", "write", "exec", "send", "approve", "merge", "publish", "mint", "admin"];
var FACTS = {
  // on principals
  standing: "principal: anyone, triager, writer, maintainer, bot, schedule or developer",
  // on workloads and agents
  product: "agent: the product, by its catalog id",
  version: "agent: the version named where it is started",
  mode: "agent: how it runs: tag, agent, headless, interactive",
  "actor-check": "agent: its built-in check of who started it: on, off, partial, inert, none or unknown",
  "actor-check-input": "agent: the setting that switches the check off",
  "open-to": "agent: the lowest standing that can start it past every effective gate",
  definition: "workload or agent: where it is defined, the same for every instance",
  ephemeral: "workload: whether its machine is thrown away after the run",
  "untrusted-input": "agent: whether text written by anyone reaches it",
  "holds-class": "agent: the strongest class of credential within its reach, or none",
  acts: "agent: whether it can change something or send data out",
  // on tools
  capability: "tool: shell, edit, read, web, mcp, github or comment",
  command: "tool: the shell command it is limited to, or `*`",
  breadth: "tool: any (every command), interpreter (any code), build (code of the repository), wide (any subcommand) or narrow",
  grant: "tool: how it was granted: allowed, mode, default or flag",
  pinned: "tool: whether it is tied to the thread that started the run",
  network: "agent or tool: whether commands can reach the network: full or none",
  // on credentials
  class: "credential: job-token, app-token, pat, model-key, cloud, registry, oidc, ambient, secret or literal",
  store: "credential: where its value lives",
  lifetime: "credential: minted (dies with the run) or static",
  provider: "credential: who accepts it",
  hint: "credential: a masked hint of a literal value",
  pool: "credential: how many separate definitions hold it",
  "pool-confidence": "credential: how sure it is that the holders share one credential: certain, likely or possible",
  tiers: "credential: the standings that can start its holders",
  scope: "credential: none, read, declared, undeclared, write-all, scoped, unscoped or unknown",
  // on content
  owners: "content: patterns of paths, each with who must be asked about them",
  // on edges
  access: "grants, reaches and can: what is done",
  when: "holds: before, with, after or disk",
  channel: "holds: how it is presented: env, gh, git, action or mcp",
  via: "reaches: the channel the action takes its credential from, or none",
  confidence: "holds and can: certain, likely or possible",
  names: "holds: the variable or input names it goes by",
  crosses: "can: the standings for which this moves authority to a higher zone",
  excess: "can: why this is more than the task needs: write-all, undeclared, pat, unscoped-app, open-pattern, interpreter or build",
  zone: "can: the zone of the resource",
  "with-class": "can: the class of the credential that grants it"
};
function isFactName(name) {
  return Object.hasOwn(FACTS, name);
}
function fact(value, because = []) {
  return { value, because };
}

// src/graph/link.ts
var NOWHERE = { file: ".", line: 1, column: 1, endLine: 1, endColumn: 1 };
function edgeId(kind, from2, to, discriminator) {
  const id = `${from2} -${kind}-> ${to}`;
  return discriminator === void 0 ? id : `${id} #${discriminator}`;
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function compareLocations(a, b) {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
function link(fragments) {
  const diagnostics = [];
  const nodes = /* @__PURE__ */ new Map();
  for (const copies of groups(
    fragments.flatMap((fragment) => fragment.nodes),
    (node) => node.location
  )) {
    const node = copies.reduce(mergeNodes);
    nodes.set(node.id, node);
    const other = copies.find((copy) => copy.kind !== node.kind);
    if (other)
      diagnostics.push(internal(`The node \`${node.id}\` is both a ${node.kind} and a ${other.kind}.`, other.location));
  }
  const edges = /* @__PURE__ */ new Map();
  for (const copies of groups(
    fragments.flatMap((fragment) => fragment.edges),
    (edge) => edge.locations[0]
  )) {
    const edge = copies.reduce(mergeEdges);
    if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.id, edge);
    else diagnostics.push(internal(`The edge \`${edge.id}\` leads from or to nothing.`, edge.locations[0]));
  }
  return { graph: { nodes, edges }, diagnostics };
}
function internal(message, location = NOWHERE) {
  return { code: "internal", level: "error", message, location };
}
function groups(items, place) {
  const byId = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = byId.get(item.id);
    if (group) group.push(item);
    else byId.set(item.id, [item]);
  }
  const sorted = [...byId].sort(([a], [b]) => compareText(a, b));
  return sorted.map(([, copies]) => copies.length < 2 ? copies : ordered(copies, place));
}
function ordered(copies, place) {
  const keyed = copies.map((copy) => ({ copy, location: place(copy), text: JSON.stringify(copy) }));
  keyed.sort((a, b) => {
    if (a.location && b.location) return compareLocations(a.location, b.location) || compareText(a.text, b.text);
    if (a.location || b.location) return a.location ? -1 : 1;
    return compareText(a.text, b.text);
  });
  return keyed.map(({ copy }) => copy);
}
function mergeNodes(first, next) {
  const zone = first.zone ?? next.zone;
  const location = first.location ?? next.location;
  return {
    ...first,
    ...zone && { zone },
    ...location && { location },
    facts: mergeFacts(first.facts, next.facts)
  };
}
function mergeEdges(first, next) {
  const { conditions: mine, ...rest } = first;
  const conditions = mergeConditions(mine ?? [], next.conditions ?? []);
  return {
    ...rest,
    contexts: mergeContexts(first.contexts, next.contexts),
    gates: distinct([...first.gates, ...next.gates]),
    facts: mergeFacts(first.facts, next.facts),
    because: [.../* @__PURE__ */ new Set([...first.because, ...next.because])],
    locations: distinct([...first.locations, ...next.locations]),
    ...conditions.length > 0 && { conditions }
  };
}
function mergeContexts(a, b) {
  if (a === "every" || b === "every") return "every";
  return [.../* @__PURE__ */ new Set([...a, ...b])].sort(compareText);
}
function mergeConditions(a, b) {
  if (a.length === 0 || b.length === 0) return [];
  const alternatives2 = distinct([...alternativesOf(a), ...alternativesOf(b)]);
  if (alternatives2.length > 1) return [{ op: "any", of: alternatives2 }];
  const [only] = alternatives2;
  return only?.op === "all" ? only.of : alternatives2;
}
function alternativesOf(conditions) {
  const [only] = conditions;
  if (conditions.length === 1 && only) return only.op === "any" ? only.of : [only];
  return [{ op: "all", of: conditions }];
}
function mergeFacts(first, next) {
  const merged = { ...first };
  for (const [name, fact2] of Object.entries(next)) {
    if (!isFactName(name)) continue;
    const mine = merged[name];
    if (!mine || mine.value === "unknown" && fact2.value !== "unknown") merged[name] = fact2;
    else if (JSON.stringify(mine.value) === JSON.stringify(fact2.value)) {
      merged[name] = { value: mine.value, because: [.../* @__PURE__ */ new Set([...mine.because, ...fact2.because])] };
    }
  }
  return merged;
}
function distinct(items) {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

// src/graph/walk.ts
var OUTGOING = /* @__PURE__ */ new WeakMap();
var INCOMING = /* @__PURE__ */ new WeakMap();
function outgoing(graph) {
  return remembered(OUTGOING, graph, (edge) => edge.from);
}
function incoming(graph) {
  return remembered(INCOMING, graph, (edge) => edge.to);
}
function remembered(memory, graph, end) {
  const known4 = memory.get(graph);
  if (known4) return known4;
  const index = /* @__PURE__ */ new Map();
  for (const edge of graph.edges.values()) {
    const edges = index.get(end(edge));
    if (edges) edges.push(edge);
    else index.set(end(edge), [edge]);
  }
  memory.set(graph, index);
  return index;
}

// src/derive/context.ts
function holdsIn(edge, context) {
  return edge.contexts === "every" || edge.contexts.includes(context);
}
function sharedContexts(a, b) {
  if (a === "every") return b;
  return b === "every" ? a : a.filter((context) => b.includes(context));
}
function gatesIn(edge, context) {
  return edge.gates.filter((gate) => gate.contexts.includes(context));
}
function isStopped(edge, context, standing2) {
  return gatesIn(edge, context).some((gate) => gate.strength === "effective" && gate.stops.includes(standing2));
}
function extended(graph, nodes, edges, without = /* @__PURE__ */ new Set()) {
  const byId = (old, more) => {
    const all2 = new Map(without.size === 0 ? old : [...old].filter(([id]) => !without.has(id)));
    for (const item of more) all2.set(item.id, item);
    if (more.every((item) => old.has(item.id) && !without.has(item.id))) return all2;
    return new Map([...all2].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
  };
  return { nodes: byId(graph.nodes, nodes), edges: byId(graph.edges, edges) };
}

// src/derive/excess.ts
var BY_CREDENTIAL = /* @__PURE__ */ new Set([
  "personal-access-token",
  "unscoped-app-token",
  "write-all-token",
  "undeclared-permissions"
]);
var SCOPES = {
  "write-all": "write-all-token",
  undeclared: "undeclared-permissions"
};
function byCredential({ credential }) {
  const kind = credential?.facts.class?.value;
  if (kind === "pat") return "personal-access-token";
  if (kind === "app-token" && credential?.facts.scope?.value === "unscoped") return "unscoped-app-token";
  return kind === "job-token" ? SCOPES[String(credential?.facts.scope?.value)] : void 0;
}
function byTool({ tool, target, access, interactive }) {
  const breadth = tool?.facts.breadth?.value;
  if (access === "read" || access === "send" || target?.zone === void 0) return void 0;
  const high = ZONES[target.zone] >= ZONES["default-branch"];
  if (breadth === "wide" && high) return "open-pattern";
  if ((breadth === "any" || breadth === "interpreter") && high) return "interpreter";
  if (interactive && target.id === "host:exec" && (breadth === "interpreter" || breadth === "build"))
    return breadth === "build" ? "build-tool" : "interpreter";
  return void 0;
}
function excessOf(use) {
  const changes = use.access !== "read" && use.access !== "send";
  return (changes ? byCredential(use) : void 0) ?? byTool(use);
}

// src/derive/can.ts
var text = (edge, name) => String(edge?.facts[name]?.value ?? "");
var list = (value) => Array.isArray(value) ? value : [];
function presents(holds3, via, edits) {
  const after = text(holds3, "when") === "after";
  if (after) return edits && via === "shell";
  return via === "shell" || list(holds3.facts.channel?.value).includes(via);
}
function crosses(target, withSecrets, access) {
  if (target?.zone === void 0 || target.zone === "outside" && access === "send") return [];
  if (target.id === "host:files" || target.id === "host:exec" && !withSecrets) return [];
  const rank2 = ZONES[target.zone];
  return STANDINGS.filter((standing2) => rank2 > ZONES[ADMITTED[standing2]]);
}
function overlap(parts) {
  return [parts.reaches, parts.holds, parts.grants].reduce(
    (known4, edge) => edge ? sharedContexts(known4, edge.contexts) : known4,
    parts.uses.contexts
  );
}
function confidenceOf({ uses, holds: holds3, grants }) {
  const words2 = [uses, holds3, grants].map((edge) => text(edge, "confidence"));
  if (words2.includes("possible") || words2.includes("unknown")) return "possible";
  return words2.includes("likely") ? "likely" : "certain";
}
function placesOf({ uses, holds: holds3 }, excess) {
  const credential = holds3?.locations ?? [];
  return excess !== void 0 && BY_CREDENTIAL.has(excess) ? [...credential, ...uses.locations] : [...uses.locations, ...credential];
}
function canEdge(graph, agent, parts, secrets) {
  const contexts = overlap(parts);
  if (contexts !== "every" && contexts.length === 0) return void 0;
  const { uses, reaches, holds: holds3, grants } = parts;
  const target = graph.nodes.get(reaches.to);
  const credential = holds3 && graph.nodes.get(holds3.to);
  const access = text(reaches, "access");
  const because = [uses, reaches, holds3, grants].flatMap((edge) => edge ? [edge.id] : []);
  const secret = secrets.some((edge) => {
    const shared = sharedContexts(edge.contexts, contexts);
    return shared === "every" || shared.length > 0;
  });
  const strongest = credential ?? strongestHeld(graph, secrets);
  const excess = excessOf({
    tool: graph.nodes.get(uses.to),
    credential,
    target,
    access,
    interactive: contexts !== "every" && contexts.every((c) => c === "session:interactive")
  });
  return {
    id: edgeId("can", agent.id, reaches.to, `${access} by ${uses.to}${credential ? ` with ${credential.id}` : ""}`),
    from: agent.id,
    to: reaches.to,
    kind: "can",
    contexts,
    gates: [],
    because,
    locations: placesOf(parts, excess),
    facts: {
      access: fact(access, because),
      confidence: fact(confidenceOf(parts), because),
      crosses: fact(crosses(target, secret, access), because),
      ...target?.zone ? { zone: fact(target.zone) } : {},
      ...excess ? { excess: fact(excess, because) } : {},
      ...strongest ? { "with-class": fact(String(strongest.facts.class?.value ?? "secret"), because) } : {}
    }
  };
}
var STRENGTH = [
  "cloud",
  "pat",
  "registry",
  "app-token",
  "literal",
  "secret",
  "ambient",
  "job-token",
  "oidc",
  "model-key"
];
function strongestHeld(graph, holds3) {
  const rank2 = (node) => {
    const at = STRENGTH.indexOf(String(node?.facts.class?.value));
    return at < 0 ? STRENGTH.length : at;
  };
  return holds3.map((edge) => graph.nodes.get(edge.to)).sort((a, b) => rank2(a) - rank2(b))[0];
}
function isWorth(graph, out, holds3) {
  return graph.nodes.get(holds3.to)?.facts.class?.value !== "job-token" || out(holds3.to, "grants").length > 0;
}
var HARMLESS = /* @__PURE__ */ new Set(["host:files", "github:own-thread"]);
function ofAgent(graph, out, agent) {
  const held = out(agent.id, "holds");
  const secrets = held.filter((edge) => text(edge, "when") !== "after" && isWorth(graph, out, edge));
  const tools = out(agent.id, "uses");
  const edits = tools.some((edge) => out(edge.to, "reaches").some((reach) => reach.to.startsWith("host:")));
  const parts = tools.flatMap(
    (uses) => out(uses.to, "reaches").flatMap((reaches) => {
      const via = text(reaches, "via");
      if (via === "none") return [{ uses, reaches }];
      return held.filter((holds3) => presents(holds3, via, edits)).flatMap(
        (holds3) => out(holds3.to, "grants").filter((grants) => grants.to === reaches.to && text(grants, "access") === text(reaches, "access")).map((grants) => ({ uses, reaches, holds: holds3, grants }))
      );
    })
  );
  const edges = parts.flatMap((part2) => canEdge(graph, agent, part2, secrets) ?? []);
  const acting = edges.filter((edge) => !HARMLESS.has(edge.to) && text(edge, "access") !== "read");
  const strongest = strongestHeld(graph, secrets)?.facts.class?.value ?? "none";
  const facts = {
    ...agent.facts,
    "holds-class": fact(
      strongest,
      secrets.map((edge) => edge.id)
    ),
    acts: fact(
      acting.length > 0,
      acting.map((edge) => edge.id)
    )
  };
  return { agent: { ...agent, facts }, edges };
}
function deriveCan(graph) {
  const edges = outgoing(graph);
  const out = (id, kind) => (edges.get(id) ?? []).filter((edge) => edge.kind === kind);
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const derived = agents.map((agent) => ofAgent(graph, out, agent));
  return extended(
    graph,
    derived.map((one) => one.agent),
    derived.flatMap((one) => one.edges)
  );
}

// src/derive/exposure.ts
var into = (graph) => {
  const edges = incoming(graph);
  return (id, kind) => (edges.get(id) ?? []).filter((edge) => edge.kind === kind);
};
function otherStarter(graph, edges, workload, context, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(workload)) return void 0;
  for (const edge of edges(workload, "starts")) {
    const word = String(graph.nodes.get(edge.from)?.facts.standing?.value ?? "");
    if (holdsIn(edge, context) && !STANDINGS.some((standing2) => standing2 === word)) return word;
  }
  for (const edge of edges(workload, "calls")) {
    const word = holdsIn(edge, context) ? otherStarter(graph, edges, edge.from, context, /* @__PURE__ */ new Set([...seen, workload])) : void 0;
    if (word !== void 0) return word;
  }
  return void 0;
}
function wayIn(graph, edges, workload, context, standing2, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(workload)) return void 0;
  for (const edge of edges(workload, "starts")) {
    const needed = STANDINGS.findIndex((known4) => known4 === graph.nodes.get(edge.from)?.facts.standing?.value);
    if (needed >= 0 && needed <= STANDINGS.indexOf(standing2) && holdsIn(edge, context) && !isStopped(edge, context, standing2))
      return [edge];
  }
  for (const edge of edges(workload, "calls")) {
    if (!holdsIn(edge, context) || isStopped(edge, context, standing2)) continue;
    const way = wayIn(graph, edges, edge.from, context, standing2, /* @__PURE__ */ new Set([...seen, workload]));
    if (way) return [...way, edge];
  }
  return void 0;
}
function allWays(edges, workload, context, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(workload)) return [];
  const starts = edges(workload, "starts").filter((edge) => holdsIn(edge, context));
  const calls = edges(workload, "calls").filter((edge) => holdsIn(edge, context));
  return [
    ...starts,
    ...calls.flatMap((edge) => [...allWays(edges, edge.from, context, /* @__PURE__ */ new Set([...seen, workload])), edge])
  ];
}
function admissions(graph, agent) {
  const edges = into(graph);
  return edges(agent.id, "runs").flatMap(
    (runs) => (runs.contexts === "every" ? [] : runs.contexts).flatMap((context) => {
      for (const standing2 of STANDINGS) {
        if (isStopped(runs, context, standing2)) continue;
        const way = wayIn(graph, edges, runs.from, context, standing2);
        if (way) return [{ workload: runs.from, context, admits: standing2, way: [...way, runs] }];
      }
      const other = otherStarter(graph, edges, runs.from, context);
      const started = allWays(edges, runs.from, context);
      return other === void 0 && !started.some((edge) => edge.kind === "starts") ? [] : [{ workload: runs.from, context, admits: other ?? "nobody", way: [...started, runs] }];
    })
  );
}
function deriveExposure(graph) {
  const nodes = [...graph.nodes.values()].filter((node) => node.kind === "agent").flatMap((agent) => {
    const found = admissions(graph, agent);
    const lowest = STANDINGS.find((standing2) => found.some((one) => one.admits === standing2)) ?? found[0]?.admits;
    const because = found.find((one) => one.admits === lowest)?.way.map((edge) => edge.id) ?? [];
    return lowest === void 0 ? [] : [{ ...agent, facts: { ...agent.facts, "open-to": fact(lowest, because) } }];
  });
  return extended(graph, nodes, []);
}

// src/derive/pools.ts
var HOLDERS = /* @__PURE__ */ new Set(["agent", "workload", "server"]);
function definitionOf(graph, edge) {
  const holder = graph.nodes.get(edge.from);
  if (holder?.kind === "agent") {
    const runs = (incoming(graph).get(holder.id) ?? []).find((other) => other.kind === "runs");
    const job = runs && graph.nodes.get(runs.from)?.facts.definition?.value;
    if (typeof job === "string") return job;
  }
  const own = holder?.facts.definition?.value;
  return typeof own === "string" ? own : edge.from;
}
function pooled(graph, credential) {
  const holds3 = (incoming(graph).get(credential.id) ?? []).filter(
    (edge) => edge.kind === "holds" && HOLDERS.has(graph.nodes.get(edge.from)?.kind ?? "") && edge.facts.when?.value !== "after"
  );
  const agents = holds3.filter((edge) => graph.nodes.get(edge.from)?.kind !== "workload");
  const definitions = new Set(holds3.map((edge) => definitionOf(graph, edge)));
  if (agents.length === 0 || definitions.size < 2) return void 0;
  const because = holds3.map((edge) => edge.id);
  const words2 = holds3.map((edge) => edge.facts.confidence?.value);
  const confidence = words2.includes("possible") ? "possible" : words2.includes("likely") ? "likely" : "certain";
  const tiers = [
    ...new Set(
      agents.flatMap((edge) => {
        const open = graph.nodes.get(edge.from)?.facts["open-to"]?.value;
        return typeof open === "string" ? [open] : [];
      })
    )
  ].sort();
  return {
    ...credential,
    facts: {
      ...credential.facts,
      pool: fact(definitions.size, because),
      "pool-confidence": fact(confidence, because),
      tiers: fact(tiers, because)
    }
  };
}
function derivePools(graph) {
  const shared = [...graph.nodes.values()].filter(
    (node) => node.kind === "credential" && node.facts.lifetime?.value !== "minted"
  );
  return extended(
    graph,
    shared.flatMap((node) => pooled(graph, node) ?? []),
    []
  );
}

// src/derive/conditions.ts
var ANSWERS = ["no", "unknown", "yes"];
var OPEN = { canBeTrue: "yes", canBeFalse: "yes" };
var UNKNOWN = { canBeTrue: "unknown", canBeFalse: "unknown" };
var most = (answers, none) => answers.length === 0 ? none : ANSWERS.findLast((answer) => answers.includes(answer)) ?? none;
var least = (answers, none) => answers.length === 0 ? none : ANSWERS.find((answer) => answers.includes(answer)) ?? none;
function isSelfService(proof, autoLabels2) {
  const label = proof.label?.toLowerCase();
  return label !== void 0 && [...autoLabels2].some((auto) => auto.toLowerCase() === label);
}
function admits(proof, standing2, autoLabels2) {
  return proof.strength === "weak" || proof.admits.includes(standing2) || isSelfService(proof, autoLabels2);
}
function ofProof(proof, standing2, autoLabels2) {
  if (admits(proof, standing2, autoLabels2)) return OPEN;
  return { canBeTrue: proof.strength === "declared" ? "unknown" : "no", canBeFalse: "yes" };
}
function judgeFor(standing2, autoLabels2) {
  return judgeWith((proof) => ofProof(proof, standing2, autoLabels2));
}
function judgeWith(proofVerdict) {
  const known4 = /* @__PURE__ */ new Map();
  const fresh = (condition) => {
    switch (condition.op) {
      case "const":
        return condition.value ? { canBeTrue: "yes", canBeFalse: "no" } : { canBeTrue: "no", canBeFalse: "yes" };
      case "choice":
        return OPEN;
      case "unknown":
        return UNKNOWN;
      case "proof":
        return proofVerdict(condition.proof);
      case "not": {
        const inner = judge2(condition.of);
        return { canBeTrue: inner.canBeFalse, canBeFalse: inner.canBeTrue };
      }
      case "all": {
        const parts = condition.of.map(judge2);
        return {
          canBeTrue: least(
            parts.map((p) => p.canBeTrue),
            "yes"
          ),
          canBeFalse: most(
            parts.map((p) => p.canBeFalse),
            "no"
          )
        };
      }
      case "any": {
        const parts = condition.of.map(judge2);
        return {
          canBeTrue: most(
            parts.map((p) => p.canBeTrue),
            "no"
          ),
          canBeFalse: least(
            parts.map((p) => p.canBeFalse),
            "yes"
          )
        };
      }
    }
  };
  const judge2 = (condition) => {
    const before = known4.get(condition);
    if (before !== void 0) return before;
    const verdict = fresh(condition);
    known4.set(condition, verdict);
    return verdict;
  };
  return judge2;
}
function isImpossible(conditions) {
  const judge2 = judgeWith(() => OPEN);
  return conditions.some((condition) => judge2(condition).canBeTrue === "no");
}
var NOTHING = { proofs: [], unknowns: [] };
function join(parts) {
  return {
    proofs: [...new Set(parts.flatMap((p) => p.proofs))],
    unknowns: [...new Set(parts.flatMap((p) => p.unknowns))]
  };
}
function alternatives(parts) {
  const all2 = join(parts);
  const forgeableBy = [...new Set(all2.proofs.flatMap((proof) => proof.forgeableBy))];
  return { ...all2, proofs: parts.length < 2 ? all2.proofs : all2.proofs.map((proof) => ({ ...proof, forgeableBy })) };
}
function decidersOf(condition, judge2, outcome, answer) {
  const memo = /* @__PURE__ */ new Map();
  const find = (part2, side) => {
    if (judge2(part2)[side] !== answer) return NOTHING;
    const before = memo.get(part2)?.[side];
    if (before !== void 0) return before;
    const found = fresh(part2, side);
    memo.set(part2, { ...memo.get(part2), [side]: found });
    return found;
  };
  const fresh = (part2, side) => {
    if (part2.op === "proof") return { proofs: [part2.proof], unknowns: [] };
    if (part2.op === "unknown") return { proofs: [], unknowns: [part2] };
    if (part2.op === "not") return find(part2.of, side === "canBeTrue" ? "canBeFalse" : "canBeTrue");
    if (part2.op !== "all" && part2.op !== "any") return NOTHING;
    const found = part2.of.map((inner) => find(inner, side));
    return part2.op === "any" === (side === "canBeTrue") ? alternatives(found.filter(isSomething)) : join(found);
  };
  return find(condition, outcome);
}
var isSomething = (deciding) => deciding.proofs.length + deciding.unknowns.length > 0;
function proofsAskedFor(condition) {
  const found = /* @__PURE__ */ new Set();
  const seen = { true: /* @__PURE__ */ new Set(), false: /* @__PURE__ */ new Set() };
  const visit = (part2, positive) => {
    const done = positive ? seen.true : seen.false;
    if (done.has(part2)) return;
    done.add(part2);
    if (part2.op === "proof" && positive) found.add(part2.proof);
    if (part2.op === "not") visit(part2.of, !positive);
    if (part2.op === "all" || part2.op === "any") for (const inner of part2.of) visit(inner, positive);
  };
  visit(condition, true);
  return [...found];
}

// src/derive/gates.ts
var keyOf = (gate) => {
  const { file, line, column } = gate.location;
  return [gate.kind, gate.strength, file, line, column, gate.why, gate.forgeableBy.join()].join("\0");
};
function gateOf(proof, contexts) {
  const { gate: kind, strength, judges, forgeableBy, location, why } = proof;
  return { kind, strength, judges, forgeableBy, location, why, contexts };
}
function add(found, gate, stops3) {
  const entry = found.get(keyOf(gate)) ?? { gate, stops: /* @__PURE__ */ new Set() };
  for (const standing2 of stops3) entry.stops.add(standing2);
  found.set(keyOf(gate), entry);
}
function addDeciding(found, whole, contexts, autoLabels2) {
  const places = /* @__PURE__ */ new Set();
  const place = (proof) => void places.add(placeOf(proof));
  for (const standing2 of STANDINGS) {
    const judge2 = judgeFor(standing2, autoLabels2);
    const answer = judge2(whole).canBeTrue;
    if (answer === "yes") continue;
    const { proofs, unknowns } = decidersOf(whole, judge2, "canBeTrue", answer);
    for (const proof of proofs) {
      place(proof);
      add(found, gateOf(proof, contexts), [standing2]);
    }
    if (answer === "no") continue;
    for (const { what, location } of unknowns) {
      const why = `It is not in the files: ${what}.`;
      add(
        found,
        { kind: "unknown-condition", strength: "declared", judges: "actor", forgeableBy: [], location, why, contexts },
        [standing2]
      );
    }
  }
  return places;
}
var placeOf = (proof) => [proof.gate, proof.location.file, proof.location.line, proof.location.column].join("\0");
function weakened(proof, autoLabels2) {
  if (proof.strength === "weak") return proof;
  const why = isSelfService(proof, autoLabels2) ? `An issue form of this repository applies the label \`${proof.label}\` for anyone.` : "Another branch of the condition does not ask for it.";
  return { ...proof, strength: "weak", why };
}
function gatesOf(conditions, contexts, autoLabels2) {
  const whole = { op: "all", of: conditions };
  const found = /* @__PURE__ */ new Map();
  const deciding = addDeciding(found, whole, contexts, autoLabels2);
  for (const proof of proofsAskedFor(whole)) {
    if (!deciding.has(placeOf(proof))) add(found, gateOf(weakened(proof, autoLabels2), contexts), []);
  }
  return [...found.values()].map(({ gate, stops: stops3 }) => ({
    ...gate,
    stops: gate.strength === "weak" ? [] : STANDINGS.filter((s) => stops3.has(s))
  }));
}

// src/derive/starts.ts
var LABEL = "github:label/";
function autoLabels(graph) {
  const labels = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) {
    const target = edge.kind === "reaches" && edge.to.startsWith(LABEL) ? graph.nodes.get(edge.from) : void 0;
    if (target?.kind === "content") labels.add(edge.to.slice(LABEL.length));
  }
  return labels;
}
var isStanding = (word) => STANDINGS.some((standing2) => standing2 === word);
function standingOf(graph, edge) {
  const word = graph.nodes.get(edge.from)?.facts.standing?.value;
  return edge.kind === "starts" && isStanding(word) ? word : void 0;
}
function principal(standing2) {
  const label = standing2 === "maintainer" ? "a maintainer" : standing2 === "anyone" ? "anyone" : `anyone with ${standing2 === "writer" ? "write" : "triage"} access`;
  return {
    id: `principal:${standing2}`,
    kind: "principal",
    label,
    layer: NODE_KINDS.principal.layer,
    zone: "outside",
    facts: { standing: fact(standing2) }
  };
}
function nextStart(edge, standing2) {
  const contexts = edge.contexts === "every" ? [] : edge.contexts;
  const closed = contexts.filter((context) => isStopped(edge, context, standing2));
  const next = STANDINGS.slice(STANDINGS.indexOf(standing2) + 1).find(
    (higher) => closed.some((context) => !isStopped(edge, context, higher))
  );
  if (next === void 0) return void 0;
  const node = principal(next);
  return {
    node,
    edge: {
      ...edge,
      id: edgeId("starts", node.id, edge.to, `${edge.id.split("#").pop()} past ${standing2}`),
      from: node.id,
      contexts: closed.filter((context) => !isStopped(edge, context, next))
    }
  };
}
function selfLabelled(edge, labels) {
  if (labels.size === 0 || edge.kind !== "starts" || edge.from !== "principal:triager" || edge.contexts === "every")
    return void 0;
  const contexts = edge.contexts.filter((context) => context === "issues.labeled");
  return contexts.length === 0 ? void 0 : {
    ...edge,
    id: edgeId("starts", "principal:anyone", edge.to, `${edge.id.split("#").pop()} by form`),
    from: "principal:anyone",
    contexts
  };
}
function deriveGates(graph) {
  const labels = autoLabels(graph);
  const nodes = /* @__PURE__ */ new Map();
  const edges = [];
  const without = /* @__PURE__ */ new Set();
  const judged = (edge) => ({
    ...edge,
    gates: edge.conditions ? gatesOf(edge.conditions, edge.contexts === "every" ? [] : edge.contexts, labels) : edge.gates
  });
  for (const edge of graph.edges.values()) {
    if (edge.conditions && isImpossible(edge.conditions)) {
      without.add(edge.id);
      continue;
    }
    const byForm = selfLabelled(edge, labels);
    for (const one of byForm ? [edge, byForm] : [edge]) {
      const known4 = judged(one);
      if (known4.gates.length > 0 || one !== edge) edges.push(known4);
      if (one !== edge) nodes.set("principal:anyone", principal("anyone"));
      const standing2 = standingOf(graph, known4) ?? (one === byForm ? "anyone" : void 0);
      const next = standing2 === void 0 ? void 0 : nextStart(known4, standing2);
      if (next && !nodes.has(next.node.id)) nodes.set(next.node.id, graph.nodes.get(next.node.id) ?? next.node);
      if (next) edges.push(next.edge);
    }
  }
  return withoutIdle(extended(graph, [...nodes.values()], edges, without), graph);
}
function withoutIdle(judged, before) {
  const reached = (graph, kind) => new Set([...graph.edges.values()].filter((edge) => kind.includes(edge.kind)).map((edge) => edge.to));
  const [started, startedBefore] = [reached(judged, ["starts", "calls"]), reached(before, ["starts", "calls"])];
  const idleJobs = new Set([...startedBefore].filter((id) => !started.has(id)));
  const runs = [...judged.edges.values()].filter((edge) => edge.kind === "runs" && !idleJobs.has(edge.from));
  const alive = new Set(runs.map((edge) => edge.to));
  const idle = new Set([...reached(before, ["runs"])].filter((id) => !alive.has(id)));
  const without = [...judged.edges.values()].filter((edge) => idle.has(edge.from) && (edge.kind === "uses" || edge.kind === "holds")).map((edge) => edge.id);
  return without.length === 0 ? judged : extended(judged, [], [], new Set(without));
}

// src/derive/uncalled.ts
var CALLER = "principal:caller";
function pruneUncalled(graph) {
  const called2 = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) {
    const definition = edge.kind === "calls" ? graph.nodes.get(edge.to)?.facts.definition?.value : void 0;
    if (typeof definition === "string") called2.add(definition);
  }
  const otherwise = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) if (edge.kind === "starts" && edge.from !== CALLER) otherwise.add(edge.to);
  const gone = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values()) {
    if (edge.kind !== "starts" || edge.from !== CALLER || !called2.has(edge.to)) continue;
    if (!otherwise.has(edge.to)) gone.add(edge.to);
  }
  if (gone.size === 0) return graph;
  const within2 = (id) => [...gone].some((root) => id === root || id.startsWith(`${root}/`) || id.startsWith(`credential:${root}/`));
  const without = new Set([...graph.nodes.keys()].filter(within2));
  for (const edge of graph.edges.values()) if (without.has(edge.from) || without.has(edge.to)) without.add(edge.id);
  return extended(graph, [], [], without);
}

// src/derive/index.ts
var STEPS = [
  pruneUncalled,
  deriveGates,
  deriveCan,
  deriveExposure,
  derivePools
];
function derive(graph) {
  return STEPS.reduce((known4, step) => step(known4), graph);
}

// src/derive/ledger.ts
var RANK = { effective: 0, declared: 1, weak: 2 };
function ledger(graph) {
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  return agents.flatMap(
    (agent) => admissions(graph, agent).flatMap(({ workload, context, admits: admits2, way }) => {
      const gates = [...way.flatMap((edge) => gatesIn(edge, context))].sort(
        (a, b) => RANK[a.strength] - RANK[b.strength]
      );
      const location = gates[0]?.location ?? way[0]?.locations[0] ?? agent.location;
      return location ? [{ agent: agent.id, workload, context, admits: admits2, gates, location }] : [];
    })
  );
}
function coverage(graph, entries) {
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const ids = new Set(agents.map((agent) => agent.id));
  const declared = entries.flatMap(
    (entry) => entry.gates.filter((gate) => gate.strength === "declared").map((gate) => `${gate.location.file}:${gate.location.line}:${gate.why}`)
  );
  const held = [...graph.edges.values()].filter((edge) => edge.kind === "holds" && ids.has(edge.from) && edge.facts.when?.value !== "after").map((edge) => edge.to);
  const scopes = held.filter((id) => graph.nodes.get(id)?.facts.scope?.value === "unknown");
  return { agents: agents.length, contexts: entries.length, unknowns: (/* @__PURE__ */ new Set([...declared, ...scopes])).size };
}

// src/discover.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
import { spawnSync } from "node:child_process";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync
} from "node:fs";
import { dirname, isAbsolute, join as join2, posix, relative, sep } from "node:path";
var MAX_FILE_BYTES = 1024 * 1024;
var MAX_FILES = 2e4;
var MAX_TOTAL_BYTES = 256 * 1024 * 1024;
var MAX_WALKED = 5e5;
var GIT_LIMITS = { timeout: 2e4, maxBuffer: 256 * 1024 * 1024 };
function discover(path, globs) {
  const matches = matcher(globs);
  const start2 = startOf(path);
  const root = start2.isDirectory ? start2.real : rootOf(start2.real, matches);
  const disk = { root, memory: /* @__PURE__ */ new Map(), diagnostics: [], read: 0, skipped: 0, bytes: 0 };
  const names = start2.isDirectory ? listed(disk).filter(matches) : [slashed(relative(root, start2.real))].filter(matches);
  const files = [];
  for (const name of [...new Set(names)].sort()) {
    if (disk.read >= MAX_FILES || disk.bytes >= MAX_TOTAL_BYTES) {
      report(disk, "limit", name, `Only ${disk.read} files are read; this one and those after it are not.`);
      break;
    }
    const file = load(disk, name);
    if (file !== void 0) files.push(file);
  }
  return {
    files,
    repository: { file: (asked) => reachable(disk, asked), names: files.map((file) => file.file) },
    diagnostics: disk.diagnostics,
    get read() {
      return disk.read;
    },
    get skipped() {
      return disk.skipped;
    }
  };
}
function matcher(globs) {
  if (globs.length === 0) return () => false;
  const any2 = new RegExp(globs.map((glob) => import_picomatch.default.makeRe(glob, { dot: true }).source).join("|"), "s");
  return (file) => any2.test(file);
}
function startOf(path) {
  try {
    const real = realpathSync(path);
    const stats = statSync(real);
    if (stats.isDirectory()) readdirSync(real);
    if (stats.isDirectory() || stats.isFile()) return { real, isDirectory: stats.isDirectory() };
  } catch (error) {
    throw new UserError(
      `\`${path}\` cannot be read (${codeOf(error)}). Name a repository, a folder or a file that exists.`
    );
  }
  throw new UserError(`\`${path}\` is neither a folder nor a file.`);
}
function rootOf(file, matches) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (matches(slashed(relative(folder, file)))) return folder;
    if (dirname(folder) === folder) return dirname(file);
  }
}
function slashed(path) {
  return sep === "/" ? path : path.split(sep).join("/");
}
function listed(disk) {
  const names = listedByGit(disk.root);
  return names.length > 0 ? names : walked(disk);
}
function listedByGit(root) {
  const top = workTree(root);
  if (top === void 0) return [];
  const config = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.excludesFile=/dev/null",
    "safe.bareRepository=explicit"
  ].flatMap((setting) => ["-c", setting]);
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = {
    ...Object.fromEntries(own),
    GIT_WORK_TREE: top,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_TERMINAL_PROMPT: "0"
  };
  const { status, stdout } = spawnSync("git", [...config, "-C", root, "ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: dirname(process.execPath),
    env,
    ...GIT_LIMITS,
    stdio: ["ignore", "pipe", "ignore"]
  });
  if (status !== 0) return [];
  return stdout.toString("utf8").split("\0").filter((name) => name !== "" && !name.endsWith("/"));
}
function workTree(root) {
  for (let folder = root; ; folder = dirname(folder)) {
    if (statsOf(join2(folder, ".git")) !== void 0) return folder;
    if (dirname(folder) === folder) return void 0;
  }
}
function walked(disk) {
  const names = [];
  const folders = [""];
  let seen = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry of entriesOf(disk, folder)) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      seen += 1;
      if (!entry.isDirectory()) names.push(name);
      else if (entry.name !== ".git" && entry.name !== "node_modules") folders.push(name);
    }
    if (seen <= MAX_WALKED) continue;
    report(disk, "limit", folder, `The folder holds more than ${MAX_WALKED} entries; the rest is not looked at.`);
    break;
  }
  return names;
}
function entriesOf(disk, folder) {
  try {
    return readdirSync(join2(disk.root, folder), { withFileTypes: true });
  } catch (error) {
    skip(disk, "unreadable", folder, `The folder cannot be read (${codeOf(error)}).`);
    return [];
  }
}
function reachable(disk, asked) {
  if (asked.includes("\0") || isAbsolute(asked) || asked.startsWith("/")) return void 0;
  const name = posix.normalize(asked);
  if (disk.memory.has(name)) return disk.memory.get(name);
  const first = name.split("/", 1)[0];
  if (first === ".." || name.split("/").includes(".git")) return void 0;
  if (statsOf(join2(disk.root, name))?.isDirectory()) return void 0;
  return load(disk, name);
}
function load(disk, name) {
  if (!disk.memory.has(name)) disk.memory.set(name, read(disk, name));
  return disk.memory.get(name);
}
function read(disk, name) {
  const path = join2(disk.root, name);
  const link2 = statsOf(path);
  if (link2 === void 0) {
    return name.includes("�") ? skip(disk, "unreadable", name, "The file's name is not UTF-8.") : void 0;
  }
  try {
    const real = realpathSync(path);
    const inside = relative(disk.root, real);
    if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside))
      return skip(disk, "outside-root", name, "The link leads out of the scanned folder and is not followed.");
    if (slashed(inside).split("/").includes(".git"))
      return skip(disk, "outside-root", name, "The link leads into git's own folder and is not followed.");
    if (!statSync(real).isFile())
      return skip(disk, "unreadable", name, "A file is expected here, but this is something else.");
    return decoded(disk, name, bytesOf(real));
  } catch (error) {
    return skip(disk, "unreadable", name, `The file cannot be read (${codeOf(error)}).`);
  }
}
function statsOf(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function bytesOf(real) {
  const handle = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    if (!fstatSync(handle).isFile()) return void 0;
    const buffer = Buffer.allocUnsafe(Math.min(fstatSync(handle).size, MAX_FILE_BYTES) + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < buffer.length; length += count)
      count = readSync(handle, buffer, length, buffer.length - length, null);
    return buffer.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}
var utf8 = new TextDecoder("utf-8", { fatal: true });
function decoded(disk, name, bytes) {
  if (bytes === void 0) return skip(disk, "unreadable", name, "The file changed while it was read.");
  if (bytes.length > MAX_FILE_BYTES)
    return skip(disk, "too-large", name, `The file is larger than ${MAX_FILE_BYTES / 1024} KiB and is not read.`);
  if (bytes.includes(0)) return skip(disk, "not-text", name, "The file holds a null byte and is not read as text.");
  disk.bytes += bytes.length;
  try {
    const file = { file: name, text: utf8.decode(bytes) };
    disk.read += 1;
    return file;
  } catch {
    return skip(disk, "not-text", name, "The file is not UTF-8.");
  }
}
function skip(disk, code, name, message) {
  disk.skipped += 1;
  report(disk, code, name, message);
}
function report(disk, code, name, message) {
  disk.diagnostics.push({
    code,
    level: "error",
    message,
    location: { file: name, line: 1, column: 1, endLine: 1, endColumn: 1 }
  });
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}

// src/read.ts
async function readFile(reader, file, repository) {
  const asked = /* @__PURE__ */ new Set([file]);
  const watched = {
    ...repository,
    file: (path) => {
      const other = repository.file(path);
      if (other) asked.add(other);
      return other;
    }
  };
  try {
    const fragment = reader.read(file, watched);
    const broken = [...asked].filter(isRecoverable);
    if (broken.length === 0) {
      forgetParsed(file);
      return fragment;
    }
    const { recoverYaml } = await import("./yaml-recover-YDAHBRDV.js");
    for (const one of broken) parseYaml(one, "yaml", recoverYaml);
    return reader.read(file, watched);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const location = { file: file.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return {
      nodes: [],
      edges: [],
      diagnostics: [
        {
          code: "internal",
          level: "error",
          message: `Reader \`${reader.id}\` failed: ${why}. Please report it.`,
          location
        }
      ]
    };
  }
}

// src/readers/index.ts
var import_picomatch2 = __toESM(require_picomatch2(), 1);

// src/catalog/agents.generated.ts
var data = {
  "agents": {
    "claude-code-action": {
      "title": "Claude Code Action",
      "uses": [
        "anthropics/claude-code-action"
      ],
      "action-names": [
        "Claude Code Action v1.0",
        "Claude Code Action",
        "Claude Code Action Official"
      ],
      "model-keys": [
        "anthropic_api_key",
        "claude_code_oauth_token"
      ],
      "token-input": "github_token",
      "check": {
        "events": [
          "issues",
          "issue_comment",
          "pull_request",
          "pull_request_target",
          "pull_request_review",
          "pull_request_review_comment"
        ],
        "events-since": {
          "workflow_run": "1.0.185"
        },
        "off-input": "allowed_non_write_users",
        "off-needs-input": "github_token",
        "bots-input": "allowed_bots"
      },
      "app-token": {
        "name": "Claude GitHub App token",
        "grants": {
          "contents": "write",
          "pull-requests": "write",
          "issues": "write"
        }
      },
      "source": "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md"
    },
    "claude-code-base-action": {
      "title": "Claude Code Base Action",
      "uses": [
        "anthropics/claude-code-base-action",
        "anthropics/claude-code-action/base-action"
      ],
      "action-names": [
        "Claude Code Base Action"
      ],
      "model-keys": [
        "anthropic_api_key",
        "claude_code_oauth_token"
      ],
      "source": "https://github.com/anthropics/claude-code-action/blob/main/base-action/action.yml"
    },
    "codex-action": {
      "title": "Codex Action",
      "uses": [
        "openai/codex-action"
      ],
      "action-names": [
        "Codex Action",
        "Run Codex",
        "openai-codex-action"
      ],
      "model-keys": [
        "openai-api-key"
      ],
      "check": {
        "events": "every",
        "off-input": "allow-users",
        "bots-input": "allow-bots"
      },
      "source": "https://github.com/openai/codex-action/blob/main/docs/security.md"
    },
    "run-gemini-cli": {
      "title": "Gemini CLI Action",
      "uses": [
        "google-github-actions/run-gemini-cli",
        "google-gemini/gemini-cli-action"
      ],
      "action-names": [
        "Run Gemini CLI",
        "Gemini CLI GitHub Action"
      ],
      "model-keys": [
        "gemini_api_key",
        "google_api_key"
      ],
      "source": "https://github.com/google-github-actions/run-gemini-cli/blob/main/action.yml"
    },
    "claude": {
      "title": "Claude Code CLI",
      "cli": [
        "claude"
      ],
      "packages": [
        "@anthropic-ai/claude-code"
      ],
      "headless": [
        "-p",
        "--print"
      ],
      "source": "https://code.claude.com/docs/en/headless"
    },
    "codex": {
      "title": "Codex CLI",
      "cli": [
        "codex"
      ],
      "packages": [
        "@openai/codex"
      ],
      "subcommand": [
        "exec",
        "e"
      ],
      "source": "https://developers.openai.com/codex/noninteractive"
    },
    "gemini": {
      "title": "Gemini CLI",
      "cli": [
        "gemini"
      ],
      "packages": [
        "@google/gemini-cli"
      ],
      "headless": [
        "-p",
        "--prompt",
        "-y",
        "--yolo",
        "--approval-mode"
      ],
      "source": "https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/headless.md"
    }
  },
  "github-mcp": {
    "source": "https://github.com/github/github-mcp-server",
    "tools": {
      "add_issue_comment": {
        "resource": "github:own-thread",
        "access": "write"
      },
      "create_issue": {
        "resource": "github:issues",
        "access": "write"
      },
      "update_issue": {
        "resource": "github:issues",
        "access": "write"
      },
      "issue_write": {
        "resource": "github:issues",
        "access": "write"
      },
      "sub_issue_write": {
        "resource": "github:issues",
        "access": "write"
      },
      "create_pull_request": {
        "resource": "github:pull-requests",
        "access": "write"
      },
      "update_pull_request": {
        "resource": "github:pull-requests",
        "access": "write"
      },
      "update_pull_request_branch": {
        "resource": "github:agent-branch",
        "access": "write"
      },
      "add_comment_to_pending_review": {
        "resource": "github:own-thread",
        "access": "write"
      },
      "pull_request_review_write": {
        "resource": "github:pull-requests",
        "access": "approve"
      },
      "create_and_submit_pull_request_review": {
        "resource": "github:pull-requests",
        "access": "approve"
      },
      "submit_pending_pull_request_review": {
        "resource": "github:pull-requests",
        "access": "approve"
      },
      "merge_pull_request": {
        "resource": "github:default-branch",
        "access": "merge"
      },
      "create_branch": {
        "resource": "github:agent-branch",
        "access": "write"
      },
      "create_or_update_file": {
        "resource": "github:default-branch",
        "access": "write"
      },
      "delete_file": {
        "resource": "github:default-branch",
        "access": "write"
      },
      "push_files": {
        "resource": "github:default-branch",
        "access": "write"
      },
      "create_repository": {
        "resource": "github:other-repositories",
        "access": "admin"
      },
      "fork_repository": {
        "resource": "github:other-repositories",
        "access": "write"
      },
      "run_workflow": {
        "resource": "github:workflow-runs",
        "access": "exec"
      },
      "rerun_workflow_run": {
        "resource": "github:workflow-runs",
        "access": "exec"
      }
    }
  },
  "not-read": {
    "source": "https://docs.github.com/en/copilot/how-tos/copilot-cli/use-copilot-cli-in-actions",
    "uses": [
      "anthropics/claude-code-security-review",
      "actions/ai-inference",
      "anomalyco/opencode/github",
      "sst/opencode/github",
      "factory-ai/droid-action",
      "the-pr-agent/pr-agent",
      "qodo-ai/pr-agent",
      "codium-ai/pr-agent",
      "augmentcode/augment-agent",
      "augmentcode/review-pr",
      "augmentcode/describe-pr",
      "warpdotdev/oz-agent-action",
      "warpdotdev/warp-agent-action",
      "google-labs-code/jules-invoke",
      "google-labs-code/jules-action",
      "ambient-code/ambient-action"
    ],
    "commands": {
      "opencode": "run",
      "copilot": "-p",
      "cursor-agent": "-p",
      "droid": "exec",
      "goose": "run",
      "aider": "",
      "amp": "-x",
      "kiro-cli": "chat",
      "auggie": "--print",
      "cline": "-y",
      "qwen": "--yolo"
    }
  }
};

// src/catalog/agents.ts
var ENTRIES = Object.entries(data.agents).map(
  ([id, entry]) => ({ id, ...entry })
);
var GITHUB_MCP = data["github-mcp"].tools;
function agentByUses(uses) {
  const slug2 = uses.split("@")[0]?.toLowerCase() ?? "";
  return ENTRIES.find((entry) => entry.uses?.some((known4) => known4.toLowerCase() === slug2));
}
function agentByActionName(name) {
  return ENTRIES.find((entry) => entry["action-names"]?.includes(name));
}
function agentByCommand(name) {
  return ENTRIES.find((entry) => entry.cli?.includes(name) || entry.packages?.includes(name));
}
var NOT_READ_USES = data["not-read"].uses;
var NOT_READ_COMMANDS = data["not-read"].commands;
function isUnreadAction(uses) {
  return NOT_READ_USES.includes(uses.split("@")[0]?.toLowerCase() ?? "");
}
function isUnreadCommand(name, words2) {
  const sign = Object.hasOwn(NOT_READ_COMMANDS, name) ? NOT_READ_COMMANDS[name] : void 0;
  return sign !== void 0 && (sign === "" || words2.includes(sign));
}
var COMMANDS = [
  ...ENTRIES.flatMap((entry) => [...entry.cli ?? [], ...entry.packages ?? []]),
  ...Object.keys(NOT_READ_COMMANDS)
];
function mayNameAgent(script) {
  if (script.includes("$'")) return true;
  const plain = script.replace(/["'\\\n]/g, "");
  return COMMANDS.some((name) => plain.includes(name));
}
function githubMcpReach(tool) {
  const row = GITHUB_MCP[tool];
  return row && { resource: row.resource, access: row.access };
}

// src/catalog/commands.generated.ts
var data2 = {
  "sources": {
    "gh": "https://cli.github.com/manual/",
    "git": "https://git-scm.com/docs",
    "claude": "https://code.claude.com/docs/en/permissions",
    "npm": "https://docs.npmjs.com/cli/commands",
    "man": "https://man7.org/linux/man-pages/",
    "agents": "https://code.claude.com/docs/en/headless",
    "clouds": "https://docs.github.com/en/actions/concepts/security/openid-connect"
  },
  "everything": [
    "github:issues write",
    "github:own-thread write",
    "github:pull-requests write",
    "github:pull-requests approve",
    "github:discussions write",
    "github:agent-branch write",
    "github:default-branch write",
    "github:default-branch merge",
    "github:releases publish",
    "github:packages publish",
    "github:workflow-runs exec",
    "github:workflows write",
    "github:settings admin",
    "github:other-repositories write"
  ],
  "beyond": [
    "cloud:account write",
    "registry:packages publish",
    "service:account write"
  ],
  "rows": [
    {
      "commands": [
        "gh"
      ],
      "breadth": "wide",
      "via": "gh",
      "effects": [],
      "source": "gh"
    },
    {
      "commands": [
        "gh api"
      ],
      "breadth": "wide",
      "via": "gh",
      "effects": "everything",
      "source": "gh"
    },
    {
      "commands": [
        "gh issue comment",
        "gh issue edit",
        "gh issue close",
        "gh issue reopen",
        "gh issue delete",
        "gh issue lock",
        "gh issue unlock",
        "gh issue pin",
        "gh issue unpin",
        "gh issue create"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:issues write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh issue transfer"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:issues write",
        "github:other-repositories write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh issue develop",
        "gh pr update-branch"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:agent-branch write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh issue",
        "gh issue view",
        "gh issue list",
        "gh issue status"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:issues read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh pr comment",
        "gh pr edit",
        "gh pr close",
        "gh pr reopen",
        "gh pr ready",
        "gh pr create",
        "gh pr lock",
        "gh pr unlock",
        "gh pr review --comment",
        "gh pr review --request-changes"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:pull-requests write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh pr review"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:pull-requests write",
        "github:pull-requests approve"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh pr review --approve"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:pull-requests approve"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh pr merge"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:default-branch merge"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh pr",
        "gh pr view",
        "gh pr list",
        "gh pr diff",
        "gh pr checks",
        "gh pr status",
        "gh pr checkout"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:pull-requests read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh label create",
        "gh label edit",
        "gh label delete",
        "gh label clone"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:issues write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh label",
        "gh label list"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:issues read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh release create",
        "gh release upload",
        "gh release edit",
        "gh release delete",
        "gh release delete-asset"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:releases publish"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh release",
        "gh release view",
        "gh release list",
        "gh release download"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:releases read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh workflow run",
        "gh workflow enable",
        "gh workflow disable",
        "gh run rerun",
        "gh run cancel",
        "gh run delete",
        "gh cache delete"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:workflow-runs exec"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh workflow",
        "gh workflow view",
        "gh workflow list",
        "gh run",
        "gh run view",
        "gh run list",
        "gh run watch",
        "gh run download",
        "gh cache",
        "gh cache list"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:workflow-runs read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh repo create",
        "gh repo fork"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:other-repositories write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh repo sync"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:default-branch write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh repo delete",
        "gh repo edit",
        "gh repo rename",
        "gh repo archive",
        "gh repo unarchive",
        "gh repo deploy-key",
        "gh repo autolink",
        "gh secret",
        "gh variable",
        "gh ssh-key",
        "gh gpg-key"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:settings admin"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh repo",
        "gh repo view",
        "gh repo list",
        "gh repo clone",
        "gh search"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:other-repositories read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh secret list",
        "gh variable list",
        "gh variable get",
        "gh ruleset"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:settings read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh gist create",
        "gh gist edit",
        "gh gist"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "internet send"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh gist view",
        "gh gist list"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "internet read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh extension",
        "gh alias",
        "gh codespace"
      ],
      "breadth": "wide",
      "via": "none",
      "effects": [
        "host:exec exec"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "git"
      ],
      "breadth": "wide",
      "via": "git",
      "effects": [],
      "source": "git"
    },
    {
      "commands": [
        "git push"
      ],
      "breadth": "narrow",
      "via": "git",
      "effects": [
        "github:agent-branch write",
        "github:default-branch write"
      ],
      "source": "git"
    },
    {
      "commands": [
        "git -c",
        "git config",
        "git rebase",
        "git bisect",
        "git submodule",
        "git filter-branch",
        "git difftool",
        "git mergetool"
      ],
      "breadth": "wide",
      "via": "none",
      "effects": [
        "host:exec exec"
      ],
      "source": "git"
    },
    {
      "commands": [
        "git commit",
        "git add",
        "git rm",
        "git mv",
        "git status",
        "git diff",
        "git log",
        "git show",
        "git branch",
        "git checkout",
        "git switch",
        "git restore",
        "git stash",
        "git reset",
        "git merge",
        "git fetch",
        "git pull",
        "git clone",
        "git tag",
        "git blame",
        "git grep",
        "git ls-files",
        "git rev-parse",
        "git merge-base",
        "git cherry-pick",
        "git revert",
        "git worktree",
        "git remote",
        "git describe",
        "git shortlog",
        "git ls-remote",
        "git apply",
        "git init"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [],
      "source": "git"
    },
    {
      "commands": [
        "bash",
        "sh",
        "zsh",
        "dash",
        "fish",
        "ksh",
        "pwsh",
        "powershell",
        "python",
        "python2",
        "python3",
        "node",
        "perl",
        "ruby",
        "php",
        "lua",
        "tsx",
        "ts-node",
        "Rscript",
        "source",
        "."
      ],
      "breadth": "interpreter",
      "form": "script",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "bun run",
        "deno run"
      ],
      "breadth": "build",
      "form": "script",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "bun",
        "deno"
      ],
      "breadth": "interpreter",
      "form": "script",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "eval",
        "osascript",
        "awk",
        "gawk",
        "mawk",
        "sed",
        "ed",
        "ex",
        "vi",
        "vim",
        "emacs",
        "expect",
        "screen",
        "tmux",
        "script",
        "parallel",
        "at",
        "crontab",
        "systemd-run",
        "tclsh",
        "jshell",
        "groovy"
      ],
      "breadth": "interpreter",
      "via": "shell",
      "effects": [],
      "source": "man"
    },
    {
      "commands": [
        "env",
        "sudo",
        "doas",
        "su",
        "nohup",
        "nice",
        "ionice",
        "time",
        "timeout",
        "stdbuf",
        "setsid",
        "flock",
        "watch",
        "strace",
        "command",
        "builtin",
        "exec",
        "noglob",
        "xargs",
        "entr",
        "dotenv",
        "dotenvx run --",
        "doppler run --",
        "op run --",
        "direnv exec",
        "mise exec",
        "devbox run"
      ],
      "breadth": "interpreter",
      "form": "wrapper",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "npx",
        "bunx",
        "uvx",
        "pipx run",
        "npm exec",
        "pnpm dlx",
        "pnpm exec",
        "yarn dlx",
        "yarn exec",
        "bun x",
        "uv tool run"
      ],
      "breadth": "interpreter",
      "form": "run",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "docker",
        "podman",
        "nerdctl",
        "docker-compose",
        "docker run",
        "docker exec",
        "docker compose"
      ],
      "breadth": "interpreter",
      "closed": "build",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "docker ps",
        "docker images",
        "docker logs",
        "docker inspect",
        "docker version",
        "docker info",
        "docker compose ps",
        "docker compose logs"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "docker push",
        "podman push"
      ],
      "breadth": "narrow",
      "via": "shell",
      "effects": [
        "registry:packages publish"
      ],
      "source": "claude"
    },
    {
      "commands": [
        "ssh",
        "mosh"
      ],
      "breadth": "interpreter",
      "closed": "build",
      "via": "shell",
      "effects": [
        "internet send",
        "service:account write"
      ],
      "source": "man"
    },
    {
      "commands": [
        "claude",
        "codex",
        "opencode",
        "gemini",
        "copilot",
        "cursor-agent",
        "amp",
        "droid",
        "goose",
        "aider",
        "qwen",
        "auggie",
        "crush",
        "kiro-cli"
      ],
      "breadth": "interpreter",
      "closed": "build",
      "via": "shell",
      "effects": [],
      "source": "agents"
    },
    {
      "commands": [
        "find"
      ],
      "breadth": "build",
      "closed": "narrow",
      "via": "none",
      "effects": [
        "host:files read"
      ],
      "source": "claude"
    },
    {
      "commands": [
        "npm run",
        "npm test",
        "npm t",
        "npm start",
        "npm ci",
        "npm install",
        "npm i",
        "npm rebuild",
        "npm version",
        "npm pack",
        "npm init",
        "pnpm run",
        "pnpm test",
        "pnpm install",
        "pnpm i",
        "pnpm add",
        "pnpm build",
        "yarn run",
        "yarn test",
        "yarn install",
        "yarn add",
        "yarn build",
        "bun install",
        "bun test",
        "bun add"
      ],
      "breadth": "build",
      "via": "shell",
      "effects": [],
      "source": "npm"
    },
    {
      "commands": [
        "npm",
        "pnpm",
        "yarn"
      ],
      "breadth": "build",
      "via": "shell",
      "effects": [],
      "source": "npm"
    },
    {
      "commands": [
        "npm view",
        "npm ls",
        "npm list",
        "npm outdated",
        "npm audit",
        "npm search",
        "npm info",
        "npm why",
        "pnpm list",
        "pnpm why",
        "yarn why",
        "yarn info"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [],
      "source": "npm"
    },
    {
      "commands": [
        "npm publish",
        "pnpm publish",
        "yarn publish",
        "yarn npm publish",
        "cargo publish",
        "twine upload",
        "uv publish",
        "poetry publish",
        "gem push",
        "nuget push",
        "dotnet nuget push",
        "vsce publish",
        "ovsx publish",
        "helm push"
      ],
      "breadth": "build",
      "via": "shell",
      "effects": [
        "registry:packages publish"
      ],
      "source": "npm"
    },
    {
      "commands": [
        "make",
        "gmake",
        "cmake",
        "ninja",
        "meson",
        "just",
        "task",
        "rake",
        "bazel",
        "bazelisk",
        "buck2",
        "pants",
        "nx",
        "turbo",
        "lerna",
        "grunt",
        "gulp",
        "tox",
        "nox",
        "pytest",
        "py.test",
        "unittest",
        "jest",
        "vitest",
        "mocha",
        "playwright",
        "cypress",
        "eslint",
        "webpack",
        "vite",
        "rollup",
        "tsc",
        "pre-commit",
        "ansible-playbook"
      ],
      "breadth": "build",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "go",
        "go run",
        "go test",
        "go build",
        "go generate",
        "go install",
        "go vet",
        "cargo",
        "mvn",
        "./mvnw",
        "mvnw",
        "gradle",
        "./gradlew",
        "gradlew",
        "sbt",
        "lein",
        "mix",
        "dotnet",
        "swift",
        "xcodebuild",
        "pod",
        "flutter",
        "dart",
        "composer",
        "bundle",
        "rails",
        "pip",
        "pip3",
        "pipx",
        "poetry",
        "pdm",
        "hatch",
        "conda",
        "uv",
        "uv sync",
        "uv pip",
        "apt",
        "apt-get",
        "brew",
        "apk",
        "dnf",
        "yum"
      ],
      "breadth": "build",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "uv run",
        "poetry run",
        "pdm run",
        "hatch run",
        "bundle exec",
        "conda run"
      ],
      "breadth": "build",
      "form": "run",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "go version",
        "go env",
        "go list",
        "go fmt",
        "gofmt",
        "go doc",
        "cargo --version",
        "cargo fmt",
        "cargo tree",
        "cargo metadata",
        "pip list",
        "pip show",
        "uv --version",
        "apt list",
        "brew list"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "curl",
        "wget",
        "http",
        "https",
        "xh",
        "httpie",
        "nc",
        "ncat",
        "netcat",
        "socat",
        "telnet",
        "scp",
        "sftp",
        "rsync",
        "ftp",
        "rclone",
        "aria2c"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [
        "internet send",
        "internet read"
      ],
      "source": "man"
    },
    {
      "commands": [
        "ping",
        "dig",
        "nslookup",
        "host"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [
        "internet send"
      ],
      "source": "man"
    },
    {
      "commands": [
        "aws",
        "az",
        "gcloud",
        "gsutil",
        "bq",
        "doctl",
        "oci",
        "ibmcloud",
        "terraform",
        "tofu",
        "terragrunt",
        "pulumi",
        "kubectl",
        "helm",
        "eksctl",
        "oc",
        "wrangler",
        "serverless",
        "sam",
        "cdk"
      ],
      "breadth": "wide",
      "via": "shell",
      "effects": [
        "cloud:account write"
      ],
      "source": "clouds"
    },
    {
      "commands": [
        "vercel",
        "netlify",
        "heroku",
        "fly",
        "flyctl",
        "railway",
        "supabase",
        "firebase",
        "stripe",
        "sentry-cli",
        "glab",
        "jira",
        "acli",
        "psql",
        "mysql",
        "mongosh",
        "redis-cli",
        "snowsql",
        "twilio"
      ],
      "breadth": "wide",
      "via": "shell",
      "effects": [
        "service:account write"
      ],
      "source": "clouds"
    },
    {
      "commands": [
        "cat",
        "head",
        "tail",
        "less",
        "more",
        "grep",
        "rg",
        "egrep",
        "fgrep",
        "ag",
        "jq",
        "yq",
        "strings",
        "xxd",
        "od",
        "base64",
        "diff",
        "sort",
        "uniq",
        "cut",
        "nl",
        "printenv"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [
        "host:files read"
      ],
      "source": "man"
    },
    {
      "commands": [
        "cp",
        "mv",
        "rm",
        "rmdir",
        "mkdir",
        "touch",
        "tee",
        "ln",
        "chmod",
        "chown",
        "dd",
        "install",
        "truncate",
        "tar",
        "unzip",
        "patch",
        "sponge"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [
        "host:files write"
      ],
      "source": "man"
    }
  ]
};

// src/catalog/wildcard.ts
function fits(pattern, text2) {
  const parts = pattern.split("*");
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (parts.length === 1) return text2 === pattern;
  if (!text2.startsWith(first) || !text2.endsWith(last) || text2.length < first.length + last.length) return false;
  let position = first.length;
  for (const part2 of parts.slice(1, -1)) {
    const found = text2.indexOf(part2, position);
    if (found < 0) return false;
    position = found + part2.length;
  }
  return position <= text2.length - last.length;
}

// src/catalog/shell-pattern.ts
var MAX_LENGTH = 2e3;
var SEPARATORS = /* @__PURE__ */ new Set(["&&", "||", ";", "|", "&"]);
var ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
var EXPRESSION = /\$\{\{[^{}]{0,200}\}\}/g;
function patternParts(specifier) {
  const parts = [];
  let words2 = [];
  for (const word of normalise(specifier).split(/\s+/)) {
    if (!SEPARATORS.has(word)) words2.push(word);
    else if (words2.length > 0) {
      parts.push(part(words2));
      words2 = [];
    }
  }
  if (words2.length > 0) parts.push(part(words2));
  return parts;
}
function normalise(specifier) {
  const text2 = (specifier ?? "*").slice(0, MAX_LENGTH).replace(EXPRESSION, (found) => found.replace(/\s+/g, "")).trim();
  const spaced = text2.endsWith(":*") ? `${text2.slice(0, -2).trimEnd()} *` : text2;
  return spaced.trim() === "" ? "*" : spaced.trim().replace(/\s+/g, " ");
}
function part(words2) {
  const start2 = words2.findIndex((word2) => !ASSIGNMENT.test(word2));
  const rest = start2 < 0 ? [] : words2.slice(start2).map(unquote);
  const wild = rest.findIndex((word2) => word2.includes("*"));
  if (wild < 0) return { fixed: rest, open: start2 < 0 && words2.some((word2) => word2.includes("*")) ? "" : void 0 };
  const word = rest[wild] ?? "";
  return { fixed: rest.slice(0, wild), open: word.slice(0, word.indexOf("*")), wild: word };
}
function unquote(word) {
  return word.replace(/^["']/, "").replace(/["']$/, "");
}
function withoutWrapper(part2, length) {
  const rest = part2.fixed.slice(length);
  const start2 = rest.findIndex((word) => !word.startsWith("-") && !ASSIGNMENT.test(word) && !/^\d+[smhd]?$/.test(word));
  return { ...part2, fixed: start2 < 0 ? [] : rest.slice(start2) };
}
function covers(cover, text2) {
  const [pattern, inner] = [normalise(cover), normalise(text2)];
  return fits(pattern, inner) || pattern.endsWith(" *") && pattern.slice(0, -2) === inner;
}

// src/catalog/commands.ts
var BREADTHS = ["narrow", "wide", "build", "interpreter", "any"];
var CHANNELS = ["gh", "git", "none", "shell"];
var member = (list3, value, otherwise) => list3.find((known4) => known4 === value) ?? otherwise;
function effect(text2, channel) {
  const [resource2 = "", access] = text2.split(" ");
  return { resource: resource2, access: member(ACCESSES, access, "read"), via: member(CHANNELS, channel, "none") };
}
var EVERYTHING = (channel) => data2.everything.map((text2) => effect(text2, channel));
var EXEC = { resource: "host:exec", access: "exec", via: "none" };
var ANY_CODE = [
  EXEC,
  { resource: "host:files", access: "write", via: "none" },
  { resource: "internet", access: "send", via: "none" },
  ...EVERYTHING("shell"),
  ...data2.beyond.map((text2) => effect(text2, "shell"))
];
var ROWS = byFirstWord();
function byFirstWord() {
  const rows = /* @__PURE__ */ new Map();
  for (const row of data2.rows) {
    for (const command of row.commands) {
      const words2 = command.split(" ");
      const reach = typeof row.effects === "string" ? EVERYTHING(row.via) : row.effects.map((text2) => effect(text2, row.via));
      const form = "form" in row ? row.form : void 0;
      const closed = "closed" in row ? row.closed : void 0;
      const list3 = rows.get(words2[0] ?? "") ?? [];
      list3.push({
        words: words2,
        breadth: member(BREADTHS, row.breadth, "narrow"),
        closed: member(BREADTHS, closed, "narrow"),
        form: form ?? "plain",
        reach
      });
      rows.set(words2[0] ?? "", list3);
    }
  }
  return rows;
}
function shellBreadth(specifier) {
  const parts = patternParts(specifier);
  return {
    breadth: widest(parts.map((part2) => judge(part2).breadth)),
    command: normalise(specifier),
    pinned: parts.length > 0 && parts.every(isPinned)
  };
}
function commandReach(command, except = []) {
  const found = /* @__PURE__ */ new Map();
  for (const part2 of patternParts(command)) {
    const { breadth, reach } = judge(part2, except);
    const code = breadth === "any" || breadth === "interpreter" ? ANY_CODE : breadth === "build" ? [EXEC] : [];
    for (const one of [...code, ...isPinned(part2) ? pin(part2, reach) : reach]) {
      const key = `${one.resource} ${one.access}`;
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()];
}
function widest(breadths) {
  return BREADTHS.findLast((breadth) => breadths.includes(breadth)) ?? "narrow";
}
function judge(part2, except = [], depth = 0) {
  const [first, ...others] = part2.fixed;
  if (first === void 0) return judgeOpenName(part2.open);
  const name = first.startsWith("/") || first.startsWith("~") ? first.slice(first.lastIndexOf("/") + 1) : first;
  const rows = ROWS.get(name)?.filter(
    ({ words: words2 }) => words2.length === 1 || !except.some((denied) => covers(denied, words2.join(" ")))
  );
  if (rows === void 0) return { breadth: "narrow", reach: [] };
  if (isThreadPath(part2)) return { breadth: "narrow", reach: THREADS };
  const fixed = withoutFlags(rows, [name, ...others]);
  const row = rows.filter(({ words: words2 }) => words2.every((word, i) => word === fixed[i])).sort((a, b) => b.words.length - a.words.length)[0];
  const { open } = part2;
  const longer = open === void 0 ? [] : rows.filter(
    ({ words: words2 }) => words2.length > fixed.length && fixed.every((word, i) => word === words2[i]) && words2[fixed.length]?.startsWith(open)
  );
  const own = row === void 0 ? { breadth: "narrow", reach: [] } : judgeRow(row, { fixed, open }, except, depth);
  const breadth = widest([
    own.breadth,
    ...longer.map((other) => other.breadth),
    ...longer.some(({ words: words2 }) => !words2.at(-1)?.startsWith("-")) ? ["wide"] : []
  ]);
  return { breadth, reach: [...own.reach, ...longer.flatMap((other) => other.reach)] };
}
var THREADS = [
  { resource: "github:issues", access: "write", via: "gh" },
  { resource: "github:pull-requests", access: "write", via: "gh" }
];
function isThreadPath({ fixed, wild }) {
  return fixed[0] === "gh" && fixed[1] === "api" && /^\/?repos\/[^\s]*\/(?:issues|pulls)\/[^\s]*\/[a-z_]+$/.test(wild ?? "");
}
function judgeOpenName(open) {
  if (open === void 0) return { breadth: "narrow", reach: [] };
  if (open === "") return { breadth: "any", reach: [] };
  const rows = [...ROWS].filter(([name]) => name.startsWith(open)).flatMap(([, list3]) => list3);
  return {
    breadth: widest([open.includes("/") ? "build" : "narrow", ...rows.map((row) => row.breadth)]),
    reach: rows.flatMap((row) => row.reach)
  };
}
function judgeRow(row, part2, except, depth) {
  if (row.form === "script") return { breadth: judgeScript(row, part2), reach: row.reach };
  if (row.form === "plain") {
    const whole = part2.open !== void 0 || row.breadth === "build" || row.breadth === "narrow";
    return { breadth: whole ? row.breadth : row.closed, reach: row.reach };
  }
  const inner = withoutWrapper(part2, row.words.length);
  if (inner.fixed.length === 0) return { breadth: part2.open === void 0 ? "narrow" : row.breadth, reach: [] };
  if (depth > 5) return { breadth: "interpreter", reach: [] };
  const within2 = judge(inner, except, depth + 1);
  return row.form === "run" ? { breadth: widest(["build", within2.breadth]), reach: within2.reach } : within2;
}
var CODE_OPTIONS = /* @__PURE__ */ new Set([
  "-c",
  "-e",
  "-E",
  "-p",
  "-r",
  "-i",
  "-s",
  "-lc",
  "-ic",
  "--eval",
  "--print",
  "--command",
  "-Command",
  "eval"
]);
function judgeScript(row, { fixed, open }) {
  const rest = fixed.slice(row.words.length);
  if (rest.some((word) => CODE_OPTIONS.has(word))) return open === void 0 ? "narrow" : "interpreter";
  if (rest.some((word) => word === "-m" || !word.startsWith("-"))) return "build";
  if (open === void 0) return "narrow";
  return open === "" || open.startsWith("-") ? row.breadth : "build";
}
var VALUE_OPTIONS = /* @__PURE__ */ new Set([
  "-C",
  "-R",
  "--repo",
  "--prefix",
  "--cwd",
  "--git-dir",
  "--work-tree",
  "--filter",
  "-F",
  "-w",
  "--workspace",
  "--dir"
]);
function withoutFlags(rows, fixed) {
  if (!rows.some(({ words: words3 }) => words3.length > 1)) return fixed;
  const words2 = [...fixed];
  while (words2[1]?.startsWith("-") && !rows.some((row) => row.words[1] === words2[1]))
    words2.splice(1, VALUE_OPTIONS.has(words2[1]) ? 2 : 1);
  return words2;
}
var NUMBER = /^(?:#?\d+|\$\{\{.*(?:number|issue|pull_request).*\}\}|\$\{?[A-Z_]*(?:NUMBER|ISSUE|PR)[A-Z_]*\}?)$/;
var NUMBER_IN_PATH = /\/(?:issues|pulls)\/(?:\d+|\$\{\{[^{}]*\}\}|\$\{?[A-Z_]+\}?)(?:\/|$)/;
function isPinned({ fixed }) {
  if (fixed[0] !== "gh") return false;
  if (fixed[1] === "api") return fixed.some((word) => NUMBER_IN_PATH.test(word));
  return (fixed[1] === "issue" || fixed[1] === "pr") && fixed.slice(3).some((word) => NUMBER.test(word));
}
function pin({ fixed }, reach) {
  if (fixed[1] === "api") return [{ resource: "github:own-thread", access: "write", via: "gh" }];
  return reach.map((one) => {
    const thread2 = one.resource === "github:issues" || one.resource === "github:pull-requests";
    return thread2 && (one.access === "read" || one.access === "write") ? { ...one, resource: "github:own-thread" } : one;
  });
}

// src/catalog/literal-secret.ts
import { createHash } from "node:crypto";

// src/catalog/credentials.generated.ts
var data3 = {
  "sources": {
    "actions": "https://docs.github.com/en/actions/concepts/security/github_token",
    "pat": "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
    "app": "https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps",
    "oidc": "https://docs.github.com/en/actions/concepts/security/openid-connect",
    "prefixes": "https://github.blog/engineering/behind-githubs-new-authentication-token-formats/",
    "anthropic": "https://code.claude.com/docs/en/iam",
    "openai": "https://platform.openai.com/docs/api-reference/authentication",
    "google": "https://ai.google.dev/gemini-api/docs/api-key",
    "aws": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
    "azure": "https://learn.microsoft.com/en-us/dotnet/api/azure.identity.environmentcredential",
    "npm": "https://docs.npmjs.com/about-access-tokens",
    "pypi": "https://pypi.org/help/#apitoken",
    "cargo": "https://doc.rust-lang.org/cargo/reference/config.html",
    "docker": "https://docs.docker.com/security/access-tokens/",
    "vsce": "https://code.visualstudio.com/api/working-with-extensions/publishing-extension",
    "slack": "https://docs.slack.dev/authentication/tokens/",
    "gitlab": "https://docs.gitlab.com/security/tokens/",
    "scanning": "https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns",
    "servers": "https://github.com/modelcontextprotocol/servers",
    "stripe": "https://docs.stripe.com/keys",
    "supabase": "https://supabase.com/docs/guides/api/api-keys"
  },
  "grants": {
    "none": [],
    "cloud": [
      {
        "resource": "cloud:account",
        "access": "write"
      }
    ],
    "registry": [
      {
        "resource": "registry:packages",
        "access": "publish"
      }
    ],
    "service": [
      {
        "resource": "service:account",
        "access": "write"
      }
    ]
  },
  "names": [
    {
      "names": [
        "github.token"
      ],
      "class": "job-token",
      "provider": "github",
      "lifetime": "minted",
      "grants": "none",
      "source": "actions"
    },
    {
      "names": [
        "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
        "ACTIONS_ID_TOKEN_REQUEST_URL"
      ],
      "class": "oidc",
      "provider": "github",
      "lifetime": "minted",
      "grants": "none",
      "source": "oidc"
    },
    {
      "names": [
        "CI_JOB_TOKEN"
      ],
      "class": "job-token",
      "provider": "gitlab",
      "lifetime": "minted",
      "grants": "none",
      "source": "gitlab"
    },
    {
      "names": [
        "ANTHROPIC_API_KEY",
        "CLAUDE_CODE_OAUTH_TOKEN",
        "ANTHROPIC_AUTH_TOKEN",
        "CLAUDE_API_KEY",
        "ANTHROPIC_KEY"
      ],
      "class": "model-key",
      "provider": "anthropic",
      "lifetime": "static",
      "grants": "none",
      "source": "anthropic"
    },
    {
      "names": [
        "OPENAI_API_KEY",
        "CODEX_API_KEY",
        "OPENAI_KEY",
        "OPENAI_TOKEN",
        "CODEX_AUTH_JSON"
      ],
      "class": "model-key",
      "provider": "openai",
      "lifetime": "static",
      "grants": "none",
      "source": "openai"
    },
    {
      "names": [
        "AZURE_OPENAI_API_KEY",
        "AZURE_OPENAI_KEY",
        "AZURE_API_KEY"
      ],
      "class": "model-key",
      "provider": "azure-openai",
      "lifetime": "static",
      "grants": "none",
      "source": "openai"
    },
    {
      "names": [
        "GEMINI_API_KEY",
        "GOOGLE_API_KEY",
        "GOOGLE_GENERATIVE_AI_API_KEY",
        "GOOGLE_AI_API_KEY"
      ],
      "class": "model-key",
      "provider": "google",
      "lifetime": "static",
      "grants": "none",
      "source": "google"
    },
    {
      "names": [
        "OPENROUTER_API_KEY"
      ],
      "class": "model-key",
      "provider": "openrouter",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "MISTRAL_API_KEY"
      ],
      "class": "model-key",
      "provider": "mistral",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "GROQ_API_KEY"
      ],
      "class": "model-key",
      "provider": "groq",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "DEEPSEEK_API_KEY"
      ],
      "class": "model-key",
      "provider": "deepseek",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "XAI_API_KEY",
        "GROK_API_KEY"
      ],
      "class": "model-key",
      "provider": "xai",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "PERPLEXITY_API_KEY",
        "PPLX_API_KEY"
      ],
      "class": "model-key",
      "provider": "perplexity",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "AWS_BEARER_TOKEN_BEDROCK"
      ],
      "class": "model-key",
      "provider": "aws",
      "lifetime": "static",
      "grants": "none",
      "source": "aws"
    },
    {
      "names": [
        "CURSOR_API_KEY"
      ],
      "class": "model-key",
      "provider": "cursor",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "FACTORY_API_KEY",
        "WARP_API_KEY",
        "AUGMENT_SESSION_AUTH",
        "AMP_API_KEY",
        "KIRO_API_KEY",
        "JULES_API_KEY",
        "CONTINUE_API_KEY",
        "LLM_API_KEY",
        "MINIMAX_API_KEY",
        "TOGETHER_API_KEY",
        "FIREWORKS_API_KEY",
        "COHERE_API_KEY",
        "ZAI_API_KEY",
        "ZHIPU_API_KEY",
        "MOONSHOT_API_KEY",
        "DASHSCOPE_API_KEY",
        "CEREBRAS_API_KEY"
      ],
      "class": "model-key",
      "provider": "model",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "COPILOT_GITHUB_TOKEN"
      ],
      "class": "model-key",
      "provider": "github",
      "lifetime": "static",
      "grants": "none",
      "source": "pat"
    },
    {
      "names": [
        "GH_TOKEN",
        "GITHUB_TOKEN",
        "GITHUB_PAT",
        "GH_PAT",
        "PAT",
        "PAT_TOKEN",
        "GITHUB_PERSONAL_ACCESS_TOKEN",
        "GITHUB_ACCESS_TOKEN",
        "PERSONAL_ACCESS_TOKEN",
        "PERSONAL_TOKEN",
        "REPO_TOKEN",
        "GIT_TOKEN",
        "BOT_TOKEN",
        "BOT_GITHUB_TOKEN",
        "RELEASE_TOKEN",
        "RELEASE_PLEASE",
        "RELEASE_PLEASE_TOKEN",
        "RENOVATE_TOKEN",
        "SEMANTIC_RELEASE_TOKEN",
        "ACTIONS_TOKEN",
        "WORKFLOW_TOKEN",
        "ACCESS_TOKEN",
        "ADMIN_TOKEN",
        "CI_TOKEN"
      ],
      "class": "pat",
      "provider": "github",
      "lifetime": "static",
      "grants": "pat",
      "source": "pat"
    },
    {
      "names": [
        "GITLAB_TOKEN",
        "GITLAB_PERSONAL_ACCESS_TOKEN",
        "GITLAB_ACCESS_TOKEN"
      ],
      "class": "secret",
      "provider": "gitlab",
      "lifetime": "static",
      "grants": "service",
      "source": "gitlab"
    },
    {
      "names": [
        "NPM_TOKEN",
        "NODE_AUTH_TOKEN",
        "NPM_AUTH_TOKEN",
        "NPM_PUBLISH_TOKEN",
        "NPM_ACCESS_TOKEN"
      ],
      "class": "registry",
      "provider": "npm",
      "lifetime": "static",
      "grants": "registry",
      "source": "npm"
    },
    {
      "names": [
        "TWINE_PASSWORD",
        "TEST_PYPI_API_TOKEN",
        "UV_PUBLISH_TOKEN",
        "POETRY_PYPI_TOKEN_PYPI"
      ],
      "class": "registry",
      "provider": "pypi",
      "lifetime": "static",
      "grants": "registry",
      "source": "pypi"
    },
    {
      "names": [
        "CARGO_REGISTRY_TOKEN",
        "CRATES_IO_TOKEN",
        "CRATES_TOKEN"
      ],
      "class": "registry",
      "provider": "crates-io",
      "lifetime": "static",
      "grants": "registry",
      "source": "cargo"
    },
    {
      "names": [
        "VSCE_PAT",
        "VSCE_TOKEN",
        "VS_MARKETPLACE_TOKEN",
        "AZURE_MARKETPLACE_TOKEN"
      ],
      "class": "registry",
      "provider": "vscode-marketplace",
      "lifetime": "static",
      "grants": "registry",
      "source": "vsce"
    },
    {
      "names": [
        "OVSX_PAT",
        "OVSX_TOKEN",
        "OPEN_VSX_TOKEN"
      ],
      "class": "registry",
      "provider": "open-vsx",
      "lifetime": "static",
      "grants": "registry",
      "source": "vsce"
    },
    {
      "names": [
        "DOCKERHUB_TOKEN",
        "DOCKERHUB_PASSWORD",
        "DOCKER_PASSWORD",
        "DOCKER_TOKEN",
        "DOCKER_HUB_TOKEN",
        "DOCKER_HUB_PASSWORD",
        "HUB_PAT_TOKEN"
      ],
      "class": "registry",
      "provider": "docker-hub",
      "lifetime": "static",
      "grants": "registry",
      "source": "docker"
    },
    {
      "names": [
        "GEM_HOST_API_KEY",
        "RUBYGEMS_API_KEY",
        "NUGET_API_KEY",
        "NUGET_TOKEN",
        "MAVEN_PASSWORD",
        "OSSRH_PASSWORD",
        "OSSRH_TOKEN",
        "SONATYPE_PASSWORD",
        "HEX_API_KEY",
        "JSR_TOKEN",
        "QUAY_PASSWORD",
        "GHCR_TOKEN",
        "HOMEBREW_TAP_TOKEN",
        "CHOCO_API_KEY"
      ],
      "class": "registry",
      "provider": "registry",
      "lifetime": "static",
      "grants": "registry",
      "source": "scanning"
    },
    {
      "names": [
        "AWS_SESSION_TOKEN"
      ],
      "class": "cloud",
      "provider": "aws",
      "lifetime": "minted",
      "grants": "cloud",
      "source": "aws"
    },
    {
      "names": [
        "GOOGLE_APPLICATION_CREDENTIALS",
        "GOOGLE_CREDENTIALS",
        "GCLOUD_SERVICE_KEY",
        "FIREBASE_SERVICE_ACCOUNT",
        "FIREBASE_TOKEN"
      ],
      "class": "cloud",
      "provider": "google-cloud",
      "lifetime": "static",
      "grants": "cloud",
      "source": "scanning"
    },
    {
      "names": [
        "KUBECONFIG",
        "KUBE_CONFIG",
        "KUBE_CONFIG_DATA"
      ],
      "class": "cloud",
      "provider": "kubernetes",
      "lifetime": "static",
      "grants": "cloud",
      "source": "scanning"
    },
    {
      "names": [
        "CLOUDFLARE_API_TOKEN",
        "CLOUDFLARE_API_KEY",
        "CF_API_TOKEN",
        "DIGITALOCEAN_ACCESS_TOKEN",
        "DIGITALOCEAN_TOKEN",
        "HEROKU_API_KEY",
        "FLY_API_TOKEN",
        "VERCEL_TOKEN",
        "NETLIFY_AUTH_TOKEN",
        "NETLIFY_PERSONAL_ACCESS_TOKEN",
        "RAILWAY_TOKEN",
        "RENDER_API_KEY",
        "PULUMI_ACCESS_TOKEN",
        "TFE_TOKEN",
        "TF_API_TOKEN",
        "SUPABASE_ACCESS_TOKEN",
        "SUPABASE_SERVICE_ROLE_KEY",
        "HCLOUD_TOKEN",
        "NEON_API_KEY"
      ],
      "class": "cloud",
      "provider": "hosting",
      "lifetime": "static",
      "grants": "cloud",
      "source": "scanning"
    },
    {
      "names": [
        "CODECOV_TOKEN",
        "SONAR_TOKEN",
        "SONARQUBE_TOKEN",
        "CHROMATIC_PROJECT_TOKEN",
        "SNYK_TOKEN",
        "NX_CLOUD_ACCESS_TOKEN",
        "TURBO_TOKEN"
      ],
      "class": "secret",
      "provider": "ci-service",
      "lifetime": "static",
      "grants": "none",
      "source": "scanning"
    },
    {
      "names": [
        "BRAVE_API_KEY",
        "CONTEXT7_API_KEY",
        "EXA_API_KEY",
        "FIRECRAWL_API_KEY",
        "TAVILY_API_KEY",
        "SERPER_API_KEY",
        "SERPAPI_API_KEY",
        "APIFY_TOKEN",
        "BROWSERBASE_API_KEY",
        "E2B_API_KEY"
      ],
      "class": "secret",
      "provider": "search",
      "lifetime": "static",
      "grants": "none",
      "source": "servers"
    },
    {
      "names": [
        "HF_TOKEN",
        "HUGGINGFACE_TOKEN",
        "HUGGING_FACE_HUB_TOKEN"
      ],
      "class": "secret",
      "provider": "huggingface",
      "lifetime": "static",
      "grants": "service",
      "source": "scanning"
    },
    {
      "names": [
        "NOTION_TOKEN",
        "NOTION_API_KEY",
        "INTERNAL_INTEGRATION_TOKEN"
      ],
      "class": "secret",
      "provider": "notion",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "names": [
        "FIGMA_API_KEY",
        "FIGMA_ACCESS_TOKEN",
        "FIGMA_OAUTH_TOKEN"
      ],
      "class": "secret",
      "provider": "figma",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "names": [
        "DISCORD_TOKEN",
        "DISCORD_BOT_TOKEN",
        "TELEGRAM_BOT_TOKEN",
        "TELEGRAM_TOKEN"
      ],
      "class": "secret",
      "provider": "chat",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "names": [
        "DATABASE_URL",
        "DATABASE_URI",
        "POSTGRES_URL",
        "MONGODB_URI",
        "MONGO_URL",
        "REDIS_URL",
        "DSN",
        "MDB_MCP_CONNECTION_STRING"
      ],
      "class": "secret",
      "provider": "database",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    }
  ],
  "patterns": [
    {
      "match": [
        "*APP_PRIVATE_KEY",
        "*_APP_PRIVATE_KEY_*",
        "*APP_KEY_PEM",
        "*APP_PEM",
        "APP_SECRET_KEY",
        "*_BOT_PRIVATE_KEY",
        "*_BOT_APP_KEY"
      ],
      "class": "app-token",
      "provider": "github",
      "lifetime": "static",
      "grants": "pat",
      "source": "app"
    },
    {
      "match": [
        "*ANTHROPIC*KEY",
        "*ANTHROPIC*TOKEN",
        "*CLAUDE*KEY",
        "*CLAUDE*TOKEN"
      ],
      "class": "model-key",
      "provider": "anthropic",
      "lifetime": "static",
      "grants": "none",
      "source": "anthropic"
    },
    {
      "match": [
        "*OPENAI*KEY",
        "*OPENAI*TOKEN",
        "*CODEX*KEY"
      ],
      "class": "model-key",
      "provider": "openai",
      "lifetime": "static",
      "grants": "none",
      "source": "openai"
    },
    {
      "match": [
        "*GEMINI*KEY",
        "*_LLM_API_KEY",
        "*MODEL_API_KEY"
      ],
      "class": "model-key",
      "provider": "model",
      "lifetime": "static",
      "grants": "none",
      "source": "google"
    },
    {
      "match": [
        "PYPI*TOKEN*",
        "PYPI*PASSWORD*",
        "*_PYPI_TOKEN",
        "PYPI_API*"
      ],
      "class": "registry",
      "provider": "pypi",
      "lifetime": "static",
      "grants": "registry",
      "source": "pypi"
    },
    {
      "match": [
        "*NPM*TOKEN"
      ],
      "class": "registry",
      "provider": "npm",
      "lifetime": "static",
      "grants": "registry",
      "source": "npm"
    },
    {
      "match": [
        "*DOCKER*TOKEN",
        "*DOCKER*PASSWORD",
        "*REGISTRY*TOKEN",
        "*REGISTRY*PASSWORD"
      ],
      "class": "registry",
      "provider": "registry",
      "lifetime": "static",
      "grants": "registry",
      "source": "docker"
    },
    {
      "match": [
        "AWS_*KEY*",
        "AWS_*TOKEN*",
        "AWS_*SECRET*",
        "*_AWS_*KEY*"
      ],
      "class": "cloud",
      "provider": "aws",
      "lifetime": "static",
      "grants": "cloud",
      "source": "aws"
    },
    {
      "match": [
        "AZURE_*SECRET*",
        "AZURE_*CREDENTIALS*",
        "AZURE_*KEY*",
        "AZURE_*TOKEN*",
        "ARM_*SECRET*",
        "AZURE_*PASSWORD*"
      ],
      "class": "cloud",
      "provider": "azure",
      "lifetime": "static",
      "grants": "cloud",
      "source": "azure"
    },
    {
      "match": [
        "GCP_*KEY*",
        "GCP_*CREDENTIALS*",
        "GCP_*TOKEN*",
        "GCP_SA*",
        "GOOGLE_*CREDENTIALS*",
        "*SERVICE_ACCOUNT*KEY*",
        "*SERVICE_ACCOUNT*JSON*"
      ],
      "class": "cloud",
      "provider": "google-cloud",
      "lifetime": "static",
      "grants": "cloud",
      "source": "scanning"
    },
    {
      "match": [
        "SLACK_*",
        "*_SLACK_*"
      ],
      "class": "secret",
      "provider": "slack",
      "lifetime": "static",
      "grants": "service",
      "source": "slack"
    },
    {
      "match": [
        "JIRA_*",
        "CONFLUENCE_*",
        "ATLASSIAN_*"
      ],
      "class": "secret",
      "provider": "atlassian",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "SENTRY_*"
      ],
      "class": "secret",
      "provider": "sentry",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "LINEAR_*"
      ],
      "class": "secret",
      "provider": "linear",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "STRIPE_*"
      ],
      "class": "secret",
      "provider": "stripe",
      "lifetime": "static",
      "grants": "service",
      "source": "stripe"
    },
    {
      "match": [
        "DATADOG_*",
        "DD_API_KEY",
        "DD_APP_KEY",
        "GRAFANA_*",
        "PAGERDUTY_*",
        "SUPABASE_*",
        "SNOWFLAKE_*",
        "AIRTABLE_*",
        "HUBSPOT_*",
        "CIRCLECI_*",
        "ASANA_*",
        "MONDAY_*",
        "RESEND_*",
        "POSTMAN_*",
        "N8N_*",
        "COMPOSIO_*"
      ],
      "class": "secret",
      "provider": "service",
      "lifetime": "static",
      "grants": "service",
      "source": "servers"
    },
    {
      "match": [
        "GITLAB_*TOKEN*"
      ],
      "class": "secret",
      "provider": "gitlab",
      "lifetime": "static",
      "grants": "service",
      "source": "gitlab"
    },
    {
      "match": [
        "*_PAT",
        "PAT_*",
        "*_PAT_*",
        "*_GITHUB_TOKEN",
        "*_GH_TOKEN",
        "GH_*TOKEN*",
        "GITHUB_*TOKEN*",
        "*GITHUB_PAT*",
        "RELEASE_PLEASE*",
        "*BOT_TOKEN",
        "*BOT_PAT",
        "*_REPO_TOKEN",
        "*_RELEASE_TOKEN",
        "*PERSONAL_ACCESS_TOKEN*",
        "*PERSONAL_TOKEN*",
        "*DISPATCH_TOKEN",
        "*_PUSH_TOKEN",
        "*_AUTOMATION_TOKEN",
        "*_CI_TOKEN",
        "*_ORG_TOKEN"
      ],
      "class": "pat",
      "provider": "github",
      "lifetime": "static",
      "grants": "pat",
      "source": "pat"
    }
  ],
  "secret-words": [
    "TOKEN",
    "SECRET",
    "SECRETS",
    "PASSWORD",
    "PASSWD",
    "PASS",
    "PWD",
    "PAT",
    "APIKEY",
    "API_KEY",
    "KEY",
    "ACCESS_KEY",
    "PRIVATE_KEY",
    "CREDENTIAL",
    "CREDENTIALS",
    "AUTH",
    "AUTHORIZATION",
    "BEARER",
    "COOKIE",
    "DSN",
    "CONNECTION_STRING",
    "DATABASE_URL",
    "DATABASE_URI",
    "WEBHOOK_URL"
  ],
  "not-secret": [
    "*_ID",
    "*_HOST",
    "*_REGION",
    "*_NAME",
    "*PUBLIC_KEY*",
    "*PUBLISHABLE_KEY*",
    "*ANON_KEY*",
    "*MAX_*TOKENS*",
    "*TOKEN_LIMIT*",
    "*KEYBOARD*",
    "NEXT_PUBLIC_*",
    "*_PATH",
    "*_FILE",
    "*_URL",
    "*_URI",
    "*_TTL",
    "*_TIMEOUT",
    "*_TYPE",
    "*_ENABLED",
    "*_PREFIX",
    "*_HEADER",
    "*TOKENIZER*",
    "*_COUNT"
  ],
  "shapes": [
    {
      "prefix": "ghp_",
      "min": 30,
      "provider": "github",
      "source": "prefixes"
    },
    {
      "prefix": "github_pat_",
      "min": 40,
      "provider": "github",
      "source": "prefixes"
    },
    {
      "prefix": "gho_",
      "min": 30,
      "provider": "github",
      "source": "prefixes"
    },
    {
      "prefix": "ghu_",
      "min": 30,
      "provider": "github",
      "source": "prefixes"
    },
    {
      "prefix": "ghs_",
      "min": 30,
      "provider": "github",
      "source": "prefixes"
    },
    {
      "prefix": "ghr_",
      "min": 30,
      "provider": "github",
      "source": "prefixes"
    },
    {
      "prefix": "sk-ant-",
      "min": 24,
      "provider": "anthropic",
      "source": "scanning"
    },
    {
      "prefix": "sk-proj-",
      "min": 24,
      "provider": "openai",
      "source": "scanning"
    },
    {
      "prefix": "sk-svcacct-",
      "min": 24,
      "provider": "openai",
      "source": "scanning"
    },
    {
      "prefix": "sk-or-v1-",
      "min": 24,
      "provider": "openrouter",
      "source": "scanning"
    },
    {
      "prefix": "sk_live_",
      "min": 16,
      "provider": "stripe",
      "source": "stripe"
    },
    {
      "prefix": "rk_live_",
      "min": 16,
      "provider": "stripe",
      "source": "stripe"
    },
    {
      "prefix": "sk-",
      "min": 20,
      "provider": "openai",
      "source": "scanning"
    },
    {
      "prefix": "AKIA",
      "min": 16,
      "provider": "aws",
      "source": "aws"
    },
    {
      "prefix": "ASIA",
      "min": 16,
      "provider": "aws",
      "source": "aws"
    },
    {
      "prefix": "xoxb-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xoxp-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xoxa-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xoxr-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xoxs-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xoxc-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xoxd-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "xapp-",
      "min": 20,
      "provider": "slack",
      "source": "slack"
    },
    {
      "prefix": "glpat-",
      "min": 16,
      "provider": "gitlab",
      "source": "gitlab"
    },
    {
      "prefix": "npm_",
      "min": 30,
      "provider": "npm",
      "source": "npm"
    },
    {
      "prefix": "AIza",
      "min": 30,
      "provider": "google",
      "source": "scanning"
    },
    {
      "prefix": "ya29.",
      "min": 20,
      "provider": "google",
      "source": "scanning"
    },
    {
      "prefix": "pplx-",
      "min": 24,
      "provider": "perplexity",
      "source": "scanning"
    },
    {
      "prefix": "hf_",
      "min": 24,
      "provider": "huggingface",
      "source": "scanning"
    },
    {
      "prefix": "gsk_",
      "min": 24,
      "provider": "groq",
      "source": "scanning"
    },
    {
      "prefix": "xai-",
      "min": 24,
      "provider": "xai",
      "source": "scanning"
    },
    {
      "prefix": "r8_",
      "min": 24,
      "provider": "replicate",
      "source": "scanning"
    },
    {
      "prefix": "ntn_",
      "min": 24,
      "provider": "notion",
      "source": "scanning"
    },
    {
      "prefix": "lin_api_",
      "min": 24,
      "provider": "linear",
      "source": "scanning"
    },
    {
      "prefix": "figd_",
      "min": 24,
      "provider": "figma",
      "source": "scanning"
    },
    {
      "prefix": "sbp_",
      "min": 24,
      "provider": "supabase",
      "source": "supabase"
    },
    {
      "prefix": "sb_secret_",
      "min": 16,
      "provider": "supabase",
      "source": "supabase"
    },
    {
      "prefix": "dop_v1_",
      "min": 30,
      "provider": "digitalocean",
      "source": "scanning"
    },
    {
      "prefix": "fc-",
      "min": 24,
      "provider": "firecrawl",
      "source": "scanning"
    },
    {
      "prefix": "tvly-",
      "min": 20,
      "provider": "tavily",
      "source": "scanning"
    },
    {
      "prefix": "ctx7sk-",
      "min": 20,
      "provider": "context7",
      "source": "scanning"
    },
    {
      "prefix": "pypi-",
      "min": 30,
      "provider": "pypi",
      "source": "pypi"
    },
    {
      "prefix": "dckr_pat_",
      "min": 20,
      "provider": "docker-hub",
      "source": "docker"
    },
    {
      "prefix": "SG.",
      "min": 30,
      "provider": "sendgrid",
      "source": "scanning"
    },
    {
      "prefix": "apify_api_",
      "min": 20,
      "provider": "apify",
      "source": "scanning"
    },
    {
      "prefix": "sntrys_",
      "min": 30,
      "provider": "sentry",
      "source": "scanning"
    },
    {
      "prefix": "sntryu_",
      "min": 30,
      "provider": "sentry",
      "source": "scanning"
    },
    {
      "prefix": "e2b_",
      "min": 24,
      "provider": "e2b",
      "source": "scanning"
    },
    {
      "prefix": "re_",
      "min": 24,
      "provider": "resend",
      "source": "scanning"
    }
  ],
  "public-prefixes": [
    "pk_live_",
    "pk_test_",
    "sb_publishable_",
    "pk_"
  ],
  "placeholder-words": [
    "your",
    "example",
    "placeholder",
    "changeme",
    "change-me",
    "change_me",
    "replace",
    "insert",
    "dummy",
    "fake",
    "redacted",
    "sample",
    "todo",
    "fixme",
    "xxxx",
    "...",
    "…",
    "<",
    ">",
    "***",
    "not-a-secret",
    "_here",
    "-here",
    "test",
    "mock",
    "demo",
    "none",
    "null",
    "undefined",
    "enter_",
    "enter-",
    "12345678",
    "abcdefgh",
    "secret-here",
    "my-token",
    "my_token",
    "mytoken",
    "deadbeef"
  ],
  "default-passwords": [
    "postgres",
    "root",
    "password",
    "admin",
    "secret",
    "guest",
    "mysql",
    "pass",
    "user",
    "mongo",
    "redis",
    "minio",
    "minioadmin",
    "letmein",
    "dev",
    "development",
    "local"
  ]
};

// src/catalog/resources.generated.ts
var data4 = {
  "resources": {
    "github:own-thread": {
      "title": "the thread that started the run",
      "zone": "thread"
    },
    "github:issues": {
      "title": "issues of the repository",
      "zone": "thread"
    },
    "github:pull-requests": {
      "title": "pull requests of the repository",
      "zone": "thread"
    },
    "github:discussions": {
      "title": "discussions of the repository",
      "zone": "thread"
    },
    "github:agent-branch": {
      "title": "branches that the agent makes",
      "zone": "agent-branch"
    },
    "github:default-branch": {
      "title": "the code of the repository",
      "zone": "default-branch"
    },
    "github:releases": {
      "title": "releases of the repository",
      "zone": "release"
    },
    "github:packages": {
      "title": "packages of the repository",
      "zone": "release"
    },
    "github:workflow-runs": {
      "title": "workflow runs and caches",
      "zone": "default-branch"
    },
    "github:workflows": {
      "title": "workflow files",
      "zone": "control-plane"
    },
    "github:settings": {
      "title": "settings and secrets of the repository",
      "zone": "control-plane"
    },
    "github:other-repositories": {
      "title": "other repositories that the credential reaches",
      "zone": "service"
    },
    "host:exec": {
      "title": "any command on the machine of the run",
      "zone": "runner"
    },
    "host:files": {
      "title": "files on the machine of the run",
      "zone": "runner"
    },
    "internet": {
      "title": "any host on the internet",
      "zone": "outside"
    },
    "cloud:account": {
      "title": "the cloud account",
      "zone": "production"
    },
    "registry:packages": {
      "title": "published packages",
      "zone": "release"
    },
    "service:account": {
      "title": "the service behind the credential",
      "zone": "service"
    }
  },
  "scopes": {
    "contents": [
      {
        "resource": "github:agent-branch",
        "access": "write"
      },
      {
        "resource": "github:default-branch",
        "access": "write"
      },
      {
        "resource": "github:default-branch",
        "access": "merge"
      },
      {
        "resource": "github:releases",
        "access": "publish"
      }
    ],
    "issues": [
      {
        "resource": "github:issues",
        "access": "write"
      },
      {
        "resource": "github:own-thread",
        "access": "write"
      }
    ],
    "pull-requests": [
      {
        "resource": "github:pull-requests",
        "access": "write"
      },
      {
        "resource": "github:pull-requests",
        "access": "approve"
      },
      {
        "resource": "github:own-thread",
        "access": "write"
      }
    ],
    "discussions": [
      {
        "resource": "github:discussions",
        "access": "write"
      }
    ],
    "packages": [
      {
        "resource": "github:packages",
        "access": "publish"
      }
    ],
    "actions": [
      {
        "resource": "github:workflow-runs",
        "access": "exec"
      }
    ],
    "workflows": [
      {
        "resource": "github:workflows",
        "access": "write"
      }
    ],
    "administration": [
      {
        "resource": "github:settings",
        "access": "admin"
      }
    ]
  },
  "pat": [
    {
      "resource": "github:agent-branch",
      "access": "write"
    },
    {
      "resource": "github:default-branch",
      "access": "write"
    },
    {
      "resource": "github:default-branch",
      "access": "merge"
    },
    {
      "resource": "github:issues",
      "access": "write"
    },
    {
      "resource": "github:own-thread",
      "access": "write"
    },
    {
      "resource": "github:pull-requests",
      "access": "write"
    },
    {
      "resource": "github:pull-requests",
      "access": "approve"
    },
    {
      "resource": "github:releases",
      "access": "publish"
    },
    {
      "resource": "github:workflow-runs",
      "access": "exec"
    },
    {
      "resource": "github:other-repositories",
      "access": "write"
    }
  ]
};

// src/catalog/resources.ts
var RESOURCES = data4.resources;
var SCOPES2 = data4.scopes;
function resource(id) {
  return RESOURCES[id] ?? { title: id, zone: "service" };
}
var TOKEN_SCOPES = Object.keys(SCOPES2);
function scopeGrants(scope) {
  return SCOPES2[scope] ?? [];
}
var PAT_GRANTS = data4.pat;

// src/catalog/credentials.ts
var CLASSES = ["job-token", "pat", "model-key", "cloud", "registry", "app-token", "oidc", "secret"];
var GRANTS = {
  ...data3.grants,
  pat: PAT_GRANTS
};
var NAMES = new Map(
  data3.names.flatMap((row) => row.names.map((name) => [name.toUpperCase(), kindOf(row)]))
);
var PATTERNS = data3.patterns.map((row) => ({ match: row.match, kind: kindOf(row) }));
var UNKNOWN2 = { class: "secret", provider: "unknown", lifetime: "static", grants: [] };
var AUTOMATIC = "GITHUB.TOKEN";
function kindOf(row) {
  const grants = (GRANTS[row.grants] ?? []).map(({ resource: resource2, access }) => ({
    resource: resource2,
    access: ACCESSES.find((known4) => known4 === access) ?? "write",
    certainty: "possible"
  }));
  return {
    class: CLASSES.find((known4) => known4 === row.class) ?? "secret",
    provider: row.provider,
    lifetime: row.lifetime === "minted" ? "minted" : "static",
    grants
  };
}
function classify(name, context = "secret") {
  const upper = name.toUpperCase();
  if (upper === "GITHUB_TOKEN" && context === "secret") return NAMES.get(AUTOMATIC) ?? UNKNOWN2;
  return NAMES.get(upper) ?? PATTERNS.find(({ match: match2 }) => match2.some((pattern) => fits(pattern, upper)))?.kind ?? UNKNOWN2;
}
function isSecretName(name) {
  const upper = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();
  if (NAMES.has(upper)) return true;
  const words2 = data3["secret-words"];
  if (words2.includes(upper)) return true;
  const dsn = words2.some((word) => word.includes("_UR") && upper.endsWith(`_${word}`));
  if (!dsn && data3["not-secret"].some((pattern) => fits(pattern, upper))) return false;
  return words2.some((word) => upper.replace(/_\d+$/, "").endsWith(`_${word}`)) || upper.endsWith("APIKEY");
}

// src/catalog/literal-secret.ts
var MAX_LENGTH2 = 8192;
var REFERENCE = /\$\{\{[^{}]{0,300}\}\}|\$\{[^{}]{0,300}\}|\$\([^()]{0,300}\)|\$[A-Za-z_]\w{0,100}|%[A-Za-z_]\w{0,100}%|\{\{[^{}]{0,300}\}\}|\{[A-Za-z_][^{}]{0,300}\}|<[^<>]{0,300}>/g;
var STORE = /^(?:op:|vault:|sm:|arn:|projects\/|encrypted:|ENC\[|@Microsoft\.KeyVault|keychain:|secret:|file:|env:|!)/i;
var USERINFO = /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:@/?#]{0,128}):([^\s@/?#]{1,256})@([^\s:/?#,]{0,253})/i;
var SCHEME = /^(bearer|basic|token|apikey|sentry-bearer|bot)\s+(\S.*)$/i;
var SCHEMED = /\b(bearer|basic|token):? ([A-Za-z0-9._~+/=-]{16,})/gi;
var PEM = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----([\s\S]{40})/;
var LONGEST_FIRST = [...data3.shapes].sort((a, b) => b.prefix.length - a.prefix.length);
function literalSecret(value, name) {
  const text2 = value.slice(0, MAX_LENGTH2).trim();
  if (text2 === "" || STORE.test(text2)) return void 0;
  const literal = text2.replace(REFERENCE, " ");
  return privateKey(literal) ?? shaped(literal) ?? userinfo(text2) ?? assigned(literal) ?? schemed(literal) ?? (literal === text2 ? named(text2, name) : void 0);
}
function redact(text2) {
  return text2.replace(/[A-Za-z0-9_.-]{16,}/g, (token) => shaped(token)?.hint ?? token).replace(
    /([A-Za-z_-][A-Za-z0-9_-]{0,100})=([^\s"'&?=]{8,})/g,
    (all2, name, value) => named(value, name) ? `${name}=…` : all2
  ).replace(SCHEMED, (all2, scheme, value) => named(`${scheme} ${value}`, "") ? `${scheme} …` : all2).split(/(\s+)/).map(
    (word) => userinfo(word) ? word.replace(USERINFO, (all2, _user, password) => all2.replace(`:${password}@`, ":…@")) : word
  ).join("");
}
function digest(value) {
  return createHash("sha256").update(value).digest("hex");
}
function privateKey(text2) {
  const body = PEM.exec(text2.replace(/\\n/g, "\n"))?.[1];
  return body === void 0 || isPlaceholder(body) ? void 0 : { provider: "private-key", hint: "-----BEGIN…" };
}
function shaped(text2) {
  for (const token of text2.split(/[^A-Za-z0-9_.-]+/)) {
    if (data3["public-prefixes"].some((prefix) => token.startsWith(prefix))) continue;
    const shape = LONGEST_FIRST.find(({ prefix }) => token.startsWith(prefix));
    if (shape === void 0) continue;
    const body = token.slice(shape.prefix.length);
    if (body.length < shape.min || isPlaceholder(token) || entropy(body) < 2.5 || !/\d/.test(body)) continue;
    return { provider: shape.provider, hint: `${shape.prefix}…` };
  }
  return void 0;
}
function userinfo(text2) {
  const found = USERINFO.exec(text2);
  if (found === null) return void 0;
  const [, user = "", password = "", host = ""] = found;
  if (/[${}<>%]/.test(password) && password.replace(REFERENCE, "") !== password) return void 0;
  const shipped = data3["default-passwords"].includes(password.toLowerCase()) || password === user;
  const local = /^(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal)$/i.test(host) || host !== "" && !host.includes(".");
  if (/^(?:user|username)$/i.test(user) && /^(?:pass|password)$/i.test(password)) return void 0;
  if (shipped) return local ? { provider: "database", hint: "…", weak: true } : void 0;
  if (isPlaceholder(password) || host.endsWith("example.com") || host === "host") return void 0;
  return { provider: "url", hint: "…" };
}
function assigned(text2) {
  for (const pair of text2.split(/[?&\s]+/)) {
    const sign = pair.indexOf("=");
    const found = sign > 0 ? named(pair.slice(sign + 1), pair.slice(0, sign)) : void 0;
    if (found) return found;
  }
  return void 0;
}
function schemed(text2) {
  for (const [, scheme = "", value = ""] of text2.matchAll(SCHEMED)) {
    const found = named(`${scheme} ${value}`, "");
    if (found) return found;
  }
  return void 0;
}
function named(text2, name) {
  const scheme = SCHEME.exec(text2);
  const body = scheme?.[2] ?? text2;
  if (scheme === null && !isSecretName(name)) return void 0;
  if (body.length < 16 || /[\s,;]/.test(body) || body.includes("://") || /^[./~]/.test(body)) return void 0;
  if (data3["public-prefixes"].some((prefix) => body.startsWith(prefix)) || isPlaceholder(body)) return void 0;
  if (entropy(body) < 3 || !/\d/.test(body) || !/[A-Za-z]/.test(body)) return void 0;
  return { provider: classify(name, "env").provider, hint: scheme === null ? "…" : `${scheme[1] ?? ""} …` };
}
function isPlaceholder(text2) {
  const lower3 = text2.toLowerCase();
  if (data3["placeholder-words"].some((word) => lower3.includes(word))) return true;
  return /^[a-z]+(?:[-_. ][a-z]+)*$/.test(lower3) || new Set(lower3).size <= 4;
}
function entropy(text2) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text2) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text2.length * Math.log2(count / text2.length);
  return bits;
}

// src/parse/permission-rule.ts
var TOOL = /^[A-Za-z_*][A-Za-z0-9_*.:/-]*$/;
function parsePermissionRule(text2) {
  const trimmed = text2.trim();
  const open = trimmed.indexOf("(");
  const tool = (open < 0 ? trimmed : trimmed.slice(0, open)).trim();
  if (!TOOL.test(tool)) return void 0;
  if (open < 0) return { tool };
  if (!trimmed.endsWith(")")) return void 0;
  const specifier = trimmed.slice(open + 1, -1).trim();
  return specifier === "" ? { tool } : { tool, specifier };
}
function splitPermissionRules(text2) {
  const rules2 = [];
  let position = 0;
  while (position < text2.length) {
    const char = text2.charAt(position);
    if (isSeparator(char)) {
      position += 1;
      continue;
    }
    const quoted2 = char === '"' || char === "'";
    const start2 = quoted2 ? position + 1 : position;
    const end = quoted2 ? endOfQuoted(text2, start2, char) : endOfRule(text2, start2);
    if (quoted2) {
      for (const inner of splitPermissionRules(text2.slice(start2, end)))
        rules2.push({ text: inner.text, offset: start2 + inner.offset });
    } else {
      rules2.push({ text: text2.slice(start2, end), offset: start2 });
    }
    position = quoted2 ? end + 1 : end;
  }
  return rules2;
}
function isSeparator(char) {
  return char === "," || char === " " || char === "\n" || char === "\r" || char === "	";
}
function endOfQuoted(text2, start2, quote) {
  const end = text2.indexOf(quote, start2);
  return end < 0 ? text2.length : end;
}
function endOfRule(text2, start2) {
  let depth = 0;
  for (let position = start2; position < text2.length; position += 1) {
    const char = text2.charAt(position);
    if (char === "(") depth += 1;
    else if (char === ")" && depth > 0) depth -= 1;
    else if (depth === 0 && isSeparator(char) && !opensLater(text2, position)) return position;
    else if (depth > 0 && (char === "\n" || char === "\r")) return position;
  }
  return text2.length;
}
function opensLater(text2, position) {
  let next = position;
  while (text2.charAt(next) === " ") next += 1;
  return next > position && text2.charAt(next) === "(";
}

// src/readers/claude-sandbox.ts
function readSandbox(tree) {
  const sandbox = tree.get("sandbox");
  const on = sandbox?.get("enabled")?.boolean() === true;
  const domains = sandbox?.at("network", "allowedDomains")?.items() ?? [];
  const listed2 = domains.length === 0 ? "none" : "unknown";
  const network = !on || domains.some((domain) => domain.string() === "*") ? "full" : listed2;
  const excluded = (sandbox?.get("excludedCommands")?.items() ?? []).flatMap((item) => item.string() ?? []);
  return {
    location: on ? sandbox?.keyLocation("enabled") : void 0,
    autoAllow: on && sandbox?.get("autoAllowBashIfSandboxed")?.boolean() !== false,
    network,
    // NOTE: an excluded `docker` excludes `docker run`, too.
    networkOf: (command) => excluded.some((pattern) => covers(pattern, command) || covers(`${pattern} *`, command)) ? "full" : network
  };
}

// src/readers/session.ts
var SESSION = "session:interactive";
var AGENT = "agent:claude-code";
function collector() {
  const nodes = /* @__PURE__ */ new Map();
  const edges = /* @__PURE__ */ new Map();
  const diagnostics = [];
  return {
    node(kind, id, { label, zone, layer, location, facts }) {
      if (!nodes.has(id))
        nodes.set(id, {
          id,
          kind,
          label,
          layer: layer ?? NODE_KINDS[kind].layer,
          ...zone && { zone },
          ...location && { location },
          facts: asFacts(facts)
        });
      return id;
    },
    edge(kind, from2, to, { location, contexts = "every", facts, as } = {}) {
      const id = edgeId(kind, from2, to, as);
      if (!edges.has(id))
        edges.set(id, {
          id,
          from: from2,
          to,
          kind,
          contexts,
          gates: [],
          facts: asFacts(facts),
          because: [],
          locations: location ? [location] : []
        });
      return id;
    },
    note: (diagnostic) => void diagnostics.push(diagnostic),
    fragment: () => ({ nodes: [...nodes.values()], edges: [...edges.values()], diagnostics })
  };
}
function asFacts(values = {}) {
  const facts = {};
  for (const [name, value] of Object.entries(values)) facts[name] = fact(value);
  return facts;
}
function claudeSession(into2, location) {
  const developer = into2.node("principal", "principal:developer", {
    label: "developer",
    zone: "workstation",
    facts: { standing: "developer" }
  });
  const session = into2.node("workload", "session:claude-code", {
    label: "Claude Code session",
    zone: "workstation",
    location,
    facts: { definition: "session:claude-code" }
  });
  into2.node("agent", AGENT, {
    label: "Claude Code",
    location,
    facts: { product: "claude-code", mode: "interactive", definition: "session:claude-code" }
  });
  into2.edge("starts", developer, session, { contexts: [SESSION], location });
  into2.edge("runs", session, AGENT, { contexts: [SESSION], location });
  return AGENT;
}
function resourceNode(into2, id) {
  const { title, zone } = resource(id);
  return into2.node("resource", id, { label: title, zone });
}

// src/readers/config-credentials.ts
var REFERENCE2 = /\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]{0,200})(?::-([^{}]{0,2000}))?\}/g;
function readValue(into2, holder, name, value, id) {
  const text2 = value.string();
  if (text2 === void 0) return;
  for (const found of text2.matchAll(REFERENCE2)) {
    const [all2, variable = "", fallback] = found;
    if (isSecretName(variable) || isSecretName(name))
      holdVariable(into2, holder, variable, name, value.locate(found.index, all2.length));
    if (fallback !== void 0)
      holdLiteral(into2, holder, name === "" ? variable : name, fallback, value.locate(found.index, all2.length), id);
  }
  holdLiteral(into2, holder, name, text2, value.location, id);
}
function holdVariable(into2, holder, variable, name, location) {
  const kind = classify(variable, "env");
  const facts = {
    class: kind.class,
    provider: kind.provider,
    lifetime: kind.lifetime,
    store: "shell-env",
    scope: kind.class === "pat" ? "unknown" : "none"
  };
  const id = into2.node("credential", `credential:shell-env/${variable}`, { label: `$${variable}`, facts });
  const names = [.../* @__PURE__ */ new Set([variable, ...isSecretName(name) ? [name] : []])].sort();
  into2.edge("holds", holder.id, id, {
    location,
    facts: { when: "with", channel: [holder.channel], confidence: "likely", names }
  });
  grantAll(into2, id, variable, location);
}
function holdLiteral(into2, holder, name, value, location, path) {
  const secret = literalSecret(value, name);
  if (secret === void 0) return;
  const facts = {
    class: "literal",
    provider: secret.provider,
    lifetime: "static",
    store: "file",
    hint: secret.weak ? "a default password" : secret.hint
  };
  const id = into2.node("credential", `credential:literal/${path}`, {
    label: name === "" ? "a literal secret" : `a literal ${name}`,
    location,
    facts
  });
  into2.edge("holds", holder.id, id, {
    location,
    facts: { when: "with", channel: [holder.channel], confidence: "certain", names: name === "" ? [] : [name] }
  });
  grantAll(into2, id, name, location);
}
function grantAll(into2, credential, name, location) {
  for (const { resource: resource2, access, certainty } of classify(name, "env").grants) {
    into2.edge("grants", credential, resourceNode(into2, resource2), {
      location,
      facts: { access, confidence: certainty },
      as: access
    });
  }
}

// src/readers/claude-permissions.ts
var SHELLS = /* @__PURE__ */ new Set(["Bash", "PowerShell"]);
var EDITORS = /* @__PURE__ */ new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);
var READERS = /* @__PURE__ */ new Set(["Read", "Glob", "Grep", "LS", "NotebookRead"]);
var PATHLESS = /* @__PURE__ */ new Set(["Write", "Glob", "Grep", "MultiEdit", "NotebookEdit"]);
var FILES_WRITE = { resource: "host:files", access: "write", via: "none" };
function readPermissions(into2, settings2) {
  const { tree, file } = settings2;
  const sandbox = readSandbox(tree);
  const stopped = [...rules(tree, "deny"), ...rules(tree, "ask")];
  const asked = new Set(rules(tree, "ask").map(({ text: text2 }) => text2));
  for (const allowed of rules(tree, "allow")) {
    if (isInert(into2, allowed)) continue;
    const stop = stopped.find(({ rule }) => stops(rule, allowed.rule));
    if (stop !== void 0 && !asked.has(stop.text)) continue;
    grant(into2, settings2, granted(allowed, file, stopped, sandbox), stop === void 0);
    holdLiteral(
      into2,
      { id: settings2.agent, channel: "env" },
      "",
      allowed.text,
      allowed.location,
      `${file}#permissions.allow/${redact(allowed.text)}`
    );
  }
  for (const mode of [modeGrant(into2, settings2, stopped), sandboxGrant(file, stopped, sandbox)])
    if (mode) grant(into2, settings2, mode, true);
}
function rules(tree, list3) {
  return (tree.at("permissions", list3)?.items() ?? []).flatMap((item) => {
    const text2 = item.string()?.trim();
    const rule = text2 === void 0 ? void 0 : parsePermissionRule(text2);
    return text2 === void 0 || rule === void 0 ? [] : [{ rule, text: text2, location: item.location }];
  });
}
function isInert(into2, { rule, text: text2, location }) {
  const glob = rule.tool.includes("*") && !/^mcp__[^*]+__/.test(rule.tool);
  const path = PATHLESS.has(rule.tool) && rule.specifier !== void 0 && rule.specifier !== "*";
  if (!glob && !path) return false;
  const why = glob ? "an allow rule takes a wildcard only after `mcp__<server>__`" : "only `Read` and `Edit` rules take a path";
  into2.note({
    code: "inert-setting",
    level: "note",
    message: `Claude Code ignores the allow rule \`${redact(text2)}\`: ${why}.`,
    location
  });
  return true;
}
function stops(stop, allow) {
  const sameTool = fits(stop.tool, allow.tool) || stop.tool.startsWith("mcp__") && allow.tool.startsWith(`${stop.tool}__`);
  if (!sameTool) return false;
  if (stop.specifier === void 0 || stop.specifier === "*") return true;
  if (allow.specifier === void 0) return false;
  return SHELLS.has(allow.tool) ? covers(stop.specifier, allow.specifier) : normalise(stop.specifier) === normalise(allow.specifier);
}
function grant(into2, { agent }, { id, label, location, facts, reach }, used) {
  const tool = into2.node("tool", id, { label, location, facts });
  if (used) into2.edge("uses", agent, tool, { location, contexts: [SESSION] });
  for (const { resource: resource2, access, via } of reach) {
    into2.edge("reaches", tool, resourceNode(into2, resource2), { location, facts: { access, via }, as: access });
  }
}
function granted({ rule, text: text2, location }, file, stopped, sandbox) {
  const label = redact(text2);
  const base = { id: `${file}#permissions.allow/${label}`, label, location };
  const { tool, specifier } = rule;
  if (SHELLS.has(tool)) {
    const denied = stopped.flatMap(
      ({ rule: other }) => other.tool === tool && other.specifier !== void 0 ? [other.specifier] : []
    );
    const { breadth, command, pinned } = shellBreadth(specifier);
    const network = sandbox.networkOf(command);
    return {
      ...base,
      facts: { capability: "shell", command: redact(command), breadth, pinned, grant: "allowed", network },
      reach: within(commandReach(command, denied), network)
    };
  }
  if (EDITORS.has(tool)) return { ...base, facts: { capability: "edit", grant: "allowed" }, reach: [FILES_WRITE] };
  if (READERS.has(tool))
    return {
      ...base,
      facts: { capability: "read", grant: "allowed" },
      reach: [{ resource: "host:files", access: "read", via: "none" }]
    };
  if (tool === "WebFetch" || tool === "WebSearch") {
    const open = specifier === void 0 || specifier === "*" || specifier === "domain:*";
    return {
      ...base,
      facts: { capability: "web", breadth: open ? "wide" : "narrow", grant: "allowed" },
      reach: [{ resource: "internet", access: open ? "send" : "read", via: "none" }]
    };
  }
  if (!tool.startsWith("mcp__")) return { ...base, facts: { grant: "allowed" }, reach: [] };
  const [, server = "", name = "*"] = tool.split("__");
  const hit = server === "github" ? githubMcpReach(name) : void 0;
  return {
    ...base,
    facts: { capability: "mcp", breadth: name.includes("*") ? "wide" : "narrow", grant: "allowed" },
    reach: hit ? [{ ...hit, via: "mcp" }] : []
  };
}
function within(reach, network) {
  return network === "none" ? reach.filter(({ resource: resource2 }) => resource2.startsWith("host:")) : reach;
}
function modeGrant(into2, { tree, file }, stopped) {
  const key = tree.get("permissions")?.keyLocation("defaultMode");
  const mode = tree.at("permissions", "defaultMode")?.string();
  if (key === void 0 || mode === void 0) return void 0;
  const base = { id: `${file}#permissions.defaultMode`, location: key };
  if (mode === "acceptEdits")
    return isStopped2(stopped, "Edit") ? void 0 : { ...base, label: "Edit", facts: { capability: "edit", grant: "mode" }, reach: [FILES_WRITE] };
  const disabled = tree.at("permissions", "disableBypassPermissionsMode")?.string() === "disable";
  if (mode === "auto" || mode === "bypassPermissions" && disabled) {
    const why = mode === "auto" ? "the settings of a repository cannot choose it" : "`disableBypassPermissionsMode` switches it off";
    into2.note({
      code: "inert-setting",
      level: "note",
      message: `Claude Code ignores the default mode \`${mode}\`: ${why}.`,
      location: key
    });
  }
  if (mode !== "bypassPermissions" || disabled || isStopped2(stopped, "Bash")) return void 0;
  return {
    ...base,
    label: "any command",
    facts: { capability: "shell", command: "*", breadth: "any", grant: "mode", network: "full" },
    reach: commandReach("*")
  };
}
function isStopped2(stopped, tool) {
  return stopped.some(({ rule }) => stops(rule, { tool }));
}
function sandboxGrant(file, stopped, sandbox) {
  if (!sandbox.autoAllow || sandbox.location === void 0 || isStopped2(stopped, "Bash")) return void 0;
  const facts = { capability: "shell", command: "*", breadth: "any", grant: "mode", network: sandbox.network };
  return {
    id: `${file}#sandbox.enabled`,
    label: "any command, in the sandbox",
    location: sandbox.location,
    facts,
    reach: within(commandReach("*"), sandbox.network)
  };
}

// src/readers/claude-settings.ts
var claudeSettings = {
  id: "claude-settings",
  title: "Claude Code settings",
  docs: "https://code.claude.com/docs/en/settings",
  files: [".claude/settings.json", ".claude/settings.local.json"],
  ignores: "Hooks, commands such as apiKeyHelper, plugins, the approval of MCP servers, and settings of the user or the organisation.",
  read(source) {
    const into2 = collector();
    const { tree, diagnostics } = parseYaml(source, "json");
    const broken = diagnostics.some(({ level }) => level === "error") || tree === void 0;
    for (const diagnostic of diagnostics) {
      const ignored = broken && diagnostic.level === "error" ? " Claude Code ignores such a settings file, so nothing in it counts as granted." : "";
      into2.note({ ...diagnostic, message: diagnostic.message + ignored });
    }
    if (!broken) readSettings(into2, tree, source.file);
    return into2.fragment();
  }
};
function readSettings(into2, tree, file) {
  const start2 = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const agent = claudeSession(into2, start2);
  readPermissions(into2, { agent, tree, file });
  for (const { key, value } of tree.get("env")?.entries() ?? []) {
    readValue(into2, { id: agent, channel: "env" }, key, value, `${file}#env.${key}`);
  }
}

// src/readers/codeowners.ts
var codeowners = {
  id: "codeowners",
  title: "CODEOWNERS",
  docs: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners",
  files: [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"],
  ignores: "Whether a ruleset asks for the owners' review, and whether the owners exist and can write.",
  read(source) {
    const into2 = collector();
    readLines(into2, source);
    return into2.fragment();
  }
};
var OWNER = /^(?:@[A-Za-z0-9_][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9_.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,200})$/;
var MAX_BYTES = 3 * 1024 * 1024;
function readLines(into2, { file, text: text2 }) {
  const start2 = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (Buffer.byteLength(text2) > MAX_BYTES) {
    into2.note({
      code: "inert-setting",
      level: "note",
      message: "GitHub does not load a CODEOWNERS file of more than 3 MB.",
      location: start2
    });
    return;
  }
  const owners = [];
  for (const [index, line] of text2.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    const [pattern, ...names] = wordsOf(line);
    if (pattern === void 0) continue;
    const column = line.length - line.trimStart().length + 1;
    const location = {
      file,
      line: index + 1,
      column,
      endLine: index + 1,
      endColumn: line.trimEnd().length + 1
    };
    const why = invalid(pattern, names);
    if (why !== void 0)
      into2.note({
        code: "inert-setting",
        level: "note",
        message: `GitHub skips this line of CODEOWNERS: ${why}.`,
        location
      });
    else owners.push(`${pattern} ${names.join(" ")}`.trimEnd());
  }
  into2.node("content", file, { label: "CODEOWNERS", zone: "control-plane", location: start2, facts: { owners } });
}
function wordsOf(line) {
  const comment = /(?:^|\s)#/.exec(line);
  const content = comment === null ? line : line.slice(0, comment.index);
  return (content.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word) => word.replaceAll("\\ ", " "));
}
function invalid(pattern, names) {
  if (pattern.startsWith("!")) return "a pattern cannot be negated";
  if (pattern.startsWith("[") || /\[[^\]]*\]/.test(pattern)) return "a pattern cannot hold a character range";
  const wrong = names.find((name) => !OWNER.test(name));
  return wrong === void 0 ? void 0 : "an owner is `@user`, `@organization/team` or an e-mail address";
}

// src/readers/github-workflow/builder.ts
function factsOf(values = {}) {
  const facts = {};
  for (const [name, value] of Object.entries(values)) facts[name] = fact(value);
  return facts;
}
function builder() {
  const nodes = /* @__PURE__ */ new Map();
  const edges = /* @__PURE__ */ new Map();
  const diagnostics = [];
  const keys = /* @__PURE__ */ new Map();
  return {
    distinct(name, key) {
      const known4 = keys.get(name) ?? [];
      keys.set(name, known4);
      if (!known4.includes(key)) known4.push(key);
      const at = known4.indexOf(key);
      return at === 0 ? name : `${name}~${at + 1}`;
    },
    has: (id) => nodes.has(id),
    node(kind, id, { label, zone, location, facts }) {
      if (!nodes.has(id)) {
        nodes.set(id, {
          id,
          kind,
          label,
          layer: NODE_KINDS[kind].layer,
          ...zone ? { zone } : {},
          ...location ? { location } : {},
          facts: factsOf(facts)
        });
      }
      return id;
    },
    refine(id, from2, to) {
      const known4 = nodes.get(id);
      if (known4?.facts.class?.value !== from2) return false;
      nodes.set(id, { ...known4, facts: { ...known4.facts, class: fact(to) } });
      return true;
    },
    edge(kind, from2, to, { contexts = "every", facts, locations = [], conditions, as } = {}) {
      const id = edgeId(kind, from2, to, as);
      if (!edges.has(id)) {
        edges.set(id, {
          id,
          from: from2,
          to,
          kind,
          contexts,
          gates: [],
          facts: factsOf(facts),
          because: [],
          locations: locations.filter((l) => l !== void 0),
          ...conditions?.length ? { conditions } : {}
        });
      }
      return id;
    },
    diagnostic: (d) => void diagnostics.push(d),
    build: () => ({ nodes: [...nodes.values()], edges: [...edges.values()], diagnostics })
  };
}

// src/catalog/steps.generated.ts
var data5 = {
  "app-tokens": {
    "source": "https://github.com/actions/create-github-app-token#inputs",
    "uses": [
      "actions/create-github-app-token",
      "tibdex/github-app-token",
      "peter-murray/workflow-application-token-action",
      "getsentry/action-github-app-token"
    ]
  },
  "cloud-sessions": {
    "aws-actions/configure-aws-credentials": {
      "provider": "aws",
      "inputs": [
        "role-to-assume",
        "aws-access-key-id",
        "aws-secret-access-key"
      ],
      "source": "https://github.com/aws-actions/configure-aws-credentials#overview"
    },
    "google-github-actions/auth": {
      "provider": "google",
      "inputs": [
        "workload_identity_provider",
        "credentials_json"
      ],
      "source": "https://github.com/google-github-actions/auth#inputs"
    },
    "azure/login": {
      "provider": "azure",
      "inputs": [
        "client-id",
        "creds"
      ],
      "source": "https://github.com/Azure/login#readme"
    }
  },
  "permission-checks": [
    {
      "uses": "actions-cool/check-user-permission",
      "require": "require",
      "accepts": [
        "write",
        "admin"
      ],
      "source": "https://github.com/actions-cool/check-user-permission"
    },
    {
      "uses": "sushichop/action-repository-permission",
      "require": "required-permission",
      "accepts": [
        "write",
        "admin",
        "maintain"
      ],
      "source": "https://github.com/sushichop/action-repository-permission"
    },
    {
      "uses": "prince-chrismc/check-actor-permissions-action",
      "require": "permission",
      "accepts": [
        "write",
        "admin"
      ],
      "source": "https://github.com/prince-chrismc/check-actor-permissions-action"
    },
    {
      "uses": "lannonbr/repo-permission-check-action",
      "require": "permission",
      "accepts": [
        "write",
        "admin"
      ],
      "source": "https://github.com/lannonbr/repo-permission-check-action"
    }
  ]
};

// src/catalog/steps.ts
var slug = (uses) => uses.split("@")[0]?.toLowerCase() ?? "";
var APP_TOKENS = data5["app-tokens"].uses;
var CLOUD = data5["cloud-sessions"];
var CHECKS = data5["permission-checks"];
var mintsAppToken = (uses) => APP_TOKENS.includes(slug(uses));
var cloudSession = (uses) => CLOUD[slug(uses)];
var permissionCheck = (uses) => CHECKS.find((row) => row.uses === slug(uses));
var checksOut = (uses) => slug(uses) === "actions/checkout";

// node_modules/@actions/expressions/dist/ast.js
var Expr = class {
};
var Literal = class extends Expr {
  constructor(literal, token) {
    super();
    this.literal = literal;
    this.token = token;
  }
  accept(v) {
    return v.visitLiteral(this);
  }
};
var Unary = class extends Expr {
  constructor(operator, expr) {
    super();
    this.operator = operator;
    this.expr = expr;
  }
  accept(v) {
    return v.visitUnary(this);
  }
};
var FunctionCall = class extends Expr {
  constructor(functionName, args) {
    super();
    this.functionName = functionName;
    this.args = args;
  }
  accept(v) {
    return v.visitFunctionCall(this);
  }
};
var Binary = class extends Expr {
  constructor(left, operator, right) {
    super();
    this.left = left;
    this.operator = operator;
    this.right = right;
  }
  accept(v) {
    return v.visitBinary(this);
  }
};
var Logical = class extends Expr {
  constructor(operator, args) {
    super();
    this.operator = operator;
    this.args = args;
  }
  accept(v) {
    return v.visitLogical(this);
  }
};
var Grouping = class extends Expr {
  constructor(group) {
    super();
    this.group = group;
  }
  accept(v) {
    return v.visitGrouping(this);
  }
};
var ContextAccess = class extends Expr {
  constructor(name) {
    super();
    this.name = name;
  }
  accept(v) {
    return v.visitContextAccess(this);
  }
};
var IndexAccess = class extends Expr {
  constructor(expr, index) {
    super();
    this.expr = expr;
    this.index = index;
  }
  accept(v) {
    return v.visitIndexAccess(this);
  }
};
var Star = class extends Expr {
  accept() {
    throw new Error("Method not implemented.");
  }
};

// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind2) {
  Kind2[Kind2["String"] = 0] = "String";
  Kind2[Kind2["Array"] = 1] = "Array";
  Kind2[Kind2["Dictionary"] = 2] = "Dictionary";
  Kind2[Kind2["Boolean"] = 3] = "Boolean";
  Kind2[Kind2["Number"] = 4] = "Number";
  Kind2[Kind2["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
  Kind2[Kind2["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
  switch (k) {
    case Kind.Array:
      return "Array";
    case Kind.Boolean:
      return "Boolean";
    case Kind.Null:
      return "Null";
    case Kind.Number:
      return "Number";
    case Kind.Dictionary:
      return "Object";
    case Kind.String:
      return "String";
  }
  return "unknown";
}

// node_modules/@actions/expressions/dist/data/array.js
var Array2 = class {
  constructor(...data9) {
    this.v = [];
    this.kind = Kind.Array;
    this.primitive = false;
    for (const d of data9) {
      this.add(d);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(value) {
    this.v.push(value);
  }
  get(index) {
    return this.v[index];
  }
  values() {
    return this.v;
  }
};

// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Boolean;
    this.primitive = true;
  }
  coerceString() {
    if (this.value) {
      return "true";
    }
    return "false";
  }
  number() {
    if (this.value) {
      return 1;
    }
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
  constructor(...pairs) {
    this.keys = [];
    this.v = [];
    this.indexMap = {};
    this.kind = Kind.Dictionary;
    this.primitive = false;
    for (const p of pairs) {
      this.add(p.key, p.value);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(key, value) {
    if (key.toLowerCase() in this.indexMap) {
      return;
    }
    this.keys.push(key);
    this.v.push(value);
    this.indexMap[key.toLowerCase()] = this.v.length - 1;
  }
  get(key) {
    const index = this.indexMap[key.toLowerCase()];
    if (index === void 0) {
      return void 0;
    }
    return this.v[index];
  }
  values() {
    return this.v;
  }
  pairs() {
    const result = [];
    for (const key of this.keys) {
      result.push({ key, value: this.v[this.indexMap[key.toLowerCase()]] });
    }
    return result;
  }
};

// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
  constructor() {
    this.kind = Kind.Null;
    this.primitive = true;
  }
  coerceString() {
    return "";
  }
  number() {
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Number;
    this.primitive = true;
  }
  coerceString() {
    if (this.value === 0) {
      return "0";
    }
    return (+this.value.toFixed(15)).toString();
  }
  number() {
    return this.value;
  }
};

// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.String;
    this.primitive = true;
  }
  coerceString() {
    return this.value;
  }
  number() {
    return Number(this.value);
  }
};

// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
  if (value instanceof Null) {
    return null;
  }
  if (value instanceof BooleanData) {
    return value.value;
  }
  if (value instanceof NumberData) {
    return value.number();
  }
  if (value instanceof StringData) {
    return value.coerceString();
  }
  if (value instanceof Array2) {
    return value.values();
  }
  if (value instanceof Dictionary) {
    const pairs = value.pairs();
    const r = {};
    for (const p of pairs) {
      r[p.key] = p.value;
    }
    return r;
  }
  return value;
}

// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
  if (val === null) {
    return new Null();
  }
  if (typeof val === "string") {
    return new StringData(val);
  }
  if (typeof val === "number") {
    return new NumberData(val);
  }
  if (typeof val === "boolean") {
    return new BooleanData(val);
  }
  if (Array.isArray(val)) {
    return new Array2(...val);
  }
  if (typeof val === "object") {
    return new Dictionary(...Object.keys(val).map((k) => ({
      key: k,
      value: val[k]
    })));
  }
  return val;
}

// node_modules/@actions/expressions/dist/errors.js
var MAX_PARSER_DEPTH = 50;
var MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType2) {
  ErrorType2[ErrorType2["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
  ErrorType2[ErrorType2["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
  ErrorType2[ErrorType2["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
  ErrorType2[ErrorType2["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
  ErrorType2[ErrorType2["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
  ErrorType2[ErrorType2["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
  ErrorType2[ErrorType2["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
  ErrorType2[ErrorType2["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
  ErrorType2[ErrorType2["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
  ErrorType2[ErrorType2["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
  constructor(typ, tok) {
    super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
    this.typ = typ;
    this.tok = tok;
    this.pos = this.tok.range.start;
  }
};
function errorDescription(typ) {
  switch (typ) {
    case ErrorType.ErrorUnexpectedEndOfExpression:
      return "Unexpected end of expression";
    case ErrorType.ErrorUnexpectedSymbol:
      return "Unexpected symbol";
    case ErrorType.ErrorUnrecognizedNamedValue:
      return "Unrecognized named-value";
    case ErrorType.ErrorExceededMaxDepth:
      return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;
    case ErrorType.ErrorExceededMaxLength:
      return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
    case ErrorType.ErrorTooFewParameters:
      return "Too few parameters supplied";
    case ErrorType.ErrorTooManyParameters:
      return "Too many parameters supplied";
    case ErrorType.ErrorEvenParameters:
      return "Even number of parameters supplied, requires an odd number of parameters";
    case ErrorType.ErrorUnrecognizedContext:
      return "Unrecognized named-value";
    case ErrorType.ErrorUnrecognizedFunction:
      return "Unrecognized function";
    default:
      return "Unknown error";
  }
}
var ExpressionEvaluationError = class extends Error {
};

// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType2) {
  TokenType2[TokenType2["UNKNOWN"] = 0] = "UNKNOWN";
  TokenType2[TokenType2["LEFT_PAREN"] = 1] = "LEFT_PAREN";
  TokenType2[TokenType2["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
  TokenType2[TokenType2["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
  TokenType2[TokenType2["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
  TokenType2[TokenType2["COMMA"] = 5] = "COMMA";
  TokenType2[TokenType2["DOT"] = 6] = "DOT";
  TokenType2[TokenType2["BANG"] = 7] = "BANG";
  TokenType2[TokenType2["BANG_EQUAL"] = 8] = "BANG_EQUAL";
  TokenType2[TokenType2["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
  TokenType2[TokenType2["GREATER"] = 10] = "GREATER";
  TokenType2[TokenType2["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
  TokenType2[TokenType2["LESS"] = 12] = "LESS";
  TokenType2[TokenType2["LESS_EQUAL"] = 13] = "LESS_EQUAL";
  TokenType2[TokenType2["AND"] = 14] = "AND";
  TokenType2[TokenType2["OR"] = 15] = "OR";
  TokenType2[TokenType2["STAR"] = 16] = "STAR";
  TokenType2[TokenType2["NUMBER"] = 17] = "NUMBER";
  TokenType2[TokenType2["STRING"] = 18] = "STRING";
  TokenType2[TokenType2["IDENTIFIER"] = 19] = "IDENTIFIER";
  TokenType2[TokenType2["TRUE"] = 20] = "TRUE";
  TokenType2[TokenType2["FALSE"] = 21] = "FALSE";
  TokenType2[TokenType2["NULL"] = 22] = "NULL";
  TokenType2[TokenType2["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
  switch (tok.type) {
    case TokenType.EOF:
      return "EOF";
    case TokenType.NUMBER:
      return tok.lexeme;
    case TokenType.STRING:
      return tok.value.toString();
    default:
      return tok.lexeme;
  }
}
var Lexer = class {
  constructor(input) {
    this.input = input;
    this.start = 0;
    this.offset = 0;
    this.line = 0;
    this.lastLineOffset = 0;
    this.tokens = [];
  }
  lex() {
    if (this.input.length > MAX_EXPRESSION_LENGTH) {
      throw new Error("ErrorExceededMaxLength");
    }
    while (!this.atEnd()) {
      this.start = this.offset;
      const c = this.next();
      switch (c) {
        case "(":
          this.addToken(TokenType.LEFT_PAREN);
          break;
        case ")":
          this.addToken(TokenType.RIGHT_PAREN);
          break;
        case "[":
          this.addToken(TokenType.LEFT_BRACKET);
          break;
        case "]":
          this.addToken(TokenType.RIGHT_BRACKET);
          break;
        case ",":
          this.addToken(TokenType.COMMA);
          break;
        case ".":
          if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) {
            this.consumeNumber();
          } else {
            this.addToken(TokenType.DOT);
          }
          break;
        case "-":
        case "+":
          this.consumeNumber();
          break;
        case "!":
          this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
          break;
        case "=":
          if (!this.match("=")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.EQUAL_EQUAL);
          break;
        case "<":
          this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
          break;
        case ">":
          this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
          break;
        case "&":
          if (!this.match("&")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.AND);
          break;
        case "|":
          if (!this.match("|")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.OR);
          break;
        case "*":
          this.addToken(TokenType.STAR);
          break;
        // Ignore whitespace.
        case " ":
        case "\r":
        case "	":
          break;
        case "\n":
          ++this.line;
          this.lastLineOffset = this.offset;
          break;
        case "'":
          this.consumeString();
          break;
        default:
          switch (true) {
            case isDigit(c):
              this.consumeNumber();
              break;
            default:
              this.consumeIdentifier();
              break;
          }
      }
    }
    this.tokens.push({
      type: TokenType.EOF,
      lexeme: "",
      range: this.range()
    });
    return {
      tokens: this.tokens
    };
  }
  pos() {
    return {
      line: this.line,
      column: this.start - this.lastLineOffset
    };
  }
  endPos() {
    return {
      line: this.line,
      column: this.offset - this.lastLineOffset
    };
  }
  range() {
    return {
      start: this.pos(),
      end: this.endPos()
    };
  }
  atEnd() {
    return this.offset >= this.input.length;
  }
  peek() {
    if (this.atEnd()) {
      return "\0";
    }
    return this.input[this.offset];
  }
  peekNext() {
    if (this.offset + 1 >= this.input.length) {
      return "\0";
    }
    return this.input[this.offset + 1];
  }
  previous() {
    const l = this.tokens.length;
    if (l == 0) {
      return TokenType.EOF;
    }
    return this.tokens[l - 1].type;
  }
  next() {
    return this.input[this.offset++];
  }
  match(expected) {
    if (this.atEnd()) {
      return false;
    }
    if (this.input[this.offset] !== expected) {
      return false;
    }
    this.offset++;
    return true;
  }
  addToken(type, value) {
    this.tokens.push({
      type,
      lexeme: this.input.substring(this.start, this.offset),
      range: this.range(),
      value
    });
  }
  consumeNumber() {
    while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) {
      this.next();
    }
    const lexeme = this.input.substring(this.start, this.offset);
    const value = new StringData(lexeme).number();
    if (isNaN(value)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(TokenType.NUMBER, value);
  }
  consumeString() {
    while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
      if (this.peek() === "\n")
        this.line++;
      if (this.peek() === "'" && this.peekNext() === "'") {
        this.next();
      }
      this.next();
    }
    if (this.atEnd()) {
      throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.next();
    let value = this.input.substring(this.start + 1, this.offset - 1);
    value = value.replace("''", "'");
    this.addToken(TokenType.STRING, value);
  }
  consumeIdentifier() {
    while (!this.atEnd() && !isBoundary(this.peek())) {
      this.next();
    }
    let tokenType = TokenType.IDENTIFIER;
    let tokenValue = void 0;
    const lexeme = this.input.substring(this.start, this.offset);
    if (this.previous() != TokenType.DOT) {
      switch (lexeme) {
        case "true":
          tokenType = TokenType.TRUE;
          break;
        case "false":
          tokenType = TokenType.FALSE;
          break;
        case "null":
          tokenType = TokenType.NULL;
          break;
        case "NaN":
          tokenType = TokenType.NUMBER;
          tokenValue = NaN;
          break;
        case "Infinity":
          tokenType = TokenType.NUMBER;
          tokenValue = Infinity;
          break;
      }
    }
    if (!isLegalIdentifier(lexeme)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(tokenType, tokenValue);
  }
};
function isDigit(c) {
  return c >= "0" && c <= "9";
}
function isBoundary(c) {
  switch (c) {
    case "(":
    case "[":
    case ")":
    case "]":
    case ",":
    case ".":
    case "!":
    case ">":
    case "<":
    case "=":
    case "&":
    case "|":
      return true;
  }
  return /\s/.test(c);
}
function isLegalIdentifier(str) {
  if (str == "") {
    return false;
  }
  const first = str[0];
  if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
    for (const c of str.substring(1).split("")) {
      if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {
      } else {
        return false;
      }
    }
    return true;
  }
  return false;
}

// node_modules/@actions/expressions/dist/funcs/case.js
var caseFunc = {
  name: "case",
  description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
  minArgs: 3,
  maxArgs: Number.MAX_SAFE_INTEGER,
  call: (...args) => {
    for (let i = 0; i < args.length - 1; i += 2) {
      const predicate = args[i];
      if (predicate.kind !== Kind.Boolean) {
        throw new Error("case predicate must evaluate to a boolean value");
      }
      if (predicate.value) {
        return args[i + 1];
      }
    }
    return args[args.length - 1];
  }
};

// node_modules/@actions/expressions/dist/result.js
function coerceTypes(li, ri) {
  let lv = li;
  let rv = ri;
  if (li.kind === ri.kind) {
    return [lv, rv];
  }
  switch (li.kind) {
    // Number, String
    case Kind.Number:
      if (ri.kind === Kind.String) {
        rv = new NumberData(ri.number());
        return [lv, rv];
      }
      break;
    // String, Number
    case Kind.String:
      if (ri.kind === Kind.Number) {
        lv = new NumberData(li.number());
        return [lv, rv];
      }
      break;
    // Boolean|Null, Any
    case Kind.Null:
    case Kind.Boolean:
      lv = new NumberData(li.number());
      return coerceTypes(lv, rv);
  }
  switch (ri.kind) {
    case Kind.Null:
    case Kind.Boolean:
      rv = new NumberData(ri.number());
      return coerceTypes(lv, rv);
  }
  return [lv, rv];
}
function equals(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Null, Null
    case Kind.Null:
      return true;
    // Number, Number
    case Kind.Number: {
      const ld = lv.value;
      const rd = rv.value;
      if (isNaN(ld) || isNaN(rd)) {
        return false;
      }
      return ld == rd;
    }
    // String, String
    case Kind.String: {
      const ls = lv.value;
      const rs = rv.value;
      return toUpperSpecial(ls) === toUpperSpecial(rs);
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return lb == rb;
    }
    // Object, Object
    case Kind.Dictionary:
    case Kind.Array:
      return lv === rv;
  }
  return false;
}
function toUpperSpecial(s) {
  const sb = [];
  let i = 0;
  const len = s.length;
  let found = s.indexOf("ı");
  while (i < len) {
    if (i < found) {
      sb.push(s.substring(i, found).toUpperCase());
      i = found;
    } else if (i == found) {
      sb.push(s.substring(i, i + 1));
      i += 1;
      found = s.indexOf("ı", i);
    } else {
      sb.push(s.substring(i).toUpperCase());
      break;
    }
  }
  return sb.join("");
}

// node_modules/@actions/expressions/dist/funcs/contains.js
var contains = {
  name: "contains",
  description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    const right = args[1];
    if (left.primitive) {
      const ls = left.coerceString();
      if (right.primitive) {
        const rs = right.coerceString();
        return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
      }
    } else if (left.kind === Kind.Array) {
      const la = left;
      if (la.values().length === 0) {
        return new BooleanData(false);
      }
      for (const v of la.values()) {
        if (equals(right, v)) {
          return new BooleanData(true);
        }
      }
    }
    return new BooleanData(false);
  }
};

// node_modules/@actions/expressions/dist/funcs/endswith.js
var endswith = {
  name: "endsWith",
  description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.endsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/format.js
var format = {
  name: "format",
  description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
  minArgs: 1,
  maxArgs: 255,
  call: (...args) => {
    const fs = args[0].coerceString();
    const result = [];
    let index = 0;
    while (index < fs.length) {
      const lbrace = fs.indexOf("{", index);
      const rbrace = fs.indexOf("}", index);
      if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
        if (safeCharAt(fs, lbrace + 1) === "{") {
          result.push(fs.substr(index, lbrace - index + 1));
          index = lbrace + 2;
          continue;
        }
        if (rbrace > lbrace + 1) {
          const argIndex = readArgIndex(fs, lbrace + 1);
          if (argIndex.success) {
            if (1 + argIndex.result > args.length - 1) {
              throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
            }
            if (lbrace > index) {
              result.push(fs.substr(index, lbrace - index));
            }
            result.push(`${args[1 + argIndex.result].coerceString()}`);
            index = rbrace + 1;
            continue;
          }
        }
        throw new Error(`The following format string is invalid: ${fs}`);
      } else if (rbrace >= 0) {
        if (safeCharAt(fs, rbrace + 1) === "}") {
          result.push(fs.substr(index, rbrace - index + 1));
          index = rbrace + 2;
        } else {
          throw new Error(`The following format string is invalid: ${fs}`);
        }
      } else {
        result.push(fs.substr(index));
        break;
      }
    }
    return new StringData(result.join(""));
  }
};
function safeCharAt(string, index) {
  if (string.length > index) {
    return string[index];
  }
  return "\0";
}
function readArgIndex(string, startIndex) {
  let length = 0;
  for (; ; ) {
    const nextChar = safeCharAt(string, startIndex + length);
    if (nextChar >= "0" && nextChar <= "9") {
      length++;
    } else {
      break;
    }
  }
  if (length < 1) {
    return {
      success: false
    };
  }
  const endIndex = startIndex + length - 1;
  const result = parseInt(string.substr(startIndex, length));
  return {
    success: !isNaN(result),
    result,
    endIndex
  };
}

// node_modules/@actions/expressions/dist/funcs/fromjson.js
var fromjson = {
  name: "fromJson",
  description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    const input = args[0];
    const is = input.coerceString();
    if (is.trim() === "") {
      throw new Error("empty input");
    }
    try {
      return JSON.parse(is, reviver);
    } catch (e) {
      throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
    }
  }
};

// node_modules/@actions/expressions/dist/funcs/join.js
var join3 = {
  name: "join",
  description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
  minArgs: 1,
  maxArgs: 2,
  call: (...args) => {
    if (args[0].primitive) {
      return new StringData(args[0].coerceString());
    }
    if (args[0].kind === Kind.Array) {
      let separator = ",";
      if (args.length > 1 && args[1].primitive) {
        separator = args[1].coerceString();
      }
      return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
    }
    return new StringData("");
  }
};

// node_modules/@actions/expressions/dist/funcs/startswith.js
var startswith = {
  name: "startsWith",
  description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.startsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/tojson.js
var tojson = {
  name: "toJson",
  description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    return new StringData(JSON.stringify(args[0], replacer, "  "));
  }
};

// node_modules/@actions/expressions/dist/funcs.js
var wellKnownFunctions = {
  case: caseFunc,
  contains,
  endswith,
  format,
  fromjson,
  join: join3,
  startswith,
  tojson
};
function validateFunction(context, identifier, argCount) {
  const name = identifier.lexeme.toLowerCase();
  let f;
  f = wellKnownFunctions[name];
  if (!f) {
    f = context.extensionFunctions.get(name);
    if (!f) {
      if (!context.allowUnknownKeywords) {
        throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
      }
      return;
    }
  }
  if (argCount < f.minArgs) {
    throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
  }
  if (argCount > f.maxArgs) {
    throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
  }
  if (name === "case" && argCount % 2 === 0) {
    throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
  }
}

// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
  /**
   * Constructs a new parser for the given tokens
   *
   * @param tokens Tokens to build a parse tree from
   * @param extensionContexts Available context names
   * @param extensionFunctions Available functions (beyond the built-in ones)
   */
  constructor(tokens, extensionContexts, extensionFunctions) {
    this.tokens = tokens;
    this.offset = 0;
    this.depth = 0;
    this.extContexts = /* @__PURE__ */ new Map();
    this.extFuncs = /* @__PURE__ */ new Map();
    for (const contextName of extensionContexts) {
      this.extContexts.set(contextName.toLowerCase(), true);
    }
    for (const { name, func } of extensionFunctions.map((x) => ({
      name: x.name,
      func: x
    }))) {
      this.extFuncs.set(name.toLowerCase(), func);
    }
    this.context = {
      allowUnknownKeywords: false,
      extensionContexts: this.extContexts,
      extensionFunctions: this.extFuncs
    };
  }
  parse() {
    let result;
    if (this.atEnd()) {
      return result;
    }
    result = this.expression();
    if (!this.atEnd()) {
      throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
    }
    return result;
  }
  expression() {
    this.incrDepth();
    try {
      return this.logicalOr();
    } finally {
      this.decrDepth();
    }
  }
  logicalOr() {
    let expr = this.logicalAnd();
    if (this.check(TokenType.OR)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.OR)) {
          const right = this.logicalAnd();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  logicalAnd() {
    let expr = this.equality();
    if (this.check(TokenType.AND)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.AND)) {
          const right = this.equality();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  equality() {
    let expr = this.comparison();
    while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
      const operator = this.previous();
      const right = this.comparison();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  comparison() {
    let expr = this.unary();
    while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
      const operator = this.previous();
      const right = this.unary();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  unary() {
    if (this.match(TokenType.BANG)) {
      this.incrDepth();
      const operator = this.previous();
      const unary = this.unary();
      try {
        return new Unary(operator, unary);
      } finally {
        this.decrDepth();
      }
    }
    return this.index();
  }
  index() {
    let expr = this.call();
    let depthIncreased = 0;
    if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
      let cont = true;
      while (cont) {
        switch (true) {
          case this.match(TokenType.LEFT_BRACKET): {
            let indexExpr;
            if (this.match(TokenType.STAR)) {
              indexExpr = new Star();
            } else {
              indexExpr = this.expression();
            }
            this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
            this.incrDepth();
            depthIncreased++;
            expr = new IndexAccess(expr, indexExpr);
            break;
          }
          case this.match(TokenType.DOT):
            this.incrDepth();
            depthIncreased++;
            if (this.match(TokenType.IDENTIFIER)) {
              const property = this.previous();
              expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
            } else if (this.match(TokenType.STAR)) {
              expr = new IndexAccess(expr, new Star());
            } else {
              throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
            }
            break;
          default:
            cont = false;
        }
      }
    }
    for (let i = 0; i < depthIncreased; i++) {
      this.decrDepth();
    }
    return expr;
  }
  call() {
    if (!this.check(TokenType.IDENTIFIER)) {
      return this.primary();
    }
    const identifier = this.next();
    if (!this.match(TokenType.LEFT_PAREN)) {
      if (!this.extContexts.has(identifier.lexeme.toLowerCase())) {
        throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
      }
      return new ContextAccess(identifier);
    }
    const args = [];
    while (!this.match(TokenType.RIGHT_PAREN)) {
      const aexp = this.expression();
      args.push(aexp);
      if (!this.check(TokenType.RIGHT_PAREN)) {
        this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
      }
    }
    validateFunction(this.context, identifier, args.length);
    return new FunctionCall(identifier, args);
  }
  primary() {
    switch (true) {
      case this.match(TokenType.FALSE):
        return new Literal(new BooleanData(false), this.previous());
      case this.match(TokenType.TRUE):
        return new Literal(new BooleanData(true), this.previous());
      case this.match(TokenType.NULL):
        return new Literal(new Null(), this.previous());
      case this.match(TokenType.NUMBER):
        return new Literal(new NumberData(this.previous().value), this.previous());
      case this.match(TokenType.STRING):
        return new Literal(new StringData(this.previous().value), this.previous());
      case this.match(TokenType.LEFT_PAREN): {
        const expr = this.expression();
        if (this.atEnd()) {
          throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
        }
        this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
        return new Grouping(expr);
      }
      case this.atEnd():
        throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
    }
    throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
  }
  // match consumes the next token if it matches any of the given types
  match(...tokenTypes) {
    for (const tokenType of tokenTypes) {
      if (this.check(tokenType)) {
        this.next();
        return true;
      }
    }
    return false;
  }
  // check peeks whether the next token is of the given type
  check(tokenType) {
    if (this.atEnd()) {
      return false;
    }
    return this.peek().type == tokenType;
  }
  // atEnd peeks whether the next token is EOF
  atEnd() {
    return this.peek().type == TokenType.EOF;
  }
  next() {
    if (!this.atEnd()) {
      this.offset++;
    }
    return this.previous();
  }
  peek() {
    return this.tokens[this.offset];
  }
  // previous returns the previous token
  previous() {
    return this.tokens[this.offset - 1];
  }
  // consume attempts to consume the next token if it matches the given type. It returns an error of
  // the given ParseErrorKind otherwise.
  consume(tokenType, errorType) {
    if (this.check(tokenType)) {
      this.next();
      return;
    }
    throw this.buildError(errorType, this.peek());
  }
  incrDepth() {
    this.depth++;
    if (this.depth > MAX_PARSER_DEPTH) {
      throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
    }
  }
  decrDepth() {
    this.depth--;
  }
  buildError(errType, token) {
    return new ExpressionError(errType, token);
  }
};

// src/parse/expression-scan.ts
function findExpressions(text2) {
  const found = [];
  let offset = text2.indexOf("${{");
  while (offset !== -1) {
    const close = closeOf(text2, offset + 3);
    if (close === -1) break;
    found.push({ text: text2.slice(offset + 3, close).trim(), offset, end: close + 2 });
    offset = text2.indexOf("${{", close + 2);
  }
  return found;
}
function closeOf(text2, start2) {
  let quoted2 = false;
  for (let at = start2; at < text2.length; at += 1) {
    if (text2[at] === "'") quoted2 = !quoted2;
    else if (!quoted2 && text2[at] === "}" && text2[at + 1] === "}") return at;
  }
  return -1;
}

// src/parse/expression.ts
var MAX_EXPRESSION_LENGTH2 = 2e4;
var MAX_REMEMBERED = 1e4;
var CONTEXTS = [
  "github",
  "env",
  "vars",
  "secrets",
  "needs",
  "steps",
  "inputs",
  "matrix",
  "strategy",
  "job",
  "jobs",
  "runner"
];
var FUNCTIONS = [
  { name: "always", minArgs: 0, maxArgs: 0 },
  { name: "success", minArgs: 0, maxArgs: 255 },
  { name: "failure", minArgs: 0, maxArgs: 255 },
  { name: "cancelled", minArgs: 0, maxArgs: 0 },
  { name: "hashFiles", minArgs: 1, maxArgs: 255 }
];
var remembered2 = /* @__PURE__ */ new Map();
function parseExpression(text2) {
  if (text2.length > MAX_EXPRESSION_LENGTH2) return void 0;
  if (remembered2.has(text2)) return remembered2.get(text2);
  if (remembered2.size >= MAX_REMEMBERED) remembered2 = /* @__PURE__ */ new Map();
  const parsed = parse(text2);
  remembered2.set(text2, parsed);
  return parsed;
}
function parse(text2) {
  try {
    const parsed = new Parser(new Lexer(text2).lex().tokens, CONTEXTS, FUNCTIONS).parse();
    return parsed;
  } catch (error) {
    if (error instanceof Error) return void 0;
    throw error;
  }
}

// src/readers/github-workflow/credentials.ts
var SECRET = /\bsecrets(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])/gi;
var ANY_SECRET = /\bsecrets\s*(?:\[(?!\s*')|[),]|$)/i;
var STEP_OUTPUT = /\bsteps\.([A-Za-z_][\w-]*)\.outputs(?:\.([\w-]+)|\[\s*'([^']+)'\s*\])/gi;
var ENV = /\benv(?:\.([A-Za-z_]\w*)|\[\s*'([^']+)'\s*\])/gi;
var INPUT = /\binputs(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])/gi;
var JOB_TOKEN = /\bgithub(?:\.token\b|\[\s*'token'\s*\])/i;
function resourceNode2(builder2, id) {
  const { title, zone } = resource(id);
  return builder2.node("resource", id, { label: title, zone });
}
function grantAll2(builder2, credential, grants, confidence, contexts = "every") {
  for (const { resource: id, access } of grants) {
    builder2.edge("grants", credential, resourceNode2(builder2, id), {
      contexts,
      facts: { access, confidence },
      as: `${access}`
    });
  }
}
function secretRef(workflow, name, environment) {
  const upper = name.toUpperCase();
  const store = environment === void 0 ? "repository" : `environment:${environment}`;
  const id = `credential:github/${store}/${upper}`;
  const kind = classify(upper, "secret");
  workflow.builder.node("credential", id, {
    label: `secret ${upper}`,
    facts: {
      class: kind.class,
      store,
      lifetime: kind.lifetime,
      provider: kind.provider,
      scope: kind.class === "pat" ? "unknown" : "none"
    }
  });
  if (kind.class === "pat") grantAll2(workflow.builder, id, PAT_GRANTS, "possible");
  else for (const grant2 of kind.grants) grantAll2(workflow.builder, id, [grant2], grant2.certainty);
  return { id, name: upper, certain: environment === void 0 };
}
function usedForGitHub(builder2, id) {
  if (builder2.refine(id, "secret", "pat")) grantAll2(builder2, id, PAT_GRANTS, "possible");
}
function jobToken(builder2, job, scopes, contexts) {
  const id = jobTokenRef(job).id;
  if (builder2.has(id)) return jobTokenRef(job);
  const scope = scopes.kind === "declared" ? "declared" : scopes.kind;
  builder2.node("credential", id, {
    label: "the job's GITHUB_TOKEN",
    location: scopes.location,
    facts: { class: "job-token", store: "run", lifetime: "minted", provider: "github", scope }
  });
  const writable = contexts.filter((c) => c.tokenCap === "write").map((c) => c.context);
  for (const name of TOKEN_SCOPES) {
    if (scopes.kind === "undeclared") {
      if (["contents", "issues", "pull-requests"].includes(name))
        grantAll2(builder2, id, scopeGrants(name), "possible", writable);
    } else if (scopes.levels.get(name) === "write") grantAll2(builder2, id, scopeGrants(name), "certain", writable);
  }
  return jobTokenRef(job);
}
function jobTokenRef(job) {
  return { id: `credential:${job}/GITHUB_TOKEN`, name: "GITHUB_TOKEN", certain: true };
}
function appToken(builder2, job, name, label, grants, location, scoped) {
  const id = `credential:${job}/${name}`;
  builder2.node("credential", id, {
    label,
    location,
    facts: {
      class: "app-token",
      store: "run",
      lifetime: "minted",
      provider: "github",
      scope: scoped ? "scoped" : "unscoped"
    }
  });
  if (!scoped) grantAll2(builder2, id, PAT_GRANTS, "possible");
  for (const [scope, level] of grants) if (level === "write") grantAll2(builder2, id, scopeGrants(scope), "certain");
  return { id, name, certain: true };
}
function secretsNamed(name, { workflow, job }) {
  if (name.toUpperCase() === "GITHUB_TOKEN") return job ? [job.token] : [];
  if (workflow.secrets !== void 0) return workflow.secrets.get(name.toUpperCase()) ?? [];
  return [secretRef(workflow, name, job?.environment)];
}
function anySecret({ workflow, job }) {
  const store = job?.environment === void 0 ? "repository" : `environment:${job.environment}`;
  const id = `credential:github/${store}/*`;
  workflow.builder.node("credential", id, {
    label: "any secret",
    facts: { class: "secret", store, lifetime: "static", provider: "unknown", scope: "unknown" }
  });
  return { id, name: "*", certain: false };
}
function refsIn(text2, scope) {
  if (!text2.includes("${{")) return [];
  const found = /* @__PURE__ */ new Map();
  const add2 = (refs) => {
    for (const ref of refs ?? []) found.set(ref.id, ref);
  };
  for (const { text: expression } of findExpressions(text2)) {
    for (const [, dotted, quoted2] of expression.matchAll(SECRET)) add2(secretsNamed(dotted ?? quoted2 ?? "", scope));
    for (const [, step] of expression.matchAll(STEP_OUTPUT)) add2(scope.job?.outputs.get(step ?? ""));
    for (const [, dotted, quoted2] of expression.matchAll(ENV)) add2(scope.env.get(dotted ?? quoted2 ?? "")?.refs);
    for (const [, dotted, quoted2] of expression.matchAll(INPUT))
      add2(scope.inputs.get((dotted ?? quoted2 ?? "").toLowerCase())?.refs);
    if (ANY_SECRET.test(expression)) add2([anySecret(scope)]);
    if (JOB_TOKEN.test(expression) && scope.job) add2([scope.job.token]);
  }
  return [...found.values()];
}
var WHOLE = /^\s*\$\{\{\s*(inputs|env)\.([A-Za-z_][\w-]*)\s*\}\}\s*$/;
var PART = /\$\{\{\s*(inputs|env)\.([A-Za-z_][\w-]*)\s*\}\}/g;
var MAX_RESOLVED = 64 * 1024;
function resolveText(text2, env, inputs) {
  if (!text2.includes("${{")) return text2;
  const known4 = (kind, name) => (kind === "inputs" ? inputs.get(name.toLowerCase()) : env.get(name))?.text;
  const whole = WHOLE.exec(text2);
  if (whole) return known4(whole[1] ?? "", whole[2] ?? "") ?? text2;
  const resolved2 = text2.replace(
    PART,
    (all2, kind, name) => (known4(kind, name) ?? all2).slice(0, MAX_RESOLVED)
  );
  return resolved2.length > MAX_RESOLVED ? text2 : resolved2;
}
function sourceOf(text2, env, inputs) {
  const [, kind, name = ""] = WHOLE.exec(text2) ?? [];
  const named2 = kind === "inputs" ? inputs.get(name.toLowerCase()) : kind === "env" ? env.get(name) : void 0;
  return named2?.source ?? named2?.tree;
}
function valuesOf(map, outer, scope, lower3 = false) {
  if (map === void 0 || map.kind !== "map") return outer;
  const values = new Map(outer);
  for (const { key, value } of map.entries()) {
    const raw = value.string();
    if (raw === void 0) continue;
    const env = lower3 ? scope.env : values;
    const inner = { ...scope, env };
    values.set(lower3 ? key.toLowerCase() : key, {
      text: resolveText(raw, env, scope.inputs),
      tree: value,
      refs: refsIn(raw, inner),
      source: sourceOf(raw, env, scope.inputs)
    });
  }
  return values;
}

// src/readers/github-workflow/authority.ts
function mintedToken(builder2, job, step) {
  if (step.uses === void 0 || !mintsAppToken(step.uses)) return void 0;
  const grants = /* @__PURE__ */ new Map();
  for (const [name, value] of step.with)
    if (name.startsWith("permission-")) grants.set(name.slice("permission-".length), value.text);
  const wide = step.with.has("owner") && !step.with.has("repositories");
  const label = wide ? "App token for every repository of the installation" : "App token";
  return appToken(builder2, job, `${step.id ?? "app"}.token`, label, grants, step.location, grants.size > 0);
}
function leftBehind(builder2, job, step, token) {
  if (step.uses === void 0) return [];
  if (checksOut(step.uses)) {
    if (step.with.get("persist-credentials")?.text.trim() === "false") return [];
    const given = step.with.get("token");
    const refs = given && given.refs.length > 0 ? given.refs : [token];
    return refs.map((ref) => ({
      ref,
      channels: ["git"],
      name: "checkout",
      location: given?.tree?.location ?? step.location
    }));
  }
  const session = cloudSession(step.uses);
  if (session === void 0 || !session.inputs.some((name) => step.with.has(name))) return [];
  const id = `credential:${job}/${session.provider}-session`;
  builder2.node("credential", id, {
    label: `${session.provider} session`,
    location: step.location,
    facts: { class: "cloud", store: "run", lifetime: "minted", provider: session.provider, scope: "unknown" }
  });
  builder2.edge("grants", id, resourceNode2(builder2, "cloud:account"), {
    facts: { access: "write", confidence: "possible" },
    as: "write"
  });
  return [
    {
      ref: { id, name: `${session.provider} session`, certain: true },
      channels: ["env"],
      name: `${session.provider} session`,
      location: step.location
    }
  ];
}
function heldAfter(steps, index) {
  return steps.slice(index + 1).filter((step) => step.run !== void 0 || step.uses?.startsWith("./")).flatMap((step) => {
    const values = [...step.env, ...step.with];
    return values.flatMap(
      ([name, value]) => value.refs.map(
        (ref) => ({ ref, name, channels: ["env"], location: value.tree?.location ?? step.location })
      )
    );
  });
}

// src/catalog/events.generated.ts
var data6 = {
  "source": "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows",
  "objects": [
    "comment",
    "issue",
    "pull_request",
    "review",
    "discussion",
    "answer",
    "label",
    "release",
    "workflow_run",
    "check_run",
    "check_suite",
    "inputs",
    "client_payload",
    "head_commit",
    "pusher",
    "forkee",
    "pages",
    "deployment",
    "deployment_status",
    "merge_group",
    "registry_package"
  ],
  "events": [
    {
      "event": "pull_request",
      "forks": "author",
      "fork-secrets": false,
      "default": [
        "opened",
        "synchronize",
        "reopened"
      ],
      "payload": [
        "pull_request"
      ],
      "types": [
        {
          "actions": [
            "opened",
            "edited",
            "closed",
            "reopened",
            "synchronize",
            "ready_for_review",
            "converted_to_draft"
          ],
          "by": "anyone",
          "author": "pull_request",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "review_requested"
          ],
          "by": "anyone",
          "author": "pull_request",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "auto_merge_disabled",
            "dequeued"
          ],
          "by": "anyone",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "labeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": true
        },
        {
          "actions": [
            "unlabeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": false
        },
        {
          "actions": [
            "assigned",
            "unassigned",
            "milestoned",
            "demilestoned",
            "locked",
            "unlocked",
            "review_request_removed"
          ],
          "by": "triager",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "auto_merge_enabled",
            "enqueued"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "pull_request_target",
      "forks": "author",
      "fork-secrets": true,
      "default": [
        "opened",
        "synchronize",
        "reopened"
      ],
      "payload": [
        "pull_request"
      ],
      "types": [
        {
          "actions": [
            "opened",
            "edited",
            "closed",
            "reopened",
            "synchronize",
            "ready_for_review",
            "converted_to_draft"
          ],
          "by": "anyone",
          "author": "pull_request",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "review_requested"
          ],
          "by": "anyone",
          "author": "pull_request",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "auto_merge_disabled",
            "dequeued"
          ],
          "by": "anyone",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "labeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": true
        },
        {
          "actions": [
            "unlabeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": false
        },
        {
          "actions": [
            "assigned",
            "unassigned",
            "milestoned",
            "demilestoned",
            "locked",
            "unlocked",
            "review_request_removed"
          ],
          "by": "triager",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "auto_merge_enabled",
            "enqueued"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "pull_request_review",
      "forks": "thread",
      "fork-secrets": false,
      "default": [],
      "payload": [
        "pull_request",
        "review"
      ],
      "types": [
        {
          "actions": [
            "submitted",
            "edited"
          ],
          "by": "anyone",
          "author": "review",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "dismissed"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "pull_request_review_comment",
      "forks": "thread",
      "fork-secrets": false,
      "default": [],
      "payload": [
        "pull_request",
        "comment"
      ],
      "types": [
        {
          "actions": [
            "created",
            "edited",
            "deleted"
          ],
          "by": "anyone",
          "author": "comment",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "issues",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "issue"
      ],
      "types": [
        {
          "actions": [
            "opened",
            "edited",
            "closed",
            "reopened",
            "typed",
            "untyped"
          ],
          "by": "anyone",
          "author": "issue",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "labeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": true
        },
        {
          "actions": [
            "unlabeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": false
        },
        {
          "actions": [
            "assigned",
            "unassigned",
            "milestoned",
            "demilestoned",
            "pinned",
            "unpinned",
            "locked",
            "unlocked"
          ],
          "by": "triager",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "transferred"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "deleted"
          ],
          "by": "maintainer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "issue_comment",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "issue",
        "comment"
      ],
      "types": [
        {
          "actions": [
            "created",
            "edited",
            "deleted"
          ],
          "by": "anyone",
          "author": "comment",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "discussion",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "discussion"
      ],
      "types": [
        {
          "actions": [
            "created",
            "edited",
            "deleted",
            "closed",
            "reopened",
            "category_changed"
          ],
          "by": "anyone",
          "author": "discussion",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "answered",
            "unanswered"
          ],
          "by": "anyone",
          "author": "discussion",
          "payload": [
            "answer"
          ],
          "label": false
        },
        {
          "actions": [
            "labeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": true
        },
        {
          "actions": [
            "unlabeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": false
        },
        {
          "actions": [
            "pinned",
            "unpinned",
            "locked",
            "unlocked"
          ],
          "by": "triager",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "transferred"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "discussion_comment",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "discussion",
        "comment"
      ],
      "types": [
        {
          "actions": [
            "created",
            "edited",
            "deleted"
          ],
          "by": "anyone",
          "author": "comment",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "workflow_run",
      "forks": "thread",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "workflow_run"
      ],
      "types": [
        {
          "actions": [
            "completed",
            "requested",
            "in_progress"
          ],
          "by": "anyone",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "watch",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            "started"
          ],
          "by": "anyone",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "fork",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "forkee"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "anyone",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "gollum",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "pages"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "anyone",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "page_build",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "push",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "head_commit",
        "pusher"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "create",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "delete",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "public",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "maintainer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "status",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "deployment",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "deployment"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "deployment_status",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "deployment",
        "deployment_status",
        "check_run",
        "workflow_run"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "release",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "release"
      ],
      "types": [
        {
          "actions": [
            "published",
            "unpublished",
            "created",
            "edited",
            "deleted",
            "prereleased",
            "released"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "registry_package",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "registry_package"
      ],
      "types": [
        {
          "actions": [
            "published",
            "updated"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "check_run",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "check_run"
      ],
      "types": [
        {
          "actions": [
            "created",
            "rerequested",
            "completed",
            "requested_action"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "check_suite",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "check_suite"
      ],
      "types": [
        {
          "actions": [
            "completed"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "label",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "label"
      ],
      "types": [
        {
          "actions": [
            "created",
            "edited",
            "deleted"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "milestone",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            "created",
            "closed",
            "opened",
            "edited",
            "deleted"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "branch_protection_rule",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            "created",
            "edited",
            "deleted"
          ],
          "by": "maintainer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "merge_group",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "merge_group"
      ],
      "types": [
        {
          "actions": [
            "checks_requested"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "repository_dispatch",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "client_payload"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "workflow_dispatch",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "inputs"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "schedule",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "schedule",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "workflow_call",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "caller",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    }
  ]
};

// src/catalog/events.ts
var isStanding2 = (text2) => STANDINGS.some((standing2) => standing2 === text2);
var causeOf = (by) => by === "schedule" || by === "caller" || isStanding2(by) ? by : "anyone";
var forksOf = (kind) => kind === "author" || kind === "thread" ? kind : "none";
function entryOf(row) {
  const actions = row.types.flatMap(
    (type) => type.actions.map((action) => {
      const payload = [...row.payload, ...type.payload];
      return { action, by: causeOf(type.by), author: type.author, payload, label: type.label };
    })
  );
  const byDefault = row.default.length > 0 ? row.default : actions.map(({ action }) => action);
  return {
    event: row.event,
    forks: forksOf(row.forks),
    forkSecrets: row["fork-secrets"],
    byDefault,
    actions: new Map(actions.map((a) => [a.action, a]))
  };
}
var EVENTS = new Map(data6.events.map((row) => [row.event, entryOf(row)]));
var OBJECTS = new Set(data6.objects);
function eventByName(event) {
  return EVENTS.get(event);
}
function payloadHolds(event, action, object) {
  const entry = EVENTS.get(event);
  const found = entry?.actions.get(action);
  if (found?.payload.includes(object) === true) return "yes";
  if (found === void 0 || found.by === "caller" || !OBJECTS.has(object)) return "maybe";
  return "no";
}
function actorWrote(event, action, object) {
  const found = EVENTS.get(event)?.actions.get(action);
  return found === void 0 || found.by === "caller" ? "unknown" : found.author === object;
}

// src/catalog/guards.generated.ts
var data7 = {
  "associations": [
    {
      "value": "OWNER",
      "admits": [
        "maintainer"
      ]
    },
    {
      "value": "MEMBER",
      "admits": [
        "triager",
        "writer",
        "maintainer"
      ]
    },
    {
      "value": "COLLABORATOR",
      "admits": [
        "triager",
        "writer",
        "maintainer"
      ]
    },
    {
      "value": "CONTRIBUTOR",
      "admits": [
        "anyone"
      ]
    },
    {
      "value": "FIRST_TIME_CONTRIBUTOR",
      "admits": [
        "anyone"
      ]
    },
    {
      "value": "FIRST_TIMER",
      "admits": [
        "anyone"
      ]
    },
    {
      "value": "MANNEQUIN",
      "admits": [
        "anyone"
      ]
    },
    {
      "value": "NONE",
      "admits": [
        "anyone"
      ]
    }
  ],
  "bot-ids": [
    "49699333",
    "41898282",
    "29139614"
  ],
  "fresh-labels": [
    "issues.opened",
    "issues.labeled",
    "pull_request.opened",
    "pull_request.labeled",
    "pull_request_target.opened",
    "pull_request_target.labeled",
    "discussion.created",
    "discussion.labeled"
  ],
  "head-exists": [
    "pull_request.opened",
    "pull_request.synchronize",
    "pull_request.reopened",
    "pull_request_target.opened",
    "pull_request_target.synchronize",
    "pull_request_target.reopened"
  ],
  "run-events": [
    "push",
    "create",
    "delete",
    "release",
    "workflow_dispatch",
    "repository_dispatch",
    "schedule",
    "merge_group",
    "registry_package",
    "deployment",
    "branch_protection_rule"
  ],
  "properties": [
    {
      "path": "github.actor",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.triggering_actor",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.actor_id",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.event.sender.login",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.event.sender.id",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.event.pusher.name",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.event.workflow_run.actor.login",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.event.workflow_run.triggering_actor.login",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.event.comment.user.login",
      "role": "login",
      "of": "comment"
    },
    {
      "path": "github.event.comment.user.id",
      "role": "login",
      "of": "comment"
    },
    {
      "path": "github.event.issue.user.login",
      "role": "login",
      "of": "issue"
    },
    {
      "path": "github.event.issue.user.id",
      "role": "login",
      "of": "issue"
    },
    {
      "path": "github.event.pull_request.user.login",
      "role": "login",
      "of": "pull_request"
    },
    {
      "path": "github.event.pull_request.user.id",
      "role": "login",
      "of": "pull_request"
    },
    {
      "path": "github.event.review.user.login",
      "role": "login",
      "of": "review"
    },
    {
      "path": "github.event.review.user.id",
      "role": "login",
      "of": "review"
    },
    {
      "path": "github.event.discussion.user.login",
      "role": "login",
      "of": "discussion"
    },
    {
      "path": "github.event.comment.author_association",
      "role": "association",
      "of": "comment"
    },
    {
      "path": "github.event.issue.author_association",
      "role": "association",
      "of": "issue"
    },
    {
      "path": "github.event.pull_request.author_association",
      "role": "association",
      "of": "pull_request"
    },
    {
      "path": "github.event.review.author_association",
      "role": "association",
      "of": "review"
    },
    {
      "path": "github.event.discussion.author_association",
      "role": "association",
      "of": "discussion"
    },
    {
      "path": "github.event.sender.type",
      "role": "account-type",
      "of": "actor"
    },
    {
      "path": "github.event.comment.user.type",
      "role": "account-type",
      "of": "comment"
    },
    {
      "path": "github.event.issue.user.type",
      "role": "account-type",
      "of": "issue"
    },
    {
      "path": "github.event.pull_request.user.type",
      "role": "account-type",
      "of": "pull_request"
    },
    {
      "path": "github.event.review.user.type",
      "role": "account-type",
      "of": "review"
    },
    {
      "path": "github.event.discussion.user.type",
      "role": "account-type",
      "of": "discussion"
    },
    {
      "path": "github.event.head_commit.author.name",
      "role": "commit-author",
      "of": "head_commit"
    },
    {
      "path": "github.event.head_commit.author.email",
      "role": "commit-author",
      "of": "head_commit"
    },
    {
      "path": "github.event.head_commit.author.username",
      "role": "commit-author",
      "of": "head_commit"
    },
    {
      "path": "github.event.head_commit.committer.name",
      "role": "commit-author",
      "of": "head_commit"
    },
    {
      "path": "github.event.head_commit.committer.email",
      "role": "commit-author",
      "of": "head_commit"
    },
    {
      "path": "github.event.head_commit.committer.username",
      "role": "commit-author",
      "of": "head_commit"
    },
    {
      "path": "github.event.workflow_run.head_commit.author.name",
      "role": "commit-author",
      "of": "workflow_run"
    },
    {
      "path": "github.event.workflow_run.head_commit.author.email",
      "role": "commit-author",
      "of": "workflow_run"
    },
    {
      "path": "github.event.comment.body",
      "role": "text",
      "of": "comment"
    },
    {
      "path": "github.event.issue.title",
      "role": "text",
      "of": "issue"
    },
    {
      "path": "github.event.issue.body",
      "role": "text",
      "of": "issue"
    },
    {
      "path": "github.event.pull_request.title",
      "role": "text",
      "of": "pull_request"
    },
    {
      "path": "github.event.pull_request.body",
      "role": "text",
      "of": "pull_request"
    },
    {
      "path": "github.event.review.body",
      "role": "text",
      "of": "review"
    },
    {
      "path": "github.event.discussion.title",
      "role": "text",
      "of": "discussion"
    },
    {
      "path": "github.event.discussion.body",
      "role": "text",
      "of": "discussion"
    },
    {
      "path": "github.head_ref",
      "role": "branch",
      "of": "pull_request"
    },
    {
      "path": "github.event.pull_request.head.ref",
      "role": "branch",
      "of": "pull_request"
    },
    {
      "path": "github.event.pull_request.head.label",
      "role": "branch",
      "of": "pull_request"
    },
    {
      "path": "github.event.workflow_run.head_branch",
      "role": "branch",
      "of": "workflow_run"
    },
    {
      "path": "github.event.label.name",
      "role": "label",
      "of": "label"
    },
    {
      "path": "github.event.issue.labels.*.name",
      "role": "labels",
      "of": "issue"
    },
    {
      "path": "github.event.pull_request.labels.*.name",
      "role": "labels",
      "of": "pull_request"
    },
    {
      "path": "github.event.discussion.labels.*.name",
      "role": "labels",
      "of": "discussion"
    },
    {
      "path": "github.event.pull_request.head.repo.full_name",
      "role": "head",
      "of": "full_name"
    },
    {
      "path": "github.event.pull_request.head.repo.id",
      "role": "head",
      "of": "id"
    },
    {
      "path": "github.event.pull_request.head.repo.node_id",
      "role": "head",
      "of": "node_id"
    },
    {
      "path": "github.event.pull_request.head.repo.owner.login",
      "role": "head",
      "of": "owner"
    },
    {
      "path": "github.event.pull_request.head.repo.owner.id",
      "role": "head",
      "of": "owner_id"
    },
    {
      "path": "github.event.pull_request.head.user.login",
      "role": "head",
      "of": "owner"
    },
    {
      "path": "github.event.workflow_run.head_repository.full_name",
      "role": "head",
      "of": "full_name"
    },
    {
      "path": "github.event.workflow_run.head_repository.id",
      "role": "head",
      "of": "id"
    },
    {
      "path": "github.event.workflow_run.head_repository.node_id",
      "role": "head",
      "of": "node_id"
    },
    {
      "path": "github.event.workflow_run.head_repository.owner.login",
      "role": "head",
      "of": "owner"
    },
    {
      "path": "github.event.workflow_run.head_repository.owner.id",
      "role": "head",
      "of": "owner_id"
    },
    {
      "path": "github.repository",
      "role": "base",
      "of": "full_name"
    },
    {
      "path": "github.repository_id",
      "role": "base",
      "of": "id"
    },
    {
      "path": "github.repository_owner",
      "role": "base",
      "of": "owner"
    },
    {
      "path": "github.repository_owner_id",
      "role": "base",
      "of": "owner_id"
    },
    {
      "path": "github.event.repository.full_name",
      "role": "base",
      "of": "full_name"
    },
    {
      "path": "github.event.repository.id",
      "role": "base",
      "of": "id"
    },
    {
      "path": "github.event.repository.node_id",
      "role": "base",
      "of": "node_id"
    },
    {
      "path": "github.event.repository.owner.login",
      "role": "base",
      "of": "owner"
    },
    {
      "path": "github.event.repository.owner.id",
      "role": "base",
      "of": "owner_id"
    },
    {
      "path": "github.event.pull_request.base.repo.full_name",
      "role": "base",
      "of": "full_name"
    },
    {
      "path": "github.event.pull_request.base.repo.id",
      "role": "base",
      "of": "id"
    },
    {
      "path": "github.event.pull_request.base.repo.node_id",
      "role": "base",
      "of": "node_id"
    },
    {
      "path": "github.event.pull_request.base.repo.owner.login",
      "role": "base",
      "of": "owner"
    },
    {
      "path": "github.event.pull_request.base.repo.owner.id",
      "role": "base",
      "of": "owner_id"
    },
    {
      "path": "github.event.pull_request.base.user.login",
      "role": "base",
      "of": "owner"
    },
    {
      "path": "github.event.workflow_run.repository.full_name",
      "role": "base",
      "of": "full_name"
    },
    {
      "path": "github.event.workflow_run.repository.id",
      "role": "base",
      "of": "id"
    },
    {
      "path": "github.event.workflow_run.repository.owner.login",
      "role": "base",
      "of": "owner"
    },
    {
      "path": "github.event.pull_request.head.repo.fork",
      "role": "fork",
      "of": "pull_request"
    },
    {
      "path": "github.event.workflow_run.head_repository.fork",
      "role": "fork",
      "of": "workflow_run"
    },
    {
      "path": "github.event.pull_request.merged",
      "role": "merged",
      "of": "pull_request"
    },
    {
      "path": "github.event.review.state",
      "role": "review-state",
      "of": "review"
    },
    {
      "path": "github.event.workflow_run.event",
      "role": "run-event",
      "of": "workflow_run"
    },
    {
      "path": "github.event.workflow_run.conclusion",
      "role": "run-conclusion",
      "of": "workflow_run"
    }
  ],
  "proofs": [
    {
      "id": "association",
      "strength": "effective",
      "judges": "actor",
      "admits": [
        "triager",
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "GitHub states how the actor belongs to the repository; COLLABORATOR and MEMBER may be less than write.",
      "source": "https://docs.github.com/en/graphql/reference/enums#commentauthorassociation"
    },
    {
      "id": "association-outsider",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "It also accepts associations that people without any standing have.",
      "source": "https://docs.github.com/en/graphql/reference/enums#commentauthorassociation"
    },
    {
      "id": "association-of-author",
      "strength": "weak",
      "judges": "author",
      "admits": [],
      "forgeable-by": [],
      "why": "It judges who wrote the thread, not who started this run.",
      "source": "https://github.com/github/codeql/blob/main/actions/ql/lib/codeql/actions/security/ControlChecks.qll"
    },
    {
      "id": "association-unplaced",
      "strength": "declared",
      "judges": "actor",
      "admits": [
        "triager",
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "Whether this is the association of the actor depends on an event that is not known here.",
      "source": "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"
    },
    {
      "id": "actor-login",
      "strength": "effective",
      "judges": "actor",
      "admits": [
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "Only the named accounts start this run.",
      "source": "https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context"
    },
    {
      "id": "actor-login-unplaced",
      "strength": "declared",
      "judges": "actor",
      "admits": [
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "Whether this account is the one that started the run depends on an event that is not known here.",
      "source": "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"
    },
    {
      "id": "actor-login-text",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "It compares parts of a login; anyone can register a login that fits.",
      "source": "https://docs.zizmor.sh/audits/#unsound-contains"
    },
    {
      "id": "actor-owner",
      "strength": "effective",
      "judges": "actor",
      "admits": [
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "Only the account that owns the repository starts this run.",
      "source": "https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context"
    },
    {
      "id": "author-login",
      "strength": "weak",
      "judges": "author",
      "admits": [],
      "forgeable-by": [],
      "why": "It judges who wrote the thread, not who started this run.",
      "source": "https://github.com/github/codeql/blob/main/actions/ql/lib/codeql/actions/security/ControlChecks.qll"
    },
    {
      "id": "named-bot",
      "strength": "effective",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "Only the named app starts this run; no person does.",
      "source": "https://docs.zizmor.sh/audits/#bot-conditions"
    },
    {
      "id": "bot-actor",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "The actor is whoever acted last; anyone can make the app act on their own pull request.",
      "source": "https://docs.zizmor.sh/audits/#bot-conditions"
    },
    {
      "id": "any-bot",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "Anyone can register an app, and every app's login ends like this.",
      "source": "https://docs.zizmor.sh/audits/#bot-conditions"
    },
    {
      "id": "not-a-bot",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "It keeps an app out; every person gets through.",
      "source": "https://docs.zizmor.sh/audits/#bot-conditions"
    },
    {
      "id": "account-type",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "It tells people from apps, not who of them may.",
      "source": "https://docs.github.com/en/rest/users/users#get-a-user"
    },
    {
      "id": "commit-author",
      "strength": "weak",
      "judges": "author",
      "admits": [],
      "forgeable-by": [],
      "why": "Whoever makes a commit chooses the author it names.",
      "source": "https://git-scm.com/docs/git-commit#_commit_information"
    },
    {
      "id": "label",
      "strength": "effective",
      "judges": "label",
      "admits": [
        "triager",
        "writer",
        "maintainer"
      ],
      "forgeable-by": [
        "write"
      ],
      "why": "Applying a label needs triage or more.",
      "source": "https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization"
    },
    {
      "id": "label-survives",
      "strength": "weak",
      "judges": "label",
      "admits": [],
      "forgeable-by": [
        "write"
      ],
      "why": "The label stays while the thread changes; it was not applied to what is there now, nor by who started this run.",
      "source": "https://codeql.github.com/codeql-query-help/actions/actions-improper-access-control/"
    },
    {
      "id": "merged",
      "strength": "effective",
      "judges": "approver",
      "admits": [
        "writer",
        "maintainer"
      ],
      "forgeable-by": [
        "merge"
      ],
      "why": "Merging a pull request needs write.",
      "source": "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#running-your-pull_request-workflow-when-a-pull-request-merges"
    },
    {
      "id": "review-state",
      "strength": "weak",
      "judges": "approver",
      "admits": [],
      "forgeable-by": [
        "approve"
      ],
      "why": "Anyone can approve a pull request of a public repository.",
      "source": "https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews"
    },
    {
      "id": "trigger-phrase",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "Whoever writes the text writes the phrase.",
      "source": "https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks"
    },
    {
      "id": "branch-name",
      "strength": "weak",
      "judges": "author",
      "admits": [],
      "forgeable-by": [],
      "why": "The owner of a fork names its branches.",
      "source": "https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks"
    },
    {
      "id": "run-event",
      "strength": "effective",
      "judges": "actor",
      "admits": [
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "Starting the upstream run by this event needs write.",
      "source": "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows"
    },
    {
      "id": "run-conclusion",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "It tells how the upstream run ended, not who started it.",
      "source": "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"
    },
    {
      "id": "run-same-repository",
      "strength": "declared",
      "judges": "actor",
      "admits": [
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "It keeps forks out; who else starts the upstream run is not known here.",
      "source": "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"
    },
    {
      "id": "unsound-condition",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "Text stands around the expression, so the whole is a text, and a text is always true.",
      "source": "https://docs.zizmor.sh/audits/#unsound-condition"
    }
  ]
};

// src/catalog/guards.ts
var ROLES = [
  "login",
  "association",
  "account-type",
  "commit-author",
  "text",
  "branch",
  "label",
  "labels",
  "head",
  "base",
  "fork",
  "merged",
  "review-state",
  "run-event",
  "run-conclusion"
];
var STRENGTHS = ["effective", "declared", "weak"];
var JUDGES = ["actor", "author", "label", "approver", "call"];
var standingsOf = (names) => STANDINGS.filter((standing2) => names.includes(standing2));
var PROPERTIES = new Map(
  data7.properties.flatMap(({ path, role, of }) => {
    const known4 = ROLES.find((r) => r === role);
    return known4 === void 0 ? [] : [[path, { role: known4, of }]];
  })
);
function propertyAt(path) {
  return PROPERTIES.get(path);
}
var ASSOCIATIONS = new Map(
  data7.associations.map(({ value, admits: admits2 }) => [value, standingsOf(admits2)])
);
var associations = [...ASSOCIATIONS.keys()];
var outsiders = associations.filter((value) => ASSOCIATIONS.get(value)?.includes("anyone"));
function holdersOf(values) {
  const held = values.flatMap((value) => ASSOCIATIONS.get(value) ?? STANDINGS);
  return STANDINGS.filter((standing2) => held.includes(standing2));
}
var has = (list3, item) => list3.includes(item);
function isBot(login) {
  return login.toLowerCase().endsWith("[bot]") || has(data7["bot-ids"], login);
}
function isFreshLabel(event, action) {
  return has(data7["fresh-labels"], `${event}.${action}`);
}
function headExists(event, action) {
  return has(data7["head-exists"], `${event}.${action}`);
}
function needsWriteToStart(event) {
  return has(data7["run-events"], event.toLowerCase());
}
var PROOFS = new Map(
  data7.proofs.map((row) => {
    const strength = STRENGTHS.find((s) => s === row.strength) ?? "weak";
    const judges = JUDGES.find((j) => j === row.judges) ?? "actor";
    const forgeableBy = ACCESSES.filter((access) => has(row["forgeable-by"], access));
    const admits2 = strength === "weak" ? STANDINGS : standingsOf(row.admits);
    return [row.id, { gate: row.id, strength, judges, admits: admits2, forgeableBy, why: row.why }];
  })
);
var UNLISTED = {
  gate: "unlisted",
  strength: "weak",
  judges: "actor",
  admits: STANDINGS,
  forgeableBy: [],
  why: "The catalog does not say what it proves."
};
function proofById(id, location) {
  return { ...PROOFS.get(id) ?? { ...UNLISTED, gate: id }, location };
}
var proofIds = [...PROOFS.keys()];

// src/readers/github-workflow/condition-values.ts
var known = (value) => ({ kind: "known", value });
var FREE = { kind: "free" };
var unknownValue = (what) => ({ kind: "unknown", what });
var YES = { op: "const", value: true };
var NO = { op: "const", value: false };
var CHOICE = { op: "choice" };
var isConst = (condition, value) => condition.op === "const" && condition.value === value;
function all(parts) {
  if (parts.some((part2) => isConst(part2, false))) return NO;
  const rest = parts.filter((part2) => !isConst(part2, true));
  return rest.length === 1 && rest[0] !== void 0 ? rest[0] : rest.length === 0 ? YES : { op: "all", of: rest };
}
function any(parts) {
  const rest = parts.filter((part2) => !isConst(part2, false));
  if (rest.length > 0 && rest.every((part2) => isConst(part2, true))) return YES;
  return rest.length === 1 && rest[0] !== void 0 ? rest[0] : rest.length === 0 ? NO : { op: "any", of: rest };
}
function not(part2) {
  if (part2.op === "const") return part2.value ? NO : YES;
  return part2.op === "not" ? part2.of : { op: "not", of: part2 };
}
function isTruthy(value) {
  return !(value === null || value === false || value === "" || value === 0 || Number.isNaN(value));
}
function numberOf(value) {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  return typeof value === "string" ? Number(value.trim()) : Number.NaN;
}
function textOf(value) {
  if (value === null) return "";
  return typeof value === "object" ? Array.isArray(value) ? "Array" : "Object" : String(value);
}
function samePlain(a, b) {
  if (typeof a === "string" && typeof b === "string") return a.toUpperCase() === b.toUpperCase();
  if (a === null && b === null) return true;
  if (typeof a === "object" && a !== null || typeof b === "object" && b !== null) return a === b;
  return numberOf(a) === numberOf(b);
}
function plainOfJson(text2) {
  try {
    const value = JSON.parse(text2);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
var HEAD_NAMES = /* @__PURE__ */ new Set(["github.head_ref", "github.base_ref"]);
function ofPayload(path, object, depth, context) {
  const held = payloadHolds(context.event, context.action ?? "", object);
  if (held === "no") return known(null);
  if (held === "yes" && depth === 3) return { kind: "condition", of: YES };
  if (path.startsWith("github.event.issue.pull_request") && context.event === "issues") return known(null);
  if (path.startsWith("github.event.workflow_run.pull_requests.*") && context.fork) return known(null);
  return void 0;
}
function githubProperty(path, context) {
  const unplaced = context.unknown === true || context.causedBy === "caller";
  if (path === "github.event_name" && !unplaced) return known(context.event);
  if (path === "github.event.action" && !unplaced && context.event !== "repository_dispatch")
    return known(context.action ?? null);
  if (path === "github.event.repository.private") return known(false);
  if (path === "github.event.repository.visibility") return known("public");
  if (HEAD_NAMES.has(path) && payloadHolds(context.event, context.action ?? "", "pull_request") === "no")
    return known("");
  const [, event, object] = path.split(".");
  if (event === "event" && object !== void 0) {
    const decided = ofPayload(path, object, path.split(".").length, context);
    if (decided !== void 0) return decided;
  }
  const property = propertyAt(path);
  return property === void 0 ? FREE : { kind: "subject", path, ...property };
}

// src/readers/github-workflow/condition-proofs.ts
var stated = (proof) => ({ op: "proof", proof });
function prove(id, { location }) {
  return stated(proofById(id, location));
}
function isActors(subject, { context }) {
  return subject.of === "actor" ? true : actorWrote(context.event, context.action ?? "", subject.of);
}
function associationIn(subject, accepted, place) {
  const values = associations.filter((value) => accepted.includes(value));
  if (values.length === 0) return NO;
  if (values.length === associations.length) return YES;
  if (outsiders.every((value) => values.includes(value)))
    return not(
      associationIn(
        subject,
        associations.filter((v) => !values.includes(v)),
        place
      )
    );
  if (outsiders.some((value) => values.includes(value))) return prove("association-outsider", place);
  const actors = isActors(subject, place);
  if (actors === false) return prove("association-of-author", place);
  const proof = proofById(actors === true ? "association" : "association-unplaced", place.location);
  return stated({ ...proof, admits: holdersOf(values), why: `It lets ${values.join(", ")} through. ${proof.why}` });
}
var isSpoofable = (login, { context }) => {
  if (context.unknown === true || context.causedBy === "caller" || context.event === "workflow_run") return true;
  if (!context.event.startsWith("pull_request")) return false;
  return login.startsWith("dependabot") || login === "49699333" || context.fork && context.action === "synchronize";
};
function loginIs(subject, login, place) {
  const actors = isActors(subject, place);
  if (actors === false) return prove("author-login", place);
  if (actors === "unknown") return prove("actor-login-unplaced", place);
  if (!isBot(login)) return prove("actor-login", place);
  return prove(subject.of === "actor" && isSpoofable(login.toLowerCase(), place) ? "bot-actor" : "named-bot", place);
}
function loginIsOwner(subject, place) {
  const actors = isActors(subject, place);
  return prove(actors === true ? "actor-owner" : actors === false ? "author-login" : "actor-login-unplaced", place);
}
function labelIs(label, place) {
  return stated({ ...proofById("label", place.location), label });
}
function labelAmong(label, place) {
  const { event, action } = place.context;
  return isFreshLabel(event, action ?? "") ? labelIs(label, place) : prove("label-survives", place);
}
function isSameRepository(place) {
  const { context } = place;
  if (context.fork) return NO;
  if (context.unknown === true || context.causedBy === "caller") return prove("run-same-repository", place);
  return context.event === "workflow_run" && context.causedBy === "anyone" ? prove("run-same-repository", place) : YES;
}
function isFork(place) {
  const { context, location } = place;
  if (!context.fork) return not(isSameRepository(place));
  if (headExists(context.event, context.action ?? "")) return YES;
  const what = "whether the fork still exists (its author can delete it, and then `fork` is null)";
  return { op: "unknown", what, location };
}
function isMerged(place) {
  const { event, action } = place.context;
  return action === "closed" && event.startsWith("pull_request") ? prove("merged", place) : CHOICE;
}
function isRunOf(event, place) {
  const { context } = place;
  if (event.toLowerCase() === "pull_request" && !context.fork)
    return stated({ ...proofById("run-event", place.location), admits: holdersOf(["MEMBER"]) });
  if (!needsWriteToStart(event)) return CHOICE;
  return context.fork ? NO : prove("run-event", place);
}

// src/readers/github-workflow/condition-compare.ts
var unknown = (what, { location }) => ({ op: "unknown", what, location });
var constant = (value) => value ? YES : NO;
function split(value, judge2) {
  return any([all([value.when, judge2(value.so)]), all([not(value.when), judge2(value.otherwise)])]);
}
var GRANTED = /* @__PURE__ */ new Set([
  "true",
  "yes",
  "1",
  "admin",
  "maintain",
  "write",
  "allowed",
  "authorized",
  "success"
]);
function outputIs(path, literal, at) {
  const name = path.join(".");
  const granted2 = path[2] === "outputs" ? at.output(path, typeof literal === "string" ? literal : void 0) : void 0;
  if (granted2?.op === "const") return granted2;
  if (granted2 !== void 0 && typeof literal === "string")
    return GRANTED.has(literal.toLowerCase()) ? granted2 : CHOICE;
  return path[0] === "needs" && path[2] === "result" ? CHOICE : unknown(`the value of \`${name}\``, at);
}
var BY_ROLE = {
  login: loginIs,
  association: (subject, literal, at) => {
    const value = literal.toUpperCase();
    return associations.includes(value) ? associationIn(subject, [value], at) : unknown(`the association \`${literal}\``, at);
  },
  label: (_, literal, at) => labelIs(literal, at),
  labels: (_, literal, at) => labelAmong(literal, at),
  head: (_, __, at) => isSameRepository(at),
  "run-event": (_, literal, at) => isRunOf(literal, at),
  "account-type": (_, __, at) => prove("account-type", at),
  "commit-author": (_, __, at) => prove("commit-author", at),
  "review-state": (_, __, at) => prove("review-state", at),
  "run-conclusion": (_, __, at) => prove("run-conclusion", at),
  text: (_, __, at) => prove("trigger-phrase", at),
  branch: (_, __, at) => prove("branch-name", at)
};
function subjectIs(subject, literal, at) {
  if (subject.role === "fork" || subject.role === "merged") {
    const flag = subject.role === "fork" ? isFork(at) : isMerged(at);
    return conditionIs(flag, literal);
  }
  if (literal === null && (subject.role === "base" || subject.of === "actor")) return NO;
  const text2 = typeof literal === "number" ? String(literal) : literal;
  return typeof text2 === "string" && text2 !== "" ? BY_ROLE[subject.role]?.(subject, text2, at) ?? CHOICE : CHOICE;
}
function conditionIs(condition, literal) {
  const number = numberOf(literal);
  return number === 1 ? condition : number === 0 ? not(condition) : NO;
}
function subjectsAgree(a, b, at) {
  const roles = [a.role, b.role].toSorted().join();
  if (roles === "base,head" && a.of === b.of) return isSameRepository(at);
  const [login, base] = a.role === "login" ? [a, b] : [b, a];
  const isId = login.path.endsWith("id");
  return roles === "base,login" && base.of === (isId ? "owner_id" : "owner") ? loginIsOwner(login, at) : CHOICE;
}
function equal(a, b, at) {
  if (a.kind === "either") return split(a, (part2) => equal(part2, b, at));
  if (b.kind === "either" || a.kind === "known" && b.kind !== "known")
    return b.kind === "either" ? split(b, (part2) => equal(a, part2, at)) : equal(b, a, at);
  if (a.kind === "known" && b.kind === "known") return constant(samePlain(a.value, b.value));
  if (a.kind === "subject" && b.kind === "subject") return subjectsAgree(a, b, at);
  if (a.kind === "free" || b.kind === "free") return CHOICE;
  if (a.kind === "subject") return b.kind === "known" ? subjectIs(a, b.value, at) : dynamic(a, b, at);
  if (a.kind === "condition") return b.kind === "known" ? conditionIs(a.of, b.value) : dynamic(b, a, at);
  if (a.kind === "output" && b.kind === "known") return outputIs(a.path, b.value, at);
  return dynamic(a, b, at);
}
var STARTERS_TEXT = /* @__PURE__ */ new Set(["text", "branch", "commit-author"]);
function dynamic(a, b, at) {
  for (const side of [a, b]) if (side.kind === "subject" && STARTERS_TEXT.has(side.role)) return CHOICE;
  for (const side of [a, b]) {
    if (side.kind === "unknown") return unknown(side.what, at);
    if (side.kind === "output") return unknown(`the value of \`${side.path.join(".")}\``, at);
  }
  return CHOICE;
}
function differ(a, b, at) {
  const [subject, other] = a.kind === "subject" ? [a, b] : [b, a];
  if (subject.kind === "subject" && other.kind === "known" && typeof other.value === "string") {
    if (subject.role === "account-type") return prove("account-type", at);
    if (subject.role === "login" && isBot(other.value)) return prove("not-a-bot", at);
  }
  return not(equal(a, b, at));
}
function truthy(value, at) {
  if (value.kind === "known") return constant(isTruthy(value.value));
  if (value.kind === "condition") return value.of;
  if (value.kind === "either") return split(value, (part2) => truthy(part2, at));
  if (value.kind === "unknown") return unknown(value.what, at);
  if (value.kind === "output") return unknown(`the value of \`${value.path.join(".")}\``, at);
  if (value.kind === "subject" && value.role === "fork") return isFork(at);
  if (value.kind === "subject" && value.role === "merged") return isMerged(at);
  return value.kind === "subject" && NEVER_EMPTY.has(value.role) && isThere(value, at) ? YES : CHOICE;
}
var NEVER_EMPTY = /* @__PURE__ */ new Set(["association", "login", "account-type", "base"]);
function isThere({ of }, { context }) {
  return of === "actor" || payloadHolds(context.event, context.action ?? "", of) === "yes";
}
function subjectHolds(subject, part2, at, test) {
  if (subject.role === "text") return prove("trigger-phrase", at);
  if (subject.role === "branch") return prove("branch-name", at);
  if (subject.role === "commit-author") return prove("commit-author", at);
  if (part2.kind !== "known") return dynamic(subject, part2, at);
  const text2 = textOf(part2.value).toUpperCase();
  if (subject.role === "association")
    return associationIn(
      subject,
      associations.filter((value) => test(value, text2)),
      at
    );
  if (subject.role === "login") return prove(text2.endsWith("[BOT]") ? "any-bot" : "actor-login-text", at);
  return CHOICE;
}
function textHolds(text2, subject, at, test) {
  const upper = text2.toUpperCase();
  if (subject.role === "association")
    return associationIn(
      subject,
      associations.filter((value) => test(upper, value)),
      at
    );
  return subject.role === "login" ? prove("actor-login-text", at) : CHOICE;
}
function listHolds(list3, item, at) {
  if (item.kind === "subject" && item.role === "association") {
    const texts = list3.map((value) => textOf(value).toUpperCase());
    return associationIn(item, texts, at);
  }
  return any(list3.map((value) => equal({ kind: "known", value }, item, at)));
}
function contains2(search, item, at) {
  if (search.kind === "either") return split(search, (part2) => contains2(part2, item, at));
  if (item.kind === "either") return split(item, (part2) => contains2(search, part2, at));
  if (search.kind === "known" && Array.isArray(search.value)) return listHolds(search.value, item, at);
  if (search.kind === "subject" && search.role === "labels")
    return item.kind === "known" ? labelAmong(textOf(item.value), at) : dynamic(search, item, at);
  return holds(search, item, at, (text2, part2) => text2.includes(part2));
}
function holds(search, item, at, test) {
  if (search.kind === "either") return split(search, (part2) => holds(part2, item, at, test));
  if (item.kind === "either") return split(item, (part2) => holds(search, part2, at, test));
  if (search.kind === "known" && item.kind === "known") {
    return constant(test(textOf(search.value).toUpperCase(), textOf(item.value).toUpperCase()));
  }
  if (search.kind === "subject") return subjectHolds(search, item, at, test);
  if (search.kind === "known" && item.kind === "subject") return textHolds(textOf(search.value), item, at, test);
  return search.kind === "free" || item.kind === "free" ? CHOICE : dynamic(search, item, at);
}

// src/readers/github-workflow/condition-functions.ts
var STATUS = /* @__PURE__ */ new Set(["always", "failure", "cancelled", "success"]);
function made(args, of) {
  const values = args.flatMap((arg) => arg.kind === "known" ? [arg.value] : []);
  if (values.length === args.length) return known(of(values));
  return args.find((arg) => arg.kind === "unknown" || arg.kind === "output") === void 0 ? FREE : unknownValue("a text made of values that are not in the files");
}
var formatted = ([pattern = "", ...values]) => textOf(pattern).replace(
  /\{\{|\}\}|\{(\d{1,3})\}/g,
  (match2, index) => index === void 0 ? match2.charAt(0) : textOf(values[Number(index)] ?? "")
);
function fromJson(value, at) {
  if (value.kind === "either")
    return { ...value, so: fromJson(value.so, at), otherwise: fromJson(value.otherwise, at) };
  if (value.kind === "condition") return value;
  if (value.kind === "output") return { kind: "condition", of: equal(value, known("true"), at) };
  if (value.kind !== "known") return value.kind === "unknown" ? value : FREE;
  const parsed = plainOfJson(textOf(value.value));
  return parsed === void 0 ? unknownValue("a text that is no JSON") : known(parsed);
}
function caseOf([when, then, ...rest], at) {
  if (when === void 0) return FREE;
  if (then === void 0) return when;
  return { kind: "either", when: truthy(when, at), so: then, otherwise: caseOf(rest, at) };
}
function callValue(name, args, at) {
  const [first = FREE] = args;
  if (name === "always") return { kind: "condition", of: YES };
  if (STATUS.has(name)) return { kind: "condition", of: CHOICE };
  if (name === "fromjson") return fromJson(first, at);
  if (name === "case") return caseOf(args, at);
  if (name === "format") return made(args, formatted);
  if (name === "tojson") return made(args, ([value = null]) => JSON.stringify(value, null, 2));
  if (name === "join")
    return made(
      args,
      ([list3 = null, separator = ","]) => Array.isArray(list3) ? list3.map(textOf).join(textOf(separator)) : textOf(list3)
    );
  return name === "hashfiles" ? FREE : unknownValue(`the function \`${name}\``);
}
function callsStatus(node) {
  if (node instanceof FunctionCall)
    return STATUS.has(node.functionName.lexeme.toLowerCase()) || node.args.some(callsStatus);
  if (node instanceof Logical) return node.args.some(callsStatus);
  if (node instanceof Binary) return callsStatus(node.left) || callsStatus(node.right);
  if (node instanceof IndexAccess) return callsStatus(node.expr) || callsStatus(node.index);
  if (node instanceof Grouping) return callsStatus(node.group);
  return node instanceof Unary && callsStatus(node.expr);
}
function asksSuccess(node) {
  if (node instanceof Grouping) return asksSuccess(node.group);
  if (node instanceof FunctionCall) return node.functionName.lexeme.toLowerCase() === "success";
  if (!(node instanceof Logical)) return false;
  return node.operator.lexeme === "&&" ? node.args.some(asksSuccess) : node.args.every(asksSuccess);
}
function usesStatusFunction(text2) {
  const found = findExpressions(text2);
  const whole = found.length === 1 && found[0]?.offset === 0 && found[0].end === text2.length;
  const parsed = parseExpression(found.length === 0 ? text2 : whole ? found[0]?.text ?? "" : "");
  if (parsed !== void 0) return callsStatus(parsed) && !asksSuccess(parsed);
  return /\b(?:always|failure|cancelled|success)\s*\(/i.test(text2);
}

// src/readers/github-workflow/condition-span.ts
var childrenOf = (node) => {
  if (node instanceof Grouping) return [node.group];
  if (node instanceof Unary) return [node.expr];
  if (node instanceof Binary) return [node.left, node.right];
  if (node instanceof Logical || node instanceof FunctionCall) return node.args;
  return node instanceof IndexAccess ? [node.expr, node.index] : [];
};
function tokenOf(node) {
  if (node instanceof Literal) return node.token;
  if (node instanceof ContextAccess) return node.name;
  if (node instanceof FunctionCall) return node.functionName;
  return node instanceof Unary ? node.operator : void 0;
}
function spanOf(node, source) {
  const lines = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) lines.push(at + 1);
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  const pending = [node];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const range = tokenOf(next)?.range;
    if (range !== void 0) {
      first = Math.min(first, (lines[range.start.line] ?? 0) + range.start.column);
      last = Math.max(last, (lines[range.end.line] ?? 0) + range.end.column);
    }
    pending.push(...childrenOf(next));
  }
  if (first < 0 || first >= last || last > source.length) return void 0;
  const closed = node instanceof FunctionCall ? source.indexOf(")", last) + 1 : last;
  return { offset: first, length: Math.max(closed, last) - first };
}

// src/readers/github-workflow/condition.ts
var MAX_VISITS = 1e3;
var MAX_NESTING = 6;
var MAX_PARTS = 2e4;
var comparing = (node, walk) => ({
  context: walk.scope.context,
  output: walk.scope.output,
  get location() {
    return walk.locate(node);
  }
});
function pathOf(node) {
  if (node instanceof ContextAccess) return [node.name.lexeme.toLowerCase()];
  if (!(node instanceof IndexAccess)) return void 0;
  const base = pathOf(node.expr);
  if (base === void 0) return void 0;
  if (node.index instanceof Star) return [...base, "*"];
  if (!(node.index instanceof Literal)) return void 0;
  const key = node.index.literal.coerceString();
  return [...base, /^\d+$/.test(key) ? "*" : key.toLowerCase()];
}
function textValue(text2, node, walk, foreign) {
  const found = findExpressions(text2);
  if (found.length === 0) return known(text2);
  if (walk.nesting >= MAX_NESTING) return unknownValue("a value inside too many others");
  const inner = {
    ...walk,
    locate: () => walk.locate(node),
    nesting: walk.nesting + 1,
    foreign: walk.foreign || foreign
  };
  const parts = found.map(({ text: expression }) => {
    const parsed = parseExpression(expression);
    return parsed === void 0 ? unknownValue("an expression that cannot be read") : evaluate(parsed, inner);
  });
  const [first] = found;
  const [only] = parts;
  if (only !== void 0 && parts.length === 1 && first?.offset === 0 && first.end === text2.length) return only;
  return parts.find((part2) => part2.kind === "unknown") ?? FREE;
}
function inputValue(name, node, walk) {
  const given = walk.foreign ? void 0 : walk.scope.input(name);
  if (typeof given === "string") return textValue(given, node, walk, true);
  if (typeof given === "boolean") return known(given);
  if (given !== void 0) return { kind: "condition", of: given };
  return walk.scope.context.event === "workflow_dispatch" ? FREE : unknownValue(`the input \`${name}\``);
}
var NEUTRAL = /* @__PURE__ */ new Set(["runner", "strategy", "job"]);
function accessValue(node, walk) {
  const path = pathOf(node);
  if (path === void 0) return unknownValue("a property whose name is computed");
  const [root = "", name = ""] = path;
  if (root === "github") return githubProperty(path.join("."), walk.scope.context);
  if (NEUTRAL.has(root)) return FREE;
  if (root === "inputs") return inputValue(name, node, walk);
  if ((root === "needs" || root === "steps") && !walk.foreign)
    return path.includes("*") ? unknownValue(`\`${path.join(".")}\``) : { kind: "output", path: casedPath(node) };
  const text2 = root === "env" ? walk.scope.env(casedPath(node)[1] ?? name) : void 0;
  return text2 === void 0 ? unknownValue(`\`${path.join(".")}\``) : textValue(text2, node, walk, false);
}
function casedPath(node) {
  if (node instanceof ContextAccess) return [node.name.lexeme.toLowerCase()];
  if (!(node instanceof IndexAccess) || !(node.index instanceof Literal)) return [];
  return [...casedPath(node.expr), node.index.literal.coerceString()];
}
function literalValue({ token, literal }) {
  if (token.lexeme.startsWith("'")) return known(token.lexeme.slice(1, -1).replaceAll("''", "'"));
  const value = token.lexeme === "true" ? true : token.lexeme === "false" ? false : token.lexeme === "null" ? null : literal.number();
  return known(value);
}
function logicalValue(node, walk) {
  const [last, ...before] = node.args.toReversed();
  if (last === void 0) return FREE;
  const isAnd = node.operator.lexeme === "&&";
  return before.reduce(
    (rest, arg) => {
      const value = evaluate(arg, walk);
      const when = truthy(value, comparing(arg, walk));
      if (value.kind === "known") return isTruthy(value.value) === isAnd ? rest : value;
      const whole = value.kind === "condition" ? known(!isAnd) : value;
      return isAnd ? { kind: "either", when, so: rest, otherwise: value.kind === "condition" ? known(false) : falsy(value) } : { kind: "either", when, so: whole, otherwise: rest };
    },
    evaluate(last, walk)
  );
}
var falsy = (value) => value.kind === "unknown" || value.kind === "output" || value.kind === "either" ? value : known("");
var ORDER = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b
};
function comparison(node, walk) {
  const left = evaluate(node.left, walk);
  const right = evaluate(node.right, walk);
  const at = comparing(node, walk);
  if (node.operator.lexeme === "==") return equal(left, right, at);
  if (node.operator.lexeme === "!=") return differ(left, right, at);
  const order = ORDER[node.operator.lexeme];
  if (order !== void 0 && left.kind === "known" && right.kind === "known" && typeof left.value === "number" && typeof right.value === "number") {
    return order(left.value, right.value) ? YES : not(YES);
  }
  const open = [left, right].find((side) => side.kind === "unknown" || side.kind === "output");
  return open === void 0 || left.kind === "free" || right.kind === "free" ? CHOICE : truthy(open, at);
}
function call(node, walk) {
  const name = node.functionName.lexeme.toLowerCase();
  const args = node.args.map((arg) => evaluate(arg, walk));
  const [first = FREE, second = FREE] = args;
  const at = comparing(node, walk);
  if (name === "contains") return { kind: "condition", of: contains2(first, second, at) };
  if (name === "startswith")
    return { kind: "condition", of: holds(first, second, at, (text2, part2) => text2.startsWith(part2)) };
  if (name === "endswith")
    return { kind: "condition", of: holds(first, second, at, (text2, part2) => text2.endsWith(part2)) };
  return callValue(name, args, at);
}
function evaluate(node, walk) {
  walk.budget.visits -= 1;
  if (walk.budget.visits < 0) return unknownValue("a condition that is too long to judge");
  if (node instanceof Grouping) return evaluate(node.group, walk);
  if (node instanceof Literal) return literalValue(node);
  if (node instanceof Logical) return logicalValue(node, walk);
  if (node instanceof Unary || node instanceof Binary) return { kind: "condition", of: lower(node, walk) };
  return node instanceof FunctionCall ? call(node, walk) : accessValue(node, walk);
}
function lower(node, walk) {
  if (node instanceof Grouping) return lower(node.group, walk);
  if (node instanceof Unary) return not(lower(node.expr, walk));
  if (node instanceof Logical)
    return (node.operator.lexeme === "&&" ? all : any)(node.args.map((arg) => lower(arg, walk)));
  if (node instanceof Binary) return comparison(node, walk);
  return truthy(evaluate(node, walk), comparing(node, walk));
}
function sizeOf(condition, sizes = /* @__PURE__ */ new Map()) {
  const before = sizes.get(condition);
  if (before !== void 0) return before;
  const parts = condition.op === "not" ? [condition.of] : condition.op === "all" || condition.op === "any" ? condition.of : [];
  const size = 1 + parts.reduce((sum, part2) => sum + sizeOf(part2, sizes), 0);
  sizes.set(condition, size);
  return size;
}
function unsound(text2, where, context) {
  return { op: "all", of: [prove("unsound-condition", { context, location: where.locate(0, text2.length) }), YES] };
}
function lowerIf(text2, where, scope) {
  if (text2 === void 0 || text2.trim() === "") return YES;
  const [found, ...more] = findExpressions(text2);
  const whole = found !== void 0 && more.length === 0 && found.offset === 0 && found.end === text2.length;
  if (found !== void 0 && !whole) return unsound(text2, where, scope.context);
  const source = found === void 0 ? text2 : found.text;
  const parsed = parseExpression(source);
  const location = where.locate(0, text2.length);
  if (parsed === void 0) return { op: "unknown", what: "an expression that cannot be read", location };
  const start2 = found === void 0 ? 0 : text2.indexOf(source, found.offset + 3);
  const locate = (node) => {
    const span = spanOf(node, source);
    return span === void 0 ? location : where.locate(start2 + span.offset, span.length);
  };
  const condition = lower(parsed, { scope, locate, budget: { visits: MAX_VISITS }, nesting: 0, foreign: false });
  return sizeOf(condition) > MAX_PARTS ? { op: "unknown", what: "a condition that is too long to judge", location } : condition;
}

// src/readers/github-workflow/permission-subject.ts
var ENDPOINT = /collaborators\/((?:\$\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,200}\}|[^\s"'`/{}])+)\/permission/g;
var METHOD = /getCollaboratorPermissionLevel\s*\(([^()]{0,400})/g;
var USERNAME = /\busername\b\s*(?::\s*([^,\n}]{1,200}))?/;
var MAX_STEPS = 4;
function assigned2(script, name, env) {
  const shell = new RegExp(`(?:^|[\\s;])${name}=([^\\n;&|=][^\\n;&|]{0,300})`, "g");
  const code = new RegExp(`\\b${name}\\s+=\\s*([^\\n;=][^\\n;]{0,300})`, "g");
  const own = [...script.matchAll(shell), ...script.matchAll(code)].map(([, value = ""]) => value);
  const outer = env.get(name)?.text;
  return own.length > 0 || outer === void 0 ? own : [outer];
}
function unwrapped(text2) {
  const plain = text2.trim().replace(/^["'`]|["'`]$/g, "").trim();
  return /^\$\{\{(.*)\}\}$/s.exec(plain)?.[1]?.trim() ?? plain;
}
function resolved(text2, script, env, steps = 0) {
  const plain = unwrapped(text2);
  const [, name] = /^(?:process\.env\.|\$\{?|env\.)?([A-Za-z_]\w{0,60})\}?$/.exec(plain) ?? [];
  if (name === void 0) return plain;
  const values = new Set(assigned2(script, name, env));
  const [only] = values;
  return values.size === 1 && only !== void 0 && steps < MAX_STEPS ? resolved(only, script, env, steps + 1) : void 0;
}
function lookups(script, env) {
  const endpoints = [...script.matchAll(ENDPOINT)].map(([, person = ""]) => resolved(person, script, env));
  const methods = [...script.matchAll(METHOD)].map(([, given = ""]) => {
    const [found, person] = USERNAME.exec(given) ?? [];
    return found === void 0 ? void 0 : resolved(person ?? "username", script, env);
  });
  return [...endpoints, ...methods];
}

// src/readers/github-workflow/permission-step.ts
var ACCEPTS_WRITE = /["'|\s(](?:write|admin|maintain)["'|\s)]/;
var ACCEPTS_LESS = /["'|\s(](?:read|triage|none|pull)["'|\s)]/;
var STOPS = /\bexit [1-9]\d{0,2}\b|setFailed|process\.exit\([1-9]\d{0,2}\)|throw new Error/;
var STANDARD = [
  /!==?\s*["'](?:write|admin|maintain)["'][^;{}]{0,200}(?:\]\]?\s*;\s*then|\)\s*\{)[^}]{0,300}?(?:exit [1-9]|setFailed|process\.exit\([1-9]|throw new Error)/,
  /!\s*(?:\[[^\]]{0,200}\]|\w+)\.includes\([^)]{0,100}\)\s*\)\s*\{?[^}]{0,300}?(?:setFailed|process\.exit\([1-9]|throw new Error)/,
  /case\s[^\n]{0,200}\sin\s[\s\S]{0,100}?(?:admin|maintain|write)[|\w\s]{0,60}\)[^;]{0,200}(?:;;)[\s\S]{0,60}?\*\)[^;]{0,300}?exit [1-9]/
];
var ANSWERING = /case\s[^\n]{0,200}\sin\s[\s\S]{0,100}?(?:admin|maintain|write)[|\w\s]{0,60}\)[^;]{0,200}(?:;;)[\s\S]{0,60}?\*\)[^;]{0,300}?=false/;
var COMMENT = /(^|\s)(?:#|\/\/)[^\n]*/g;
function scriptOf(step) {
  const script = [step.run?.string(), step.with.get("script")?.text].filter((part2) => part2 !== void 0).join("\n");
  return script.replace(COMMENT, "$1");
}
var ACTOR = /^(?:github\.(?:triggering_)?actor|context\.actor|(?:github\.event|context\.payload)\.sender\.login)$/;
var AUTHOR = /^(?:github\.event|context\.payload)\.(issue|pull_request|comment|review|discussion)\.user\.login$/;
function isActor(subject, context) {
  if (subject === void 0) return false;
  const [, object] = AUTHOR.exec(subject) ?? [];
  return object === void 0 ? ACTOR.test(subject) : actorWrote(context.event, context.action ?? "", object) === true;
}
function proves(step, context, asks) {
  const script = scriptOf(step);
  const known4 = step.uses === void 0 ? void 0 : permissionCheck(step.uses);
  if (known4)
    return !step.with.has("username") && known4.accepts.includes(step.with.get(known4.require)?.text.trim() ?? "");
  const asked = lookups(script, step.env);
  if (asked.length === 0) return void 0;
  return asked.every((subject) => isActor(subject, context)) && ACCEPTS_WRITE.test(script) && !ACCEPTS_LESS.test(script) && [...STANDARD, ...asks === "output" ? [ANSWERING] : []].some((shape) => shape.test(script));
}
function permissionProof(step, context, asks = "output") {
  const proven = proves(step, context, asks);
  if (proven === void 0) return void 0;
  const why = proven ? "A step asks GitHub for the permission of the person and accepts only write or more." : "A step asks GitHub for a permission, but the files do not show that only write access passes.";
  return {
    op: "proof",
    proof: {
      gate: "permission-step",
      admits: ["writer", "maintainer"],
      strength: proven ? "effective" : "declared",
      judges: "actor",
      forgeableBy: [],
      location: step.location,
      why
    }
  };
}
function failsTheJob(step) {
  const goesOn = step.tree.get("continue-on-error");
  return (goesOn === void 0 || goesOn.boolean() === false) && STOPS.test(scriptOf(step));
}

// src/readers/github-workflow/router.ts
var HEADER = /(?:(else)\s*)?(?:if\s*\((.*)\))?\s*$/s;
var MAX_SCRIPT = 2e4;
function blockOf(header, previous) {
  const [, otherwise, condition = ""] = HEADER.exec(header) ?? [];
  return { condition, before: otherwise && previous ? [...previous.before, previous.condition] : [] };
}
var TEXT = /\/\/[^\n]*|\/\*[\s\S]{0,2000}?\*\/|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`(?:[^`\\]|\\[\s\S])*`/g;
var blank = (text2) => text2.replace(/[^\n]/g, " ");
var withoutComments = (script) => script.replace(TEXT, (text2) => text2.startsWith("/") ? blank(text2) : text2);
var CALL = /\bsetOutput\(\s*['"]([\w-]+)['"]\s*,\s*([^)]*)\)/g;
function setsPlainly(script) {
  if (/GITHUB_OUTPUT|set-output/.test(script)) return false;
  return [...script.matchAll(/setOutput/g)].length === [...script.matchAll(CALL)].length;
}
function settings(code, name) {
  const found = [];
  const script = code.replace(TEXT, blank);
  const open = [];
  let closed;
  let start2 = 0;
  let calls = 0;
  for (let at = 0; at < script.length; at += 1) {
    const char = script[at];
    if (char === "{") {
      open.push(blockOf(code.slice(start2, at), closed));
      closed = void 0;
      start2 = at + 1;
    } else if (char === "}") {
      closed = open.pop();
      start2 = at + 1;
    } else if (char === ";" || char === "\n" && !/[,(&|]\s*$/.test(script.slice(start2, at))) start2 = at + 1;
    const [, output, value = ""] = char === "s" ? /^setOutput\(\s*['"]([\w-]+)['"]\s*,\s*([^)]*)\)/.exec(code.slice(at, at + 200)) ?? [] : [];
    if (output !== void 0) calls += 1;
    if (output === name) found.push({ value: value.trim(), blocks: [...open] });
  }
  return open.length === 0 && calls === [...code.matchAll(CALL)].length ? found : [];
}
var EVENT = "${{ github.event_name }}";
var ACTION = "${{ github.event.action }}";
function known2(script, variable, env, { event, action = "" }) {
  const [, name] = new RegExp(`\\b${variable}\\s*=\\s*process\\.env\\.(\\w+)\\s*(?:;|\\n|$)`).exec(script) ?? [];
  if ([...script.matchAll(new RegExp(`\\b${variable}\\s*[-+|&?]{0,2}=(?![=>])`, "g"))].length !== 1 || /process\.env(?:\.\w+|\[[^\]]*\])\s*=(?!=)/.test(script))
    return void 0;
  const text2 = name === void 0 ? void 0 : env.get(name)?.text.replaceAll(EVENT, event).replaceAll(ACTION, action);
  return text2?.includes("${{") ? void 0 : text2;
}
function holds2(condition, script, env, context) {
  const [, left, right] = /^\s*(\w+)\s*===?\s*['"]([^'"]*)['"]\s*$/.exec(condition) ?? [];
  if (left !== void 0) return compare(known2(script, left, env, context), [right ?? ""]);
  const [, list3 = "", variable] = /^\s*\[([^\]]*)\]\.includes\((\w+)\)\s*$/.exec(condition) ?? [];
  if (variable === void 0) return void 0;
  return compare(
    known2(script, variable, env, context),
    [...list3.matchAll(/['"]([^'"]*)['"]/g)].map(([, text2 = ""]) => text2)
  );
}
var compare = (value, accepted) => value === void 0 ? void 0 : accepted.includes(value);
function neverSets(script, output, value, env, context) {
  if (script.length > MAX_SCRIPT || !setsPlainly(script)) return false;
  const code = withoutComments(script);
  const all2 = settings(code, output);
  if (all2.length === 0 || all2.some((one) => !/^['"][^'"]*['"]$/.test(one.value))) return false;
  const reached = (block) => holds2(block.condition, code, env, context) !== false && !block.before.some((condition) => holds2(condition, code, env, context) === true);
  return all2.filter((one) => one.value.slice(1, -1) === value).every((one) => !one.blocks.every(reached));
}

// src/readers/github-workflow/steps.ts
var MAX_DEPTH = 10;
var MAX_STEPS2 = 500;
var LOCAL = /^(?:\.|\$)\//;
function actionFile(workflow, uses) {
  const folder = uses.replace(LOCAL, "").replace(/\/+$/, "");
  for (const name of ["action.yml", "action.yaml"]) {
    const source = workflow.repository.file(folder === "" ? name : `${folder}/${name}`);
    const tree = source && parseYaml(source, "yaml").tree;
    if (source && tree) return { tree, text: source.text };
  }
  return void 0;
}
function lineBehind(text2, tree) {
  if (tree === void 0) return "";
  let start2 = 0;
  for (let line = 1; line < tree.location.line; line += 1) {
    start2 = text2.indexOf("\n", start2) + 1;
    if (start2 === 0) return "";
  }
  const end = text2.indexOf("\n", start2);
  return text2.slice(start2, end < 0 ? void 0 : end).split("#").slice(1).join("#").trim();
}
function inputDefaults(action) {
  const values = /* @__PURE__ */ new Map();
  for (const { key, value } of action.get("inputs")?.entries() ?? []) {
    const text2 = value.get("default")?.string();
    if (text2 !== void 0) values.set(key.toLowerCase(), { text: text2, tree: value.get("default"), refs: [] });
  }
  return values;
}
function placeOf2(tree) {
  return tree.keyLocation("name") ?? tree.keyLocation("id") ?? tree.keyLocation("with") ?? tree.keyLocation("run") ?? tree.location;
}
function readSteps(list3, scope, text2, observe) {
  const steps = [];
  const walk = (items, frame) => {
    for (const tree of items) {
      if (steps.length >= MAX_STEPS2) return;
      if (tree.kind === "map") readStep(tree, frame);
    }
  };
  const readStep = (tree, frame) => {
    const inner = { ...scope, inputs: frame.inputs, env: frame.env };
    const env = valuesOf(tree.get("env"), frame.env, inner);
    const uses = tree.get("uses")?.string()?.trim();
    const given = valuesOf(tree.get("with"), /* @__PURE__ */ new Map(), { ...inner, env }, true);
    const own = tree.get("if");
    const conditions = own ? [...frame.conditions, { tree: own, inputs: frame.inputs }] : frame.conditions;
    const action = uses !== void 0 && LOCAL.test(uses) ? actionFile(scope.workflow, uses) : void 0;
    const actionName = action?.tree.get("name")?.string();
    const step = {
      tree,
      uses,
      actionName,
      env,
      conditions,
      with: given,
      id: tree.get("id")?.string(),
      run: tree.get("run"),
      location: placeOf2(tree),
      // NOTE: counting lines is slow, and only the versions of agents are asked for.
      get comment() {
        return lineBehind(frame.text, tree.get("uses"));
      }
    };
    steps.push(step);
    observe(step);
    const known4 = actionName !== void 0 && agentByActionName(actionName) !== void 0;
    if (!known4 && action?.tree.at("runs", "using")?.string() === "composite" && frame.depth < MAX_DEPTH) {
      const inputs = new Map([...inputDefaults(action.tree), ...given]);
      walk(action.tree.at("runs", "steps")?.items() ?? [], {
        text: action.text,
        inputs,
        env,
        conditions,
        depth: frame.depth + 1
      });
    }
  };
  walk(list3?.items() ?? [], { text: text2, inputs: scope.inputs, env: scope.env, conditions: [], depth: 0 });
  return steps;
}

// src/readers/github-workflow/conditions.ts
var EMPTY = /* @__PURE__ */ new Map();
var KNOWN = /* @__PURE__ */ new WeakMap();
function knownOf(workflow) {
  const known4 = KNOWN.get(workflow) ?? { steps: /* @__PURE__ */ new Map(), conditions: /* @__PURE__ */ new Map() };
  KNOWN.set(workflow, known4);
  return known4;
}
function stepsOf(workflow, job) {
  const { steps } = knownOf(workflow);
  const before = steps.get(job);
  if (before !== void 0) return before;
  const read2 = readSteps(
    job.get("steps"),
    { workflow, job: void 0, env: EMPTY, inputs: workflow.inputs },
    workflow.source,
    () => void 0
  );
  steps.set(job, read2);
  return read2;
}
var NEVER = { op: "const", value: false };
function stepProof(steps, id, output, value, context) {
  const step = steps.find((candidate) => candidate.id !== void 0 && candidate.id === id);
  const script = step?.with.get("script")?.text;
  if (step && script !== void 0 && value !== void 0 && neverSets(script, output, value, step.env, context))
    return NEVER;
  return step && permissionProof(step, context);
}
function outputProof(workflow, steps, path, value, context) {
  const [kind, name, , output = ""] = path;
  if (kind === "steps") return stepProof(steps, name, output, value, context);
  const job = kind === "needs" ? workflow.root.at("jobs", name ?? "") : void 0;
  const [, id, inner = ""] = /^\s*\$\{\{\s*steps\.([A-Za-z_][\w-]*)\.outputs\.([\w-]+)\s*\}\}\s*$/.exec(
    job?.at("outputs", output)?.string() ?? ""
  ) ?? [];
  return job && stepProof(stepsOf(workflow, job), id, inner, value, context);
}
function inputText(inputs, name, context) {
  const given = inputs.get(name.toLowerCase())?.text;
  return given ?? (context.event === "workflow_dispatch" || context.causedBy === "caller" ? void 0 : "");
}
function conditionScope(workflow, context, env, inputs, steps) {
  return {
    context,
    env: (name) => env.get(name)?.text,
    input: (name) => inputText(inputs, name, context),
    output: (path, value) => outputProof(workflow, steps, path, value, context)
  };
}
function environmentGate(job) {
  const node = job.get("environment");
  const name = node?.string() ?? node?.get("name")?.string();
  const location = job.keyLocation("environment");
  if (name === void 0 || location === void 0) return void 0;
  const why = `Environment \`${name}\` may ask reviewers, but its rules are not in the files.`;
  return {
    op: "proof",
    proof: {
      gate: "environment",
      admits: [],
      strength: "declared",
      judges: "approver",
      forgeableBy: [],
      location,
      why
    }
  };
}
function jobConditions(workflow, name, context) {
  const job = workflow.root.at("jobs", name);
  if (job === void 0) return [];
  const { conditions } = knownOf(workflow);
  const known4 = conditions.get(context) ?? /* @__PURE__ */ new Map();
  conditions.set(context, known4);
  const before = known4.get(job);
  if (before !== void 0) return before;
  known4.set(job, []);
  const all2 = [...conditionsOfNeeded(workflow, job, context), ...ownConditions(workflow, job, context)];
  const distinct4 = [...new Set(all2)];
  known4.set(job, distinct4);
  return distinct4;
}
function ownConditions(workflow, job, context) {
  const condition = job.get("if");
  const text2 = condition?.string();
  const gate = environmentGate(job);
  const own = condition && text2 !== void 0 ? [lowerIf(text2, condition, conditionScope(workflow, context, EMPTY, workflow.inputs, []))] : [];
  return [...own, ...gate ? [gate] : []];
}
function conditionsOfNeeded(workflow, job, context) {
  const text2 = job.get("if")?.string();
  if (text2 !== void 0 && usesStatusFunction(text2)) return [];
  const names = (job.get("needs")?.items() ?? []).map((item) => item.string() ?? "");
  const stops3 = names.flatMap((name) => {
    const needed = workflow.root.at("jobs", name);
    const goesOn = needed?.get("continue-on-error");
    return needed && (goesOn === void 0 || goesOn.boolean() === false) ? stepGates(stepsOf(workflow, needed), context) : [];
  });
  return [...names.flatMap((name) => jobConditions(workflow, name, context)), ...stops3];
}
function stepGates(steps, context) {
  return steps.filter((step) => step.conditions.length === 0 && failsTheJob(step)).flatMap((step) => permissionProof(step, context, "failure") ?? []);
}
function stepConditions(workflow, step, steps, context) {
  return step.conditions.flatMap(({ tree, inputs }) => {
    const text2 = tree.string();
    return text2 === void 0 ? [] : [lowerIf(text2, tree, conditionScope(workflow, context, step.env, inputs, steps))];
  });
}

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
        for (const word of node.wordlist)
          callback(word);
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
      const parts = node.parts;
      if (parts)
        for (const part2 of parts)
          callback(part2);
      return;
    }
    case "DoubleQuoted":
    case "LocaleString":
      for (const part2 of node.parts)
        callback(part2);
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
var utf82 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
  return utf82.decode(new Uint8Array(bytes));
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
function decodeAnsiCQuoted(source, start2, limit) {
  let pos = start2;
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
  constructor(type, pos, end, text2, window) {
    this.type = type;
    this.pos = pos;
    this.end = end;
    this.text = text2;
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
  constructor(pos, end, text2, operator, window) {
    super("ProcessSubstitution", pos, end, text2, window);
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
  constructor(pos, end, text2, window) {
    this.pos = pos;
    this.end = end;
    this.text = text2;
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
function dequoteValue(parts) {
  let s = "";
  for (const c of parts)
    s += c.type === "Literal" ? c.value : c.text;
  return s;
}
function unescapeBareValue(text2) {
  const first = text2.indexOf("\\");
  if (first === -1)
    return text2;
  let s = "";
  let start2 = 0;
  for (let i = first; i < text2.length; i++) {
    if (text2.charCodeAt(i) !== 92)
      continue;
    s += text2.slice(start2, i);
    i++;
    if (i >= text2.length) {
      s += "\\";
      start2 = i;
      break;
    }
    if (text2.charCodeAt(i) !== 10)
      s += text2[i];
    start2 = i + 1;
  }
  return s + text2.slice(start2);
}
function continuedExpansionValue(text2) {
  let pos = 1;
  while (text2[pos] === "\\" && text2[pos + 1] === "\n")
    pos += 2;
  return pos === 1 || text2[pos] !== "(" ? text2 : text2[0] + text2.slice(pos);
}
function wordPartsValue(parts) {
  let value = "";
  for (const part2 of parts) {
    switch (part2.type) {
      case "Literal":
      case "Glob":
      case "SingleQuoted":
      case "AnsiCQuoted":
        value += part2.value;
        break;
      case "DoubleQuoted":
      case "LocaleString":
        value += dequoteValue(part2.parts);
        break;
      case "CommandExpansion":
        value += part2.text[0] === "$" ? continuedExpansionValue(part2.text) : part2.text;
        break;
      case "ExtendedGlob":
        value += continuedExpansionValue(part2.text);
        break;
      default:
        value += part2.text;
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
  constructor(text2, pos, end, source, resolver, depth = 0) {
    this.text = text2;
    this.pos = pos;
    this.end = end;
    this.#source = source;
    this.#resolver = resolver;
    this.#depth = depth;
    this.#parts = resolver === void 0 ? void 0 : null;
  }
  get value() {
    if (this.#value === null) {
      const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
      this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
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
function hasGlobCharacters(text2) {
  return /[*?[]/.test(text2);
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
function bracketEnds(source, start2, end, parts, offset) {
  let close = end - 1;
  while (close > start2 && source.charCodeAt(close) !== CH_RBRACKET)
    close--;
  if (close === start2)
    return null;
  const positions = [];
  const kinds = [];
  const members = [];
  let partIndex = 0;
  let symbols = false;
  for (let pos = start2; pos < end; pos++) {
    while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset)
      partIndex++;
    const part2 = parts?.[partIndex];
    const tokenPos = pos;
    let kind = 0;
    if (part2 && part2.pos <= pos + offset && part2.type !== "Literal") {
      pos = part2.end - offset - 1;
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
function appendRange(source, start2, end, parts, index, offset, result) {
  while (start2 < end) {
    while (parts && index < parts.length && parts[index].end <= start2 + offset)
      index++;
    const part2 = parts?.[index];
    if (part2 && part2.pos === start2 + offset && part2.end <= end + offset) {
      result.push(part2);
      start2 = part2.end - offset;
      index++;
      continue;
    }
    const stop = part2 ? Math.min(end, (part2.pos > start2 + offset ? part2.pos : part2.end) - offset) : end;
    const text2 = source.slice(start2, stop);
    result.push({ type: "Literal", pos: start2 + offset, end: stop + offset, text: text2, value: unescapeBareValue(text2) });
    start2 = stop;
  }
  return index;
}
function parseGlobParts(source, start2, end, parts, offset = 0) {
  let result;
  let brackets;
  let partIndex = 0;
  let emittedIndex = 0;
  let literalStart = start2;
  for (let pos = start2; pos < end; pos++) {
    while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset)
      partIndex++;
    const part2 = parts?.[partIndex];
    if (part2 && part2.pos <= pos + offset && part2.type !== "Literal") {
      pos = part2.end - offset - 1;
      continue;
    }
    const character = source.charCodeAt(pos);
    if (character === CH_BACKSLASH) {
      pos++;
      continue;
    }
    let globEnd;
    if (character === CH_STAR || character === CH_QUESTION) {
      const limit = part2 ? Math.min(end, part2.end - offset) : end;
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
        brackets = bracketEnds(source, pos, end, parts, offset);
      const close = brackets?.get(pos);
      if (close === void 0)
        continue;
      globEnd = close;
    } else {
      continue;
    }
    if (!result)
      result = [];
    emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
    const text2 = source.slice(pos, globEnd);
    let glob;
    if (character === CH_LBRACKET) {
      const interior = [];
      emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
      glob = {
        type: "Glob",
        kind: "bracket",
        pos: pos + offset,
        end: globEnd + offset,
        text: text2,
        value: "[" + wordPartsValue(interior) + "]",
        parts: interior
      };
    } else {
      glob = {
        type: "Glob",
        kind: character === CH_STAR ? "star" : "question",
        pos: pos + offset,
        end: globEnd + offset,
        text: text2,
        value: text2,
        parts: void 0
      };
    }
    result.push(glob);
    literalStart = globEnd;
    pos = globEnd - 1;
  }
  if (!result)
    return parts ?? void 0;
  appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
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
function hasEmbeddedWordStructure(source, start2, end) {
  for (let pos = start2; pos < end; pos++) {
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
function isAllDigitsRange(src, start2, end) {
  for (let i = start2; i < end; i++) {
    const c = src.charCodeAt(i);
    if (c < CH_0 || c > CH_9)
      return false;
  }
  return end > start2;
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
  let start2 = 0;
  if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
    head[head.length - 1] = {
      type: "Literal",
      pos: last.pos,
      end: first.end,
      text: last.text + first.text,
      value: last.value + first.value
    };
    start2 = 1;
  }
  for (let i = start2; i < tail.length; i++)
    head.push(tail[i]);
  return head;
}
function isMatchedAssignment(state) {
  return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
  return -state - 2;
}
function scanAssignmentPrefix(src, start2, end, initialState) {
  let state = initialState;
  for (let i = start2; i < end && state >= 0; i++) {
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
function matchReservedWord(src, start2, len) {
  switch (src.charCodeAt(start2)) {
    case CH_BANG:
      return len === 1 ? Token.Bang : void 0;
    case CH_LBRACE:
      return len === 1 ? Token.LBrace : void 0;
    case CH_RBRACE:
      return len === 1 ? Token.RBrace : void 0;
    case 105: {
      if (len !== 2)
        return void 0;
      const c = src.charCodeAt(start2 + 1);
      return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
    }
    case 102:
      if (len === 2)
        return src.charCodeAt(start2 + 1) === 105 ? Token.Fi : void 0;
      if (len === 3)
        return src.startsWith("for", start2) ? Token.For : void 0;
      if (len === 8)
        return src.startsWith("function", start2) ? Token.Function : void 0;
      return void 0;
    case 116:
      return len === 4 && src.startsWith("then", start2) ? Token.Then : void 0;
    case 101:
      if (len !== 4)
        return void 0;
      if (src.startsWith("else", start2))
        return Token.Else;
      if (src.startsWith("elif", start2))
        return Token.Elif;
      if (src.startsWith("esac", start2))
        return Token.Esac;
      return void 0;
    case 100:
      if (len === 2)
        return src.charCodeAt(start2 + 1) === 111 ? Token.Do : void 0;
      if (len === 4)
        return src.startsWith("done", start2) ? Token.Done : void 0;
      return void 0;
    case 99:
      if (len === 4)
        return src.startsWith("case", start2) ? Token.Case : void 0;
      if (len === 6)
        return src.startsWith("coproc", start2) ? Token.Coproc : void 0;
      return void 0;
    case 119:
      return len === 5 && src.startsWith("while", start2) ? Token.While : void 0;
    case 117:
      return len === 5 && src.startsWith("until", start2) ? Token.Until : void 0;
    case 115:
      return len === 6 && src.startsWith("select", start2) ? Token.Select : void 0;
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
var Lexer2 = class _Lexer {
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
  constructor(src, start2 = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
    this.src = src;
    this.srcEnd = end;
    this.parenBoundary = parenBoundary;
    this.pos = start2;
    this.current = new TokenValue(this);
    this.nextState = new TokenValue(this);
    this.hasPeek = false;
    this.pendingHereDocs = null;
    this.substitutionContext = context;
    if (start2 === 0 && src.charCodeAt(0) === CH_HASH && src.charCodeAt(1) === CH_BANG) {
      const nl = src.indexOf("\n");
      this.pos = nl === -1 ? this.srcEnd : nl + 1;
    }
  }
  getSource() {
    return this.src;
  }
  // Fresh window sharing source, depth and substitution context; tokens, errors, heredocs and build flags reset.
  fork(start2, end, parenBoundary = false) {
    const lexer = new _Lexer(this.src, start2, end, parenBoundary, this.substitutionContext);
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
  commandExpansion(pos, text2, start2, inner, parenBoundary = false) {
    const window = this.scriptWindow(this.src, start2, start2 + inner.length, parenBoundary);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text2, window);
  }
  // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
  // substring of the source: that script parses the decoded body as its own source.
  decodedCommandExpansion(pos, text2, inner) {
    const window = this.scriptWindow(inner, 0, inner.length, false, true);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text2, window);
  }
  processSubstitution(pos, text2, operator, inner) {
    const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
    return new ProcessSubstitutionImpl(pos, this.pos, text2, operator, window);
  }
  // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
  scriptWindow(source, start2, end, parenBoundary, decoded2 = false) {
    if (this._nestingDepth > MAX_SYNTAX_NESTING)
      return void 0;
    const context = decoded2 ? void 0 : this.substitutionContext;
    return { source, start: start2, end, depth: this._nestingDepth + 1, parenBoundary, context };
  }
  getPos() {
    return this.pos;
  }
  findSubstitutionEnd(start2, end, depth = this._nestingDepth + 1) {
    if (_Lexer._findSubstitutionEnd === void 0)
      return -1;
    return _Lexer._findSubstitutionEnd(this.src, start2, end, depth, this.substitutionContext);
  }
  /** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
  _tokenValue(pos, end, raw) {
    return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
  }
  // Re-lex [start, end) in value mode to produce the processed word text. Bounded
  // to the span, so every expansion the original scan consumed closes within it.
  // Errors were already reported by the original scan; suppress duplicates.
  wordValueOf(start2, end) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedBuildValue = this._buildValue;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    this.pos = start2;
    this.srcEnd = end;
    this._buildValue = true;
    this.readWordText();
    if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
      this.pos = start2;
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
  findClosingBracket(start2, end = this.srcEnd) {
    const limit = Math.min(end, this.srcEnd);
    let window = this._bracketWindow;
    if (!window || window.limit !== limit) {
      window = { limit, depth: this._nestingDepth, last: this.src.lastIndexOf("]", limit - 1) };
      this._bracketWindow = window;
    }
    if (start2 > window.last)
      return -1;
    if (window.depth !== this._nestingDepth) {
      window = { limit, depth: this._nestingDepth, last: window.last };
      this._bracketWindow = window;
    }
    if (window.failed?.has(start2))
      return -1;
    const unmatched = [];
    const close = this.findClosingShellDelimiter(start2, end, CH_RBRACKET, false, true, unmatched);
    if (close === -1) {
      const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
      for (const starts of unmatched)
        for (const pos of starts)
          failed.add(pos);
    }
    return close;
  }
  /** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
  findClosingArithmeticBracket(start2, end = this.srcEnd) {
    const limit = Math.min(end, this.srcEnd);
    let window = this._arithmeticBracketWindow;
    if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
      window = { end: limit, depth: this._nestingDepth, failed: /* @__PURE__ */ new Set() };
      this._arithmeticBracketWindow = window;
    }
    if (window.failed.has(start2))
      return -1;
    return this.findClosingShellDelimiter(start2, end, CH_RBRACKET, false, false, void 0, window.failed);
  }
  /** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
  findClosingBrace(start2, end = this.srcEnd) {
    return this.findClosingShellDelimiter(start2, end, CH_RBRACE);
  }
  /** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
  findClosingParenthesis(start2, end = this.srcEnd) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.pos = start2;
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
  findArithmeticExpansionEnd(start2, end = this.srcEnd) {
    const scanner = this.fork(start2, end);
    scanner.pos = start2 + 1;
    scanner.scanArithmeticBody();
    return scanner.pos;
  }
  /** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
  findArithmeticWordEnd(start2, end = this.srcEnd) {
    const scanner = this.fork(start2, end);
    scanner.pos = start2;
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
  findClosingShellDelimiter(start2, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.srcEnd = Math.min(end, this.srcEnd);
    const delimiters = [closing];
    bracketStarts?.push([]);
    const failedStarts = failedBrackets ? [start2] : void 0;
    let pos = start2;
    let wordStart = true;
    let invalid2 = -1;
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
        } else if (invalid2 === -1 && (ch === CH_SEMI || ch === CH_AMP || ch === CH_PIPE || ch === CH_LT || ch === CH_GT || ch === CH_LPAREN && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) {
          invalid2 = pos;
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
          if (invalid2 !== -1)
            this.errors.push({ message: `unexpected '${this.src[invalid2]}' in array assignment`, pos: invalid2 });
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
      for (const start3 of failedStarts)
        failedBrackets.add(start3);
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
  scanBraceExpansion(start2, results) {
    const src = this.src;
    const len = this.srcEnd;
    const cached = results.get(start2);
    if (cached !== void 0)
      return cached;
    const savedPos = this.pos;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    const frames = [start2, 0];
    let pos = start2 + 1;
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
    return results.get(start2);
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
      const text2 = this.src.slice(startPos, this.pos);
      const part2 = this.processSubstitution(startPos, text2, ch === 60 ? "<" : ">", inner);
      if (this.pos < this.srcEnd) {
        this.readWordText();
        if (this._wordParts) {
          this._wordParts.unshift(part2);
        } else {
          this._wordParts = [part2];
        }
      } else {
        this._wordParts = [part2];
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
    let parts = joinWordParts(headParts, tailParts);
    if (!keyed)
      parts = parseGlobParts(src, startPos, end, parts) ?? parts;
    return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
  }
  /** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
  buildHereDocParts(bodyPos, bodyEnd) {
    this._buildParts = true;
    const src = this.src;
    const parts = [];
    let hasExpansion2 = false;
    let litBuf = "";
    let litStart = bodyPos;
    let i = bodyPos;
    const flushLit = () => {
      if (i > litStart) {
        parts.push({ type: "Literal", pos: litStart, end: i, value: litBuf, text: src.slice(litStart, i) });
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
          parts.push(this._resultPart);
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
          parts.push(this._resultPart);
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
    return hasExpansion2 ? parts : null;
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
    const start2 = this.pos;
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
        const ansiC = quotePos > start2 && src.charCodeAt(quotePos - 1) === CH_DOLLAR;
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
    setToken(this.current, Token.Word, src.slice(start2, this.pos), start2, this.pos);
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
    const parts = ["", "", "", 0, 0, 0];
    let partIdx = 0;
    let depth = 1;
    let partStart = this.pos;
    let extra = false;
    const setPart = (end) => {
      const raw = src.slice(partStart, end);
      parts[partIdx] = raw.trim();
      parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
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
    return parts;
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
          const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === CH_GT;
          if (append)
            this.pos++;
          return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
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
    const text2 = this.src.slice(tokenStart, this.pos);
    setToken(out, Token.Word, text2, tokenStart, this.pos);
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
  matchHereDocDelimiter(delimiter, lineStart, end, join4) {
    const src = this.src;
    let pos = lineStart;
    for (let i = 0; i < delimiter.length; ) {
      if (join4 && src.charCodeAt(pos) === CH_BACKSLASH && pos + 1 < end && src.charCodeAt(pos + 1) === CH_NL) {
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
  logicalLineEnd(from2, end, join4) {
    const src = this.src;
    let lineEnd = src.indexOf("\n", from2);
    while (lineEnd !== -1 && lineEnd < end) {
      if (!join4)
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
  isRedirectVariable(start2, end) {
    const src = this.src;
    for (let i = start2; i < end; i++) {
      const c = src.charCodeAt(i);
      if (c === CH_LBRACKET && i > start2) {
        return i + 2 < end && src.charCodeAt(end - 1) === CH_RBRACKET && this.findClosingShellDelimiter(i + 1, end, CH_RBRACKET) === end - 1;
      }
      if (c >= 128 || !(isIdChar[c] & (i === start2 ? 1 : 2)))
        return false;
    }
    return end > start2;
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
    let text2 = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
    let quoted2 = false;
    let hasExpansions = false;
    let keywordEligible = true;
    let valueIsRaw = true;
    let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
    let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
    let parts;
    let litBuf = "";
    let litStart = 0;
    let hasGlobs = false;
    let braceResults;
    if (bp) {
      parts = [];
      litBuf = text2;
      litStart = fastStart;
      hasGlobs = text2.length > 0 && hasGlobCharacters(text2);
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
          text2 += chunk;
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
              text2 += chunk;
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
            text2 += eg;
            if (bp && prefixChar !== CH_EQ) {
              let prefixPos = innerStart - 2;
              while (src.charCodeAt(prefixPos) === CH_NL && src.charCodeAt(prefixPos - 1) === CH_BACKSLASH) {
                prefixPos -= 2;
              }
              if (litBuf.length > 0) {
                const trimmed = litBuf.slice(0, -1);
                if (prefixPos > litStart)
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: prefixPos,
                    value: trimmed,
                    text: src.slice(litStart, prefixPos)
                  });
                litBuf = "";
              }
              const op = extglobOp[prefixChar];
              parts.push({
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
              text2 += src[pos];
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
            text2 += "\\";
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
        const start2 = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        if (pos > start2)
          lastValueChar = src.charCodeAt(pos - 1);
        const value = bt ? src.slice(start2, pos) : "";
        if (bt)
          text2 += value;
        if (pos < len)
          pos++;
        else
          this.errors.push({ message: "unterminated single quote", pos: start2 - 1 });
        if (bp) {
          if (sqStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: sqStart,
              value: litBuf,
              text: src.slice(litStart, sqStart)
            });
            litBuf = "";
          }
          parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
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
          text2 += this._dqText;
        if (bp) {
          if (dqStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: dqStart,
              value: litBuf,
              text: src.slice(litStart, dqStart)
            });
            litBuf = "";
          }
          const dqText = src.slice(dqStart, pos);
          parts.push({
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
          text2 += this._resultText;
        if (bp) {
          if (this._resultPart) {
            if (dollarStart > litStart) {
              parts.push({
                type: "Literal",
                pos: litStart,
                end: dollarStart,
                value: litBuf,
                text: src.slice(litStart, dollarStart)
              });
              litBuf = "";
            }
            parts.push(this._resultPart);
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
          text2 += this._resultText;
        if (bp) {
          if (btStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts.push(this._resultPart);
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
            text2 += braceText;
            if (bp) {
              if (pos > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: pos,
                  value: litBuf,
                  text: src.slice(litStart, pos)
                });
                litBuf = "";
              }
              parts.push({
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
          text2 += "{";
          if (bp)
            litBuf += "{";
        }
        pos++;
        continue;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text2;
    this._wordRaw = valueIsRaw;
    this._wordQuoted = quoted2;
    this._wordHasExpansions = hasExpansions;
    this._wordKeywordEligible = keywordEligible;
    this._wordAssignmentState = assignmentState;
    if (bp) {
      this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
      if (hasGlobs && ctx !== LexContext.ArrayElement)
        this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
    }
  }
  // Arithmetic text gets expansions and quote removal but no process substitution.
  readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    const start2 = pos;
    let text2 = "";
    const bp = this._buildParts;
    let parts;
    let litBuf = "";
    let litStart = 0;
    let preserveLiteral = false;
    let hasGlobs = false;
    if (bp) {
      parts = [];
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
              text2 += "\\";
              if (bp)
                litBuf += "\\";
              preserveLiteral = true;
            }
            const escaped = src[pos++];
            text2 += escaped;
            if (bp)
              litBuf += escaped;
          }
        }
        continue;
      }
      if (ch === CH_SQUOTE && !insideDoubleQuotes) {
        const sqStart = pos;
        pos++;
        const start3 = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        const value = src.slice(start3, pos);
        text2 += value;
        if (pos < len)
          pos++;
        if (bp) {
          if (sqStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: sqStart,
              value: litBuf,
              text: src.slice(litStart, sqStart)
            });
            litBuf = "";
          }
          parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
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
        text2 += this._dqText;
        if (bp) {
          if (dqStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: dqStart,
              value: litBuf,
              text: src.slice(litStart, dqStart)
            });
            litBuf = "";
          }
          const dqText = src.slice(dqStart, pos);
          parts.push({
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
        text2 += this._resultText;
        if (bp) {
          if (this._resultPart) {
            if (dollarStart > litStart) {
              parts.push({
                type: "Literal",
                pos: litStart,
                end: dollarStart,
                value: litBuf,
                text: src.slice(litStart, dollarStart)
              });
              litBuf = "";
            }
            parts.push(this._resultPart);
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
        text2 += this._resultText;
        if (bp) {
          if (btStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts.push(this._resultPart);
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
        text2 += raw;
        if (bp) {
          if (psStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: psStart,
              value: litBuf,
              text: src.slice(litStart, psStart)
            });
            litBuf = "";
          }
          parts.push(this.processSubstitution(psStart, raw, ch === CH_LT ? "<" : ">", inner));
          litStart = pos;
        }
        continue;
      }
      text2 += src[pos];
      if (bp) {
        litBuf += src[pos];
        if (globs && (ch === CH_STAR || ch === CH_QUESTION || ch === CH_LBRACKET))
          hasGlobs = true;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text2;
    this._wordRaw = false;
    this._wordQuoted = false;
    this._wordHasExpansions = false;
    this._wordKeywordEligible = false;
    if (bp) {
      this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
      if (hasGlobs)
        this._wordParts = parseGlobParts(src, start2, pos, this._wordParts) ?? null;
    }
  }
  subFieldParts(start2, end) {
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return void 0;
    return hasEmbeddedWordStructure(this.src, start2, end) ? this.parseSubFieldWord(start2, end).parts : parseGlobParts(this.src, start2, end, void 0);
  }
  // Parse a parameter-expansion sub-field (operand, slice bound, replacement pattern) over
  // the window [start, end) of the original source. Parsing in place — rather than against a
  // detached slice — gives the word and any nested substitutions absolute offsets, and
  // composes through nested ${...}. The `${...}` inner is a verbatim substring of the
  // source, so every sub-field offset maps straight back.
  parseSubFieldWord(start2, end, context = "word", arithmetic = false) {
    if (start2 >= end)
      return new WordImpl("", start2, start2);
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return new WordImpl(this.src.slice(start2, end), start2, end);
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
    this.pos = start2;
    this.readInnerWordText(context === "quoted", arithmetic, context === "word");
    const word = new WordImpl(this.src.slice(start2, end), start2, end);
    if (this._buildParts) {
      word.parts = this._wordParts ?? void 0;
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
    return word;
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
    let text2 = "";
    let parts = null;
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
        text2 += chunk;
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
              text2 += c;
              if (bp)
                litBuf += c;
            } else {
              const pair = "\\" + src[this.pos];
              text2 += pair;
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
            text2 += "$";
            if (bp)
              litBuf += "$";
          }
          this.pos++;
          continue;
        }
        const expStart = this.pos;
        this.readDollar(true);
        if (bt)
          text2 += this._resultText;
        if (this._resultHasExpansion)
          hasExpansions = true;
        if (bp) {
          const rp = this._resultPart;
          if (rp && isDQChild(rp)) {
            if (!parts)
              parts = [];
            if (expStart > litStart) {
              parts.push({
                type: "Literal",
                pos: litStart,
                end: expStart,
                value: litBuf,
                text: src.slice(litStart, expStart)
              });
              litBuf = "";
            }
            parts.push(rp);
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
          text2 += this._resultText;
        hasExpansions = true;
        if (bp && this._resultPart && isDQChild(this._resultPart)) {
          if (!parts)
            parts = [];
          if (btStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts.push(this._resultPart);
          litStart = this.pos;
        }
        continue;
      }
    }
    if (bp && parts && this.pos > litStart)
      parts.push({ type: "Literal", pos: litStart, end: this.pos, value: litBuf, text: src.slice(litStart, this.pos) });
    this._dqEnd = this.pos;
    if (this.pos < len)
      this.pos++;
    else
      this.errors.push({ message: "unterminated double quote", pos: contentStart - 1 });
    this._dqText = text2;
    this._dqHasExpansions = hasExpansions;
    this._dqParts = parts;
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
        const text2 = src.slice(dollarPos, this.pos);
        this._resultPart = {
          type: "LocaleString",
          pos: dollarPos,
          end: this.pos,
          text: text2,
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
      const text2 = bt ? src.slice(this.pos - 2, this.pos) : "";
      this._resultText = text2;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text: text2 } : void 0;
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
      const text2 = bt ? src.slice(namePos, this.pos) : "";
      this._resultText = text2;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text: text2 } : void 0;
      return;
    }
    if (ch === CH_LBRACKET) {
      const errorCount = this._errors === null ? 0 : this._errors.length;
      const close = this.findClosingArithmeticBracket(this.pos + 1);
      if (close !== -1) {
        const bodyStart = this.pos + 1;
        const body = src.slice(bodyStart, close);
        this.pos = close + 1;
        const text2 = bt ? src.slice(dollarPos, this.pos) : "";
        this._resultText = text2;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text2, body, bodyStart) : void 0;
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
    const start2 = this.pos;
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
      return bt ? src.slice(start2, this.pos) : "";
    }
    return bt ? src.slice(start2, this.pos - 2) : "";
  }
  readArithmeticExpansion(dollarPos) {
    const bodyStart = this.pos + 2;
    const body = this.scanArithmeticBody();
    if (this._notArithmetic)
      return;
    if (this._arithUnterminated)
      this.errors.push({ message: "unterminated arithmetic expansion", pos: dollarPos });
    const text2 = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
    this._resultText = text2;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text2, body, bodyStart) : void 0;
  }
  arithmeticExpansion(pos, text2, body, bodyStart) {
    return new ArithmeticExpansionImpl(pos, this.pos, text2, {
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
    const text2 = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
    this._resultText = text2;
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
  readBraceSubstitution(skip2) {
    const dollarPos = this.pos - 1;
    this.pos += skip2;
    const src = this.src;
    const len = this.srcEnd;
    let depth = 1;
    const start2 = this.pos;
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
      const rawInner = src.slice(start2, this.pos - 1);
      const inner = rawInner.trim();
      const text2 = src.slice(dollarPos, this.pos);
      this._resultText = text2;
      if (this._buildParts) {
        const innerStart = start2 + (rawInner.length - rawInner.trimStart().length);
        this._resultPart = this.commandExpansion(dollarPos, text2, innerStart, inner);
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
    const start2 = this.pos;
    if (!this._buildParts && !this._buildValue) {
      while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
        if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
          this.pos++;
        this.pos++;
      }
      if (this.pos < len)
        this.pos++;
      else
        this.errors.push({ message: "unterminated backtick", pos: start2 - 1 });
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
      inner = src.slice(start2, this.pos);
    } else {
      inner = src.slice(start2, this.pos);
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
      this.errors.push({ message: "unterminated backtick", pos: start2 - 1 });
    const text2 = src.slice(start2 - 1, this.pos);
    this._resultText = inner;
    this._resultHasExpansion = true;
    if (this._buildParts) {
      this._resultPart = hasEscapes ? this.decodedCommandExpansion(start2 - 1, text2, inner) : this.commandExpansion(start2 - 1, text2, start2, inner);
    } else {
      this._resultPart = void 0;
    }
  }
  readParameterExpansion(insideDoubleQuotes) {
    const src = this.src;
    const len = this.srcEnd;
    const start2 = this.pos;
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
        if (this.pos > start2 + 1 && src.charCodeAt(this.pos - 2) === CH_DOLLAR)
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
      this.errors.push({ message: "unterminated parameter expansion", pos: start2 - 1 });
    const text2 = this._buildParts || this._buildValue ? src.slice(start2 - 1, this.pos) : "";
    this._resultText = text2;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    if (this._buildParts) {
      const inner = src.slice(start2 + 1, closed ? this.pos - 1 : this.pos);
      this._resultPart = this.parseParamInner(text2, inner, start2 + 1, insideDoubleQuotes);
    } else {
      this._resultPart = void 0;
    }
  }
  // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
  // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
  // that absolute window.
  parseParamInner(text2, inner, innerStart, insideDoubleQuotes) {
    const result = {
      type: "ParameterExpansion",
      pos: innerStart - 2,
      end: this.pos,
      text: text2,
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
    const closeBracket = (start2) => {
      const close = this.findClosingBracket(innerStart + start2, innerStart + ilen);
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
  findNestedShellEnd(start2, end, quoted2) {
    const ch = this.src.charCodeAt(start2);
    if (ch === CH_BACKTICK) {
      let pos = start2 + 1;
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
      const next = start2 + 1;
      if (next < end && this.src.charCodeAt(next) === CH_LBRACE) {
        close = this.findClosingBrace(next + 1, end);
      } else {
        const open = skipLineContinuations(this.src, next, end);
        if (open >= end || this.src.charCodeAt(open) !== CH_LPAREN)
          return start2;
        close = this.findClosingParenthesis(open + 1, end);
      }
    } else {
      const open = start2 + 1;
      if (quoted2 || ch !== CH_LT && ch !== CH_GT || open >= end || this.src.charCodeAt(open) !== CH_LPAREN) {
        return start2;
      }
      close = this.findClosingParenthesis(open + 1, end);
    }
    return close === -1 ? end : close + 1;
  }
  scanParamName(s, start2) {
    let i = start2;
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
    const start2 = this.pos;
    this._unbalanced = false;
    const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start2) : void 0;
    if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < MAX_SYNTAX_NESTING) {
      this.pos = knownEnd;
      return bt ? src.slice(start2, knownEnd - 1) : "";
    }
    let wordStart = true;
    while (!quoteOnly && this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_RPAREN) {
        const result = bt ? src.slice(start2, this.pos) : "";
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
    let arithExtent = start2 >= 2 && src.charCodeAt(start2) === CH_LPAREN && src.charCodeAt(start2 - 1) === CH_LPAREN && src.charCodeAt(start2 - 2) === CH_DOLLAR;
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
        const end = this.findSubstitutionEnd(scope?.start ?? start2, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
        if (end !== -1) {
          if (scope === void 0) {
            this.pos = end;
            return bt ? src.slice(start2, end - 1) : "";
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
        const prev = this.pos > start2 && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
        const commandDollarPos = prev === CH_DOLLAR ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
        const wordParen = commandDollarPos !== -1 || prev === CH_LT || prev === CH_GT || prev === CH_EQ || prev === CH_AT || prev === CH_QUESTION || prev === CH_STAR || prev === CH_PLUS || prev === CH_BANG || prev === CH_LPAREN && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start2;
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
            const result = bt ? src.slice(start2, this.pos) : "";
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
        if (this.pos > start2 && src.charCodeAt(this.pos - 1) === CH_DOLLAR) {
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
    return bt ? src.slice(start2, this.pos) : "";
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
function trimEnd(src, start2, end) {
  while (end > start2) {
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
  function makeWord(start3, end, embedded = false) {
    const node = {
      type: "ArithmeticWord",
      pos: start3 + offset,
      end: end + offset,
      value: src.slice(start3, end),
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
      let groups2 = 1;
      pos++;
      while (pos < len && groups2 > 0) {
        const wordEnd = collector2?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
        if (wordEnd > pos + offset) {
          pos = wordEnd - offset;
          continue;
        }
        const c2 = src.charCodeAt(pos++);
        if (c2 === CH_LPAREN)
          groups2++;
        else if (c2 === CH_RPAREN)
          groups2--;
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
    const start3 = pos;
    if (start3 === len)
      return makeWord(start3, start3);
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
    return makeWord(start3, trimEnd(src, start3, pos));
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
        const alternate2 = parseBinExpr(3, depth + 1);
        left = { type: "ArithmeticTernary", pos: left.pos, end: alternate2.end, test: left, consequent, alternate: alternate2 };
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
    const start3 = pos;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    if (c === CH_PLUS && nc === CH_PLUS) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start3 + offset, end: operand.end, operator: "++", operand, prefix: true };
    }
    if (c === CH_DASH && nc === CH_DASH) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start3 + offset, end: operand.end, operator: "--", operand, prefix: true };
    }
    if (c === CH_BANG) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start3 + offset, end: operand.end, operator: "!", operand, prefix: true };
    }
    if (c === CH_TILDE) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start3 + offset, end: operand.end, operator: "~", operand, prefix: true };
    }
    if (c === CH_PLUS && nc !== CH_PLUS && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start3 + offset, end: operand.end, operator: "+", operand, prefix: true };
    }
    if (c === CH_DASH && nc !== CH_DASH && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start3 + offset, end: operand.end, operator: "-", operand, prefix: true };
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
      const start4 = pos;
      pos++;
      const expr = parseBinExpr(0, depth + 1);
      skipWS();
      if (pos < len && src.charCodeAt(pos) === CH_RPAREN)
        pos++;
      return { type: "ArithmeticGroup", pos: start4 + offset, end: pos + offset, expression: expr };
    }
    if (c === CH_DOLLAR) {
      const start4 = pos;
      const wordCount2 = collector2?.embeddedWords.length ?? 0;
      const atom2 = readDollarAtom();
      const wordEnd2 = collector2?.findArithmeticWordEnd?.(start4 + offset, offset + len) ?? pos + offset;
      if (wordEnd2 > pos + offset) {
        if (collector2)
          collector2.embeddedWords.length = wordCount2;
        pos = wordEnd2 - offset;
        return makeWord(start4, pos, true);
      }
      return atom2;
    }
    if (c === 96 || c === 34 || c === 39) {
      const start4 = pos;
      pos = (collector2?.findArithmeticWordEnd?.(start4 + offset, offset + len) ?? start4 + offset + 1) - offset;
      return makeWord(start4, pos, true);
    }
    const start3 = pos;
    const wordCount = collector2?.embeddedWords.length ?? 0;
    const atom = readWordAtom();
    const wordEnd = collector2?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? pos + offset;
    if (wordEnd > pos + offset) {
      if (collector2)
        collector2.embeddedWords.length = wordCount;
      pos = wordEnd - offset;
      return makeWord(start3, pos, true);
    }
    return atom;
  }
  function readDollarAtom() {
    const start3 = pos;
    pos++;
    if (pos >= len)
      return makeWord(start3, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      if (pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const expansionEnd = collector2?.findArithmeticExpansionEnd(start3 + offset, offset + len) ?? -1;
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
        const text2 = src.slice(start3, pos);
        return collector2 ? collector2.commandExpansion(start3 + offset, pos + offset, text2) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start3 + offset, pos + offset, text2);
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
    return makeWord(start3, pos, c === CH_LPAREN || c === CH_LBRACE);
  }
  function readWordAtom() {
    const start3 = pos;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c >= CH_0 && c <= CH_9 || c >= CH_A && c <= CH_Z || c >= CH_a && c <= CH_z || c === CH_UNDERSCORE || c === 35) {
        pos++;
      } else
        break;
    }
    if (pos > start3 && pos < len && src.charCodeAt(pos) === CH_LBRACKET) {
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
      return makeWord(start3, pos, true);
    }
    if (pos === start3) {
      pos++;
      return makeWord(start3, pos);
    }
    return makeWord(start3, pos);
  }
  skipWS();
  if (pos >= len)
    return null;
  const start2 = pos;
  const result = parseBinExpr(0, nestingDepth);
  skipWS();
  if (pos < len) {
    if (collector2)
      collector2.embeddedWords.length = initialWordCount;
    return makeWord(start2, trimEnd(src, start2, len), collector2 !== void 0);
  }
  return result;
}

// node_modules/unbash/dist/parts.js
var computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
  return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
  return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
  return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
  const lexer = new Lexer2(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildWordParts(word.pos);
  return parts ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
  if (!hasEmbeddedWordStructure(source, word.pos, word.end))
    return void 0;
  const lexer = new Lexer2(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildEmbeddedWordParts(word.pos, arithmetic);
  return parts ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
  const lexer = new Lexer2(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildArrayElementParts(word.pos);
  return parts ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
  const lexer = new Lexer2(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildHereDocParts(word.pos, word.end);
  return parts ?? void 0;
}

// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
  if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) {
    return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
  }
  const embeddedWords = [];
  const lexer = new Lexer2(source, 0, source.length, false, context);
  lexer._nestingDepth = depth;
  const expression = parseArithmeticExpression(body, offset, {
    embeddedWords,
    commandExpansion: (pos, end, text2) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text2, {
      source,
      start: pos + 2,
      end: end - 1,
      depth: depth + 1,
      parenBoundary: true,
      context
    }),
    findClosingBracket: (start2, end) => lexer.findClosingBracket(start2, end),
    findClosingBrace: (start2, end) => lexer.findClosingBrace(start2, end),
    findClosingParenthesis: (start2, end) => lexer.findClosingParenthesis(start2, end),
    findArithmeticExpansionEnd: (start2, end) => lexer.findArithmeticExpansionEnd(start2, end),
    findArithmeticWordEnd: (start2, end) => lexer.findArithmeticWordEnd(start2, end)
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
    const lexer = new Lexer2(this.#source, this.pos + 1, this.end - 1, false, this.#context);
    lexer._nestingDepth = this.#depth;
    const elements = [];
    while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
      const token = lexer.next(LexContext.ArrayElement);
      if (token.token !== Token.Word && token.token !== Token.Assignment)
        continue;
      const text2 = token.raw ? token.value : this.#source.slice(token.pos, token.end);
      const indexed = text2.charCodeAt(0) === 91;
      const context = lexer.getSubstitutionContext();
      const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
      const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
      elements.push(new WordImpl(text2, token.pos, token.end, source, resolver, this.#depth));
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
  constructor(text2, pos, end, source, operatorPos, depth, context) {
    this.pos = pos;
    this.end = end;
    this.text = text2;
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
    const start2 = this.#operatorPos + 1;
    const arrayStart = skipLineContinuations(this.#source, start2, this.end);
    this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start2, this.end), start2, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
    return this.#value;
  }
  resolveTarget() {
    const equal2 = this.#operatorPos - this.pos;
    let nameEnd = equal2;
    let appendPos = equal2;
    while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10)
      appendPos -= 2;
    if (this.text.charCodeAt(appendPos - 1) === 43) {
      this.#append = true;
      nameEnd = appendPos - 1;
    }
    const bracket = this.text.indexOf("[");
    if (bracket > 0 && bracket < nameEnd) {
      const close = this.text.lastIndexOf("]", equal2);
      if (close > bracket) {
        const start2 = this.pos + bracket + 1;
        const end = this.pos + close;
        this.#index = new WordImpl(this.#source.slice(start2, end), start2, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
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
Lexer2._findSubstitutionEnd = findSubstitutionEnd;
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
function parse2(source) {
  return new Parser2(source, 0, source.length).run();
}
function parseRegion(source, start2, end, depth = 0, parenBoundary = false, context) {
  return new Parser2(source, start2, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class _SubstitutionLexer extends Lexer2 {
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
  fork(start2, end, parenBoundary = false) {
    return new _SubstitutionLexer(this.getSource(), { start: start2, end, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
  }
  findSubstitutionEnd(start2, end, depth = this._nestingDepth + 1) {
    const known4 = this.context.boundaries?.get(start2);
    if (known4 !== void 0)
      return known4 <= end ? known4 : -1;
    const boundary = this.boundaries.get(start2);
    if (boundary !== void 0)
      return boundary <= end ? boundary : -1;
    if (!this.boundaries.has(start2)) {
      this.boundaries.set(start2, void 0);
      this.pending.push({ start: start2, end, depth });
    }
    return -1;
  }
};
function findSubstitutionEnd(source, start2, end, depth, context) {
  const boundaries = /* @__PURE__ */ new Map([[start2, void 0]]);
  const pending = [{ start: start2, end, depth }];
  while (pending.length > 0) {
    const count = pending.length;
    const boundary = pending[count - 1];
    const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
    const found = new Parser2(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
    if (pending.length === count) {
      boundaries.set(boundary.start, found);
      if (found !== -1)
        substitutionBoundaries(context).set(boundary.start, found);
      pending.pop();
    }
  }
  return boundaries.get(start2) ?? -1;
}
var Parser2 = class {
  tok;
  source;
  start;
  end;
  depth;
  errors = null;
  syntaxDepth = 0;
  // `depth` counts the substitution scripts (and sub-fields) enclosing this region; it
  // shares the MAX_SYNTAX_NESTING budget with the lexer's lazy word-part materialization.
  constructor(source, start2, end, depth = 0, parenBoundary = false, lexer, context) {
    this.tok = lexer ?? new Lexer2(source, start2, end, parenBoundary, createSubstitutionContext(context));
    this.tok._nestingDepth = depth;
    this.source = source;
    this.start = start2;
    this.end = end;
    this.depth = depth;
  }
  run() {
    const start2 = this.start;
    if (this.depth > MAX_SYNTAX_NESTING)
      this.error("maximum substitution nesting depth exceeded", start2);
    let shebang;
    if (start2 === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
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
    return { type: "Script", pos: start2, end: this.end, shebang, commands, errors: this.errors ?? void 0 };
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
      let posix2;
      let endOfOptions;
      if (isTime) {
        let flag = this.tok.peek(LexContext.CommandStart);
        if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
          this.tok.next(LexContext.CommandStart);
          posix2 = { pos: flag.pos, end: flag.end };
          flag = this.tok.peek(LexContext.CommandStart);
        }
        if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
          this.tok.next(LexContext.CommandStart);
          endOfOptions = { pos: flag.pos, end: flag.end };
        }
      }
      if (prefixes === void 0)
        prefixes = [];
      prefixes.push(isTime ? { type: "Time", pos: pos2, end: endOfOptions?.end ?? posix2?.end ?? keywordEnd, keywordEnd, posix: posix2, endOfOptions } : { type: "Negation", pos: pos2, end: keywordEnd });
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
    const start2 = this.tok.next(LexContext.CommandStart);
    const pos = start2.pos;
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
    this.error("expected command after 'coproc'", cmd?.pos ?? start2.end);
    const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : { type: "CompoundList", pos: start2.end, end: start2.end, commands: [] };
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
    const word = this.readRequiredWord("case");
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
      return { type: "Case", pos, end: end2, word, items: [] };
    }
    this.syntaxDepth++;
    const items = [];
    let invalid2 = false;
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
        else if (!invalid2) {
          this.unexpectedToken(next);
          invalid2 = true;
        }
        const tok = this.tok.next(LexContext.Normal);
        if (tok.token === Token.Word)
          pattern.push(this.toWord(tok));
        next = this.tok.peek(LexContext.Normal);
      }
      if (expectWord && next.token === Token.RParen && !invalid2) {
        this.unexpectedToken(next);
        invalid2 = true;
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
      } else if (t !== Token.Esac && t !== Token.EOF && !invalid2) {
        this.unexpectedToken(after);
        invalid2 = true;
      }
      items.push(item);
      this.skipNewlines(LexContext.CasePattern);
      t = this.tok.peek(LexContext.CasePattern).token;
    }
    const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'esac' to close 'case'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "Case", pos, end, word, items };
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
        const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
        suffix.push(word);
        lastEnd = word.end;
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
    const text2 = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
    const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
    return new WordImpl(text2, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  toWordFromPosEnd(tok, pos, end) {
    if (tok.pos === pos && tok.end === end)
      return this.toWord(tok);
    return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  parseAssignment(token) {
    const text2 = token.raw ? token.value : this.source.slice(token.pos, token.end);
    return new AssignmentImpl(text2, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
  }
  makeCompoundList(commands) {
    const p = this.tok.getPos();
    const pos = commands.length > 0 ? commands[0].pos : p;
    const end = commands.length > 0 ? commands[commands.length - 1].end : p;
    return { type: "CompoundList", pos, end, commands };
  }
};

// src/parse/shell-unwrap.ts
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
  ["timeout", { valued: ["-s", "-k", "--signal", "--kill-after"], words: 1 }],
  ["gtimeout", { valued: ["-s", "-k", "--signal", "--kill-after"], words: 1 }],
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
  if (prefix !== void 0) return peelPrefix(command, prefix);
  if (name === "docker" || name === "podman") return peelContainer(command);
  return command.via === void 0 ? peelRunner(command, name) : void 0;
}
function peelPrefix(command, prefix) {
  const env = { ...command.env };
  const { words: words2 } = command;
  let skip2 = prefix.words ?? 0;
  for (let i = 0; i < words2.length; i += 1) {
    const word = words2[i]?.value ?? "";
    const assignment = prefix.assigns ? /^([A-Za-z_]\w*)=(.*)$/s.exec(word) : null;
    if (prefix.not?.includes(word)) return void 0;
    if (prefix.valued.includes(word)) i += 1;
    else if (assignment) env[assignment[1] ?? ""] = assignment[2] ?? "";
    else if (word.startsWith("-") && word !== "-") continue;
    else if (skip2 > 0) skip2 -= 1;
    else return from({ ...command, env }, i);
  }
  return void 0;
}
function from(command, index) {
  const first = command.words[index];
  return first && { ...command, name: first.value, words: command.words.slice(index + 1), offset: first.offset };
}
function peelRunner(command, name) {
  const runner = RUNNERS.find(
    (words2) => words2[0] === name && (words2[1] === void 0 || words2[1] === command.words[0]?.value)
  );
  if (runner === void 0) return void 0;
  let named2;
  for (let i = runner.length - 1; i < command.words.length; i += 1) {
    const word = command.words[i];
    if (word === void 0) return void 0;
    const [flag, value] = word.value.split(/=(.*)/s);
    if (flag === "-c" || flag === "--call") return void 0;
    if (flag === "-p" || flag === "--package") {
      named2 ??= value === void 0 ? command.words[i + 1] : { ...word, value };
      if (value === void 0) i += 1;
    } else if (!word.value.startsWith("-")) return fetched(from(command, i), named2?.value);
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
  const { words: words2 } = command;
  const start2 = words2.findIndex((word) => word.value === "run" || word.value === "exec");
  if (start2 === -1 || start2 > 1 || start2 === 1 && words2[0]?.value !== "container") return void 0;
  const env = { ...command.env };
  let entrypoint;
  for (let i = start2 + 1; i < words2.length; i += 1) {
    const word = words2[i]?.value ?? "";
    if (!word.startsWith("-")) return behindImage({ ...command, env }, i, entrypoint);
    const [flag = "", attached] = word.split(/=(.*)/s);
    if (DOCKER_SWITCHES.test(flag) || word === "--") continue;
    const value = attached ?? words2[i + 1]?.value ?? "";
    if (flag === "-e" || flag === "--env") Object.assign(env, pairOf(value));
    if (flag === "--entrypoint") entrypoint = attached === void 0 ? words2[i + 1] : void 0;
    if (attached === void 0) i += 1;
  }
  return void 0;
}
function pairOf(text2) {
  const at = text2.indexOf("=");
  return at > 0 ? { [text2.slice(0, at)]: text2.slice(at + 1) } : {};
}
function behindImage(command, image, entrypoint) {
  if (entrypoint === void 0) return from(command, image + 1);
  return { ...command, name: entrypoint.value, words: command.words.slice(image + 1), offset: entrypoint.offset };
}

// src/parse/shell.ts
var MAX_SCRIPT_LENGTH = 64 * 1024;
var MAX_COMMANDS = 5e3;
var MAX_NESTING2 = 200;
var MAX_SHELLS = 4;
var SHELLS2 = /* @__PURE__ */ new Set(["bash", "sh", "zsh", "dash", "ksh"]);
var UNREADABLE = [];
function parseShell(text2) {
  if (text2.length > MAX_SCRIPT_LENGTH || isTooDeep(text2)) return UNREADABLE;
  const commands = [];
  try {
    collect({ commands, place: (start2, end) => [start2, end], level: 0 }, text2);
  } catch (error) {
    if (error instanceof RangeError) return UNREADABLE;
    throw error;
  }
  return commands;
}
function isTooDeep(text2) {
  let depth = 0;
  for (const char of text2) {
    if (char === "(" || char === "{" || char === "[") depth += 1;
    else if (depth > 0 && (char === ")" || char === "}" || char === "]")) depth -= 1;
    if (depth > MAX_NESTING2) return true;
  }
  return false;
}
function collect(shell, text2) {
  const hidden = hideExpressions(text2);
  const visit = (node, place, piped) => {
    if (shell.commands.length >= MAX_COMMANDS) return;
    const within2 = node.type === "CommandExpansion" && node.script?.source !== void 0 ? constant2(place(node.pos, node.end)) : place;
    if (node.type === "Pipeline") {
      visitPipeline(node, within2);
      return;
    }
    if (node.type === "Command") addCommand({ ...shell, place: within2 }, node, hidden.restore, piped);
    forEachChild(node, (child) => visit(child, within2, void 0));
  };
  const visitPipeline = (pipeline, place) => {
    let fed;
    for (const command of pipeline.commands) {
      visit(command, place, fed);
      fed = command.type === "Command" ? outputOf(command, hidden.restore) : void 0;
    }
  };
  visit(parse2(hidden.text), shell.place, void 0);
}
function constant2(span) {
  return () => span;
}
function addCommand(shell, node, restore, piped) {
  const env = /* @__PURE__ */ Object.create(null);
  for (const part2 of node.prefix) {
    if (part2.type === "Assignment") env[part2.name] = restore(part2.value.type === "Word" ? part2.value.value : part2.text);
  }
  const words2 = node.args.map(
    (argument) => wordOf(argument.type === "Word" ? argument : argumentOf(argument), shell.place, restore)
  );
  const first = node.name ?? node.prefix.find((part2) => part2.type === "Assignment");
  if (first === void 0) return;
  const stdin = stdinOf(node, restore) ?? piped;
  const [offset, end] = shell.place(first.pos, first.end);
  const command = {
    name: node.name === void 0 ? "" : restore(node.name.value),
    words: words2,
    env,
    offset,
    end: Math.max(end, words2.at(-1)?.end ?? 0),
    ...stdin === void 0 ? {} : { stdin }
  };
  shell.commands.push(command);
  if (shell.level < MAX_SHELLS) collectInner(shell, command, node);
}
function argumentOf({ text: text2, pos, end }) {
  return { type: "Word", text: text2, value: text2, pos, end };
}
function wordOf(word, place, restore) {
  const value = restore(word.value);
  const [offset, end] = place(word.pos, word.end);
  return { value, offset, end, literal: value === word.value && !hasExpansion(word) };
}
function hasExpansion(node) {
  if (/Expansion$|^ProcessSubstitution$/.test(node.type) && node.type !== "BraceExpansion") return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= hasExpansion(child);
  });
  return found;
}
function collectInner(shell, command, node) {
  const inner = unwrap(command);
  const level = shell.level + 1;
  const whole = constant2([command.offset, command.end]);
  if (inner.name === "eval") {
    collect({ ...shell, place: whole, level }, inner.words.map((word) => word.value).join(" "));
  } else if (SHELLS2.has(inner.name.split("/").at(-1) ?? "")) {
    const flag = inner.words.findIndex((word) => /^-[a-z]*c[a-z]*$/.test(word.value));
    const script = flag === -1 ? void 0 : inner.words[flag + 1];
    if (script !== void 0) collect({ ...shell, place: placeInside(shell, script, node), level }, script.value);
    else if (flag === -1 && command.stdin !== void 0 && readsStdin(inner.words))
      collect({ ...shell, place: whole, level }, command.stdin);
  }
}
function readsStdin(words2) {
  return words2.every((word, i) => word.value.startsWith("-") || words2[i - 1]?.value === "-o") || words2.some((word) => word.value === "-s");
}
function placeInside(shell, script, node) {
  const word = node.args.find((argument) => shell.place(argument.pos, argument.end)[0] === script.offset);
  const exact = word?.type === "Word" && word.text.length === word.value.length + 2 && word.text.slice(1, -1) === word.value;
  return exact ? (start2, end) => shell.place(word.pos + 1 + start2, word.pos + 1 + end) : constant2([script.offset, script.end]);
}
function stdinOf(node, restore) {
  const fed = node.redirects.findLast(
    (redirect) => redirect.operator === "<<" || redirect.operator === "<<-" || redirect.operator === "<<<"
  );
  if (fed === void 0) return void 0;
  return restore(fed.type === "HereDoc" ? fed.body.text : fed.target?.value ?? "");
}
function outputOf(node, restore) {
  if (node.name?.value === "cat" && node.args.length === 0) return stdinOf(node, restore);
  if (node.name?.value !== "echo" && node.name?.value !== "printf") return void 0;
  const words2 = node.args.map((argument) => restore(argument.type === "Word" ? argument.value : argument.text));
  return words2.filter((word, i) => i > 0 || !/^-[neE]+$/.test(word)).join(" ");
}
var FIRST = 57344;
var DIGITS = 4096;
var HIDDEN = /\ue000([\ue100-\uf0ff])([\ue100-\uf0ff])\ue001*/g;
function hideExpressions(text2) {
  const ranges = findExpressions(text2);
  if (ranges.length === 0) return { text: text2, restore: (value) => value };
  const originals = ranges.map(({ offset, end }) => text2.slice(offset, end));
  let shown = "";
  let at = 0;
  ranges.forEach(({ offset, end }, i) => {
    const digits = String.fromCharCode(FIRST, 57600 + Math.floor(i / DIGITS), 57600 + i % DIGITS);
    shown += text2.slice(at, offset) + digits + "".repeat(end - offset - digits.length);
    at = end;
  });
  const restore = (value) => value.replace(
    HIDDEN,
    (whole, high, low) => originals[(high.charCodeAt(0) - 57600) * DIGITS + low.charCodeAt(0) - 57600] ?? whole
  );
  return { text: shown + text2.slice(at), restore };
}

// src/readers/github-workflow/agent.ts
var GH_NAMES = /* @__PURE__ */ new Set(["GH_TOKEN", "GITHUB_TOKEN"]);
function environmentChannels(name) {
  if (GH_NAMES.has(name)) return ["env", "gh", "mcp"];
  return name.includes("PERSONAL_ACCESS_TOKEN") ? ["env", "mcp"] : ["env"];
}
var TRUE = { op: "const", value: true };
var EVERYTHING2 = [
  ["github:own-thread", "write"],
  ["github:issues", "write"],
  ["github:pull-requests", "write"],
  ["github:pull-requests", "approve"],
  ["github:discussions", "write"],
  ["github:agent-branch", "write"],
  ["github:default-branch", "write"],
  ["github:default-branch", "merge"],
  ["github:releases", "publish"],
  ["github:packages", "publish"],
  ["github:workflow-runs", "exec"],
  ["github:workflows", "write"],
  ["github:settings", "admin"],
  ["github:other-repositories", "write"],
  ["cloud:account", "write"],
  ["registry:packages", "publish"],
  ["service:account", "write"]
];
function anyCommandReach(network) {
  const exec = { resource: "host:exec", access: "exec", via: "none" };
  if (network === "none") return [exec];
  return [
    exec,
    { resource: "internet", access: "send", via: "none" },
    ...EVERYTHING2.map(([resource2, access]) => ({ resource: resource2, access, via: "shell" }))
  ];
}
function shellTool(label, specifier, grant2, location, network = "full") {
  const { breadth, command, pinned } = shellBreadth(specifier);
  const wide = breadth === "any" || breadth === "interpreter";
  const exec = breadth === "build" ? [{ resource: "host:exec", access: "exec", via: "none" }] : [];
  const named2 = commandReach(command).map(
    ({ resource: resource2, access, via }) => ({
      resource: pinned && resource2 === "github:issues" ? "github:own-thread" : resource2,
      access,
      via
    })
  );
  return {
    label,
    capability: "shell",
    command,
    breadth,
    pinned,
    grant: grant2,
    network,
    location,
    reach: wide ? anyCommandReach(network) : [...exec, ...named2]
  };
}
function githubMcpTool(label, tools, grant2, location) {
  const all2 = EVERYTHING2.filter(([id]) => id.startsWith("github:")).map(([resource2, access]) => ({
    resource: resource2,
    access,
    via: "mcp"
  }));
  const named2 = tools === "*" ? all2 : tools.flatMap((tool) => {
    const hit = githubMcpReach(tool);
    return hit ? [{ ...hit, via: "mcp" }] : [];
  });
  return {
    label,
    capability: "mcp",
    breadth: tools === "*" ? "wide" : "narrow",
    grant: grant2,
    network: "full",
    location,
    reach: named2
  };
}
function plainTool(label, capability, grant2, location, reach = []) {
  return { label, capability, grant: grant2, network: "full", location, reach };
}

// src/readers/github-workflow/version.ts
var NUMBERS = /\bv?(\d+)(?:\.(\d+))?(?:\.(\d+))?\b/;
var SHA = /^[0-9a-f]{40}$/i;
var STOPPED = /^anthropics\/claude-code[\w/-]*@beta$/i;
function pinnedVersion(uses, comment) {
  if (STOPPED.test(uses)) return { version: void 0, floats: true, major: 0 };
  const ref = uses.split("@")[1] ?? "";
  const commit = SHA.test(ref);
  const [, major, minor, patch] = NUMBERS.exec(commit ? comment : ref) ?? [];
  if (major !== void 0 && minor !== void 0) return { version: `${major}.${minor}.${patch ?? 0}`, floats: false };
  if (commit || !/^v?\d+$/.test(ref)) return { version: void 0, floats: !commit };
  return { version: void 0, floats: true, major: Number(major) };
}
function atLeast(pin2, since) {
  const want = since.split(".").map(Number);
  if (pin2.floats) return pin2.major === void 0 || pin2.major >= (want[0] ?? 0);
  if (pin2.version === void 0) return void 0;
  const have = pin2.version.split(".").map(Number);
  for (let i = 0; i < want.length; i += 1) {
    const [a, b] = [have[i] ?? 0, want[i] ?? 0];
    if (a !== b) return a > b;
  }
  return true;
}

// src/readers/github-workflow/check.ts
var WRITERS = ["writer", "maintainer"];
function writeCheck(entry, location) {
  const why = `${entry.title} asks GitHub for the permission of whoever started the run and stops below write.`;
  return {
    op: "proof",
    proof: {
      gate: "built-in-actor-check",
      admits: WRITERS,
      strength: "effective",
      judges: "actor",
      forgeableBy: [],
      location,
      why
    }
  };
}
function applies(entry, step, context) {
  const { events = "every", "events-since": since = {} } = entry.check ?? {};
  if (events === "every" || Array.isArray(events) && events.includes(context.event)) return true;
  const release = since[context.event];
  return release === void 0 ? false : atLeast(pinnedVersion(step.uses ?? "", step.comment), release);
}
function opening(value) {
  const text2 = value?.trim() ?? "";
  if (text2 === "" || text2 === "false") return "closed";
  if (text2.includes("${{")) return "unknown";
  return text2 === "*" || text2 === "true" || text2.split(/[\s,]+/).includes("*") ? "everyone" : "named";
}
function builtInCheck(entry, step) {
  const { check } = entry;
  if (check === void 0) return { state: "none", input: void 0, condition: () => TRUE };
  const off = step.with.get(check["off-input"]);
  const bots = check["bots-input"] === void 0 ? void 0 : step.with.get(check["bots-input"]);
  const inert = check["off-needs-input"] !== void 0 && (step.with.get(check["off-needs-input"])?.text.trim() ?? "") === "";
  const persons = opening(off?.text);
  const apps = opening(bots?.text);
  const input = persons !== "closed" ? off?.tree?.location : bots?.tree?.location;
  const place = input ?? step.location;
  const open = persons !== "closed" && !inert;
  const state = open ? { everyone: "off", named: "named", unknown: "unknown", closed: "on" }[persons] : apps === "everyone" ? "bots" : persons === "closed" ? "on" : "inert";
  const condition = (context) => {
    const asked = applies(entry, step, context);
    if (asked === false || open && persons === "everyone") return TRUE;
    const parts = [writeCheck(entry, step.location)];
    if (asked === void 0)
      parts.push({
        op: "unknown",
        what: `whether this commit of ${entry.title} checks the actor of ${context.event}`,
        location: step.location
      });
    if (open && persons === "unknown")
      parts.push({
        op: "unknown",
        what: `who \`${check["off-input"]}\` lets through: its value is not in the files`,
        location: place
      });
    if (apps === "everyone" || apps === "unknown")
      parts.push({
        op: "unknown",
        what: `which GitHub Apps can start it: \`${check["bots-input"]}\` admits every one`,
        location: bots?.tree?.location ?? place
      });
    return parts.length === 1 ? parts[0] ?? TRUE : { op: "any", of: parts };
  };
  return { state, input, condition };
}

// src/readers/github-workflow/claude-words.ts
var OPERATORS = /[()|&;<>]/;
var GLOB = /[*?[]/;
function quoted(text2, at) {
  const quote = text2[at];
  let inner = "";
  for (let i = at + 1; i < text2.length; i += 1) {
    if (text2[i] === quote) return { end: i + 1, inner };
    const escaped = quote === '"' && text2[i] === "\\" && /["\\$`]/.test(text2[i + 1] ?? "");
    if (escaped) i += 1;
    inner += text2[i] ?? "";
  }
  return { end: text2.length, inner };
}
function claudeWords(input, bracketsSplit) {
  const text2 = input.split("\n").filter((line) => !line.trim().startsWith("#")).join("\n");
  const ends = new Map(findExpressions(text2).map(({ offset, end }) => [offset, end]));
  const words2 = [];
  let word;
  const close = () => {
    if (word && !(bracketsSplit && word.glob)) words2.push(word.text);
    word = void 0;
  };
  const add2 = (more) => word = { text: (word?.text ?? "") + more, glob: word?.glob ?? false };
  for (let at = 0; at < text2.length; ) {
    const char = text2[at] ?? "";
    const end = ends.get(at);
    const joined = char === "\\" && /\s/.test(text2[at + 1] ?? "\n");
    if (end !== void 0) {
      add2(text2.slice(at, end));
      at = end;
    } else if (char === '"' || char === "'") {
      const { end: after, inner } = quoted(text2, at);
      add2(inner);
      at = after;
    } else if (/\s/.test(char) || joined || bracketsSplit && OPERATORS.test(char)) {
      close();
      at += joined ? 2 : 1;
    } else {
      const literal = char === "\\" ? text2[at + 1] ?? "" : char;
      const into2 = add2(literal);
      if (GLOB.test(char)) into2.glob = true;
      at += char === "\\" ? 2 : 1;
    }
  }
  close();
  return words2;
}

// src/readers/github-workflow/settings-json.ts
var blank2 = (text2) => text2.replace(/[^\n]/g, " ");
function asJson(text2, comments2) {
  const ends = new Map(findExpressions(text2).map(({ offset, end }) => [offset, end]));
  let out = "";
  let inString = false;
  for (let at = 0; at < text2.length; ) {
    const end = ends.get(at);
    const char = text2[at] ?? "";
    const block = comments2 && !inString && text2.startsWith("/*", at);
    const line = comments2 && !inString && text2.startsWith("//", at);
    let next = at + 1;
    if (end !== void 0) {
      const written = text2.slice(at, end);
      out += inString && !/["\\\n]/.test(written) ? written : `0${blank2(written.slice(1))}`;
      next = end;
    } else if (block || line) {
      const stop = text2.indexOf(block ? "*/" : "\n", at + 2);
      next = stop < 0 ? text2.length : stop + (block ? 2 : 0);
      out += blank2(text2.slice(at, next));
    } else if (inString && char === "\\") {
      out += text2.slice(at, at + 2);
      next = at + 2;
    } else {
      if (char === '"') inString = !inString;
      out += char;
    }
    at = next;
  }
  return out;
}
function settingsJson(file, text2, comments2) {
  const { tree, diagnostics } = parseYaml({ file, text: asJson(text2, comments2) }, "json");
  return diagnostics.some(({ level }) => level === "error") ? void 0 : tree;
}

// src/readers/github-workflow/claude.ts
var NONE = { allow: [], deny: [], bypass: void 0, edits: void 0, print: false };
var FLAGS_ALLOW = /* @__PURE__ */ new Set(["--allowedTools", "--allowed-tools"]);
var FLAGS_DENY = /* @__PURE__ */ new Set(["--disallowedTools", "--disallowed-tools"]);
var SHIELD = "";
function rulesIn(text2) {
  const shielded = text2.replace(/\$\{\{[^{}]*\}\}/g, (all2) => all2.replace(/\s/g, SHIELD));
  return splitPermissionRules(shielded).map((rule) => rule.text.replaceAll(SHIELD, " "));
}
function readFlags(words2, place) {
  const allow = [];
  const deny = [];
  let bypass;
  let edits;
  let print = false;
  const list3 = (into2, start2) => {
    for (let i = start2; i < words2.length && !(words2[i] ?? "-").startsWith("-"); i += 1) {
      for (const text2 of rulesIn(words2[i] ?? "")) into2.push({ text: text2, location: place(text2) });
    }
  };
  words2.forEach((word, i) => {
    const [flag = "", value] = word.startsWith("--") ? word.split(/=(.*)/s) : [word];
    const argument = value ?? words2[i + 1] ?? "";
    if (flag === "-p" || flag === "--print") print = true;
    if (flag === "--dangerously-skip-permissions" || flag === "--permission-mode" && argument === "bypassPermissions")
      bypass = { text: word, location: place(flag) };
    if (flag === "--permission-mode" && argument === "acceptEdits") edits = { text: word, location: place(flag) };
    const into2 = FLAGS_ALLOW.has(flag) ? allow : FLAGS_DENY.has(flag) ? deny : void 0;
    if (into2 === void 0) return;
    if (value === void 0) list3(into2, i + 1);
    else for (const text2 of rulesIn(value)) into2.push({ text: text2, location: place(text2) });
  });
  return { allow, deny, bypass, edits, print };
}
function placeIn(value, fallback) {
  const tree = value?.tree;
  const raw = tree?.string();
  return (text2) => {
    const at = raw?.indexOf(text2) ?? -1;
    return tree !== void 0 && at >= 0 ? tree.locate(at, text2.length) : tree?.location ?? fallback;
  };
}
var BRACKETS_SINCE = "1.0.149";
function fromArguments(value, step) {
  if (value === void 0) return NONE;
  const older = atLeast(pinnedVersion(step.uses ?? "", step.comment), BRACKETS_SINCE) === false;
  return readFlags(claudeWords(value.text, older), placeIn(value, step.location));
}
function fromSettings(value, fallback) {
  if (value === void 0 || !value.text.trim().startsWith("{")) return NONE;
  const tree = settingsJson(fallback.file, value.text, false);
  if (tree === void 0) return NONE;
  const place = placeIn(value, fallback);
  const rules2 = (key) => (tree.at("permissions", key)?.items() ?? []).flatMap((item) => {
    const text2 = item.string();
    return text2 === void 0 ? [] : [{ text: text2, location: place(text2) }];
  });
  const mode = tree.at("permissions", "defaultMode")?.string();
  const named2 = mode === void 0 ? void 0 : { text: mode, location: place(mode) };
  return {
    allow: rules2("allow"),
    deny: rules2("deny"),
    bypass: mode === "bypassPermissions" ? named2 : void 0,
    edits: mode === "acceptEdits" ? named2 : void 0,
    print: false
  };
}
function fromList(value, fallback) {
  if (value === void 0) return [];
  const place = placeIn(value, fallback);
  return rulesIn(value.text).map((text2) => ({ text: text2, location: place(text2) }));
}
function actionGrants(step) {
  const args = fromArguments(step.with.get("claude_args"), step);
  const settings2 = fromSettings(step.with.get("settings"), step.location);
  return {
    allow: [...args.allow, ...settings2.allow, ...fromList(step.with.get("allowed_tools"), step.location)],
    deny: [...args.deny, ...settings2.deny, ...fromList(step.with.get("disallowed_tools"), step.location)],
    bypass: args.bypass ?? settings2.bypass,
    edits: args.edits ?? settings2.edits,
    print: true
  };
}
var thread = { resource: "github:own-thread", access: "write", via: "action" };
var branch = { resource: "github:agent-branch", access: "write", via: "action" };
var READERS2 = /* @__PURE__ */ new Set([
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
var EDITORS2 = /* @__PURE__ */ new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);
function ruleTool({ text: text2, location }) {
  const rule = parsePermissionRule(text2);
  const tool = rule?.tool ?? text2;
  if (tool === "Bash") return shellTool(text2, rule?.specifier, "allowed", location);
  if (EDITORS2.has(tool))
    return plainTool(text2, "edit", "allowed", location, [{ resource: "host:files", access: "write", via: "none" }]);
  if (READERS2.has(tool)) return plainTool(text2, "read", "allowed", location);
  if (tool === "WebFetch" || tool === "WebSearch")
    return plainTool(text2, "web", "allowed", location, [{ resource: "internet", access: "send", via: "none" }]);
  const [, server = "", name = "*"] = /^mcp__(.+?)(?:__(.+))?$/.exec(tool) ?? [];
  if (server === "github_comment" || server === "github_inline_comment")
    return plainTool(text2, "comment", "allowed", location, [thread]);
  if (server === "github_file_ops") return plainTool(text2, "mcp", "allowed", location, [branch]);
  if (server === "github") return githubMcpTool(text2, name === "*" ? "*" : [name], "allowed", location);
  return plainTool(text2, "mcp", "allowed", location);
}
var bare = (rule) => parsePermissionRule(rule)?.tool ?? rule;
var isBare = (rule) => parsePermissionRule(rule)?.specifier === void 0;
function allowedTools(grants) {
  const gone = new Set(grants.deny.map((rule) => rule.text));
  const goneTools = new Set(grants.deny.filter((rule) => isBare(rule.text)).map((rule) => bare(rule.text)));
  const kept = grants.allow.filter((rule) => !gone.has(rule.text) && !goneTools.has(bare(rule.text)));
  const tools = kept.map(ruleTool);
  const { bypass, edits } = grants;
  if (bypass && !goneTools.has("Bash"))
    tools.push({
      label: "any command",
      capability: "shell",
      command: "*",
      breadth: "any",
      grant: "mode",
      network: "full",
      location: bypass.location,
      reach: anyCommandReach("full")
    });
  const editing = bypass ?? edits;
  if (editing && !goneTools.has("Edit"))
    tools.push(
      plainTool("Edit", "edit", "mode", editing.location, [{ resource: "host:files", access: "write", via: "none" }])
    );
  return tools;
}
function tagModeTools(step) {
  const hardened = atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.72") ?? true;
  const denied = new Set(
    actionGrants(step).deny.filter((rule) => isBare(rule.text)).map((rule) => bare(rule.text))
  );
  const edit = plainTool("Edit, Write", "edit", "default", step.location, [
    { resource: "host:files", access: "write", via: "none" }
  ]);
  const comment = plainTool("its own comment", "comment", "default", step.location, [thread]);
  const push = plainTool("commit and push to its branch", "edit", "default", step.location, [branch]);
  const shell = shellTool("Bash(git push:*)", "git push:*", "default", step.location);
  const edits = denied.has("Edit") && denied.has("Write") ? [] : [edit];
  if (denied.has("Bash")) return [...edits, comment];
  return hardened ? [...edits, comment, push] : [...edits, comment, push, shell];
}

// src/readers/github-workflow/codex.ts
var SANDBOXES = ["read-only", "workspace-write", "danger-full-access"];
function codexPolicy(words2, sandbox, fallback) {
  let strongest = Math.max(
    SANDBOXES.findIndex((name) => name === sandbox),
    sandbox === void 0 || sandbox === "" ? SANDBOXES.indexOf(fallback) : 0
  );
  let network = false;
  const raise = (name) => {
    strongest = Math.max(
      strongest,
      SANDBOXES.findIndex((known4) => known4 === name)
    );
  };
  const option = (i, short, long) => {
    const word = words2[i] ?? "";
    if (word === short || word === long) return words2[i + 1] ?? "";
    if (word.startsWith(`${long}=`)) return word.slice(long.length + 1);
    return word.startsWith(short) && !word.startsWith("--") ? word.slice(short.length).replace(/^=/, "") : void 0;
  };
  words2.forEach((word, i) => {
    if (word === "--full-auto") raise("workspace-write");
    if (word === "--yolo" || word === "--dangerously-bypass-approvals-and-sandbox") raise("danger-full-access");
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
  const words2 = parseShell(`codex ${(given?.text ?? "").replace(/[[\]",]/g, " ")}`)[0]?.words.map((word) => word.value) ?? [];
  const input = step.with.get("safety-strategy")?.text === "read-only" ? "read-only" : step.with.get("sandbox")?.text.trim();
  const [own, all2] = [codexPolicy([], input, "workspace-write"), codexPolicy(words2, input, "workspace-write")];
  const byArguments = own.sandbox !== all2.sandbox || own.network !== all2.network;
  const location = (byArguments ? given : step.with.get("sandbox"))?.tree?.location ?? step.location;
  const unknown2 = input?.includes("${{") === true;
  const tools = codexTools(unknown2 ? { sandbox: "danger-full-access", network: true } : all2, location);
  return unknown2 ? tools.map((tool) => ({ ...tool, label: "any command (the sandbox is not in the files)" })) : tools;
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

// src/readers/github-workflow/gemini.ts
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
function coreTools(core, place) {
  return core.items().flatMap((item) => {
    const text2 = item.string() ?? "";
    const [, tool = text2, specifier] = /^([A-Za-z_]+)(?:\((.*)\))?$/s.exec(text2) ?? [];
    if (tool === "run_shell_command" || tool === "ShellTool")
      return [shellTool(text2, specifier === void 0 ? void 0 : `${specifier}:*`, "allowed", place(text2))];
    if (tool === "write_file" || tool === "replace")
      return [
        plainTool(text2, "edit", "allowed", place(text2), [{ resource: "host:files", access: "write", via: "none" }])
      ];
    if (tool === "web_fetch" || tool === "google_web_search")
      return [plainTool(text2, "web", "allowed", place(text2), [{ resource: "internet", access: "send", via: "none" }])];
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
function geminiTools(step, settings2, version, report2) {
  const given = settings2 !== void 0 && settings2.text.trim() !== "";
  const tree = given ? settingsJson(step.file, settings2.text, true) : void 0;
  const broken = given && tree === void 0;
  const location = settings2?.tree?.location ?? step;
  if (broken)
    report2({
      code: "syntax-error",
      level: "warning",
      message: "The Gemini settings are not valid JSON, so their tool list limits nothing.",
      location
    });
  const raw = settings2?.tree?.string();
  const place = (text2) => {
    const at = raw?.indexOf(text2) ?? -1;
    return at >= 0 && settings2?.tree ? settings2.tree.locate(at, text2.length) : location;
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
  return [...coreTools(core, place), ...servers];
}
function geminiCommandTools(words2, location) {
  const modes = words2.flatMap(
    (word, i) => word === "--approval-mode" ? [words2[i + 1] ?? ""] : word.startsWith("--approval-mode=") ? [word.slice("--approval-mode=".length)] : []
  );
  if (words2.includes("-y") || words2.includes("--yolo") || modes.includes("yolo")) return everything(location);
  return modes.includes("auto_edit") ? [plainTool("write_file", "edit", "mode", location, [{ resource: "host:files", access: "write", via: "none" }])] : [];
}

// src/readers/github-workflow/detect.ts
function environmentCredentials(step) {
  const held = [];
  for (const [name, value] of step.env) {
    for (const ref of value.refs) {
      held.push({ ref, name, location: value.tree?.location ?? step.location, channels: environmentChannels(name) });
    }
  }
  return held;
}
function inputCredentials(step, entry) {
  const value = entry["token-input"] === void 0 ? void 0 : step.with.get(entry["token-input"]);
  return (value?.refs ?? []).map((ref) => ({
    ref,
    name: entry["token-input"] ?? "",
    location: value?.tree?.location ?? step.location,
    channels: ["env", "gh", "git", "action", "mcp"]
  }));
}
function promptCredentials(step) {
  return ["prompt", "direct_prompt", "custom_instructions", "override_prompt"].flatMap(
    (input) => (step.with.get(input)?.refs ?? []).map(
      (ref) => ({
        ref,
        name: input,
        location: step.with.get(input)?.tree?.location ?? step.location,
        channels: ["env"]
      })
    )
  );
}
var SETTINGS = ["settings", "settings_json", "mcp_config", "claude_args", "claude_env", "codex-args"];
function settingsCredentials(step) {
  return SETTINGS.flatMap((input) => {
    const value = step.with.get(input);
    return (value?.refs ?? []).map((ref) => {
      const personal = new RegExp(
        `PERSONAL_ACCESS_TOKEN["'\\s:]{1,20}\\$\\{\\{[^{}]{0,200}\\b${ref.name.replace(/[^\w]/g, ".")}\\b`,
        "i"
      ).test(value?.tree?.string() ?? "");
      return {
        ref,
        name: personal ? "GITHUB_PERSONAL_ACCESS_TOKEN" : input,
        location: value?.tree?.location ?? step.location,
        channels: ["env", "mcp"]
      };
    });
  });
}
function modelRefs(step, entry) {
  const inputs = (entry["model-keys"] ?? []).flatMap((name) => step.with.get(name)?.refs ?? []);
  const env = [...step.env].filter(([name]) => classify(name, "env").class === "model-key").flatMap(([, value]) => value.refs);
  return [...inputs, ...env];
}
function modelCredentials(step, entry) {
  if (entry.id === "codex-action") return [];
  return (entry["model-keys"] ?? []).flatMap(
    (name) => (step.with.get(name)?.refs ?? []).map(
      (ref) => ({
        ref,
        name,
        location: step.with.get(name)?.tree?.location ?? step.location,
        channels: ["env"]
      })
    )
  );
}
var TAG_EVENTS = /* @__PURE__ */ new Set([
  "issues",
  "issue_comment",
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment"
]);
function claudeTools(step, entry) {
  const own = allowedTools(actionGrants(step));
  if (entry.id === "claude-code-base-action") return () => own;
  const given = ["prompt", "direct_prompt", "override_prompt"].some(
    (name) => (step.with.get(name)?.text.trim() ?? "") !== ""
  );
  const mode = step.with.get("mode")?.text.trim();
  const before = atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.0") === false;
  const prompted = before ? mode === "agent" : given && mode !== "tag";
  const tracked = step.with.get("track_progress")?.text === "true";
  const tag = [...tagModeTools(step), ...own];
  return (context) => TAG_EVENTS.has(context.event) && (!prompted || tracked) ? tag : own;
}
function actionTools(entry, step, report2) {
  if (entry.id === "codex-action") {
    const tools = codexActionTools(step);
    return () => tools;
  }
  if (entry.id === "run-gemini-cli") {
    const settings2 = step.with.get("settings") ?? step.with.get("settings_json");
    const tools = geminiTools(step.location, settings2, step.with.get("gemini_cli_version")?.text, report2);
    return () => tools;
  }
  return claudeTools(step, entry);
}
function actionAgent(entry, step, report2) {
  const pin2 = pinnedVersion(step.uses ?? "", step.comment);
  const tokens = inputCredentials(step, entry);
  return {
    entry,
    step,
    location: step.location,
    version: pin2.version,
    mode: entry.id === "claude-code-action" ? "tag" : "agent",
    tools: actionTools(entry, step, report2),
    credentials: [
      ...environmentCredentials(step),
      ...tokens,
      ...modelCredentials(step, entry),
      ...promptCredentials(step),
      ...settingsCredentials(step)
    ],
    model: modelRefs(step, entry),
    check: builtInCheck(entry, step),
    appToken: entry["app-token"] !== void 0 && (step.with.get(entry["token-input"] ?? "")?.text.trim() ?? "") === ""
  };
}
function expanded(word, step) {
  return word.replace(
    /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g,
    (all2, plain, braced) => step.env.get(plain ?? braced ?? "")?.text ?? all2
  );
}
function cliTools(entry, command, step, location) {
  const words2 = command.words.map((word) => expanded(word.value, step));
  if (entry.id === "claude") return allowedTools(readFlags(words2, () => location));
  if (entry.id === "codex") return codexTools(codexPolicy(words2, void 0, "read-only"), location);
  return geminiCommandTools(words2, location);
}
function isHeadless(entry, words2) {
  if (entry.subcommand)
    return entry.subcommand.includes(words2.find((word) => !word.startsWith("-")) ?? "") || words2.includes(entry.subcommand[0] ?? "");
  if (entry.headless?.includes("-p") && words2.some((word) => /^-[a-z]*p[a-z]*$/.test(word))) return true;
  return words2.some((word) => entry.headless?.some((flag) => word === flag || word.startsWith(`${flag}=`)) ?? false);
}
function notRead(what, location) {
  return {
    code: "not-supported",
    level: "warning",
    message: `\`${what}\` runs an agent that is not supported yet: it was not judged.`,
    location
  };
}
function cliAgents(step, report2) {
  const script = step.run?.string();
  if (step.run === void 0 || script === void 0) return [];
  const resolved2 = resolveText(script, step.env, /* @__PURE__ */ new Map());
  if (!mayNameAgent(resolved2)) return [];
  const found = [];
  for (const outer of parseShell(resolved2)) {
    const command = unwrap(outer);
    if (isUnreadCommand(
      command.name.split("/").pop() ?? "",
      command.words.map((word) => word.value)
    ))
      report2(notRead(command.name, step.location));
    const entry = agentByCommand(command.name.split("/").pop() ?? "") ?? agentByCommand(command.name);
    if (entry === void 0 || !isHeadless(
      entry,
      command.words.map((word) => word.value)
    ))
      continue;
    const at = script.indexOf(command.name, Math.max(0, outer.offset));
    const location = step.run.locate(at < 0 ? 0 : at, command.name.length);
    const tools = cliTools(entry, command, step, location);
    found.push({
      entry,
      step,
      location,
      version: void 0,
      mode: "headless",
      tools: () => tools,
      credentials: environmentCredentials(step),
      model: modelRefs(step, entry),
      check: { state: "none", input: void 0, condition: () => TRUE },
      appToken: false
    });
  }
  return found;
}
function agentsOf(step, report2) {
  const entry = (step.uses === void 0 ? void 0 : agentByUses(step.uses)) ?? (step.actionName === void 0 ? void 0 : agentByActionName(step.actionName));
  if (entry) return [actionAgent(entry, step, report2)];
  if (step.uses !== void 0 && isUnreadAction(step.uses)) report2(notRead(step.uses, step.location));
  return cliAgents(step, report2);
}

// src/readers/github-workflow/literals.ts
function holdLiterals(builder2, agent, { entry, step }, contexts) {
  const seen = /* @__PURE__ */ new Set();
  const hold2 = (name, value, channels) => {
    const secret = literalSecret(value.text, name);
    const key = digest(value.text);
    if (secret === void 0 || seen.has(key)) return;
    seen.add(key);
    const location = (value.source ?? value.tree)?.location ?? step.location;
    const id = builder2.distinct(`credential:literal/${location.file}#${name}`, key);
    const facts = {
      class: "literal",
      provider: secret.provider,
      lifetime: "static",
      store: "file",
      hint: secret.weak ? "a default password" : secret.hint
    };
    builder2.node("credential", id, { label: `a literal ${name}`, location, facts });
    for (const { resource: resource2, access, certainty } of classify(name, "env").grants) {
      builder2.edge("grants", id, resourceNode2(builder2, resource2), {
        facts: { access, confidence: certainty },
        as: access
      });
    }
    const confidence = secret.weak ? "possible" : "certain";
    builder2.edge("holds", agent, id, {
      contexts,
      facts: { when: "with", channel: [...channels], names: [name], confidence },
      locations: [location]
    });
  };
  for (const [name, value] of step.env) hold2(name, value, environmentChannels(name));
  for (const [name, value] of step.with)
    hold2(name, value, name === entry["token-input"] ? ["env", "gh", "git", "action", "mcp"] : ["env"]);
}

// src/readers/github-workflow/job-agents.ts
function groupBy(contexts, of, key) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const context of contexts) {
    const value = of(context);
    const alike = key(value);
    const group = groups2.get(alike);
    if (group) group.contexts.push(context.context);
    else groups2.set(alike, { contexts: [context.context], value });
  }
  return [...groups2.values()];
}
function toolNode(job, agent, tool, contexts, as) {
  const { builder: builder2 } = job.workflow;
  const label = redact(tool.label);
  const id = builder2.node("tool", `${agent}/tools/${label}`, {
    label,
    location: tool.location,
    facts: {
      capability: tool.capability,
      grant: tool.grant,
      network: tool.network,
      ...tool.command === void 0 ? {} : { command: redact(tool.command) },
      ...tool.breadth === void 0 ? {} : { breadth: tool.breadth },
      ...tool.pinned === void 0 ? {} : { pinned: tool.pinned }
    }
  });
  builder2.edge("uses", agent, id, { contexts, locations: [tool.location], as });
  for (const { resource: resource2, access, via } of tool.reach) {
    builder2.edge("reaches", id, resourceNode2(builder2, resource2), {
      facts: { access, via },
      locations: [tool.location],
      as: `${access} by ${via}`
    });
  }
}
function hold(job, agent, held, when, contexts) {
  const minted = held.ref.id === job.token.id;
  if (held.channels.includes("gh") || held.channels.includes("git") || held.name.includes("PERSONAL_ACCESS_TOKEN"))
    usedForGitHub(job.workflow.builder, held.ref.id);
  const usable = contexts.filter((context) => context.secrets || minted).map((context) => context.context);
  if (usable.length === 0) return;
  if (minted) jobToken(job.workflow.builder, job.id, job.scopes, job.workflow.contexts);
  const confidence = when === "after" ? "possible" : held.ref.certain ? "certain" : "likely";
  job.workflow.builder.edge("holds", agent, held.ref.id, {
    contexts: usable,
    facts: { when, channel: [...held.channels], names: [held.name], confidence },
    locations: [held.location],
    as: `${when} ${held.name}`
  });
}
function makersToken(job, agent) {
  const app = agent.entry["app-token"];
  if (app === void 0 || !agent.appToken || job.scopes.levels.get("id-token") !== "write") return [];
  const location = job.scopes.places.get("id-token") ?? agent.location;
  const ref = appToken(
    job.workflow.builder,
    job.id,
    "app-token",
    app.name,
    new Map(Object.entries(app.grants)),
    location,
    true
  );
  return [{ ref, name: "app token", location, channels: ["env", "gh", "git", "action", "mcp"] }];
}
function conditionsOf(job, agent, index, context) {
  const before = job.steps.slice(0, index);
  const check = agent.check.condition(context);
  const anyway = agent.step.conditions.some(({ tree }) => usesStatusFunction(tree.string() ?? ""));
  return [
    ...anyway ? [] : stepGates(before, context),
    ...stepConditions(job.workflow, agent.step, before, context),
    ...check.op === "const" && check.value ? [] : [check]
  ];
}
function addAgent(job, agent, index, key) {
  const { builder: builder2 } = job.workflow;
  const needsSecret = agent.model.some((ref) => ref.id !== job.token.id);
  for (const ref of agent.model) if (ref.name !== "*") builder2.refine(ref.id, "secret", "model-key");
  const contexts = job.contexts.filter((context) => context.secrets || !needsSecret);
  const id = builder2.node("agent", `${job.id}/${key}`, {
    label: agent.entry.title,
    location: agent.location,
    facts: {
      product: agent.entry.id,
      mode: agent.mode,
      "actor-check": agent.check.state,
      definition: `${agent.location.file}#${job.name}/${key}`,
      ...agent.check.input ? { "actor-check-input": agent.entry.check?.["off-input"] ?? "" } : {},
      ...agent.version ? { version: agent.version } : {}
    }
  });
  const groups2 = groupBy(
    contexts,
    (context) => conditionsOf(job, agent, index, context),
    (conditions) => JSON.stringify(conditions)
  );
  groups2.forEach(({ contexts: names, value }, n) => {
    builder2.edge("runs", job.id, id, {
      contexts: names,
      conditions: value,
      locations: [...agent.check.input ? [agent.check.input] : [], agent.location],
      as: String(n)
    });
  });
  const tools = groupBy(contexts, agent.tools, (list3) => list3.map((tool) => tool.label).join("\n"));
  tools.forEach(({ contexts: names, value }, n) => {
    for (const tool of value) toolNode(job, id, tool, names, String(n));
  });
  for (const held of [...agent.credentials, ...makersToken(job, agent)]) hold(job, id, held, "with", contexts);
  holdLiterals(
    builder2,
    id,
    agent,
    contexts.map((context) => context.context)
  );
  for (const step of job.steps.slice(0, index))
    for (const held of leftBehind(builder2, job.id, step, job.token)) hold(job, id, held, "disk", contexts);
  for (const held of heldAfter(job.steps, index)) hold(job, id, held, "after", contexts);
}

// src/readers/github-workflow/permissions.ts
var RANK2 = { none: 0, read: 1, write: 2 };
var isLevel = (text2) => text2 === "none" || text2 === "read" || text2 === "write";
function tokenScopes(job, workflow) {
  const declared = job?.get("permissions") ?? workflow?.get("permissions");
  const place = job?.keyLocation("permissions") ?? workflow?.keyLocation("permissions");
  if (declared === void 0) return { kind: "undeclared", levels: /* @__PURE__ */ new Map(), location: void 0, places: /* @__PURE__ */ new Map() };
  const word = declared.string();
  if (word === "write-all" || word === "read-all") {
    const level = word === "write-all" ? "write" : "read";
    return {
      kind: word === "write-all" ? "write-all" : "read",
      levels: new Map(TOKEN_SCOPES.map((scope) => [scope, level])),
      location: place,
      places: /* @__PURE__ */ new Map()
    };
  }
  const levels = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const { key, keyLocation, value } of declared.entries()) {
    const level = value.string();
    if (!isLevel(level)) continue;
    levels.set(key, level);
    places.set(key, keyLocation);
  }
  const highest = Math.max(0, ...[...levels].filter(([scope]) => scope !== "id-token").map(([, level]) => RANK2[level]));
  return { kind: highest === 2 ? "declared" : highest === 1 ? "read" : "none", levels, location: place, places };
}
function capped(own, cap) {
  if (cap === void 0 || cap.kind === "undeclared") return own;
  if (own.kind === "undeclared") return cap;
  const levels = /* @__PURE__ */ new Map();
  for (const [scope, level] of own.levels) {
    const limit = cap.levels.get(scope) ?? "none";
    levels.set(scope, RANK2[limit] < RANK2[level] ? limit : level);
  }
  const writes = [...levels].some(([scope, level]) => level === "write" && scope !== "id-token");
  return { ...own, kind: writes ? own.kind : "read", levels };
}

// src/readers/github-workflow/jobs.ts
var MAX_NESTING3 = 10;
var MAX_CALLS = 200;
var EMPTY2 = /* @__PURE__ */ new Map();
var PRINCIPALS = {
  anyone: "anyone",
  triager: "anyone with triage access",
  writer: "anyone with write access",
  maintainer: "a maintainer",
  schedule: "the schedule",
  caller: "whoever calls this workflow"
};
function startEdges(job) {
  const { builder: builder2, caller } = job.workflow;
  const place = job.workflow.root.get("jobs")?.keyLocation(job.name);
  const condition = job.tree.keyLocation("if");
  const groups2 = groupBy(
    job.contexts,
    (context) => ({ by: context.causedBy, conditions: job.startConditions(context), where: context.location }),
    (value) => JSON.stringify([value.by, value.conditions])
  );
  groups2.forEach(({ contexts, value }, n) => {
    if (caller !== void 0) {
      builder2.edge("calls", caller, job.id, {
        contexts,
        conditions: value.conditions,
        locations: [condition ?? place],
        as: String(n)
      });
      return;
    }
    const principal2 = builder2.node("principal", `principal:${value.by}`, {
      label: PRINCIPALS[value.by] ?? value.by,
      zone: "outside",
      facts: { standing: value.by }
    });
    builder2.edge("starts", principal2, job.id, {
      contexts,
      conditions: value.conditions,
      locations: [value.where, condition],
      as: String(n)
    });
  });
}
function stepKeys() {
  const seen = /* @__PURE__ */ new Map();
  return (agent, step) => {
    const base = step.id ?? agent;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}~${count}`;
  };
}
function workloadCredentials(job, refs) {
  const { builder: builder2 } = job.workflow;
  for (const step of job.steps) {
    const texts = [...step.env.values(), ...step.with.values()].flatMap(
      (value) => value.refs.map((ref) => ({ ref, location: value.tree?.location }))
    );
    const script = step.run?.string();
    const inline = script === void 0 ? [] : refsIn(script, { ...refs, env: step.env }).map((ref) => ({ ref, location: step.run?.location }));
    for (const { ref, location } of [...texts, ...inline]) {
      if (ref.id !== job.token.id)
        builder2.edge("holds", job.id, ref.id, {
          facts: { when: "with", channel: ["env"], names: [ref.name], confidence: ref.certain ? "certain" : "likely" },
          locations: [location]
        });
    }
  }
}
function callee(workflow, job) {
  const uses = job.get("uses")?.string()?.trim();
  if (uses === void 0 || !/^(?:\.|\$)\//.test(uses)) return void 0;
  const path = uses.replace(/^(?:\.|\$)\//, "").split("@")[0] ?? "";
  const source = workflow.repository.file(path);
  const tree = source && parseYaml(source, "yaml").tree;
  if (source && tree) return { path, tree, text: source.text };
  const location = job.get("uses")?.location;
  if (location)
    workflow.builder.diagnostic({
      code: "unresolved-reference",
      level: "warning",
      message: `The called workflow \`${path}\` cannot be read.`,
      location
    });
  return void 0;
}
function passedSecrets(job, refs) {
  const secrets = job.tree.get("secrets");
  if (secrets?.string() === "inherit") return job.workflow.secrets;
  const passed = /* @__PURE__ */ new Map();
  for (const { key, value } of secrets?.entries() ?? [])
    passed.set(key.toUpperCase(), refsIn(value.string() ?? "", refs));
  return passed;
}
function callWorkflow(job, refs) {
  const { builder: builder2, callers, budget } = job.workflow;
  const target = callee(job.workflow, job.tree);
  if (target === void 0 || callers.includes(target.path) || callers.length >= MAX_NESTING3) return;
  jobToken(builder2, job.id, job.scopes, job.contexts);
  budget.calls -= 1;
  if (budget.calls < 0) {
    builder2.diagnostic({
      code: "limit",
      level: "warning",
      message: `More than ${MAX_CALLS} calls of workflows: the rest is not followed.`,
      location: target.tree.location
    });
    return;
  }
  const on = target.tree.at("on", "workflow_call", "inputs");
  const defaults = new Map(
    (on?.entries() ?? []).flatMap(({ key, value }) => {
      const text2 = value.get("default")?.string();
      return text2 === void 0 ? [] : [[key.toLowerCase(), { text: text2, tree: value.get("default"), refs: [] }]];
    })
  );
  readJobs({
    ...job.workflow,
    file: target.path,
    source: target.text,
    root: target.tree,
    prefix: `${job.id}/`,
    contexts: job.contexts,
    inputs: new Map([...defaults, ...valuesOf(job.tree.get("with"), EMPTY2, refs, true)]),
    secrets: passedSecrets(job, refs),
    cap: job.scopes,
    caller: job.id,
    callers: [...callers, target.path]
  });
}
function readJob(workflow, name, tree, workflowEnv) {
  const { builder: builder2 } = workflow;
  const id = `${workflow.prefix}${workflow.file}#jobs.${name}`;
  const runner = tree.get("runs-on")?.items().map((item) => item.string() ?? "") ?? [];
  builder2.node("workload", id, {
    label: name,
    zone: "runner",
    location: workflow.root.get("jobs")?.keyLocation(name),
    facts: { definition: `${workflow.file}#jobs.${name}`, ephemeral: !runner.includes("self-hosted") }
  });
  const scopes = capped(tokenScopes(tree, workflow.root), workflow.cap);
  const token = jobTokenRef(id);
  const environment = tree.get("environment")?.string() ?? tree.at("environment", "name")?.string();
  const outputs = /* @__PURE__ */ new Map();
  const base = { workflow, job: { environment, token, outputs }, env: workflowEnv, inputs: workflow.inputs };
  const env = valuesOf(tree.get("env"), workflowEnv, base);
  const refs = { ...base, env };
  const observe = (step) => {
    const minted = mintedToken(builder2, id, step);
    if (minted && step.id !== void 0) outputs.set(step.id, [minted]);
  };
  const steps = readSteps(tree.get("steps"), refs, workflow.source, observe);
  const startConditions = (context) => jobConditions(workflow, name, context);
  const job = {
    workflow,
    id,
    name,
    tree,
    env,
    environment,
    scopes,
    token,
    steps,
    outputs,
    contexts: workflow.contexts,
    startConditions
  };
  startEdges(job);
  workloadCredentials(job, refs);
  const key = stepKeys();
  steps.forEach((step, index) => {
    for (const agent of agentsOf(step, builder2.diagnostic)) addAgent(job, agent, index, key(agent.entry.id, step));
  });
  callWorkflow(job, refs);
}
function readJobs(workflow) {
  const refs = { workflow, job: void 0, env: EMPTY2, inputs: workflow.inputs };
  const env = valuesOf(workflow.root.get("env"), EMPTY2, refs);
  for (const { key, value } of workflow.root.get("jobs")?.entries() ?? []) {
    if (value.kind === "map") readJob(workflow, key, value, env);
  }
}

// src/readers/github-workflow/triggers.ts
function namedEvents(on) {
  if (on.kind === "map")
    return on.entries().map(({ key, keyLocation, value }) => ({ event: key, options: value, location: keyLocation }));
  return on.items().flatMap((item) => {
    const event = item.string();
    return event === void 0 ? [] : [{ event, options: void 0, location: item.location }];
  });
}
var rank = (cause) => STANDINGS.findIndex((standing2) => standing2 === cause);
var lower2 = (a, b) => rank(a) < 0 ? b : rank(b) < 0 || rank(a) <= rank(b) ? a : b;
function actionOf(entry, name) {
  const known4 = [...entry.actions.values()];
  const by = known4.map((action) => action.by).reduce(lower2, known4[0]?.by ?? "anyone");
  return entry.actions.get(name) ?? entry.actions.get("") ?? { action: name, by, author: "", payload: [], label: false };
}
function upstreamCause(named2, fork, upstream) {
  const found = (named2.options?.get("workflows")?.items() ?? []).map((item) => upstream(item.string() ?? ""));
  if (found.length === 0 || found.includes(void 0)) return "anyone";
  const causes = found.flatMap((contexts) => contexts ?? []).filter((context) => context.fork === fork);
  return causes.map((context) => context.causedBy).reduce((a, b) => a === void 0 ? b : lower2(a, b), void 0);
}
function contextOf(named2, entry, action, fork, causedBy) {
  const name = action.action === "" ? named2.event : `${named2.event}.${action.action}`;
  const trusted = !fork || entry.forkSecrets;
  return {
    context: fork ? `${name}:fork` : name,
    event: named2.event,
    ...action.action === "" ? {} : { action: action.action },
    fork,
    causedBy,
    labelled: action.label,
    secrets: trusted,
    tokenCap: trusted ? "write" : "read",
    location: named2.location
  };
}
function contextsOf(named2, entry, action, upstream) {
  const make = (fork, causedBy) => causedBy === void 0 ? [] : [contextOf(named2, entry, action, fork, causedBy)];
  if (named2.event === "workflow_run")
    return [false, true].flatMap((fork) => make(fork, upstreamCause(named2, fork, upstream)));
  if (entry.forks === "none") return make(false, action.by);
  const inside = entry.forks === "author" && action.by === "anyone" ? "writer" : action.by;
  return [...make(false, inside), ...make(true, action.by)];
}
function triggerOf(named2, upstream) {
  const entry = eventByName(named2.event);
  const asked = (named2.options?.get("types")?.items() ?? []).flatMap((item) => item.string() ?? []);
  const { event, location } = named2;
  if (entry === void 0) {
    const context = {
      context: event,
      event,
      fork: false,
      causedBy: "writer",
      labelled: false,
      secrets: true,
      tokenCap: "write",
      location,
      unknown: true
    };
    return { event, types: asked, contexts: [context], location };
  }
  const types = [...new Set(asked.length > 0 ? asked : entry.byDefault.filter((type) => type !== ""))];
  const actions = new Map((entry.actions.has("") ? [""] : types).map((type) => [type, actionOf(entry, type)]));
  return {
    event,
    types,
    contexts: [...actions.values()].flatMap((action) => contextsOf(named2, entry, action, upstream)),
    location
  };
}
function triggers(on, upstream = () => void 0) {
  return on === void 0 ? [] : namedEvents(on).map((named2) => triggerOf(named2, upstream));
}

// src/readers/github-workflow/upstream.ts
var FOLDER = ".github/workflows/";
var MAX_NAMES = 100;
var KNOWN2 = /* @__PURE__ */ new WeakMap();
function upstreamOf(repository) {
  const known4 = KNOWN2.get(repository.names) ?? /* @__PURE__ */ new Map();
  KNOWN2.set(repository.names, known4);
  return (wanted) => {
    if (known4.has(wanted) || known4.size >= MAX_NAMES) return known4.get(wanted);
    const sources = repository.names.filter((path) => path.startsWith(FOLDER)).flatMap((path) => repository.file(path) ?? []);
    const named2 = sources.filter((source) => source.file === wanted || source.text.includes(wanted));
    const found = named2.flatMap((source) => {
      const { tree } = parseYaml(source, "yaml");
      return tree && (tree.get("name")?.string() ?? source.file) === wanted ? [tree] : [];
    });
    const [only] = found;
    const contexts = only === void 0 || found.length > 1 ? void 0 : triggers(only.get("on")).flatMap((trigger) => trigger.contexts).filter((context) => context.causedBy !== "caller");
    if (!named2.some(isRecoverable)) known4.set(wanted, contexts);
    return contexts;
  };
}

// src/readers/github-workflow/github-workflow.ts
var COMPILED = /^# (?:gh-aw-metadata:|.*automatically generated by gh-aw)/m;
var githubWorkflow = {
  id: "github-workflow",
  title: "GitHub Actions workflow",
  docs: "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax",
  files: [".github/workflows/*.{yml,yaml}"],
  ignores: "Reusable workflows and actions of other repositories, scripts that a step calls, and workflows compiled by gh-aw are not read.",
  read(source, repository) {
    const { tree, diagnostics } = parseYaml(source, "yaml");
    const into2 = builder();
    for (const diagnostic of diagnostics) into2.diagnostic(diagnostic);
    if (tree?.get("jobs") === void 0) return into2.build();
    if (source.file.endsWith(".lock.yml") && COMPILED.test(source.text.slice(0, 2e4))) {
      into2.diagnostic({
        code: "not-supported",
        level: "note",
        message: "Workflows compiled by gh-aw are not supported yet: their agents were not judged.",
        location: tree.location
      });
      return into2.build();
    }
    const contexts = triggers(tree.get("on"), upstreamOf(repository)).flatMap((trigger) => trigger.contexts);
    readJobs({
      builder: into2,
      repository,
      file: source.file,
      source: source.text,
      root: tree,
      prefix: "",
      contexts,
      inputs: /* @__PURE__ */ new Map(),
      secrets: void 0,
      cap: void 0,
      caller: void 0,
      callers: [source.file],
      budget: { calls: MAX_CALLS }
    });
    return into2.build();
  }
};

// src/readers/issue-form.ts
var issueForm = {
  id: "issue-form",
  title: "GitHub issue form or template",
  docs: "https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms",
  files: [".github/ISSUE_TEMPLATE/*.{yml,yaml,md}", ".github/ISSUE_TEMPLATE.md"],
  ignores: "Questions of the form, assignees, projects, and `config.yml`; labels count whether or not they exist.",
  read(source) {
    const into2 = collector();
    const name = source.file.slice(source.file.lastIndexOf("/") + 1);
    if (name === "config.yml" || name === "config.yaml") return into2.fragment();
    const yaml = name.endsWith(".md") ? frontmatter(source) : source;
    const { tree, diagnostics } = yaml === void 0 ? { tree: void 0, diagnostics: [] } : parseYaml(yaml, "yaml");
    for (const diagnostic of diagnostics) into2.note(diagnostic);
    const start2 = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const form = into2.node("content", source.file, {
      label: "issue form",
      zone: "thread",
      location: tree?.keyLocation("name") ?? start2
    });
    const anyone = into2.node("principal", "principal:anyone", {
      label: "anyone",
      zone: "outside",
      facts: { standing: "anyone" }
    });
    into2.edge("feeds", anyone, form, { location: tree?.keyLocation("labels") ?? start2, contexts: ["issues.opened"] });
    for (const { label, location } of labelsOf(tree)) {
      const id = into2.node("resource", `github:label/${label}`, { label, zone: "thread" });
      into2.edge("reaches", form, id, { location, facts: { access: "write", via: "none" }, as: "write" });
    }
    return into2.fragment();
  }
};
function labelsOf(tree) {
  return (tree?.get("labels")?.items() ?? []).flatMap((item) => {
    const text2 = item.string() ?? "";
    let offset = 0;
    return text2.split(",").flatMap((part2) => {
      const label = part2.trim();
      const start2 = offset + part2.indexOf(label);
      offset += part2.length + 1;
      return label === "" ? [] : [{ label, location: item.locate(start2, label.length) }];
    });
  });
}
function frontmatter(source) {
  const lines = source.text.replace(/^\uFEFF/, "").split("\n");
  if (lines[0]?.trimEnd() !== "---") return void 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  return end < 0 ? void 0 : { file: source.file, text: ["", ...lines.slice(1, end)].join("\n") };
}

// src/catalog/mcp-servers.generated.ts
var data8 = {
  "servers": [
    {
      "id": "github",
      "title": "GitHub (official)",
      "match": [
        "docker:ghcr.io/github/github-mcp-server",
        "url:api.githubcopilot.com/mcp*",
        "bin:github-mcp-server"
      ],
      "reach": [
        "github",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only",
        "env:GITHUB_READ_ONLY=1",
        "header:X-MCP-Readonly",
        "url-suffix:/readonly"
      ],
      "confidence": "confirmed",
      "source": "github/github-mcp-server@64a49f34 (2026-08-20) README+docs/server-configuration.md+docs/remote-server.md+pkg/github/__toolsnaps__"
    },
    {
      "id": "github-archived",
      "title": "GitHub (reference, archived)",
      "match": [
        "npm:@modelcontextprotocol/server-github",
        "docker:mcp/github"
      ],
      "reach": [
        "github",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2025.4.8 (280k dl/mo); docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "gitlab-zereight",
      "title": "GitLab (zereight)",
      "match": [
        "npm:@zereight/mcp-gitlab"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--permission-mode=readonly",
        "flag:--read-only=true",
        "env:GITLAB_READ_ONLY_MODE"
      ],
      "confidence": "confirmed",
      "source": "zereight/gitlab-mcp@32c5df7 (2026-08-23)"
    },
    {
      "id": "gitlab-archived",
      "title": "GitLab (reference, archived)",
      "match": [
        "npm:@modelcontextprotocol/server-gitlab",
        "docker:mcp/gitlab"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "azure-devops",
      "title": "Azure DevOps",
      "match": [
        "npm:@azure-devops/mcp",
        "url:mcp.dev.azure.com/*"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "microsoft/azure-devops-mcp@7ecd6f7 (2026-08-19)"
    },
    {
      "id": "git",
      "title": "Git (reference)",
      "match": [
        "pypi:mcp-server-git",
        "docker:mcp/git"
      ],
      "reach": [
        "files"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29) src/git"
    },
    {
      "id": "git-cyanheads",
      "title": "Git (cyanheads)",
      "match": [
        "npm:@cyanheads/git-mcp-server"
      ],
      "reach": [
        "files",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "npm 2.15.3; env name UNCONFIRMED"
    },
    {
      "id": "filesystem",
      "title": "Filesystem (reference)",
      "match": [
        "npm:@modelcontextprotocol/server-filesystem",
        "docker:mcp/filesystem"
      ],
      "reach": [
        "files"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29) src/filesystem (14 tools)"
    },
    {
      "id": "desktop-commander",
      "title": "Desktop Commander",
      "match": [
        "npm:@wonderwhy-er/desktop-commander",
        "docker:mcp/desktop-commander"
      ],
      "reach": [
        "shell",
        "files",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.2.52 README+dist/server.js"
    },
    {
      "id": "serena",
      "title": "Serena",
      "match": [
        "pypi:serena-agent",
        "git:github.com/oraios/serena",
        "bin:serena"
      ],
      "reach": [
        "files",
        "shell",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "oraios/serena@7fcbca7e (2026-08-20)"
    },
    {
      "id": "code-runner",
      "title": "Code Runner",
      "match": [
        "npm:mcp-server-code-runner"
      ],
      "reach": [
        "shell",
        "internet"
      ],
      "access": "write",
      "untrusted": false,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.1.8 README"
    },
    {
      "id": "cli-mcp-server",
      "title": "CLI MCP server",
      "match": [
        "pypi:cli-mcp-server"
      ],
      "reach": [
        "shell",
        "internet"
      ],
      "access": "write",
      "untrusted": false,
      "private": true,
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "PyPI rank 5495; env names UNCONFIRMED (from memory)"
    },
    {
      "id": "ssh-mcp",
      "title": "SSH MCP",
      "match": [
        "npm:ssh-mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2.11.0 README"
    },
    {
      "id": "codex-as-mcp",
      "title": "Codex CLI as MCP server",
      "match": [
        "cmd:codex mcp-server",
        "cmd:codex mcp",
        "npm:@openai/codex-shell-tool-mcp"
      ],
      "reach": [
        "shell",
        "files",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "@openai/codex-sdk 0.163.0 types (SandboxMode/ApprovalMode); CLI subcommand from docs, UNCONFIRMED spelling on newest"
    },
    {
      "id": "claude-as-mcp",
      "title": "Claude Code as MCP server",
      "match": [
        "cmd:claude mcp serve"
      ],
      "reach": [
        "shell",
        "files",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "Claude Code docs (from memory) UNCONFIRMED on newest"
    },
    {
      "id": "everything",
      "title": "Everything (test server)",
      "match": [
        "npm:@modelcontextprotocol/server-everything"
      ],
      "reach": [],
      "access": "read",
      "untrusted": false,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29) src/everything/tools/get-env.ts"
    },
    {
      "id": "memory",
      "title": "Memory (knowledge graph)",
      "match": [
        "npm:@modelcontextprotocol/server-memory",
        "docker:mcp/memory"
      ],
      "reach": [],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29) src/memory"
    },
    {
      "id": "sequential-thinking",
      "title": "Sequential Thinking",
      "match": [
        "npm:@modelcontextprotocol/server-sequential-thinking",
        "docker:mcp/sequentialthinking"
      ],
      "reach": [],
      "access": "unknown",
      "untrusted": false,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29)"
    },
    {
      "id": "time",
      "title": "Time",
      "match": [
        "pypi:mcp-server-time",
        "docker:mcp/time"
      ],
      "reach": [],
      "access": "unknown",
      "untrusted": false,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29)"
    },
    {
      "id": "playwright",
      "title": "Playwright",
      "match": [
        "npm:@playwright/mcp",
        "docker:mcp/playwright",
        "docker:mcr.microsoft.com/playwright/mcp"
      ],
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "microsoft/playwright-mcp@7e0457a (2026-08-07); npm 0.0.83 README (6.3M dl/mo)"
    },
    {
      "id": "chrome-devtools",
      "title": "Chrome DevTools",
      "match": [
        "npm:chrome-devtools-mcp"
      ],
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 1.11.0; ChromeDevTools/chrome-devtools-mcp@ebf58f2f"
    },
    {
      "id": "puppeteer",
      "title": "Puppeteer (reference, archived)",
      "match": [
        "npm:@modelcontextprotocol/server-puppeteer",
        "docker:mcp/puppeteer"
      ],
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2025.5.12 README"
    },
    {
      "id": "browserbase",
      "title": "Browserbase",
      "match": [
        "npm:@browserbasehq/mcp-server-browserbase",
        "docker:mcp/browserbase"
      ],
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2.4.3 README; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "browsermcp",
      "title": "Browser MCP (user's browser)",
      "match": [
        "npm:@browsermcp/mcp"
      ],
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "npm 0.1.3 summary"
    },
    {
      "id": "fetch",
      "title": "Fetch (reference)",
      "match": [
        "pypi:mcp-server-fetch",
        "docker:mcp/fetch"
      ],
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "modelcontextprotocol/servers@76d64c82 (2026-07-29) src/fetch"
    },
    {
      "id": "context7",
      "title": "Context7",
      "match": [
        "npm:@upstash/context7-mcp",
        "url:mcp.context7.com/mcp"
      ],
      "reach": [],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 4.1.1 README; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "deepwiki",
      "title": "DeepWiki",
      "match": [
        "url:mcp.deepwiki.com/*",
        "npm:mcp-deepwiki"
      ],
      "reach": [],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "microsoft-learn",
      "title": "Microsoft Learn docs",
      "match": [
        "url:learn.microsoft.com/api/mcp"
      ],
      "reach": [],
      "access": "read",
      "untrusted": false,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "learn.microsoft.com agent-framework doc"
    },
    {
      "id": "aws-knowledge",
      "title": "AWS Knowledge / documentation",
      "match": [
        "url:knowledge-mcp.global.api.aws*",
        "pypi:awslabs.aws-documentation-mcp-server",
        "docker:mcp/aws-documentation"
      ],
      "reach": [],
      "access": "read",
      "untrusted": false,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "community note 2026-09-24 (public code id 69874863706); awslabs/mcp@100b55b6d"
    },
    {
      "id": "brave",
      "title": "Brave Search",
      "match": [
        "npm:@brave/brave-search-mcp-server",
        "npm:@modelcontextprotocol/server-brave-search",
        "docker:mcp/brave-search"
      ],
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2.1.4 README"
    },
    {
      "id": "tavily",
      "title": "Tavily",
      "match": [
        "npm:tavily-mcp",
        "url:mcp.tavily.com/mcp*",
        "docker:mcp/tavily"
      ],
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.2.22 README"
    },
    {
      "id": "exa",
      "title": "Exa",
      "match": [
        "npm:exa-mcp-server",
        "url:mcp.exa.ai/mcp*",
        "docker:mcp/exa"
      ],
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "exa-labs/exa-mcp-server@15ffb50; community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "firecrawl",
      "title": "Firecrawl",
      "match": [
        "npm:firecrawl-mcp",
        "url:mcp.firecrawl.dev/*",
        "docker:mcp/firecrawl"
      ],
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 3.26.0 README"
    },
    {
      "id": "perplexity",
      "title": "Perplexity",
      "match": [
        "npm:@perplexity-ai/mcp-server",
        "docker:mcp/perplexity-ask"
      ],
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 1.2.1 README"
    },
    {
      "id": "brightdata",
      "title": "Bright Data",
      "match": [
        "npm:@brightdata/mcp",
        "url:mcp.brightdata.com/mcp*"
      ],
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2.11.3 README"
    },
    {
      "id": "apify",
      "title": "Apify",
      "match": [
        "npm:@apify/actors-mcp-server",
        "url:mcp.apify.com*",
        "docker:mcp/apify-mcp-server"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "community note 2026-09-24 (public code id 69874863706); docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "duckduckgo",
      "title": "DuckDuckGo",
      "match": [
        "pypi:duckduckgo-mcp-server",
        "docker:mcp/duckduckgo"
      ],
      "reach": [
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "markitdown",
      "title": "MarkItDown",
      "match": [
        "pypi:markitdown-mcp",
        "docker:mcp/markitdown"
      ],
      "reach": [
        "files",
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "postgres-archived",
      "title": "PostgreSQL (reference, archived)",
      "match": [
        "npm:@modelcontextprotocol/server-postgres",
        "docker:mcp/postgres"
      ],
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.6.2 dist/index.js L90; community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "postgres-crystaldba",
      "title": "Postgres MCP Pro",
      "match": [
        "pypi:postgres-mcp",
        "docker:crystaldba/postgres-mcp"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--access-mode=restricted"
      ],
      "confidence": "confirmed",
      "source": "crystaldba/postgres-mcp@07eb329 (2026-01-22)"
    },
    {
      "id": "dbhub",
      "title": "DBHub",
      "match": [
        "npm:@bytebase/dbhub",
        "docker:bytebase/dbhub"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "bytebase/dbhub@d91080f (2026-08-21) src/config/env.ts; npm 1.4.0"
    },
    {
      "id": "genai-toolbox",
      "title": "MCP Toolbox for Databases (Google)",
      "match": [
        "npm:@toolbox-sdk/server",
        "bin:toolbox",
        "docker:us-central1-docker.pkg.dev/database-toolbox/toolbox/toolbox"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "community note 2026-09-24 (public code id 69874863706); writeMode/allowedDatasets seen in a third-party example"
    },
    {
      "id": "mongodb",
      "title": "MongoDB",
      "match": [
        "npm:mongodb-mcp-server",
        "docker:mcp/mongodb",
        "docker:mongodb/mongodb-mcp-server"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--readOnly",
        "env:MDB_MCP_READ_ONLY=true"
      ],
      "confidence": "confirmed",
      "source": "mongodb-js/mongodb-mcp-server@36a405e3 (2026-08-21)"
    },
    {
      "id": "supabase",
      "title": "Supabase",
      "match": [
        "npm:@supabase/mcp-server-supabase",
        "url:mcp.supabase.com/mcp*",
        "url:localhost:54321/mcp"
      ],
      "reach": [
        "service",
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "url-param:read_only=true",
        "flag:--read-only"
      ],
      "confidence": "confirmed",
      "source": "supabase-community/supabase-mcp@17fb90f (2026-04-21); npm 0.13.0 dist"
    },
    {
      "id": "neon",
      "title": "Neon",
      "match": [
        "npm:@neondatabase/mcp-server-neon",
        "url:mcp.neon.tech/mcp*",
        "docker:mcp/neon"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "url-param:?readonly=true"
      ],
      "confidence": "confirmed",
      "source": "neon MCP setup doc (public code id 59103734263); docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "prisma-postgres",
      "title": "Prisma Postgres",
      "match": [
        "url:mcp.prisma.io/mcp"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "clickhouse",
      "title": "ClickHouse",
      "match": [
        "pypi:mcp-clickhouse",
        "docker:mcp/clickhouse"
      ],
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "ClickHouse/mcp-clickhouse (2026-04-29) README L264-274"
    },
    {
      "id": "redis",
      "title": "Redis",
      "match": [
        "npm:@modelcontextprotocol/server-redis",
        "pypi:redis-mcp-server",
        "docker:mcp/redis"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "qdrant",
      "title": "Qdrant",
      "match": [
        "pypi:mcp-server-qdrant"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "env:QDRANT_READ_ONLY"
      ],
      "confidence": "partial",
      "source": "qdrant/mcp-server-qdrant (2026-03-30)"
    },
    {
      "id": "snowflake",
      "title": "Snowflake",
      "match": [
        "pypi:snowflake-labs-mcp"
      ],
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "Snowflake-Labs/mcp (2025-06-26 snapshot)"
    },
    {
      "id": "neo4j",
      "title": "Neo4j",
      "match": [
        "docker:mcp/neo4j",
        "pypi:mcp-neo4j-cypher"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "env:NEO4J_READ_ONLY=true"
      ],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "elasticsearch",
      "title": "Elasticsearch",
      "match": [
        "npm:@elastic/mcp-server-elasticsearch",
        "docker:mcp/elasticsearch"
      ],
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "mysql-benborla",
      "title": "MySQL (benborla)",
      "match": [
        "npm:@benborla29/mcp-server-mysql"
      ],
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "npm 2.0.9 summary; env names UNCONFIRMED (from memory)"
    },
    {
      "id": "aws-mcp",
      "title": "AWS MCP Server (managed) via SigV4 proxy",
      "match": [
        "url:aws-mcp.*.api.aws/mcp*",
        "pypi:mcp-proxy-for-aws",
        "pypi:mcp-proxy-for-aws-cli"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only"
      ],
      "confidence": "confirmed",
      "source": "aws/mcp-proxy-for-aws (2026-08-17) README L105; community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "aws-api",
      "title": "AWS API MCP (awslabs, superseded)",
      "match": [
        "pypi:awslabs.aws-api-mcp-server",
        "docker:mcp/aws-api-mcp-server"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "env:READ_OPERATIONS_ONLY=true"
      ],
      "confidence": "confirmed",
      "source": "awslabs/mcp@100b55b6d src/aws-api-mcp-server/README.md L209-216"
    },
    {
      "id": "aws-eks",
      "title": "AWS EKS MCP",
      "match": [
        "pypi:awslabs.eks-mcp-server",
        "url:eks-mcp.*.api.aws/mcp"
      ],
      "reach": [
        "cloud"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "awslabs/mcp src/eks-mcp-server/README.md L83-126"
    },
    {
      "id": "aws-ecs",
      "title": "AWS ECS MCP",
      "match": [
        "pypi:awslabs.ecs-mcp-server",
        "url:ecs-mcp.*.api.aws/mcp"
      ],
      "reach": [
        "cloud"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [
        "env:ALLOW_WRITE=false",
        "env:ALLOW_SENSITIVE_DATA=false"
      ],
      "confidence": "confirmed",
      "source": "awslabs/mcp src/ecs-mcp-server/README.md L85-156"
    },
    {
      "id": "aws-postgres-mysql",
      "title": "AWS Labs Postgres/MySQL",
      "match": [
        "pypi:awslabs.postgres-mcp-server",
        "pypi:awslabs.mysql-mcp-server"
      ],
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "awslabs/mcp src/postgres-mcp-server/README.md L109,177"
    },
    {
      "id": "azure",
      "title": "Azure MCP",
      "match": [
        "npm:@azure/mcp",
        "docker:mcr.microsoft.com/azure-sdk/azure-mcp",
        "pypi:msmcp-azure"
      ],
      "reach": [
        "cloud"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only"
      ],
      "confidence": "confirmed",
      "source": "microsoft/mcp@557fca143 servers/Azure.Mcp.Server/docs/azmcp-commands.md"
    },
    {
      "id": "gcloud",
      "title": "Google Cloud MCP (gcloud / Cloud Run / observability)",
      "match": [
        "npm:@google-cloud/gcloud-mcp",
        "npm:@google-cloud/observability-mcp",
        "npm:@google-cloud/cloud-run-mcp",
        "docker:mcp/cloud-run-mcp"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml; npm 0.5.3/1.10.0"
    },
    {
      "id": "bigquery-managed",
      "title": "Google managed MCP endpoints (BigQuery, Maps, Gmail ...)",
      "match": [
        "url:bigquery.googleapis.com/mcp",
        "url:mapstools.googleapis.com/mcp",
        "url:*.googleapis.com/mcp*"
      ],
      "reach": [
        "cloud"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "public code hits for bigquery.googleapis.com/mcp"
    },
    {
      "id": "kubernetes-containers",
      "title": "Kubernetes (containers/Red Hat)",
      "match": [
        "npm:kubernetes-mcp-server",
        "pypi:kubernetes-mcp-server",
        "docker:quay.io/containers/kubernetes_mcp_server"
      ],
      "reach": [
        "cloud"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only"
      ],
      "confidence": "confirmed",
      "source": "containers/kubernetes-mcp-server@55749981 docs/configuration.md; community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "kubernetes-flux159",
      "title": "Kubernetes (Flux159)",
      "match": [
        "npm:mcp-server-kubernetes",
        "docker:mcp/kubernetes",
        "docker:flux159/mcp-server-kubernetes"
      ],
      "reach": [
        "cloud",
        "shell"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "env:ALLOW_ONLY_READONLY_TOOLS=true"
      ],
      "confidence": "confirmed",
      "source": "npm 4.1.7 dist"
    },
    {
      "id": "terraform",
      "title": "Terraform",
      "match": [
        "docker:hashicorp/terraform-mcp-server",
        "bin:terraform-mcp-server"
      ],
      "reach": [
        "cloud"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "hashicorp/terraform-mcp-server@42b9fe7 (2026-08-21) README L105-142"
    },
    {
      "id": "pulumi",
      "title": "Pulumi",
      "match": [
        "docker:mcp/pulumi",
        "npm:@pulumi/mcp-server"
      ],
      "reach": [
        "cloud"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "docker-gateway",
      "title": "Docker MCP Gateway",
      "match": [
        "cmd:docker mcp gateway run",
        "docker:docker/mcp-gateway"
      ],
      "reach": [
        "shell",
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 types.go; gateway flag names UNCONFIRMED"
    },
    {
      "id": "dockerhub",
      "title": "Docker Hub",
      "match": [
        "docker:mcp/dockerhub"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "heroku",
      "title": "Heroku",
      "match": [
        "npm:@heroku/mcp-server",
        "docker:mcp/heroku"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "vercel",
      "title": "Vercel",
      "match": [
        "url:mcp.vercel.com*"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "netlify",
      "title": "Netlify",
      "match": [
        "npm:@netlify/mcp",
        "url:netlify-mcp.netlify.app/mcp"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "cloudflare",
      "title": "Cloudflare",
      "match": [
        "npm:@cloudflare/mcp-server-cloudflare",
        "url:*.mcp.cloudflare.com/*",
        "url:mcp.cloudflare.com/mcp"
      ],
      "reach": [
        "cloud",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "e2b",
      "title": "E2B sandbox",
      "match": [
        "docker:mcp/e2b",
        "npm:@e2b/mcp-server"
      ],
      "reach": [
        "internet"
      ],
      "access": "write",
      "untrusted": false,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "circleci",
      "title": "CircleCI",
      "match": [
        "npm:@circleci/mcp-server-circleci",
        "docker:mcp/circleci"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.20.0 README"
    },
    {
      "id": "sentry",
      "title": "Sentry",
      "match": [
        "url:mcp.sentry.dev/*",
        "npm:@sentry/mcp-server",
        "docker:mcp/sentry"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "getsentry/sentry-mcp@4a109327; npm 0.39.0; community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "grafana",
      "title": "Grafana",
      "match": [
        "pypi:mcp-grafana",
        "docker:mcp/grafana",
        "docker:grafana/mcp-grafana",
        "bin:mcp-grafana"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--disable-write"
      ],
      "confidence": "confirmed",
      "source": "grafana/mcp-grafana@c6e492b (2026-08-21)"
    },
    {
      "id": "datadog",
      "title": "Datadog",
      "match": [
        "npm:@winor30/mcp-server-datadog",
        "url:mcp.datadoghq.com/*"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "npm 1.8.0 README"
    },
    {
      "id": "pagerduty",
      "title": "PagerDuty",
      "match": [
        "pypi:pagerduty-mcp",
        "docker:pagerduty-mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "PagerDuty/pagerduty-mcp-server (2026-07-15) README L96-225"
    },
    {
      "id": "launchdarkly",
      "title": "LaunchDarkly",
      "match": [
        "npm:@launchdarkly/mcp-server"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": false,
      "private": true,
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "npm 0.6.2"
    },
    {
      "id": "notion",
      "title": "Notion",
      "match": [
        "npm:@notionhq/notion-mcp-server",
        "url:mcp.notion.com/*",
        "docker:mcp/notion"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "makenotion/notion-mcp-server@1d38420 src/.../proxy.ts L185; npm 2.5.2"
    },
    {
      "id": "slack-official",
      "title": "Slack (official remote)",
      "match": [
        "url:mcp.slack.com/mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "public code hits; docs.slack.dev/ai/slack-mcp-server (not read)"
    },
    {
      "id": "slack-korotovsky",
      "title": "Slack (korotovsky)",
      "match": [
        "npm:slack-mcp-server",
        "docker:ghcr.io/korotovsky/slack-mcp-server"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "korotovsky/slack-mcp-server@b24b1b0 (2026-03-03)"
    },
    {
      "id": "slack-archived",
      "title": "Slack (reference, archived)",
      "match": [
        "npm:@modelcontextprotocol/server-slack",
        "docker:mcp/slack"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2025.4.25 dist/index.js"
    },
    {
      "id": "linear",
      "title": "Linear",
      "match": [
        "url:mcp.linear.app/*",
        "npm:linear-mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "atlassian-remote",
      "title": "Atlassian Rovo (remote)",
      "match": [
        "url:mcp.atlassian.com/*"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml; public code hits"
    },
    {
      "id": "atlassian-sooperset",
      "title": "Atlassian (sooperset)",
      "match": [
        "pypi:mcp-atlassian",
        "docker:ghcr.io/sooperset/mcp-atlassian",
        "docker:mcp/atlassian"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only",
        "env:READ_ONLY_MODE=true"
      ],
      "confidence": "confirmed",
      "source": "sooperset/mcp-atlassian@436b37e4 (2026-08-21)"
    },
    {
      "id": "asana",
      "title": "Asana",
      "match": [
        "url:mcp.asana.com/*",
        "npm:@roychri/mcp-server-asana"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "env:READ_ONLY_MODE"
      ],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "monday",
      "title": "monday.com",
      "match": [
        "url:mcp.monday.com/*",
        "npm:@mondaydotcomorg/monday-api-mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only"
      ],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "figma-remote",
      "title": "Figma (official)",
      "match": [
        "url:mcp.figma.com/mcp",
        "url:127.0.0.1:3845/*",
        "url:localhost:3845/*"
      ],
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "figma-framelink",
      "title": "Figma (Framelink/GLips)",
      "match": [
        "npm:figma-developer-mcp"
      ],
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "GLips/Figma-Context-MCP@c083d65 src/config.ts; npm 0.13.2"
    },
    {
      "id": "google-workspace",
      "title": "Google Workspace (taylorwilsdon)",
      "match": [
        "pypi:workspace-mcp",
        "docker:ghcr.io/taylorwilsdon/google_workspace_mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only"
      ],
      "confidence": "partial",
      "source": "PyPI workspace-mcp 2.4.2 page (read-only mode, three tool tiers); flag spelling partly UNCONFIRMED"
    },
    {
      "id": "gmail-gongrzhe",
      "title": "Gmail (GongRzhe)",
      "match": [
        "npm:@gongrzhe/server-gmail-autoauth-mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 1.1.11 dist+README"
    },
    {
      "id": "google-calendar",
      "title": "Google Calendar (cocal)",
      "match": [
        "npm:@cocal/google-calendar-mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2.6.3 README"
    },
    {
      "id": "gdrive-archived",
      "title": "Google Drive",
      "match": [
        "npm:@modelcontextprotocol/server-gdrive",
        "npm:@piotr-agier/google-drive-mcp"
      ],
      "reach": [
        "service"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "env names from memory"
    },
    {
      "id": "ms365",
      "title": "Microsoft 365 (Softeria)",
      "match": [
        "npm:@softeria/ms-365-mcp-server"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [
        "flag:--read-only",
        "env:READ_ONLY=true"
      ],
      "confidence": "confirmed",
      "source": "Softeria/ms-365-mcp-server@3b7f3a3 (2026-08-21)"
    },
    {
      "id": "hubspot",
      "title": "HubSpot",
      "match": [
        "npm:@hubspot/mcp-server",
        "url:mcp.hubspot.com/*",
        "url:app.hubspot.com/mcp/*"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.4.0 README; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "salesforce",
      "title": "Salesforce DX",
      "match": [
        "npm:@salesforce/mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.30.15 README"
    },
    {
      "id": "airtable",
      "title": "Airtable",
      "match": [
        "npm:airtable-mcp-server",
        "docker:mcp/airtable-mcp-server"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 1.14.0; docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "obsidian",
      "title": "Obsidian",
      "match": [
        "docker:mcp/obsidian",
        "pypi:mcp-obsidian",
        "npm:mcp-obsidian"
      ],
      "reach": [
        "files"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "discord",
      "title": "Discord",
      "match": [
        "docker:mcp/mcp-discord"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "resend",
      "title": "Resend (send email)",
      "match": [
        "docker:mcp/resend",
        "npm:@skanda-yutori/mcp-send-email"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": false,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "stripe",
      "title": "Stripe",
      "match": [
        "url:mcp.stripe.com*",
        "npm:@stripe/mcp",
        "docker:mcp/stripe"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.3.3 README; docker stripe-remote/tools.json (25 tools)"
    },
    {
      "id": "paypal",
      "title": "PayPal",
      "match": [
        "url:mcp.paypal.com/*",
        "npm:@paypal/mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "zapier",
      "title": "Zapier",
      "match": [
        "url:mcp.zapier.com/*",
        "url:actions.zapier.com/mcp/*"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "public code mcp.zapier.com/api hits"
    },
    {
      "id": "composio",
      "title": "Composio / Rube / Pica",
      "match": [
        "npm:@composio/mcp",
        "url:mcp.composio.dev/*",
        "url:rube.app/mcp",
        "docker:mcp/pica-mcp-server"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "n8n-mcp",
      "title": "n8n-mcp (community)",
      "match": [
        "npm:n8n-mcp",
        "docker:ghcr.io/czlonkowski/n8n-mcp",
        "docker:mcp/n8n"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 2.87.0 README L384-441"
    },
    {
      "id": "n8n-instance",
      "title": "n8n instance-level MCP",
      "match": [
        "url:*/mcp-server/http",
        "url:*/mcp/*"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "community note 2026-09-24 (public code id 69874863706)"
    },
    {
      "id": "mcp-remote",
      "title": "mcp-remote (stdio->HTTP proxy)",
      "match": [
        "npm:mcp-remote"
      ],
      "reach": [],
      "access": "unknown",
      "untrusted": false,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "npm 0.15.1 README (repo punkpeye/mcp-remote); CVE from memory"
    },
    {
      "id": "supergateway",
      "title": "supergateway (stdio<->SSE/HTTP)",
      "match": [
        "npm:supergateway"
      ],
      "reach": [],
      "access": "unknown",
      "untrusted": false,
      "private": false,
      "read-only": [],
      "confidence": "confirmed",
      "source": "supercorp-ai/supergateway@ffd7d24 (2025-10-01)"
    },
    {
      "id": "mcp-proxy",
      "title": "mcp-proxy / mcpo",
      "match": [
        "npm:mcp-proxy",
        "pypi:mcp-proxy",
        "pypi:mcpo"
      ],
      "reach": [],
      "access": "unknown",
      "untrusted": false,
      "private": false,
      "read-only": [],
      "confidence": "partial",
      "source": "npm 6.7.19 / PyPI 0.13.0 summaries"
    },
    {
      "id": "openapi-generic",
      "title": "OpenAPI -> MCP bridges",
      "match": [
        "npm:@ivotoby/openapi-mcp-server",
        "npm:openapi-mcp-generator",
        "pypi:awslabs.openapi-mcp-server",
        "docker:mcp/openapi"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "npm summaries"
    },
    {
      "id": "xcodebuildmcp",
      "title": "XcodeBuildMCP",
      "match": [
        "npm:xcodebuildmcp"
      ],
      "reach": [
        "shell",
        "files",
        "internet"
      ],
      "access": "write",
      "untrusted": false,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "npm 2.7.0 summary"
    },
    {
      "id": "nx",
      "title": "Nx",
      "match": [
        "npm:nx-mcp"
      ],
      "reach": [
        "files"
      ],
      "access": "read",
      "untrusted": false,
      "private": true,
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "npm 0.25.0 summary"
    },
    {
      "id": "task-master",
      "title": "Task Master",
      "match": [
        "npm:task-master-ai"
      ],
      "reach": [
        "files",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "unconfirmed",
      "source": "npm 0.43.1; env from memory"
    },
    {
      "id": "claude-flow",
      "title": "claude-flow / ruflo",
      "match": [
        "npm:claude-flow",
        "npm:@claude-flow/mcp",
        "npm:ruflo"
      ],
      "reach": [
        "shell",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "npm 3.43.0 summary"
    },
    {
      "id": "postman",
      "title": "Postman",
      "match": [
        "npm:@postman/postman-mcp-server",
        "docker:mcp/postman",
        "url:mcp.postman.com/*"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "write",
      "untrusted": true,
      "private": true,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "sonarqube",
      "title": "SonarQube",
      "match": [
        "docker:mcp/sonarqube"
      ],
      "reach": [
        "service"
      ],
      "access": "write",
      "untrusted": false,
      "private": true,
      "read-only": [
        "env:SONARQUBE_READ_ONLY"
      ],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    },
    {
      "id": "huggingface",
      "title": "Hugging Face",
      "match": [
        "url:huggingface.co/mcp"
      ],
      "reach": [
        "service",
        "internet"
      ],
      "access": "read",
      "untrusted": true,
      "private": false,
      "read-only": [],
      "confidence": "partial",
      "source": "docker/mcp-registry@818bf169 (2026-07-08) servers/*/server.yaml"
    }
  ]
};

// src/catalog/mcp-servers.ts
function knownServer(call2) {
  const names = namesOf(call2);
  const row = data8.servers.find(({ match: match2 }) => match2.some((pattern) => names.some((name) => fits(pattern, name))));
  if (row === void 0) return void 0;
  const readOnly = row.access === "read" || row["read-only"].some((entry) => isSwitchedOn(entry, call2));
  return { id: row.id, title: row.title, readOnly, reach: row.reach.flatMap((what) => reachOf(what, readOnly)) };
}
function namesOf({ command, args, url }) {
  const names = [];
  if (url !== void 0) names.push(`url:${url.replace(/^[a-z]+:\/\//i, "").toLowerCase()}`);
  if (command === void 0) return names;
  const words2 = [...command.split(/\s+/), ...args].filter((word) => word !== "");
  const program = (words2[0] ?? "").replace(/\\/g, "/").split("/").at(-1)?.replace(/\.(?:exe|cmd)$/i, "") ?? "";
  names.push(
    `bin:${program}`,
    `cmd:${[program, ...words2.slice(1).filter((word) => !word.startsWith("-"))].slice(0, 4).join(" ")}`
  );
  names.push(
    `cmd:${[program, ...words2.slice(1)].slice(0, 2).join(" ")}`,
    `cmd:${[program, ...words2.slice(1)].slice(0, 3).join(" ")}`
  );
  for (const word of words2.slice(1)) {
    if (word.startsWith("git+"))
      names.push(
        `git:${word.slice(4).replace(/^[a-z]+:\/\//, "").replace(/(?:\.git)?(?:[@#].*)?$/, "")}`
      );
    else if (/^https?:\/\//.test(word)) names.push(`url:${word.replace(/^https?:\/\//, "").toLowerCase()}`);
    else if (!word.startsWith("-")) names.push(...packageNames(word));
  }
  return names;
}
function packageNames(word) {
  const at = word.indexOf("@", 1);
  const bare2 = at > 0 ? word.slice(0, at) : word;
  const python = bare2.split(/[=<>~![]/)[0] ?? bare2;
  const slash = bare2.lastIndexOf("/");
  const colon = bare2.indexOf(":", slash + 1);
  return [`npm:${bare2}`, `pypi:${python.toLowerCase()}`, `docker:${colon > 0 ? bare2.slice(0, colon) : bare2}`];
}
function isSwitchedOn(entry, { args, url, settings: settings2 }) {
  const kind = entry.slice(0, entry.indexOf(":"));
  const value = entry.slice(kind.length + 1);
  const [name = "", wanted] = value.split("=");
  if (kind === "flag")
    return args.some(
      (arg, i) => arg === value || arg === `${name}=${wanted ?? "true"}` || wanted !== void 0 && arg === name && args[i + 1] === wanted
    );
  if (kind === "url-suffix") return (url ?? "").split("?")[0]?.replace(/\/+$/, "").endsWith(value) ?? false;
  if (kind === "url-param") return (url ?? "").includes(value.replace(/^\?/, ""));
  const key = [...settings2.keys()].find((known4) => known4.toLowerCase() === name.toLowerCase());
  const given = key === void 0 ? void 0 : settings2.get(key);
  return given !== void 0 && (wanted === void 0 ? /^(?:1|true|yes)$/i.test(given) : given.toLowerCase() === wanted.toLowerCase());
}
function reachOf(what, readOnly) {
  const access = readOnly ? "read" : "write";
  if (what === "shell") return [{ resource: "host:exec", access: "exec", via: "none" }];
  if (what === "files") return [{ resource: "host:files", access, via: "none" }];
  if (what === "internet") return [{ resource: "internet", access: "send", via: "none" }];
  if (what === "cloud") return [{ resource: "cloud:account", access, via: "mcp" }];
  if (what === "service") return [{ resource: "service:account", access, via: "mcp" }];
  if (readOnly)
    return [
      { resource: "github:issues", access: "read", via: "mcp" },
      { resource: "github:pull-requests", access: "read", via: "mcp" }
    ];
  return PAT_GRANTS.map(({ resource: resource2, access: granted2 }) => ({ resource: resource2, access: granted2, via: "mcp" }));
}

// src/readers/mcp-json.ts
var mcpJson = {
  id: "mcp-json",
  title: "MCP servers of a project (.mcp.json)",
  docs: "https://code.claude.com/docs/en/mcp",
  files: [".mcp.json", "**/.mcp.json"],
  ignores: "What a server's package does beyond the catalog, headersHelper commands, and whether equal literals of several files are one credential.",
  read(source) {
    const into2 = collector();
    const { tree, diagnostics } = parseYaml(source, "json");
    const broken = diagnostics.some(({ level }) => level === "error") || tree === void 0;
    for (const diagnostic of diagnostics) {
      const ignored = broken && diagnostic.level === "error" ? " Clients start no server from a file that is not valid JSON." : "";
      into2.note({ ...diagnostic, message: diagnostic.message + ignored });
    }
    const servers = broken ? [] : tree.get("mcpServers")?.entries() ?? [];
    if (servers.length > 0) {
      const agent = claudeSession(into2, { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 });
      for (const entry of servers) readServer(into2, agent, source.file, entry);
    }
    return into2.fragment();
  }
};
function readServer(into2, agent, file, { key, keyLocation, value }) {
  const path = `${file}#mcpServers.${key}`;
  const call2 = callOf(value);
  const known4 = knownServer(call2);
  const remote = call2.url !== void 0;
  const id = into2.node("server", path, {
    label: key,
    layer: remote ? "L7" : "L3",
    zone: remote ? "service" : "workstation",
    location: keyLocation,
    facts: { definition: path }
  });
  into2.edge("uses", agent, id, { location: keyLocation, contexts: [SESSION] });
  for (const { resource: resource2, access, via } of known4?.reach ?? []) {
    into2.edge("reaches", id, resourceNode(into2, resource2), {
      location: keyLocation,
      facts: { access, via },
      as: access
    });
  }
  const holder = { id, channel: "mcp" };
  for (const map of ["env", "headers"]) {
    for (const entry of value.get(map)?.entries() ?? [])
      readValue(into2, holder, entry.key, entry.value, `${path}.${map}.${entry.key}`);
  }
  const url = value.get("url");
  if (url) readValue(into2, holder, "url", url, `${path}.url`);
  readArguments(into2, holder, value, path);
}
function callOf(value) {
  const settings2 = /* @__PURE__ */ new Map();
  for (const map of ["env", "headers"]) {
    for (const { key, value: given } of value.get(map)?.entries() ?? []) settings2.set(key, given.string() ?? "");
  }
  const args = (value.get("args")?.items() ?? []).map((item) => item.string() ?? "");
  for (const arg of args) {
    const [, name, given] = /^(?:--env=|-e=?)?([A-Z][A-Z0-9_]*)=(.*)$/s.exec(arg) ?? [];
    if (name !== void 0 && given !== void 0 && !settings2.has(name)) settings2.set(name, given);
  }
  return { command: value.get("command")?.string(), args, url: value.get("url")?.string(), settings: settings2 };
}
function readArguments(into2, holder, value, path) {
  const command = value.get("command");
  if (command) readValue(into2, holder, "", command, `${path}.command`);
  const given = new Set((value.get("env")?.entries() ?? []).map(({ key }) => key));
  let option = "";
  for (const item of value.get("args")?.items() ?? []) {
    const text2 = item.string() ?? "";
    if ((option === "-e" || option === "--env") && /^[A-Z][A-Z0-9_]*$/.test(text2)) {
      if (!given.has(text2)) holdVariable(into2, holder, text2, text2, item.location);
    } else {
      const [, header] = /^([A-Za-z][A-Za-z0-9-]{1,60}):\s*\S/.exec(text2) ?? [];
      const name = header !== void 0 && !text2.includes("://") ? header : /^-{1,2}([A-Za-z][\w-]{0,60})$/.exec(redact(option))?.[1] ?? "";
      readValue(into2, holder, name, item, `${path}.args${name === "" ? "" : `.${name}`}`);
      if (header === name && name !== "")
        holdLiteral(into2, holder, name, text2.slice(name.length + 1).trim(), item.location, `${path}.args.${name}`);
    }
    option = text2.startsWith("-") && !text2.includes("=") ? text2 : "";
  }
}

// src/readers/index.ts
var READERS3 = [claudeSettings, codeowners, githubWorkflow, issueForm, mcpJson];
var matchers = READERS3.map((reader) => ({ reader, matches: (0, import_picomatch2.default)([...reader.files], { dot: true }) }));
function readersOf(file) {
  return matchers.filter(({ matches }) => matches(file)).map(({ reader }) => reader);
}

// src/report/line-hash.ts
var WINDOW = 100;
var BASE = 37;
var EOF = 65535;
var TWO_32 = 2 ** 32;
var OLDEST = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
var OLDEST_LOW = Number(OLDEST & 0xffffffffn);
var OLDEST_HIGH = Number(OLDEST >> 32n);
function lineHashes(text2, lines) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  const characters = new Uint16Array(WINDOW);
  const starts = new Int32Array(WINDOW);
  let high = 0;
  let low = 0;
  let index = 0;
  const emit = () => {
    const line2 = starts[index] ?? 0;
    if (line2 === 0) return;
    starts[index] = 0;
    const hash = hex(high, low);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    if (lines.has(line2)) found.set(line2, `${hash}:${count}`);
  };
  const push = (character) => {
    const oldest = characters[index] ?? 0;
    characters[index] = character;
    const sum = low * BASE + character - OLDEST_LOW * oldest;
    high = high * BASE + Math.floor(sum / TWO_32) - OLDEST_HIGH * oldest >>> 0;
    low = sum >>> 0;
    index = (index + 1) % WINDOW;
  };
  let line = 0;
  let atStart = true;
  for (const character of significant(text2)) {
    emit();
    if (atStart) starts[index] = ++line;
    atStart = character === 10;
    push(character);
  }
  for (let i = 0; i < WINDOW; i++) {
    emit();
    push(0);
  }
  return found;
}
function* significant(text2) {
  let afterReturn = false;
  for (let i = 0; i < text2.length; i++) {
    const character = text2.charCodeAt(i);
    const skip2 = character === 32 || character === 9 || character === 10 && afterReturn;
    afterReturn = character === 13;
    if (!skip2) yield character === 13 ? 10 : character;
  }
  yield EOF;
}
function hex(high, low) {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// src/rules/findings.ts
import { createHash as createHash2 } from "node:crypto";

// src/rules/where.ts
var COMPILED2 = /* @__PURE__ */ new Map();
var builtinRegex = (source) => {
  const regex = COMPILED2.get(source) ?? new RegExp(source, "u");
  COMPILED2.set(source, regex);
  return (text2) => regex.test(text2);
};
function nodePasses(node, where, asking) {
  return everyTest(where, (name, test) => passes(nodeValue(node, name), test, asking));
}
function edgePasses(edge, where, asking) {
  return everyTest(where, (name, test) => edgeTestPasses(edge, name, test, asking));
}
function edgeTestPasses(edge, name, test, asking) {
  const value = edgeValue(edge, name);
  if (name !== "crosses" || test !== true || !isList(value)) return passes(value, test, asking);
  return asking.actor === void 0 ? value.length > 0 : value.includes(asking.actor);
}
function nodeValue(node, name) {
  if (name === "kind" || name === "zone" || name === "label" || name === "id") return node[name];
  return isFactName(name) ? known3(node.facts[name]?.value) : void 0;
}
function edgeValue(edge, name) {
  if (name === "kind" || name === "id") return edge[name];
  return isFactName(name) ? known3(edge.facts[name]?.value) : void 0;
}
function passes(value, test, asking) {
  if (value === void 0) return false;
  if (typeof test !== "object" || isList(test)) return equals2(value, test);
  if ("not" in test) return !equals2(value, test.not);
  if ("contains" in test) return isList(value) ? value.includes(test.contains) : String(value).includes(test.contains);
  const matches = asking.compile(test.matches);
  return isList(value) ? value.some(matches) : matches(String(value));
}
function words(value) {
  if (value === void 0) return [];
  return isList(value) ? value : [String(value)];
}
function isList(value) {
  return Array.isArray(value);
}
function equals2(value, expected) {
  if (!isList(value) && !isList(expected)) return value === expected;
  const wanted = words(expected);
  return words(value).some((word) => wanted.includes(word));
}
function known3(value) {
  return value === "unknown" ? void 0 : value;
}
function everyTest(where, passes2) {
  return Object.entries(where ?? {}).every(([name, test]) => test !== void 0 && passes2(name, test));
}

// src/rules/wording.ts
var VERBS = {
  read: "read",
  write: "write to",
  exec: "run",
  send: "send data to",
  approve: "approve",
  merge: "merge into",
  publish: "publish",
  mint: "mint",
  admin: "administer"
};
function verb(access) {
  return Object.entries(VERBS).find(([word]) => word === access)?.[1] ?? access;
}

// src/rules/bound.ts
var PATH_NAME = "path";
var REFERENCE3 = /\{([^{}]*)\}/g;
function boundPasses(match2, where, compile) {
  return Object.entries(where).every(([key, test]) => boundTestPasses(match2, key, test, compile));
}
function filled(message, match2) {
  const text2 = message.replaceAll(REFERENCE3, (_, key) => {
    const said = words(boundValue(match2, key));
    return (key.endsWith(".access") ? said.map(verb) : said).join(", ") || "unknown";
  });
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}
function splitKey(key) {
  const dot = key.indexOf(".");
  return dot < 0 ? { name: key, fact: void 0 } : { name: key.slice(0, dot), fact: key.slice(dot + 1) };
}
function isEdge(bound) {
  return "from" in bound;
}
function boundTestPasses(match2, key, test, compile) {
  const { name, fact: fact2 } = splitKey(key);
  const asking = { compile, actor: match2.actor };
  const bound = match2.bindings[name];
  if (bound && fact2 !== void 0 && isEdge(bound)) return edgeTestPasses(bound, fact2, test, asking);
  return passes(boundValue(match2, key), test, asking);
}
function boundValue(match2, key) {
  const { name, fact: fact2 } = splitKey(key);
  if (name === PATH_NAME) return fact2 === "context" ? match2.context : match2.actor;
  const bound = match2.bindings[name];
  if (!bound) return void 0;
  return isEdge(bound) ? edgeValue(bound, fact2 ?? "access") : nodeValue(bound, fact2 ?? "label");
}

// src/rules/expand.ts
function expand(graph, match2) {
  return { ...match2, hops: match2.hops.flatMap((hop, index) => expandHop(graph, hop, match2.hops[index - 1]?.node)) };
}
function expandHop(graph, hop, previous) {
  const can = hop.via;
  if (can?.kind !== "can" || previous?.id !== can.from) return [hop];
  const witnesses = can.because.flatMap((id) => graph.edges.get(id) ?? []);
  const way = wayBetween(witnesses, can.from, can.to);
  const context = hop.context === void 0 ? {} : { context: hop.context };
  const tools = way.slice(0, -1).flatMap((via) => hopTo(graph, via, context));
  const credentials = witnesses.filter((edge) => edge.kind === "holds").flatMap((via) => hopTo(graph, via, context));
  return [...tools, ...distinctNodes(credentials), { ...hop, via: way.at(-1) ?? can, can }];
}
function hopTo(graph, via, context) {
  const node = graph.nodes.get(via.to);
  return node ? [{ node, via, ...context }] : [];
}
function distinctNodes(hops) {
  return hops.filter((hop, index) => hops.findIndex((other) => other.node.id === hop.node.id) === index);
}
function wayBetween(witnesses, from2, to) {
  const steps = witnesses.filter((edge) => edge.kind === "uses" || edge.kind === "offers" || edge.kind === "reaches");
  const ways = /* @__PURE__ */ new Map([[from2, []]]);
  for (const [node, way] of ways) {
    if (node === to) return way;
    for (const edge of steps) if (edge.from === node && !ways.has(edge.to)) ways.set(edge.to, [...way, edge]);
  }
  return [];
}

// src/rules/gates.ts
function holdsIn2(edge, context) {
  return context === void 0 || edge.contexts === "every" || edge.contexts.includes(context);
}
function gatesIn2(edge, context) {
  if (edge.gates.length === 0) return edge.gates;
  return edge.gates.filter(
    (gate) => context === void 0 || gate.contexts.includes(context) || gate.contexts.includes("every")
  );
}
function passage(edge, path, mode) {
  let result = "open";
  for (const gate of gatesIn2(edge, path.context)) {
    if (gate.strength === "weak" || !stops2(gate, path.actor)) continue;
    const forged = forging(gate, path.powers);
    if (forged === "sure") continue;
    if (forged === "possible" || gate.strength === "declared" && mode === "declared") result = "lowered";
    else return "closed";
  }
  return result;
}
function powersOf(graph, node, context) {
  const powers = /* @__PURE__ */ new Set();
  if (node.kind !== "agent") return powers;
  for (const edge of outgoing(graph).get(node.id) ?? []) {
    if (edge.kind !== "can" || !holdsIn2(edge, context)) continue;
    for (const access of words(edge.facts.access?.value)) powers.add(isPossible(edge) ? `${access}?` : access);
  }
  return powers;
}
function isPossible(edge) {
  const confidence = edge.facts.confidence?.value;
  return confidence === "possible" || confidence === "unknown";
}
function stops2(gate, actor) {
  if (actor === void 0) return STANDINGS.every((standing2) => gate.stops.includes(standing2));
  if (isStanding3(actor)) return gate.stops.includes(actor);
  return gate.judges !== "actor" && gate.judges !== "author" && gate.stops.includes("anyone");
}
function isStanding3(word) {
  return STANDINGS.some((standing2) => standing2 === word);
}
function forging(gate, powers) {
  if (gate.forgeableBy.some((access) => powers.has(access))) return "sure";
  return gate.forgeableBy.some((access) => powers.has(`${access}?`)) ? "possible" : "no";
}

// src/rules/load.ts
function alternate(rule) {
  const [first, ...rest] = rule.path;
  if (!first || !isNodeStep(first)) throw new Error(`Rule \`${rule.id}\`: a path starts with a node step.`);
  const hops = [];
  for (let index = 0; index < rest.length; index += 2) {
    const edge = rest[index];
    const node = rest[index + 1];
    if (!edge || isNodeStep(edge) || !node || !isNodeStep(node)) {
      throw new Error(`Rule \`${rule.id}\`: node and edge steps alternate, and a node step ends the path.`);
    }
    hops.push({ edge, node });
  }
  return { first, hops };
}
function isNodeStep(step) {
  return "node" in step;
}

// src/rules/walk.ts
function begin(search, node) {
  const state = {
    trail: { node, context: void 0, length: 0 },
    context: void 0,
    actor: node.kind === "principal" ? standing(node) : void 0,
    powers: /* @__PURE__ */ new Set(),
    lowered: false
  };
  return { ...state, powers: powersAfter(search, state, node, void 0) };
}
function stateKey(state) {
  const powers = state.powers.size === 0 ? "" : [...state.powers].sort().join(" ");
  return `${state.trail.node.id}
${state.context ?? ""}
${state.actor ?? ""}
${powers}
${state.lowered}`;
}
function* advance(search, from2, step) {
  if (!step.repeat) {
    yield* neighbours(search, from2, step);
    return;
  }
  const visited = /* @__PURE__ */ new Set();
  const queue = [from2];
  for (const state of queue) {
    for (const next of neighbours(search, state, step)) {
      const key = stateKey(next);
      if (visited.has(key)) continue;
      visited.add(key);
      queue.push(next);
      yield next;
    }
  }
}
function edgesOf(graph, node, step) {
  const edges = (step.reverse ? incoming(graph) : outgoing(graph)).get(node.id) ?? [];
  const kinds = words(step.edge);
  return edges.filter((edge) => kinds.includes(edge.kind));
}
function otherEnd(graph, edge, reverse) {
  return graph.nodes.get(reverse ? edge.from : edge.to);
}
function* neighbours(search, state, step) {
  for (const edge of edgesOf(search.graph, state.trail.node, step)) {
    const node = otherEnd(search.graph, edge, step.reverse);
    if (!node) continue;
    for (const context of contextsAfter(edge, state.context, step.reverse)) {
      if (search.budget <= 0) return;
      search.budget -= 1;
      const next = cross(search, state, step, edge, node, context);
      if (next) yield next;
    }
  }
}
function cross(search, state, step, edge, node, context) {
  const actor = actorAfter(search.graph, edge, state.actor, step.reverse);
  if (!edgePasses(edge, step.where, { compile: search.compile, actor })) return void 0;
  const way = step.gates ? passage(edge, { context, actor, powers: state.powers }, step.gates) : "open";
  if (way === "closed") return void 0;
  return {
    trail: { node, via: edge, context, before: state.trail, length: state.trail.length + 1 },
    context,
    actor,
    powers: powersAfter(search, state, node, context),
    lowered: state.lowered || way === "lowered" || isPossible(edge)
  };
}
function contextsAfter(edge, current, reverse) {
  const every = edge.contexts === "every" ? [void 0] : edge.contexts;
  if (!reverse && (edge.kind === "starts" || edge.kind === "triggers")) return every;
  if (!holdsIn2(edge, current)) return [];
  if (edge.kind === "triggers") return [void 0];
  return current === void 0 ? every : [current];
}
function actorAfter(graph, edge, current, reverse) {
  if (edge.kind === "starts") {
    const principal2 = graph.nodes.get(edge.from);
    return principal2 ? standing(principal2) : current;
  }
  if (edge.kind !== "triggers") return current;
  if (reverse) return void 0;
  const named2 = edge.facts.standing?.value;
  return typeof named2 === "string" && named2 !== "unknown" ? named2 : current;
}
function standing(principal2) {
  return words(nodeValue(principal2, "standing"))[0];
}
function powersAfter(search, state, node, context) {
  if (search.forging.size === 0 || node.kind !== "agent") return state.powers;
  const gained = [...powersOf(search.graph, node, context)].filter(
    (power) => search.forging.has(power.replace("?", ""))
  );
  return gained.length === 0 ? state.powers : /* @__PURE__ */ new Set([...state.powers, ...gained]);
}

// src/rules/match.ts
var MAX_CROSSINGS = 5e6;
var MAX_PARTIAL = 25e4;
function match(graph, rule, options = {}) {
  const compile = options.compile ?? builtinRegex;
  const search = { graph, compile, forging: forgeable(graph), budget: MAX_CROSSINGS };
  const { first, hops } = alternate(rule);
  let cut = false;
  let partials = start(search, first);
  for (const { edge, node } of hops) {
    const next = [];
    for (const partial of partials) {
      next.push(...extend(search, partial, edge, node));
      if (next.length > MAX_PARTIAL) break;
    }
    cut ||= next.length > MAX_PARTIAL;
    partials = shortestOfEach(next);
  }
  if (cut || search.budget <= 0) options.onLimit?.();
  return partials.map(toMatch).filter((found) => !rule.unless.some((where) => boundPasses(found, where, compile)));
}
function start(search, step) {
  const partials = [];
  for (const node of search.graph.nodes.values()) {
    const state = begin(search, node);
    if (stands(search, state, step)) partials.push({ state, bindings: bind({}, step.as, node), key: node.id });
  }
  return partials;
}
function* extend(search, partial, edgeStep, nodeStep) {
  for (const state of advance(search, partial.state, edgeStep)) {
    const { node, via } = state.trail;
    if (!via || !agrees(partial.bindings, edgeStep.as, via) || !agrees(partial.bindings, nodeStep.as, node)) continue;
    if (!stands(search, state, nodeStep)) continue;
    const bindings = bind(bind(partial.bindings, edgeStep.as, via), nodeStep.as, node);
    const named2 = edgeStep.as === void 0 ? "" : via.id;
    yield { state, bindings, key: `${partial.key}
${named2}
${node.id}` };
  }
}
function shortestOfEach(partials) {
  const kept = /* @__PURE__ */ new Map();
  for (const partial of [...partials].sort((a, b) => a.state.trail.length - b.state.trail.length)) {
    const key = `${partial.key}
${stateKey(partial.state)}`;
    if (!kept.has(key)) kept.set(key, partial);
  }
  return [...kept.values()];
}
function stands(search, state, step) {
  const { node } = state.trail;
  if (!words(step.node).includes(node.kind)) return false;
  if (!nodePasses(node, step.where, { compile: search.compile, actor: state.actor })) return false;
  return list2(step.has).every((hop) => hasHop(search, state, hop)) && !list2(step.lacks).some((hop) => hasHop(search, state, hop));
}
function hasHop(search, state, hop) {
  const asking = { compile: search.compile, actor: state.actor };
  return edgesOf(search.graph, state.trail.node, hop).some((edge) => {
    if (!holdsIn2(edge, state.context) || !edgePasses(edge, hop.where, asking)) return false;
    const node = otherEnd(search.graph, edge, hop.reverse);
    if (!node || hop.node && !words(hop.node).includes(node.kind)) return false;
    return nodePasses(node, hop.nodeWhere, asking);
  });
}
function list2(hops) {
  if (hops === void 0) return [];
  return "edge" in hops ? [hops] : hops;
}
function agrees(bindings, name, bound) {
  const before = name === void 0 ? void 0 : bindings[name];
  return before === void 0 || before.id === bound.id;
}
function bind(bindings, name, bound) {
  return name === void 0 ? bindings : { ...bindings, [name]: bound };
}
function toMatch({ state, bindings }) {
  const hops = [];
  for (let trail = state.trail; trail; trail = trail.before) {
    const { node, via, context } = trail;
    hops.push({ node, ...via && { via }, ...context !== void 0 && { context } });
  }
  hops.reverse();
  return {
    bindings,
    hops,
    lowered: state.lowered,
    ...state.context !== void 0 && { context: state.context },
    ...state.actor !== void 0 && { actor: state.actor },
    gates: hollowGates(hops)
  };
}
function hollowGates(hops) {
  if (hops.every(({ via }) => !via || via.gates.length === 0)) return [];
  const gates = hops.flatMap(({ via, context }) => via ? gatesIn2(via, context) : []);
  const hollow = gates.filter((gate) => gate.strength !== "effective");
  return [...new Map(hollow.map((gate) => [JSON.stringify(gate), gate])).values()];
}
function forgeable(graph) {
  const accesses = /* @__PURE__ */ new Set();
  for (const edge of graph.edges.values())
    for (const gate of edge.gates) for (const access of gate.forgeableBy) accesses.add(access);
  return accesses;
}

// src/rules/sentence.ts
var SENTENCES = {
  starts: ({ from: from2, to, context }) => `${from2} can start ${to}${context === void 0 ? "" : ` on ${context}`}`,
  runs: ({ from: from2, to, checkOff }) => `${from2} runs ${to}${checkOff === void 0 ? "" : `, whose own check of who started it \`${checkOff}\` switches off`}`,
  calls: ({ from: from2, to }) => `${from2} starts ${to}`,
  delegates: ({ from: from2, to }) => `${from2} hands work to ${to}`,
  uses: ({ from: from2, to }) => `${from2} may use ${to}`,
  offers: ({ from: from2, to }) => `${from2} provides ${to}`,
  feeds: ({ from: from2, to, toKind }) => toKind === "content" ? `${from2} can write ${to}` : `${from2} reaches ${to}`,
  holds: ({ from: from2, to }) => `${from2} has ${to} within reach`,
  grants: ({ from: from2, to, access }) => `${from2} grants ${access || "access"} on ${to}`,
  reaches: ({ from: from2, to, access }) => `${from2} can ${access || "reach"} ${to}`,
  triggers: ({ from: from2, to, context }) => `${from2} triggers ${to}${context === void 0 ? "" : ` on ${context}`}`,
  "hands-off": ({ from: from2, to }) => `${from2} hands data to ${to}`,
  records: ({ from: from2, to }) => `${from2} leaves ${to}`,
  can: ({ from: from2, to, access }) => `${from2} can ${access || "reach"} ${to}`
};
var NOUNS = {
  principal: "",
  workload: "job ",
  agent: "agent ",
  model: "model ",
  tool: "",
  server: "MCP server ",
  content: "",
  credential: "",
  resource: "",
  evidence: ""
};
function sentence(graph, hop) {
  const { node, via, context, can } = hop;
  if (!via) return called(node, context);
  const from2 = graph.nodes.get(via.from) ?? node;
  const to = graph.nodes.get(via.to) ?? node;
  const access = words((can ?? via).facts.access?.value).filter((word) => word !== "unknown");
  return SENTENCES[via.kind]({
    from: called(from2, context),
    to: called(to, context),
    context,
    access: access.map(verb).join(" and "),
    toKind: to.kind,
    checkOff: to.facts["actor-check"]?.value === "off" ? words(to.facts["actor-check-input"]?.value)[0] : void 0
  });
}
function called(node, context) {
  if (node.kind === "principal") return node.label;
  const noun = node.kind === "workload" && context?.startsWith("session:") ? "session " : NOUNS[node.kind];
  return `${noun}\`${node.label}\``;
}

// src/rules/findings.ts
var MAX_PATHS = 20;
var LOWERED = { critical: 8.9, high: 6.9, medium: 3.9, low: 3.9 };
var LESS_SURE = { high: "medium", medium: "low", low: "low" };
function findings(graph, rules2, options) {
  return rules2.flatMap((rule) => findingsOf(graph, rule, options)).sort(compareFindings);
}
function findingsOf(graph, rule, options) {
  const compile = options.compile ?? builtinRegex;
  const groups2 = /* @__PURE__ */ new Map();
  for (const found of match(graph, rule, { compile, onLimit: () => options.onLimit?.(rule) })) {
    const identity = identityOf(rule, found);
    const scored = { match: found, score: scoreOf(rule, found, compile) };
    const group = groups2.get(identity);
    if (group) group.push(scored);
    else groups2.set(identity, [scored]);
  }
  return [...groups2].map(([identity, group]) => toFinding(graph, rule, identity, group, options));
}
function toFinding(graph, rule, identity, group, options) {
  const sorted = [...group].sort(compareScored);
  const [worst] = sorted;
  if (!worst) throw new Error("A finding has at least one match.");
  const location = placeOf3(graph, rule, worst.match);
  return {
    rule: rule.id,
    level: levelOf(worst.score),
    score: worst.score,
    confidence: worst.match.lowered ? LESS_SURE[rule.confidence] : rule.confidence,
    message: filled(rule.message, worst.match),
    location,
    paths: pathsOf(graph, sorted),
    gates: distinct2(sorted.flatMap((scored) => scored.match.gates)),
    fingerprint: createHash2("sha256").update(`${rule.id}
${identity}`).digest("hex").slice(0, 32),
    lineHash: options.lineHash(location.file, location.line)
  };
}
function identityOf(rule, found) {
  return rule.identity.map((name) => {
    const bound = found.bindings[name];
    const definition = bound?.facts.definition?.value;
    return typeof definition === "string" && definition !== "unknown" ? definition : bound?.id ?? "";
  }).join("\n");
}
function scoreOf(rule, found, compile) {
  const score = rule.cases.find((one) => boundPasses(found, one.where, compile))?.score ?? rule.score;
  return found.lowered ? Math.min(score, LOWERED[levelOf(score)]) : score;
}
function compareScored(a, b) {
  return b.score - a.score || Number(a.match.lowered) - Number(b.match.lowered) || a.match.hops.length - b.match.hops.length;
}
function compareFindings(a, b) {
  return compareLocations(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
}
function placeOf3(graph, rule, found) {
  const bound = found.bindings[rule.at];
  const place = bound && placeOfBound(graph, bound);
  return place ?? found.hops.map((hop) => placeOfHop(hop)).find((location) => location !== void 0) ?? {
    file: ".",
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1
  };
}
function placeOfBound(graph, bound) {
  if (!isEdge(bound)) return bound.location;
  return bound.locations[0] ?? graph.nodes.get(bound.from)?.location ?? graph.nodes.get(bound.to)?.location;
}
function placeOfHop({ node, via, can }) {
  return via?.locations[0] ?? can?.locations[0] ?? node.location;
}
function pathsOf(graph, sorted) {
  const paths = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const { match: found } of sorted) {
    const way = keyOf2(found.hops);
    if (seen.has(way)) continue;
    seen.add(way);
    const hops = expand(graph, found).hops;
    const key = keyOf2(hops);
    if (!paths.has(key)) paths.set(key, { steps: hops.map((hop) => toStep(graph, hop)) });
    if (paths.size === MAX_PATHS) break;
  }
  return [...paths.values()];
}
function keyOf2(hops) {
  return hops.map((hop) => `${hop.node.id}
${hop.via?.id}
${hop.can?.id}`).join("\n");
}
function toStep(graph, hop) {
  const { node, via, context, can } = hop;
  const location = placeOfHop(hop);
  const access = words((can ?? via)?.facts.access?.value).find(isAccess);
  return {
    node: { id: node.id, kind: node.kind, label: node.label, ...node.zone && { zone: node.zone }, layer: node.layer },
    ...via && {
      via: {
        kind: via.kind,
        ...access && { access },
        ...context !== void 0 && { context },
        gates: distinct2([...gatesIn2(via, context), ...can && can !== via ? gatesIn2(can, context) : []])
      }
    },
    ...location && { location },
    text: sentence(graph, hop)
  };
}
function isAccess(word) {
  return ACCESSES.some((access) => access === word);
}
function distinct2(items) {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

// src/rules/comments.ts
var SLASHES = /\.(?:json|jsonc|json5|[cm]?[jt]sx?)$/i;
var YAML = /\.ya?ml$/i;
var BLOCK_HEADER = /(?:^|[\s:-])[|>](?:[+-]?([1-9])?|([1-9])[+-])\s*$/;
var SEQUENCE_MARKS = /^\s*(?:-\s+)*/;
function comments(file) {
  const lines = file.text.split(/\r\n|\n|\r/);
  if (SLASHES.test(file.file)) return slashComments(lines);
  if (YAML.test(file.file)) return yamlComments(lines);
  return /\.md$/i.test(file.file) ? frontmatterComments(lines) : hashComments(lines, file.file);
}
function yamlComments(lines) {
  const found = [];
  let quote = "";
  let block;
  for (const [index, line] of lines.entries()) {
    if (block) block = stillIn(block, line);
    if (block) continue;
    const scanned = scanHashLine(line, quote, true);
    quote = scanned.quote;
    if (scanned.comment !== void 0) found.push(toComment(line, index, scanned.comment, 1));
    if (!quote) block = opensBlock(line.slice(0, scanned.comment ?? line.length));
  }
  return found;
}
function opensBlock(content) {
  const header = BLOCK_HEADER.exec(content);
  if (!header) return void 0;
  const marks = SEQUENCE_MARKS.exec(content)?.[0].length ?? 0;
  const space = content.length - content.trimStart().length;
  const rest = content.slice(marks);
  const lastDash = content.slice(0, marks).lastIndexOf("-");
  const parent = rest.includes(":") ? marks : lastDash >= 0 ? lastDash : Math.min(space - 1, 0);
  const digit = header[1] ?? header[2];
  return { parent, indent: digit === void 0 ? void 0 : Math.max(parent, 0) + Number(digit) };
}
function stillIn(block, line) {
  if (line.trim() === "") return block;
  const indent = line.length - line.trimStart().length;
  if (block.indent === void 0) return indent > block.parent ? { ...block, indent } : void 0;
  return indent >= block.indent ? block : void 0;
}
function scanHashLine(line, open, yaml) {
  let quote = open;
  let fresh = true;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (quote) {
      if (char === "\\" && quote === '"') at += 1;
      else if (line.startsWith(quote, at)) {
        at += quote.length - 1;
        quote = "";
      }
    } else if (char === "#" && (at === 0 || /\s/.test(line.charAt(at - 1)))) return { comment: at, quote };
    else if ((char === '"' || char === "'") && (fresh || !yaml)) {
      quote = !yaml && line.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
      at += quote.length - 1;
    } else if (yaml && fresh && (char === "!" || char === "&")) {
      while (at + 1 < line.length && !/\s/.test(line.charAt(at + 1))) at += 1;
    } else
      fresh = /[[{,]/.test(char) || /\s/.test(char) && (fresh || /(?:^|\s)[-?]$|:$/.test(line.slice(Math.max(0, at - 2), at)));
  }
  return { comment: void 0, quote };
}
function hashComments(lines, file) {
  const found = [];
  const spans = /\.(?:toml|py)$/i.test(file);
  let quote = "";
  for (const [index, line] of lines.entries()) {
    const scanned = scanHashLine(line, quote, false);
    quote = scanned.quote.length === 3 && spans ? scanned.quote : "";
    if (scanned.comment !== void 0) found.push(toComment(line, index, scanned.comment, 1));
  }
  return found;
}
function frontmatterComments(lines) {
  if (lines[0]?.trimEnd() !== "---") return [];
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  return end < 0 ? [] : yamlComments(lines.slice(0, end));
}
function slashComments(lines) {
  const found = [];
  let open = "";
  for (const [index, line] of lines.entries()) {
    const scanned = scanSlashLine(line, open);
    open = scanned.open === "*/" || scanned.open === "`" ? scanned.open : "";
    if (scanned.comment !== void 0) found.push(toComment(line, index, scanned.comment, 2));
  }
  return found;
}
function scanSlashLine(line, before) {
  let open = before;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (open) {
      if (char === "\\" && open !== "*/") at += 1;
      else if (line.startsWith(open, at)) {
        at += open.length - 1;
        open = "";
      }
    } else if (line.startsWith("//", at)) return { comment: at, open };
    else if (line.startsWith("/*", at)) {
      open = "*/";
      at += 1;
    } else if (char === '"' || char === "'" || char === "`") open = char;
  }
  return { comment: void 0, open };
}
function toComment(line, index, at, mark) {
  return {
    line: index + 1,
    column: at + 1,
    alone: line.slice(0, at).trim() === "",
    text: line.slice(at + mark).trim()
  };
}

// src/rules/ignores.ts
var MARK = /^delegraph:\s*ignore\b/;
var IGNORE = /^delegraph:\s*ignore\[([^\]]*)\](.*)$/;
function collectIgnores(file) {
  if (!file.text.includes("delegraph:")) return [];
  const all2 = comments(file);
  const below = linesBelow(all2);
  return all2.filter((comment) => MARK.test(comment.text)).map((comment) => toIgnore(file.file, comment, below));
}
function applyIgnores(findings2, ignores, ruleIds) {
  const used = /* @__PURE__ */ new Set();
  const byLine = /* @__PURE__ */ new Map();
  for (const ignore of ignores) {
    const key = lineKey(ignore.location.file, ignore.line);
    const same = byLine.get(key);
    if (same) same.push(ignore);
    else byLine.set(key, [ignore]);
  }
  const kept = [];
  const suppressed = [];
  for (const finding of findings2) {
    const ignore = byLine.get(lineKey(finding.location.file, finding.location.line))?.find((one) => one.reason !== "" && one.rules.includes(finding.rule));
    if (ignore) {
      used.add(useKey(ignore, finding.rule));
      suppressed.push({ finding, reason: ignore.reason, location: ignore.location });
    } else kept.push(finding);
  }
  return { findings: kept, suppressed, diagnostics: ignores.flatMap((ignore) => complaints(ignore, ruleIds, used)) };
}
function complaints(ignore, ruleIds, used) {
  const say = (code, message) => ({
    code,
    level: "warning",
    message,
    location: ignore.location
  });
  if (ignore.rules.length === 0)
    return [say("bad-ignore", "The ignore comment names no rule: write `delegraph: ignore[rule-id] reason`.")];
  if (ignore.reason === "") return [say("bad-ignore", "The ignore comment gives no reason, so the finding stays.")];
  return ignore.rules.flatMap((rule) => {
    if (!ruleIds.has(rule)) return [say("bad-ignore", `The ignore comment names \`${rule}\`, which is not a rule.`)];
    return used.has(useKey(ignore, rule)) ? [] : [say("unused-ignore", `The ignore comment for \`${rule}\` matches no finding.`)];
  });
}
function linesBelow(all2) {
  const below = /* @__PURE__ */ new Map();
  for (const { line, alone } of [...all2].reverse()) if (alone) below.set(line, below.get(line + 1) ?? line + 1);
  return below;
}
function toIgnore(file, comment, below) {
  const [, names = "", reason = ""] = IGNORE.exec(comment.text) ?? [];
  const line = below.get(comment.line) ?? comment.line;
  const endColumn = comment.column + comment.text.length + 1;
  return {
    rules: [...new Set(names.split(",").map((name) => name.trim()))].filter((name) => name !== ""),
    reason: reason.trim(),
    line,
    location: { file, line: comment.line, column: comment.column, endLine: comment.line, endColumn }
  };
}
function lineKey(file, line) {
  return `${file}
${line}`;
}
function useKey(ignore, rule) {
  return `${lineKey(ignore.location.file, ignore.location.line)}
${rule}`;
}

// src/rules/subsume.ts
function subsume(findings2, rules2) {
  const subsumes = new Map(rules2.map((rule) => [rule.id, new Set(rule.subsumes)]));
  const removedBy = /* @__PURE__ */ new Map();
  const nodesOf = new Map(findings2.map((finding) => [finding, nodeIds(finding)]));
  for (const weaker of findings2) {
    const nodes = nodesOf.get(weaker) ?? /* @__PURE__ */ new Set();
    const stronger = findings2.find((other) => {
      if (other === weaker || !subsumes.get(other.rule)?.has(weaker.rule)) return false;
      if (LEVELS.indexOf(other.level) < LEVELS.indexOf(weaker.level)) return false;
      return contains3(nodesOf.get(other), nodes) && sharesAgent(other, weaker) && !endsIn(removedBy, other, weaker);
    });
    if (stronger) removedBy.set(weaker, stronger);
  }
  return findings2.filter((finding) => !removedBy.has(finding));
}
function nodeIds(finding) {
  return new Set(finding.paths.flatMap((path) => path.steps.map((step) => step.node.id)));
}
function agentIds(finding) {
  const nodes = finding.paths.flatMap((path) => path.steps.map((step) => step.node));
  return new Set(nodes.filter((node) => node.kind === "agent").map((node) => node.id));
}
function sharesAgent(a, b) {
  const agents = agentIds(a);
  return [...agentIds(b)].some((id) => agents.has(id));
}
function contains3(outer, inner) {
  return outer !== void 0 && [...inner].every((id) => outer.has(id));
}
function endsIn(removedBy, from2, to) {
  for (let finding = removedBy.get(from2); finding; finding = removedBy.get(finding)) if (finding === to) return true;
  return false;
}

// src/scan.ts
async function scan({ path, minSeverity, rules: only }) {
  const found = discover(
    path,
    READERS3.flatMap((reader) => reader.files)
  );
  const fragments = [];
  for (const file of found.files)
    for (const reader of readersOf(file.file)) fragments.push(await readFile(reader, file, found.repository));
  const linked = link(fragments);
  const graph = derive(linked.graph);
  const rules2 = BUILTIN_RULES.filter((rule) => only.length === 0 || only.includes(rule.id));
  const limits = [];
  const matched = findings(graph, BUILTIN_RULES, {
    lineHash: hasher(found.repository.file),
    onLimit: (rule) => limits.push(cutShort(rule.id))
  });
  const texts = /* @__PURE__ */ new Set([
    ...found.files,
    ...matched.flatMap((finding) => found.repository.file(finding.location.file) ?? [])
  ]);
  const ignores = [...texts].flatMap(collectIgnores);
  const kept = applyIgnores(matched, ignores, new Set(BUILTIN_RULES.map((rule) => rule.id)));
  const all2 = subsume(
    kept.findings.filter((finding) => rules2.some((rule) => rule.id === finding.rule)),
    rules2
  );
  const least2 = LEVELS.indexOf(minSeverity);
  const entries = ledger(graph);
  const diagnostics = [
    ...found.diagnostics,
    ...fragments.flatMap((fragment) => fragment.diagnostics),
    ...linked.diagnostics,
    ...kept.diagnostics,
    ...limits
  ];
  return {
    tool: { name: "delegraph", version: VERSION, informationUri: HOMEPAGE },
    rules: BUILTIN_RULES,
    graph,
    ledger: entries,
    suppressed: kept.suppressed,
    findings: all2.filter((finding) => LEVELS.indexOf(finding.level) >= least2),
    hidden: Object.fromEntries(
      LEVELS.map((level, rank2) => [level, rank2 < least2 ? all2.filter((finding) => finding.level === level).length : 0])
    ),
    diagnostics: distinct3(diagnostics),
    files: { read: found.read, skipped: found.skipped },
    coverage: coverage(graph, entries)
  };
}
function hasher(fileOf) {
  const known4 = /* @__PURE__ */ new Map();
  return (file, line) => {
    const text2 = fileOf(file)?.text ?? "";
    const hashes = known4.get(file) ?? lineHashes(text2, { has: () => true });
    known4.set(file, hashes);
    return hashes.get(line) ?? "";
  };
}
function cutShort(rule) {
  return {
    code: "limit",
    level: "error",
    message: `The search for \`${rule}\` was cut short: the graph holds more paths than are followed.`,
    location: { file: ".", line: 1, column: 1, endLine: 1, endColumn: 1 }
  };
}
function distinct3(diagnostics) {
  const sorted = [...diagnostics].sort(
    (a, b) => compareLocations(a.location, b.location) || compareText(a.code, b.code) || compareText(a.message, b.message)
  );
  return sorted.filter((one, index) => JSON.stringify(one) !== JSON.stringify(sorted[index - 1]));
}
export {
  scan
};
