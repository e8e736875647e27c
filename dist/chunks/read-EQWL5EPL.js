import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/unread/read.ts
var PRODUCTS = [
  [/\.hermes\//, "Hermes Agent"],
  [/\.deepagents\//, "deepagents"],
  [/reasonix/, "Reasonix"],
  [/muse\//, "Muse Code"],
  [/\.pi\//, "Pi"],
  [/\.takt\//, "Takt"],
  [/\.eca\//, "ECA"],
  [/\.kimi-code\//, "Kimi Code"],
  [/\.amp\//, "Amp"],
  [/\.openclaw\//, "OpenClaw"]
];
function readNothing({ file }) {
  const into = collector();
  const [, product] = PRODUCTS.find(([path]) => path.test(file)) ?? [];
  if (product !== void 0)
    into.note({
      code: "not-supported",
      level: "note",
      message: `This file of ${product} is not read: what it starts, allows and holds is not known.`,
      location: startOf(file)
    });
  return into.fragment();
}
export {
  readNothing
};
