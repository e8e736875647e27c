import {
  ruleOf
} from "./chunk-OW7ZTSNK.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  locationOf
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/crush/read-rc.ts
var PERMISSIONS = /^[ \t]*permissions[ \t]+(allow|deny)[ \t]+([^\n#;&|]{1,500})/gm;
var SERVER = /^[ \t]*mcp[ \t]+add\b/m;
function readRc(source, repository) {
  const into = collector();
  const { file, text } = source;
  if (text.trim() === "") return into.fragment();
  const start = startOf(source.file);
  const { agent, session } = clientSession(into, "crush", start);
  const name = file.split("/").at(-1) ?? file;
  readHook(
    into,
    session,
    { id: `${file}#program`, label: name, command: `source ${name}`, location: start, at: "load", approval: "unasked" },
    repository
  );
  const rules = [...text.matchAll(PERMISSIONS)].flatMap((found) => {
    const [all, word = "", tools = ""] = found;
    const location = locationOf(source, found.index, found.index + all.length);
    const effect = word === "deny" ? "deny" : "allow";
    return tools.split(/[\s"']+/).filter((tool) => tool !== "").flatMap((tool) => ruleOf(tool, { effect, id: `${file}#permissions.${effect}/${tool}`, location }, []));
  });
  grantRules(into, agent, rules, { order: "strict", grant: "allowed" });
  const server = SERVER.exec(text);
  if (server)
    into.note({
      code: "not-supported",
      level: "note",
      message: "Servers that a `crushrc` adds are not read: what they reach and hold is not known.",
      location: locationOf(source, server.index, server.index + server[0].length)
    });
  return into.fragment();
}
export {
  readRc
};
