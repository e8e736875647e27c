import {
  readModes,
  rooServers
} from "./chunk-OMAXSJO5.js";
import {
  readServerFile
} from "./chunk-WO2WBE7P.js";
import "./chunk-7GWYO5KK.js";
import "./chunk-LAQJ74AP.js";
import "./chunk-XJWVH33I.js";
import "./chunk-6FCR7CFU.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/kilo-code/read-legacy.ts
var readServers = (source, repository) => readServerFile(source, repository, rooServers("kilo-code"));
var readKiloModes = (source) => readModes(source, "kilo-code");
export {
  readKiloModes,
  readServers
};
