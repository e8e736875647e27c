// Generated from source-effects.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "verbs": {
    "source": "https://google.aip.dev/130",
    "read": [
      "get",
      "list",
      "search",
      "find",
      "fetch",
      "read",
      "describe",
      "query",
      "count",
      "retrieve",
      "lookup",
      "head",
      "select",
      "show",
      "view",
      "check",
      "is",
      "has",
      "exists",
      "paginate",
      "download",
      "scan",
      "poll",
      "compare",
      "iterate",
      "stat",
      "aggregate",
      "distinct",
      "estimated",
      "explain",
      "watch",
      "info",
      "preview",
      "resolve",
      "use",
      "auth",
      "sign",
      "verify",
      "detect",
      "translate",
      "analyze"
    ],
    "merge": [
      "merge"
    ],
    "publish": [
      "publish"
    ]
  },
  "github": {
    "source": "https://octokit.github.io/rest.js/v22/",
    "rows": [
      {
        "match": [
          "pulls.merge"
        ],
        "acts": [
          "github:default-branch merge"
        ]
      },
      {
        "match": [
          "pulls.createReview",
          "pulls.submitReview"
        ],
        "acts": [
          "github:pull-requests approve",
          "github:pull-requests write"
        ]
      },
      {
        "match": [
          "pulls.*"
        ],
        "acts": [
          "github:pull-requests write"
        ]
      },
      {
        "match": [
          "issues.*",
          "reactions.*"
        ],
        "acts": [
          "github:issues write"
        ]
      },
      {
        "match": [
          "repos.createRelease",
          "repos.updateRelease",
          "repos.uploadReleaseAsset",
          "repos.deleteRelease"
        ],
        "acts": [
          "github:releases publish"
        ]
      },
      {
        "match": [
          "repos.createOrUpdateFileContents",
          "repos.deleteFile",
          "repos.merge*",
          "git.*"
        ],
        "acts": [
          "github:agent-branch write",
          "github:default-branch write"
        ]
      },
      {
        "match": [
          "actions.createWorkflowDispatch",
          "actions.reRun*",
          "repos.createDispatchEvent"
        ],
        "acts": [
          "github:workflow-runs exec"
        ]
      },
      {
        "match": [
          "actions.*",
          "dependabot.*",
          "codespaces.*",
          "repos.update",
          "repos.*Webhook",
          "repos.*Collaborator",
          "repos.*Protection",
          "orgs.*",
          "teams.*"
        ],
        "acts": [
          "github:settings admin"
        ]
      },
      {
        "match": [
          "packages.*"
        ],
        "acts": [
          "github:packages publish"
        ]
      },
      {
        "match": [
          "*"
        ],
        "acts": [
          "github:other-repositories write"
        ]
      }
    ]
  },
  "hosts": {
    "source": "https://github.com/docker/mcp-registry/tree/main/servers",
    "names": {
      "api.github.com": "github:other-repositories",
      "gitlab.com": "service:gitlab",
      "slack.com": "service:slack",
      "api.notion.com": "service:notion",
      "api.linear.app": "service:linear",
      "atlassian.net": "service:atlassian",
      "api.atlassian.com": "service:atlassian",
      "api.stripe.com": "service:stripe",
      "api.figma.com": "service:figma",
      "api.telegram.org": "service:telegram",
      "discord.com": "service:discord",
      "api.airtable.com": "service:airtable",
      "sentry.io": "service:sentry",
      "dev.azure.com": "service:azure-devops",
      "graph.microsoft.com": "service:m365",
      "googleapis.com": "service:google-workspace",
      "api.hubapi.com": "service:hubspot",
      "api.pagerduty.com": "service:pagerduty",
      "api.resend.com": "service:resend",
      "api.supabase.com": "cloud:account",
      "api.cloudflare.com": "cloud:account",
      "api.vercel.com": "cloud:account",
      "amazonaws.com": "cloud:account"
    }
  },
  "globals": {
    "source": "https://nodejs.org/api/globals.html",
    "calls": [
      {
        "symbols": [
          "fetch",
          "globalThis.fetch",
          "window.fetch",
          "self.fetch"
        ],
        "does": "http",
        "at": 0
      },
      {
        "symbols": [
          "WebSocket",
          "EventSource"
        ],
        "does": "http",
        "at": 0,
        "method": "POST"
      },
      {
        "symbols": [
          "eval",
          "globalThis.eval"
        ],
        "does": "eval",
        "at": 0
      },
      {
        "symbols": [
          "Function"
        ],
        "does": "eval",
        "at": 0
      },
      {
        "symbols": [
          "Bun.spawn",
          "Bun.spawnSync"
        ],
        "does": "words",
        "at": 0
      },
      {
        "symbols": [
          "Bun.$"
        ],
        "does": "shell",
        "at": 0
      },
      {
        "symbols": [
          "Bun.write"
        ],
        "does": "write",
        "at": 0
      },
      {
        "symbols": [
          "Bun.file"
        ],
        "does": "read",
        "at": 0
      },
      {
        "symbols": [
          "Deno.Command",
          "Deno.run"
        ],
        "does": "run",
        "at": 0
      },
      {
        "symbols": [
          "Deno.writeTextFile",
          "Deno.writeFile",
          "Deno.remove",
          "Deno.mkdir",
          "Deno.rename",
          "Deno.copyFile",
          "Deno.create",
          "Deno.truncate",
          "Deno.chmod",
          "Deno.symlink"
        ],
        "does": "write",
        "at": 0
      },
      {
        "symbols": [
          "Deno.readTextFile",
          "Deno.readFile",
          "Deno.readDir",
          "Deno.stat",
          "Deno.open",
          "Deno.lstat",
          "Deno.realPath"
        ],
        "does": "read",
        "at": 0
      },
      {
        "symbols": [
          "JSON.*",
          "Math.*",
          "Object.*",
          "Array.*",
          "Number.*",
          "String.*",
          "Promise.*",
          "Date.*",
          "Symbol.*",
          "BigInt.*",
          "Buffer.*",
          "console.*",
          "crypto.*",
          "globalThis.crypto.*",
          "performance.*",
          "Intl.*",
          "URL.*",
          "Response.*",
          "AbortSignal.*",
          "Reflect.get",
          "Reflect.has",
          "Reflect.ownKeys",
          "Atomics.*",
          "Uint8Array.*",
          "RegExp.*",
          "Error.*",
          "Iterator.*"
        ],
        "does": "none"
      },
      {
        "symbols": [
          "Array",
          "Object",
          "Number",
          "String",
          "Boolean",
          "Promise",
          "Date",
          "Symbol",
          "BigInt",
          "Map",
          "Set",
          "WeakMap",
          "WeakSet",
          "WeakRef",
          "RegExp",
          "Proxy",
          "URL",
          "URLSearchParams",
          "URLPattern",
          "Headers",
          "Request",
          "Response",
          "FormData",
          "Blob",
          "File",
          "Buffer",
          "TextEncoder",
          "TextDecoder",
          "TextDecoderStream",
          "ReadableStream",
          "WritableStream",
          "TransformStream",
          "CompressionStream",
          "DecompressionStream",
          "AbortController",
          "Event",
          "EventTarget",
          "CustomEvent",
          "DataView",
          "ArrayBuffer",
          "SharedArrayBuffer",
          "Uint8Array",
          "Uint8ClampedArray",
          "Uint16Array",
          "Uint32Array",
          "Int8Array",
          "Int16Array",
          "Int32Array",
          "Float32Array",
          "Float64Array",
          "BigInt64Array",
          "BigUint64Array",
          "DOMParser",
          "DOMException",
          "HTMLRewriter"
        ],
        "does": "none"
      },
      {
        "symbols": [
          "Error",
          "TypeError",
          "RangeError",
          "SyntaxError",
          "ReferenceError",
          "EvalError",
          "URIError",
          "AggregateError"
        ],
        "does": "none"
      },
      {
        "symbols": [
          "parseInt",
          "parseFloat",
          "isNaN",
          "isFinite",
          "encodeURIComponent",
          "decodeURIComponent",
          "encodeURI",
          "decodeURI",
          "escape",
          "unescape",
          "atob",
          "btoa",
          "structuredClone",
          "queueMicrotask",
          "setTimeout",
          "clearTimeout",
          "setInterval",
          "clearInterval",
          "setImmediate",
          "clearImmediate",
          "require",
          "require.resolve"
        ],
        "does": "none"
      },
      {
        "symbols": [
          "process.cwd",
          "process.hrtime",
          "process.hrtime.bigint",
          "process.uptime",
          "process.memoryUsage",
          "process.cpuUsage",
          "process.nextTick",
          "process.on",
          "process.once",
          "process.off",
          "process.emitWarning",
          "process.exit",
          "process.stderr.write",
          "process.stdout.write",
          "process.env.hasOwnProperty",
          "process.getuid",
          "Bun.sleep",
          "Bun.hash",
          "Deno.cwd",
          "Deno.exit",
          "Deno.env.get",
          "Deno.env.has"
        ],
        "does": "none"
      }
    ]
  },
  "methods": {
    "source": "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects",
    "data": [
      "add",
      "addEventListener",
      "abort",
      "append",
      "apply",
      "arrayBuffer",
      "at",
      "blob",
      "bytes",
      "charAt",
      "charCodeAt",
      "clear",
      "clone",
      "close",
      "codePointAt",
      "concat",
      "cancel",
      "compareDocumentPosition",
      "copyWithin",
      "decode",
      "delete",
      "destroy",
      "digest",
      "encode",
      "emit",
      "end",
      "endsWith",
      "enqueue",
      "entries",
      "equals",
      "every",
      "exec",
      "fill",
      "filter",
      "finally",
      "find",
      "findIndex",
      "findLast",
      "findLastIndex",
      "flat",
      "flatMap",
      "forEach",
      "formData",
      "formatToParts",
      "format",
      "get",
      "getAll",
      "getDate",
      "getDay",
      "getFullYear",
      "getHours",
      "getMilliseconds",
      "getMinutes",
      "getMonth",
      "getReader",
      "getSeconds",
      "getTime",
      "getTimezoneOffset",
      "getUTCDate",
      "getUTCDay",
      "getUTCFullYear",
      "getUTCHours",
      "getUTCMinutes",
      "getUTCMonth",
      "getUTCSeconds",
      "getWriter",
      "group",
      "has",
      "hasOwnProperty",
      "hex",
      "includes",
      "indexOf",
      "isPrototypeOf",
      "isWellFormed",
      "join",
      "json",
      "keys",
      "lastIndexOf",
      "localeCompare",
      "match",
      "matchAll",
      "next",
      "normalize",
      "off",
      "on",
      "once",
      "padEnd",
      "padStart",
      "pipe",
      "pipeThrough",
      "pop",
      "propertyIsEnumerable",
      "push",
      "read",
      "readUInt8",
      "reduce",
      "reduceRight",
      "releaseLock",
      "removeEventListener",
      "removeListener",
      "repeat",
      "replace",
      "replaceAll",
      "resolvedOptions",
      "resume",
      "return",
      "reverse",
      "search",
      "set",
      "setDate",
      "setEncoding",
      "setFullYear",
      "setHours",
      "setMilliseconds",
      "setMinutes",
      "setMonth",
      "setSeconds",
      "setTime",
      "setUTCDate",
      "setUTCHours",
      "setUTCMinutes",
      "setUTCSeconds",
      "shift",
      "slice",
      "some",
      "sort",
      "splice",
      "split",
      "startsWith",
      "sub",
      "subarray",
      "substr",
      "substring",
      "tee",
      "test",
      "text",
      "then",
      "catch",
      "throwIfAborted",
      "toArray",
      "toDateString",
      "toFixed",
      "toISOString",
      "toJSON",
      "toLocaleDateString",
      "toLocaleLowerCase",
      "toLocaleString",
      "toLocaleTimeString",
      "toLocaleUpperCase",
      "toLowerCase",
      "toPrecision",
      "toReversed",
      "toSorted",
      "toSpliced",
      "toString",
      "toUpperCase",
      "toUTCString",
      "transformToString",
      "trim",
      "trimEnd",
      "trimStart",
      "union",
      "unref",
      "unshift",
      "update",
      "valueOf",
      "values",
      "with",
      "write",
      "writeUInt8"
    ],
    "any": [
      "arrayBuffer",
      "isBlockDevice",
      "isDirectory",
      "isFIFO",
      "isFile",
      "isSocket",
      "isSymbolicLink",
      "charCodeAt",
      "codePointAt",
      "endsWith",
      "flat",
      "flatMap",
      "forEach",
      "getFullYear",
      "getTime",
      "hasOwnProperty",
      "includes",
      "indexOf",
      "json",
      "lastIndexOf",
      "localeCompare",
      "matchAll",
      "padEnd",
      "padStart",
      "reduce",
      "replaceAll",
      "safeParse",
      "safeParseAsync",
      "slice",
      "some",
      "sort",
      "split",
      "startsWith",
      "substr",
      "substring",
      "text",
      "then",
      "catch",
      "finally",
      "throwIfAborted",
      "toFixed",
      "toISOString",
      "toJSON",
      "toLocaleDateString",
      "toLocaleString",
      "toLocaleTimeString",
      "toLowerCase",
      "toPrecision",
      "toSorted",
      "toString",
      "toUpperCase",
      "trim",
      "trimEnd",
      "trimStart"
    ],
    "callback": [
      "addEventListener",
      "every",
      "filter",
      "find",
      "findIndex",
      "findLast",
      "findLastIndex",
      "map",
      "off",
      "on",
      "once",
      "removeListener",
      "some",
      "sort"
    ],
    "literal": [
      "join"
    ]
  },
  "context": [
    "sendNotification",
    "sendRequest",
    "reportProgress",
    "throwIfAborted",
    "addEventListener",
    "removeEventListener",
    "info",
    "debug",
    "warn",
    "error",
    "log",
    "trace",
    "streamContent"
  ],
  "harmless": {
    "source": "https://www.npmjs.com/",
    "packages": [
      "graphql",
      "path",
      "url",
      "util",
      "crypto",
      "os",
      "assert",
      "buffer",
      "querystring",
      "string_decoder",
      "events",
      "stream",
      "stream/promises",
      "timers",
      "timers/promises",
      "async_hooks",
      "perf_hooks",
      "zlib",
      "punycode",
      "diagnostics_channel",
      "tty",
      "zod",
      "zod-to-json-schema",
      "@modelcontextprotocol/sdk",
      "@modelcontextprotocol/server",
      "@modelcontextprotocol/core",
      "@hono/mcp",
      "valibot",
      "yup",
      "joi",
      "ajv",
      "ajv-formats",
      "@sinclair/typebox",
      "superstruct",
      "arktype",
      "chalk",
      "picocolors",
      "kleur",
      "ansi-colors",
      "strip-ansi",
      "lodash",
      "lodash.*",
      "lodash-es",
      "ramda",
      "remeda",
      "radash",
      "es-toolkit",
      "date-fns",
      "date-fns-tz",
      "dayjs",
      "moment",
      "moment-timezone",
      "luxon",
      "ms",
      "uuid",
      "nanoid",
      "ulid",
      "dedent",
      "outdent",
      "common-tags",
      "minimatch",
      "picomatch",
      "micromatch",
      "ignore",
      "diff",
      "fast-diff",
      "diff-match-patch",
      "yaml",
      "js-yaml",
      "json5",
      "jsonc-parser",
      "jsonpath",
      "jsonpath-plus",
      "jmespath",
      "toml",
      "smol-toml",
      "@iarna/toml",
      "ini",
      "csv-parse",
      "csv-stringify",
      "papaparse",
      "fast-xml-parser",
      "xml2js",
      "cheerio",
      "turndown",
      "marked",
      "markdown-it",
      "remark",
      "remark-*",
      "rehype",
      "rehype-*",
      "unified",
      "mdast-*",
      "unist-*",
      "hast-*",
      "node-html-parser",
      "htmlparser2",
      "parse5",
      "linkedom",
      "@mozilla/readability",
      "he",
      "html-entities",
      "entities",
      "slugify",
      "semver",
      "qs",
      "query-string",
      "mime",
      "mime-types",
      "fuse.js",
      "fastest-levenshtein",
      "js-tiktoken",
      "gpt-tokenizer",
      "tiktoken",
      "mathjs",
      "bignumber.js",
      "decimal.js",
      "big.js",
      "p-limit",
      "p-retry",
      "p-queue",
      "p-map",
      "async-mutex",
      "async-retry",
      "retry",
      "eventemitter3",
      "lru-cache",
      "quick-lru",
      "object-hash",
      "fast-json-stable-stringify",
      "safe-stable-stringify",
      "deep-equal",
      "fast-deep-equal",
      "deepmerge",
      "immer",
      "clone",
      "type-fest",
      "tslib",
      "ts-pattern",
      "neverthrow",
      "@js-temporal/polyfill",
      "debug",
      "pino",
      "winston",
      "loglevel",
      "consola",
      "escape-html",
      "escape-string-regexp",
      "shell-quote",
      "@anthropic-ai/tokenizer",
      "@toon-format/toon",
      "js-md5",
      "jose",
      "jsonwebtoken",
      "base64-js",
      "color",
      "chroma-js",
      "wcwidth",
      "string-width",
      "pluralize",
      "change-case",
      "camelcase",
      "camelcase-keys",
      "snakecase-keys",
      "validator",
      "email-validator",
      "libphonenumber-js",
      "iso-639-1",
      "country-list",
      "cron-parser",
      "rrule",
      "chrono-node"
    ]
  },
  "products": {
    "node-fs": {
      "packages": [
        "fs",
        "fs-extra",
        "graceful-fs"
      ],
      "source": "https://nodejs.org/api/fs.html",
      "calls": [
        {
          "symbols": [
            "writeFile",
            "writeFileSync",
            "appendFile",
            "appendFileSync",
            "rm",
            "rmSync",
            "rmdir",
            "rmdirSync",
            "unlink",
            "unlinkSync",
            "mkdir",
            "mkdirSync",
            "mkdtemp",
            "mkdtempSync",
            "createWriteStream",
            "chmod",
            "chmodSync",
            "chown",
            "chownSync",
            "truncate",
            "truncateSync",
            "utimes",
            "utimesSync",
            "promises.writeFile",
            "promises.appendFile",
            "promises.rm",
            "promises.rmdir",
            "promises.unlink",
            "promises.mkdir",
            "promises.mkdtemp",
            "promises.chmod",
            "promises.chown",
            "promises.truncate",
            "promises.utimes",
            "outputFile",
            "outputFileSync",
            "outputJson",
            "outputJSON",
            "writeJson",
            "writeJSON",
            "writeJsonSync",
            "ensureDir",
            "ensureDirSync",
            "ensureFile",
            "ensureFileSync",
            "emptyDir",
            "emptyDirSync",
            "remove",
            "removeSync",
            "mkdirp",
            "mkdirpSync"
          ],
          "does": "write",
          "at": 0
        },
        {
          "symbols": [
            "rename",
            "renameSync",
            "cp",
            "cpSync",
            "copyFile",
            "copyFileSync",
            "symlink",
            "symlinkSync",
            "link",
            "linkSync",
            "promises.rename",
            "promises.cp",
            "promises.copyFile",
            "promises.symlink",
            "promises.link",
            "move",
            "moveSync",
            "copy",
            "copySync"
          ],
          "does": "write",
          "at": 1
        },
        {
          "symbols": [
            "write",
            "writeSync",
            "writev",
            "ftruncate",
            "fsync",
            "fsyncSync",
            "futimes"
          ],
          "does": "write"
        },
        {
          "symbols": [
            "*Stream().*",
            "watch().*",
            "watchFile().*",
            "opendir().*",
            "promises.opendir().*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "open().write*",
            "open().append*",
            "open().truncate",
            "promises.open().write*",
            "promises.open().append*",
            "promises.open().truncate"
          ],
          "does": "write"
        },
        {
          "symbols": [
            "open().*",
            "promises.open().*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "open",
            "openSync",
            "promises.open"
          ],
          "does": "open",
          "at": 0
        },
        {
          "symbols": [
            "close",
            "closeSync"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "readFile",
            "readFileSync",
            "readdir",
            "readdirSync",
            "stat",
            "statSync",
            "lstat",
            "lstatSync",
            "fstat",
            "fstatSync",
            "access",
            "accessSync",
            "exists",
            "existsSync",
            "realpath",
            "realpathSync",
            "readlink",
            "readlinkSync",
            "createReadStream",
            "opendir",
            "opendirSync",
            "read",
            "readSync",
            "watch",
            "watchFile",
            "unwatchFile",
            "glob",
            "globSync",
            "realpath.native",
            "realpathSync.native",
            "statfs",
            "promises.readFile",
            "promises.readdir",
            "promises.stat",
            "promises.lstat",
            "promises.access",
            "promises.realpath",
            "promises.readlink",
            "promises.opendir",
            "promises.watch",
            "promises.glob",
            "pathExists",
            "pathExistsSync",
            "readJson",
            "readJSON",
            "readJsonSync"
          ],
          "does": "read",
          "at": 0
        },
        {
          "symbols": [
            "constants.*",
            "Stats",
            "Dirent"
          ],
          "does": "none"
        }
      ]
    },
    "finding-files": {
      "packages": [
        "glob",
        "fast-glob",
        "globby",
        "tinyglobby",
        "fdir",
        "readdirp",
        "chokidar",
        "klaw",
        "@vscode/ripgrep",
        "find-up",
        "pkg-dir",
        "read-pkg",
        "cosmiconfig",
        "dotenv",
        "exceljs",
        "xlsx",
        "pdf-parse",
        "mammoth",
        "sharp"
      ],
      "source": "https://www.npmjs.com/package/fast-glob",
      "calls": [
        {
          "symbols": [
            "*write*",
            "*toFile"
          ],
          "does": "write",
          "at": 0
        },
        {
          "symbols": [
            "*"
          ],
          "does": "read",
          "at": 0
        }
      ]
    },
    "writing-files": {
      "packages": [
        "write-file-atomic",
        "rimraf",
        "del",
        "mkdirp",
        "make-dir",
        "tmp",
        "tempy",
        "tmp-promise",
        "trash",
        "archiver",
        "extract-zip",
        "decompress",
        "adm-zip",
        "tar"
      ],
      "source": "https://www.npmjs.com/package/write-file-atomic",
      "calls": [
        {
          "symbols": [
            "*"
          ],
          "does": "write",
          "at": 0
        }
      ]
    },
    "conf": {
      "packages": [
        "conf",
        "configstore",
        "keytar",
        "env-paths"
      ],
      "source": "https://www.npmjs.com/package/conf",
      "calls": [
        {
          "symbols": [
            "*"
          ],
          "does": "write"
        }
      ]
    },
    "child-process": {
      "packages": [
        "child_process",
        "cross-spawn",
        "node-pty",
        "@lydell/node-pty",
        "@homebridge/node-pty-prebuilt-multiarch",
        "@vscode/ripgrep-bin"
      ],
      "source": "https://nodejs.org/api/child_process.html",
      "calls": [
        {
          "symbols": [
            "*().*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "exec",
            "execSync"
          ],
          "does": "shell",
          "at": 0
        },
        {
          "symbols": [
            "spawn",
            "spawnSync",
            "execFile",
            "execFileSync",
            "default",
            "default.sync",
            "sync",
            "fork"
          ],
          "does": "run",
          "at": 0
        }
      ]
    },
    "execa": {
      "packages": [
        "execa",
        "nano-spawn"
      ],
      "source": "https://github.com/sindresorhus/execa/blob/main/docs/api.md",
      "calls": [
        {
          "symbols": [
            "execa().*",
            "execaCommand().*",
            "default().*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "execaCommand",
            "execaCommandSync",
            "execa.command",
            "default.command",
            "command",
            "commandSync"
          ],
          "does": "line",
          "at": 0
        },
        {
          "symbols": [
            "execa",
            "execaSync",
            "execaNode",
            "default",
            "node",
            "default.sync",
            "$",
            "$()"
          ],
          "does": "run",
          "at": 0
        }
      ]
    },
    "tinyexec": {
      "packages": [
        "tinyexec"
      ],
      "source": "https://github.com/tinylibs/tinyexec",
      "calls": [
        {
          "symbols": [
            "*().*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "x",
            "exec"
          ],
          "does": "run",
          "at": 0
        }
      ]
    },
    "shells": {
      "packages": [
        "zx",
        "shelljs",
        "dax-sh",
        "@david/dax",
        "exec-sh"
      ],
      "source": "https://google.github.io/zx/",
      "calls": [
        {
          "symbols": [
            "$",
            "$()",
            "exec",
            "default",
            "default.exec",
            "$.sync"
          ],
          "does": "shell",
          "at": 0
        },
        {
          "symbols": [
            "*().*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "rm",
            "mkdir",
            "touch",
            "mv",
            "cp",
            "sed",
            "chmod",
            "ln"
          ],
          "does": "write",
          "at": 1
        },
        {
          "symbols": [
            "cat",
            "ls",
            "find",
            "grep",
            "test",
            "which",
            "pwd",
            "head",
            "tail"
          ],
          "does": "read",
          "at": 0
        }
      ]
    },
    "vm": {
      "packages": [
        "vm",
        "vm2",
        "isolated-vm",
        "@vm2/core"
      ],
      "source": "https://nodejs.org/api/vm.html",
      "calls": [
        {
          "symbols": [
            "createContext",
            "isContext",
            "Isolate#*",
            "Isolate",
            "VM",
            "NodeVM"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "Script#*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "eval",
          "at": 0
        }
      ]
    },
    "worker": {
      "packages": [
        "worker_threads",
        "cluster"
      ],
      "source": "https://nodejs.org/api/worker_threads.html",
      "calls": [
        {
          "symbols": [
            "Worker"
          ],
          "does": "eval",
          "at": 0
        }
      ]
    },
    "sandboxes": {
      "packages": [
        "@vercel/sandbox",
        "e2b",
        "@e2b/code-interpreter",
        "@e2b/desktop",
        "@daytonaio/sdk",
        "@daytona/sdk",
        "modal",
        "just-bash",
        "@cloudflare/sandbox",
        "@codesandbox/sdk",
        "@runloop/api-client",
        "quickjs-emscripten",
        "@sebastianwessel/quickjs"
      ],
      "source": "https://e2b.dev/docs",
      "calls": [
        {
          "symbols": [
            "*"
          ],
          "does": "sandbox"
        }
      ]
    },
    "node-http": {
      "packages": [
        "http",
        "https",
        "http2",
        "follow-redirects"
      ],
      "source": "https://nodejs.org/api/http.html",
      "calls": [
        {
          "symbols": [
            "Agent",
            "Agent#*",
            "*().*",
            "http.Agent",
            "https.Agent"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "get"
          ],
          "does": "http",
          "at": 0,
          "method": "GET"
        },
        {
          "symbols": [
            "request",
            "http.request",
            "https.request",
            "connect"
          ],
          "does": "http",
          "at": 0
        },
        {
          "symbols": [
            "createServer"
          ],
          "does": "none"
        }
      ]
    },
    "sockets": {
      "packages": [
        "net",
        "tls",
        "dgram",
        "dns",
        "dns/promises"
      ],
      "source": "https://nodejs.org/api/net.html",
      "calls": [
        {
          "symbols": [
            "*().*",
            "Socket#on",
            "Socket#end",
            "isIP",
            "isIPv4",
            "isIPv6"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "http",
          "at": 0,
          "method": "POST"
        }
      ]
    },
    "fetchers": {
      "packages": [
        "axios",
        "got",
        "ky",
        "undici",
        "node-fetch",
        "cross-fetch",
        "isomorphic-fetch",
        "superagent",
        "needle",
        "request",
        "request-promise",
        "phin",
        "ofetch",
        "make-fetch-happen",
        "redaxios",
        "wretch",
        "@octokit/fetch",
        "node-fetch-commonjs",
        "node-fetch-native",
        "axios-retry",
        "undici-types",
        "gaxios",
        "openapi-fetch"
      ],
      "source": "https://axios-http.com/docs/api_intro",
      "calls": [
        {
          "symbols": [
            "isAxiosError",
            "default.isAxiosError",
            "isCancel",
            "Agent",
            "ProxyAgent",
            "EnvHttpProxyAgent",
            "setGlobalDispatcher",
            "getGlobalDispatcher",
            "FormData",
            "Headers",
            "Request",
            "Response",
            "AxiosError",
            "CanceledError",
            "HTTPError",
            "axiosRetry",
            "toFormData",
            "*interceptors.*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "get",
            "head",
            "options",
            "*.get",
            "*.head",
            "*#get",
            "*#head",
            "*.json",
            "*.GET",
            "*.HEAD"
          ],
          "does": "http",
          "at": 0,
          "method": "GET"
        },
        {
          "symbols": [
            "post",
            "*.post",
            "*#post",
            "postForm",
            "*.postForm",
            "*.POST"
          ],
          "does": "http",
          "at": 0,
          "method": "POST"
        },
        {
          "symbols": [
            "*.PUT",
            "*.PATCH",
            "*.DELETE",
            "put",
            "patch",
            "del",
            "delete",
            "*.put",
            "*.patch",
            "*.delete",
            "*.del",
            "*#put",
            "*#patch",
            "*#delete",
            "*#del"
          ],
          "does": "http",
          "at": 0,
          "method": "PUT"
        },
        {
          "symbols": [
            "create",
            "extend",
            "default.create",
            "default.extend",
            "Axios",
            "createClient",
            "*.use",
            "wrapAsPathBasedClient"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "fetch().*",
            "request().*",
            "*.get().*",
            "*.post().*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "default",
            "fetch",
            "axios",
            "got",
            "ky",
            "request",
            "*request",
            "create()",
            "extend()",
            "stream",
            "pipeline",
            "WebSocket",
            "ofetch",
            "$fetch"
          ],
          "does": "http",
          "at": 0
        }
      ]
    },
    "websocket": {
      "packages": [
        "ws",
        "socket.io-client",
        "reconnecting-websocket",
        "eventsource",
        "mqtt",
        "amqplib",
        "kafkajs",
        "nats"
      ],
      "source": "https://www.npmjs.com/package/ws",
      "calls": [
        {
          "symbols": [
            "default",
            "WebSocket",
            "io",
            "connect",
            "ReconnectingWebSocket",
            "EventSource",
            "connectAsync"
          ],
          "does": "http",
          "at": 0,
          "method": "POST"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "acts",
          "resource": "service:account",
          "access": "write"
        }
      ]
    },
    "sql": {
      "packages": [
        "pg",
        "mysql",
        "mysql2",
        "better-sqlite3",
        "sqlite3",
        "sqlite",
        "mssql",
        "tedious",
        "postgres",
        "@neondatabase/serverless",
        "@vercel/postgres",
        "@planetscale/database",
        "@libsql/client",
        "oracledb",
        "mariadb",
        "snowflake-sdk",
        "@google-cloud/bigquery",
        "@clickhouse/client",
        "duckdb",
        "@duckdb/node-api",
        "slonik",
        "knex",
        "kysely",
        "drizzle-orm",
        "@prisma/client",
        "typeorm",
        "sequelize",
        "pg-promise",
        "bun:sqlite",
        "pg-native",
        "@databricks/sql",
        "trino-client"
      ],
      "source": "https://node-postgres.com/apis/client",
      "calls": [
        {
          "symbols": [
            "*#end",
            "*#release",
            "*#close",
            "*#on",
            "*.end",
            "*.release",
            "*.close",
            "*$connect",
            "*$disconnect",
            "*#connect",
            "*.connect",
            "*.getConnection",
            "*#getConnection",
            "*#acquire",
            "*Pool",
            "Client",
            "*Database",
            "createClient",
            "createPool",
            "createConnection",
            "connect",
            "neon",
            "default",
            "*#pragma",
            "drizzle",
            "knex",
            "*eq",
            "and",
            "or",
            "*sql",
            "PrismaClient",
            "*count*()",
            "*().release",
            "*().end",
            "*.ping",
            "*.format",
            "escape",
            "*escapeId",
            "*.escape",
            "types",
            "*types.*",
            "*.on"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*.prepare().run"
          ],
          "does": "acts",
          "resource": "service:database",
          "access": "write"
        },
        {
          "symbols": [
            "*.prepare().*",
            "*#prepare().*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*query",
            "*execute",
            "*prepare",
            "*exec",
            "*$queryRaw*",
            "*$executeRaw*",
            "*raw",
            "*batch",
            "*unsafe",
            "*run",
            "*runAndReadAll",
            "*runAndRead",
            "*simple",
            "*oneOrNone",
            "*many",
            "*manyOrNone",
            "*any",
            "*none",
            "*one",
            "*queryStream",
            "*createQueryJob",
            "*all",
            "*get",
            "*each"
          ],
          "does": "sql",
          "at": 0
        },
        {
          "symbols": [
            "*create*",
            "*update*",
            "*delete*",
            "*insert*",
            "*upsert*",
            "*save*",
            "*remove*",
            "*destroy*",
            "*truncate*",
            "*del",
            "*replace*",
            "*drop*",
            "*alter*",
            "*increment*"
          ],
          "does": "acts",
          "resource": "service:database",
          "access": "write"
        },
        {
          "symbols": [
            "*find*",
            "*select*",
            "*aggregate*",
            "*count*",
            "*groupBy*",
            "*first*",
            "*where*",
            "*get*",
            "*load*",
            "*from*",
            "*selectFrom*",
            "*list*",
            "*show*"
          ],
          "does": "acts",
          "resource": "service:database",
          "access": "read"
        }
      ]
    },
    "stores": {
      "packages": [
        "mongodb",
        "mongoose",
        "ioredis",
        "redis",
        "@upstash/redis",
        "@upstash/vector",
        "@supabase/supabase-js",
        "@elastic/elasticsearch",
        "@opensearch-project/opensearch",
        "neo4j-driver",
        "@pinecone-database/pinecone",
        "@qdrant/js-client-rest",
        "weaviate-client",
        "chromadb",
        "@zilliz/milvus2-sdk-node",
        "couchbase",
        "nano",
        "cassandra-driver",
        "@vercel/kv",
        "convex",
        "@azure/cosmos",
        "@google-cloud/firestore",
        "firebase-admin",
        "firebase",
        "surrealdb",
        "lowdb",
        "keyv"
      ],
      "source": "https://www.mongodb.com/docs/drivers/node/current/",
      "calls": [
        {
          "symbols": [
            "MongoClient",
            "createClient",
            "default",
            "Redis",
            "Client",
            "ObjectId",
            "*#connect",
            "*#close",
            "*#quit",
            "*#on",
            "*#db",
            "*.collection",
            "*#from",
            "*.from",
            "*schema",
            "*#ping",
            "*.ping",
            "*#disconnect",
            "*.driver",
            "*session",
            "*auth.basic",
            "*.eq",
            "*.neq",
            "*.gt",
            "*.lt",
            "*.gte",
            "*.lte",
            "*.in",
            "*.is",
            "*.like",
            "*.ilike",
            "*.or",
            "*.match",
            "*.not",
            "*.order",
            "*.limit",
            "*.range",
            "*.single",
            "*.maybeSingle",
            "*.toArray",
            "*.sort",
            "*.project",
            "*.skip",
            "*.contains",
            "*.overlaps",
            "*.textSearch"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*find",
            "*findOne",
            "*aggregate",
            "*count*",
            "*distinct",
            "*select",
            "*get",
            "*mget",
            "*hget*",
            "*smembers",
            "*lrange",
            "*scan*",
            "*keys",
            "*exists",
            "*search",
            "*list*",
            "*explain",
            "*query",
            "*fetch*",
            "*describe*",
            "*indices.get*",
            "*cat.*",
            "*info",
            "*zrange",
            "*ttl",
            "*type",
            "*indexes",
            "*estimatedDocumentCount",
            "*stats"
          ],
          "does": "acts",
          "resource": "service:database",
          "access": "read"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "acts",
          "resource": "service:database",
          "access": "write"
        }
      ]
    },
    "octokit": {
      "packages": [
        "octokit",
        "@octokit/rest",
        "@octokit/core",
        "@actions/github",
        "@octokit/request",
        "@octokit/graphql",
        "@octokit/app",
        "probot"
      ],
      "source": "https://octokit.github.io/rest.js/v22/",
      "calls": [
        {
          "symbols": [
            "Octokit",
            "App",
            "getOctokit",
            "*.defaults",
            "defaults",
            "*plugin",
            "RequestError",
            "*#hook.*",
            "*.hook.*",
            "context.*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "github",
          "at": 0
        }
      ]
    },
    "octokit-action": {
      "packages": [
        "@octokit/action"
      ],
      "source": "https://github.com/octokit/action.js",
      "ambient": "github",
      "calls": [
        {
          "symbols": [
            "Octokit",
            "*.hook.*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "github",
          "at": 0
        }
      ]
    },
    "octokit-auth": {
      "packages": [
        "@octokit/auth-app",
        "@octokit/auth-token",
        "@octokit/auth-action",
        "@octokit/plugin-throttling",
        "@octokit/plugin-retry",
        "@octokit/request-error",
        "@octokit/plugin-paginate-graphql"
      ],
      "source": "https://github.com/octokit/auth-app.js",
      "calls": [
        {
          "symbols": [
            "*"
          ],
          "does": "none"
        }
      ]
    },
    "actions-core": {
      "packages": [
        "@actions/core"
      ],
      "source": "https://github.com/actions/toolkit/tree/main/packages/core",
      "calls": [
        {
          "symbols": [
            "*"
          ],
          "does": "none"
        }
      ]
    },
    "actions-exec": {
      "packages": [
        "@actions/exec"
      ],
      "source": "https://github.com/actions/toolkit/tree/main/packages/exec",
      "calls": [
        {
          "symbols": [
            "exec",
            "getExecOutput"
          ],
          "does": "run",
          "at": 0
        }
      ]
    },
    "slack": {
      "packages": [
        "@slack/web-api",
        "@slack/bolt",
        "@slack/webhook"
      ],
      "source": "https://docs.slack.dev/tools/node-slack-sdk/web-api/",
      "calls": [
        {
          "symbols": [
            "WebClient",
            "App",
            "IncomingWebhook"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*.history",
            "*.replies",
            "*.members",
            "*.conversations",
            "*.permalink",
            "*.test",
            "*.lookupByEmail",
            "*.info",
            "*.list"
          ],
          "does": "acts",
          "resource": "service:slack",
          "access": "read"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "service:slack"
        }
      ]
    },
    "mail": {
      "packages": [
        "nodemailer",
        "resend",
        "@sendgrid/mail",
        "twilio",
        "mailgun.js",
        "postmark",
        "@getbrevo/brevo",
        "sib-api-v3-sdk",
        "plunk",
        "web-push",
        "@mailchimp/mailchimp_transactional",
        "mailersend",
        "emailjs",
        "node-mailjet"
      ],
      "source": "https://nodemailer.com/",
      "calls": [
        {
          "symbols": [
            "createTransport",
            "setApiKey",
            "Resend",
            "default",
            "ServerClient",
            "Twilio",
            "*createTestAccount",
            "*getTestMessageUrl",
            "*verify"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*.list*",
            "*.get*",
            "*.fetch*"
          ],
          "does": "acts",
          "resource": "service:account",
          "access": "read"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "acts",
          "resource": "internet",
          "access": "send"
        }
      ]
    },
    "imap": {
      "packages": [
        "imapflow",
        "imap",
        "node-imap",
        "pop3-command",
        "mailparser",
        "imap-simple"
      ],
      "source": "https://imapflow.com/",
      "calls": [
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "service:account"
        }
      ]
    },
    "stripe": {
      "packages": [
        "stripe",
        "@stripe/agent-toolkit"
      ],
      "source": "https://docs.stripe.com/api",
      "calls": [
        {
          "symbols": [
            "default",
            "Stripe",
            "*.webhooks.*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "service:stripe"
        }
      ]
    },
    "google": {
      "packages": [
        "googleapis",
        "@googleapis/*",
        "google-auth-library",
        "google-spreadsheet",
        "@google-cloud/local-auth"
      ],
      "source": "https://github.com/googleapis/google-api-nodejs-client",
      "ambient": "google-cloud",
      "calls": [
        {
          "symbols": [
            "*auth.*",
            "*Auth*",
            "OAuth2Client*",
            "JWT*",
            "Compute*",
            "google.drive",
            "google.gmail",
            "google.calendar",
            "google.sheets",
            "google.docs",
            "google.slides",
            "google.tasks",
            "google.people",
            "google.youtube",
            "google.searchconsole",
            "google.analyticsdata",
            "google.options",
            "drive",
            "gmail",
            "calendar",
            "sheets",
            "docs"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "service:google-workspace"
        }
      ]
    },
    "google-cloud": {
      "packages": [
        "@google-cloud/*"
      ],
      "source": "https://cloud.google.com/nodejs/docs/reference",
      "ambient": "google-cloud",
      "calls": [
        {
          "symbols": [
            "*Client",
            "Storage",
            "BigQuery",
            "PubSub",
            "Firestore",
            "Datastore",
            "Logging",
            "*.bucket",
            "*.file",
            "*.topic",
            "*.dataset",
            "*.table",
            "*Path",
            "*.close"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "cloud:account"
        }
      ]
    },
    "azure": {
      "packages": [
        "@azure/*"
      ],
      "source": "https://learn.microsoft.com/azure/developer/javascript/",
      "ambient": "azure",
      "calls": [
        {
          "symbols": [
            "*Credential",
            "*Client",
            "*.fromConnectionString",
            "*.getContainerClient",
            "*.getBlobClient",
            "*.getBlockBlobClient",
            "*getToken"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "cloud:account"
        }
      ]
    },
    "aws": {
      "packages": [
        "@aws-sdk/*",
        "aws-sdk",
        "@aws-lambda-powertools/*",
        "@smithy/*"
      ],
      "source": "https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/",
      "ambient": "aws",
      "calls": [
        {
          "symbols": [
            "*#send",
            "*#destroy",
            "*.send",
            "*Client",
            "DynamoDBDocument*",
            "marshall",
            "unmarshall",
            "from*",
            "*Provider",
            "*.from",
            "S3",
            "Upload",
            "*promise",
            "*Credentials",
            "SignatureV4",
            "*#config.*",
            "waitUntil*",
            "getSignedUrl",
            "S3RequestPresigner",
            "SignatureV4#*",
            "HttpRequest",
            "Hash",
            "Sha256"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "paginate*"
          ],
          "does": "acts",
          "resource": "cloud:account",
          "access": "read"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "cloud:account"
        }
      ]
    },
    "kubernetes": {
      "packages": [
        "@kubernetes/client-node",
        "kubernetes-client"
      ],
      "source": "https://github.com/kubernetes-client/javascript",
      "ambient": "kubernetes",
      "calls": [
        {
          "symbols": [
            "KubeConfig",
            "KubeConfig#*",
            "*.makeApiClient",
            "*.loadFrom*",
            "*Api"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "cloud:account"
        }
      ]
    },
    "notion": {
      "packages": [
        "@notionhq/client"
      ],
      "source": "https://github.com/makenotion/notion-sdk-js",
      "calls": [
        {
          "symbols": [
            "Client",
            "is*"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "service:notion"
        }
      ]
    },
    "linear": {
      "packages": [
        "@linear/sdk"
      ],
      "source": "https://linear.app/developers/sdk",
      "calls": [
        {
          "symbols": [
            "LinearClient",
            "LinearClient#client.setHeader"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*create*",
            "*update*",
            "*delete*",
            "*archive*",
            "*remove*",
            "*rawRequest",
            "*add*"
          ],
          "does": "acts",
          "resource": "service:linear",
          "access": "write"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "acts",
          "resource": "service:linear",
          "access": "read"
        }
      ]
    },
    "jira": {
      "packages": [
        "jira.js",
        "confluence.js",
        "jira-client",
        "@atlassian/*"
      ],
      "source": "https://mrrefactoring.github.io/jira.js/",
      "calls": [
        {
          "symbols": [
            "Version*Client",
            "ConfluenceClient",
            "AgileClient",
            "default"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "service:atlassian"
        }
      ]
    },
    "gitlab": {
      "packages": [
        "@gitbeaker/rest",
        "@gitbeaker/node",
        "@gitbeaker/core",
        "gitlab"
      ],
      "source": "https://github.com/jdalrymple/gitbeaker",
      "calls": [
        {
          "symbols": [
            "Gitlab"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*.all",
            "*.show*",
            "*.search*",
            "*.raw"
          ],
          "does": "acts",
          "resource": "service:gitlab",
          "access": "read"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "service:gitlab"
        }
      ]
    },
    "azure-devops": {
      "packages": [
        "azure-devops-node-api",
        "azure-devops-extension-sdk"
      ],
      "source": "https://github.com/microsoft/azure-devops-node-api",
      "calls": [
        {
          "symbols": [
            "*WebApi",
            "*getPersonalAccessTokenHandler",
            "*getBearerHandler",
            "*getHandlerFromToken",
            "*#get*Api",
            "*.get*Api",
            "*Api()"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*Batch"
          ],
          "does": "acts",
          "resource": "service:azure-devops",
          "access": "read"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "service:azure-devops"
        }
      ]
    },
    "chat": {
      "packages": [
        "discord.js",
        "@discordjs/rest",
        "telegraf",
        "node-telegram-bot-api",
        "grammy",
        "telegram",
        "@line/bot-sdk",
        "whatsapp-web.js",
        "@microsoft/microsoft-graph-client",
        "@microsoft/teams-ai",
        "matrix-bot-sdk",
        "twitter-api-v2",
        "@atproto/api",
        "snoowrap",
        "airtable",
        "@hubspot/api-client",
        "@sentry/api",
        "jsforce",
        "@tryghost/admin-api",
        "@shopify/shopify-api",
        "@mailchimp/mailchimp_marketing",
        "@trello/sdk",
        "asana",
        "@doist/todoist-api-typescript",
        "dropbox",
        "@microlink/mql",
        "@huggingface/hub",
        "@supabase/management",
        "@polar-sh/sdk",
        "@vercel/sdk",
        "cloudflare",
        "@datadog/datadog-api-client",
        "figma-api",
        "clickup",
        "plaid",
        "square",
        "@paypal/paypal-server-sdk",
        "intercom-client",
        "node-zendesk",
        "posthog-node",
        "@segment/analytics-node",
        "@calcom/sdk"
      ],
      "source": "https://www.npmjs.com/package/discord.js",
      "calls": [
        {
          "symbols": [
            "*Client",
            "*Builder*",
            "Telegraf",
            "Bot",
            "default",
            "GatewayIntentBits*",
            "REST",
            "BskyAgent",
            "AtpAgent",
            "*.setToken",
            "*login",
            "*.on",
            "*.once"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "service:account"
        }
      ]
    },
    "web-search": {
      "packages": [
        "@tavily/core",
        "exa-js",
        "@mendable/firecrawl-js",
        "firecrawl",
        "serpapi",
        "google-search-results-nodejs",
        "@brave/search",
        "duck-duck-scrape",
        "@perplexity-ai/perplexity_ai",
        "apify-client",
        "jina-ai",
        "@spider-cloud/spider-client",
        "youtube-transcript",
        "wikipedia",
        "rss-parser",
        "@extractus/article-extractor",
        "@postlight/parser",
        "metascraper",
        "open-graph-scraper"
      ],
      "source": "https://docs.tavily.com/sdk/javascript/reference",
      "calls": [
        {
          "symbols": [
            "tavily",
            "default",
            "Exa",
            "FirecrawlApp",
            "ApifyClient"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "acts",
          "resource": "internet",
          "access": "read"
        }
      ]
    },
    "browser": {
      "packages": [
        "puppeteer",
        "puppeteer-core",
        "puppeteer-extra",
        "playwright",
        "playwright-core",
        "@playwright/test",
        "selenium-webdriver",
        "chrome-remote-interface",
        "@browserbasehq/stagehand",
        "@browserbasehq/sdk",
        "webdriverio",
        "chrome-launcher",
        "patchright",
        "rebrowser-puppeteer-core"
      ],
      "source": "https://playwright.dev/docs/api/class-page",
      "calls": [
        {
          "symbols": [
            "*"
          ],
          "does": "browse"
        }
      ]
    },
    "git": {
      "packages": [
        "simple-git",
        "isomorphic-git",
        "nodegit",
        "dugite",
        "@isomorphic-git/lightning-fs"
      ],
      "source": "https://github.com/steveukx/git-js",
      "calls": [
        {
          "symbols": [
            "simpleGit",
            "default",
            "gitP",
            "*.env",
            "*.cwd",
            "*.customBinary"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*push*"
          ],
          "does": "acts",
          "resource": "github:agent-branch",
          "access": "write"
        },
        {
          "symbols": [
            "*status*",
            "*log*",
            "*diff*",
            "*show*",
            "*branchLocal",
            "*getRemotes",
            "*revparse*",
            "*listRemote",
            "*checkIsRepo",
            "*statusMatrix",
            "*currentBranch",
            "*listFiles",
            "*resolveRef",
            "*readBlob",
            "*catFile*",
            "*blame*"
          ],
          "does": "acts",
          "resource": "host:files",
          "access": "read"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "acts",
          "resource": "host:files",
          "access": "write"
        }
      ]
    },
    "ssh": {
      "packages": [
        "ssh2",
        "node-ssh",
        "ssh2-sftp-client",
        "basic-ftp"
      ],
      "source": "https://github.com/mscdex/ssh2",
      "calls": [
        {
          "symbols": [
            "Client",
            "NodeSSH",
            "*#on",
            "*#end",
            "*.on",
            "*.end",
            "*.dispose"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "acts",
          "resource": "service:account",
          "access": "exec"
        }
      ]
    },
    "docker": {
      "packages": [
        "dockerode",
        "docker-compose"
      ],
      "source": "https://github.com/apocas/dockerode",
      "calls": [
        {
          "symbols": [
            "default",
            "*.getContainer",
            "*.getImage"
          ],
          "does": "none"
        },
        {
          "symbols": [
            "*.list*",
            "*.inspect",
            "*.logs",
            "*.stats",
            "*.info"
          ],
          "does": "acts",
          "resource": "host:files",
          "access": "read"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "acts",
          "resource": "host:exec",
          "access": "exec"
        }
      ]
    },
    "desktop": {
      "packages": [
        "@nut-tree/nut-js",
        "@nut-tree-fork/nut-js",
        "robotjs",
        "clipboardy",
        "node-notifier",
        "screenshot-desktop",
        "@jitsi/robotjs",
        "applescript",
        "run-applescript"
      ],
      "source": "https://www.npmjs.com/package/@nut-tree/nut-js",
      "calls": [
        {
          "symbols": [
            "*"
          ],
          "does": "acts",
          "resource": "host:exec",
          "access": "exec"
        }
      ]
    },
    "opening": {
      "packages": [
        "open",
        "opener"
      ],
      "source": "https://www.npmjs.com/package/open",
      "calls": [
        {
          "symbols": [
            "*"
          ],
          "does": "launch",
          "at": 0
        }
      ]
    },
    "logins": {
      "packages": [
        "@azure/identity",
        "@azure/msal-node",
        "@azure/msal-browser",
        "@azure/core-auth",
        "@azure/core-rest-pipeline",
        "@azure/logger",
        "openid-client",
        "oauth4webapi",
        "@octokit/auth-oauth-device",
        "@octokit/oauth-app",
        "@octokit/oauth-methods"
      ],
      "source": "https://learn.microsoft.com/javascript/api/overview/azure/identity-readme",
      "calls": [
        {
          "symbols": [
            "*"
          ],
          "does": "none"
        }
      ]
    },
    "secrets": {
      "packages": [
        "@1password/sdk",
        "node-vault",
        "@infisical/sdk",
        "@bitwarden/sdk-napi",
        "@dopplerhq/node-sdk"
      ],
      "source": "https://developer.1password.com/docs/sdks/",
      "calls": [
        {
          "symbols": [
            "*createClient",
            "*.resolve",
            "*.read",
            "*.getSecret",
            "InfisicalSDK",
            "*.login"
          ],
          "does": "acts",
          "resource": "service:account",
          "access": "read"
        },
        {
          "symbols": [
            "*"
          ],
          "does": "verb",
          "resource": "service:account"
        }
      ]
    }
  }
};
