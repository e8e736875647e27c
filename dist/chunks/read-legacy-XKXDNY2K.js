import {
  readModes,
  rooServers
} from "./chunk-N5K4SKJ6.js";
import {
  readServerFile
} from "./chunk-2XL6BESP.js";
import "./chunk-PSTWMWZ4.js";
import "./chunk-RRYUAOLJ.js";
import "./chunk-OMKQMTG2.js";
import "./chunk-IOJBKQID.js";
import "./chunk-DNI233JN.js";
import "./chunk-RYCVHJ73.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/kilo-code/read-legacy.ts
var readServers = (source, repository) => readServerFile(source, repository, rooServers("kilo-code"));
var readKiloModes = (source) => readModes(source, "kilo-code");
export {
  readKiloModes,
  readServers
};
