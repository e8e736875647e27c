import {
  readModes,
  rooServers
} from "./chunk-S5SHBOSB.js";
import {
  readServerFile
} from "./chunk-NW2RWWXW.js";
import "./chunk-EEEV7XXX.js";
import "./chunk-HTTJDFBG.js";
import "./chunk-VOXNPEG4.js";
import "./chunk-2VW6CRBF.js";
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
