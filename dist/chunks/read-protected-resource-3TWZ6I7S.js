import {
  offerServer
} from "./chunk-XK3VVYVI.js";
import "./chunk-HSZWVNA3.js";
import {
  collector,
  parseYaml,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/manifests/read-protected-resource.ts
var readProtectedResource = (source) => {
  const into = collector();
  const { tree } = parseYaml(source, "json");
  const resource = tree?.get("resource");
  const url = resource?.string();
  if (resource === void 0 || url === void 0 || !/^https?:\/\//i.test(url)) return into.fragment();
  const label = redact(tree?.get("resource_name")?.string() ?? url).slice(0, 100);
  const call = { args: [], url, settings: /* @__PURE__ */ new Map() };
  offerServer(into, { id: `${source.file}#resource`, label, location: resource.location, call });
  return into.fragment();
};
export {
  readProtectedResource
};
