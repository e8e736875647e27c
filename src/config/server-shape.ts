import type { Key, ListShape, Shape } from "./shape.ts";

/** LIMIT: servers, and words of one list; each server's patterns are tried on every entry of every client's file. */
const MOST_SERVERS = 200;
const MOST_WORDS = 50;

const NAME: Shape = {
  kind: "text",
  pattern: "^[a-z0-9-]{1,60}$",
  expects: "lower-case words with `-`",
  onlyText: true,
};
const TITLE: Shape = { kind: "text", pattern: "\\S", expects: "some text" };
const PATTERN: Shape = {
  kind: "text",
  pattern: "^(?:npm|pypi|docker|url|bin|git|cmd):[^\\p{Cc}]{1,200}$",
  expects:
    "`npm:`, `pypi:`, `docker:`, `url:`, `bin:`, `git:` or `cmd:` and a name, in which `*` is any run of characters",
  onlyText: true,
};
const SWITCH: Shape = {
  kind: "text",
  pattern: "^(?:flag|env|header|url-param|url-suffix|url-part):[^\\p{Cc}]{1,200}$",
  expects:
    "`flag:`, `env:`, `header:`, `url-param:`, `url-suffix:` or `url-part:` and a name, with `=value` where it has one",
  onlyText: true,
};
const REACH = ["shell", "files", "github", "service", "cloud", "internet"];
const ACCESS = ["read", "write", "exec", "send"];

/** What a user may say of an MCP server: as in the catalog, `src/catalog/mcp-servers.yaml`. */
export function servers(): ListShape {
  return { kind: "list", items: { kind: "map", keys: KEYS }, most: MOST_SERVERS, holds: "servers" };
}

const several = (items: Shape): ListShape => ({ kind: "list", items, most: MOST_WORDS, holds: "entries" });
const YES_NO: Shape = { kind: "word", words: ["yes", "no"], called: "`yes` or `no`" };
const SWITCHES = several(SWITCH);
const TOOLS: Shape = {
  kind: "map",
  keys: Object.fromEntries(
    ACCESS.map((access): [string, Key] => [
      access,
      { shape: several(TITLE), about: `Tools that ${access}, by their names; \`*\` is any run of characters.` },
    ]),
  ),
};

const KEYS: Readonly<Record<string, Key>> = {
  id: { shape: NAME, about: "A name of its own.", required: true },
  title: { shape: TITLE, about: "Its name for people; the id when nothing is said." },
  match: {
    shape: several(PATTERN),
    about: "What it is started or addressed by: `npm:@acme/mcp`, `docker:acme/mcp`, `url:mcp.acme.example/*`.",
    required: true,
  },
  reach: {
    shape: several({ kind: "word", words: REACH, called: "something that a server reaches" }),
    about: "What it reaches: any command of the machine, files, GitHub, a service, a cloud, or any host.",
    required: true,
  },
  service: { shape: NAME, about: "Which service, where `reach` says `service`: the same word for all servers of one." },
  access: {
    shape: several({ kind: "word", words: ACCESS, called: "what a server does" }),
    about: "What it does there by default.",
    required: true,
  },
  most: {
    shape: several({ kind: "word", words: ACCESS, called: "what a server does" }),
    about: "What it does with everything switched on, where that is more.",
  },
  untrusted: { shape: YES_NO, about: "Whether it brings in text that strangers write." },
  private: { shape: YES_NO, about: "Whether it reads what outsiders may not." },
  "read-only": { shape: SWITCHES, about: "Switches each of which leaves it only reading: `flag:--read-only`." },
  widens: { shape: SWITCHES, about: "Switches each of which lets it do more than by default." },
  narrower: { shape: SWITCHES, about: "Switches that cut what it reaches." },
  tools: { shape: TOOLS, about: "Its tools by what they do." },
};
