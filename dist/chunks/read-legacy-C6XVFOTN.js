import {
  readModes,
  rooServers
} from "./chunk-3RGVGY24.js";
import {
  readServerFile
} from "./chunk-AQDTSQBT.js";
import "./chunk-BRSH7PRS.js";
import "./chunk-4WNPSPX3.js";
import "./chunk-NJDJUTRO.js";
import "./chunk-DBJNU7E2.js";
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
