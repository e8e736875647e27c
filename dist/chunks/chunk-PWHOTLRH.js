import {
  SHELL_VARIABLE,
  readServer,
  readValue
} from "./chunk-5MSIDW42.js";

// src/readers/gemini/servers.ts
function readServers(into, table, path, of) {
  for (const entry of table?.entries() ?? []) {
    const { key, value, keyLocation } = entry;
    if (of.starts?.(key) === false) {
      into.note({
        code: "inert-setting",
        level: "note",
        message: "The list of servers in this file keeps the server from starting.",
        location: keyLocation
      });
      continue;
    }
    const trusted = value.get("trust")?.boolean() === true;
    const { agent, client, repository } = of;
    const id = `${path}.${key}`;
    const tools = names(value.get("includeTools") ?? value.get("include_tools"));
    const without = names(value.get("excludeTools") ?? value.get("exclude_tools"));
    const approval = trusted && of.trust ? "unasked" : of.asks;
    readServer(into, entry, {
      agent,
      client,
      path: id,
      approval,
      repository,
      variables: SHELL_VARIABLE,
      tools,
      without,
      start: of.start
    });
    const holder = { id, channel: "mcp", variables: SHELL_VARIABLE };
    for (const oauth of ["oauth", "auth"])
      for (const secret of ["clientSecret", "client_secret"]) {
        const given = value.at(oauth, secret);
        if (given) readValue(into, holder, secret, given, `${id}.${oauth}.${secret}`);
      }
  }
}
function names(list) {
  return list?.items().flatMap((item) => item.string()?.replace(/\(.*$/s, "") ?? []);
}

export {
  readServers
};
