import {
  readModes,
  rooServers
} from "./chunk-DUTSSSNH.js";
import {
  readServerFile
} from "./chunk-HWOLCKVF.js";
import "./chunk-TBH2MFYY.js";
import "./chunk-VXSCRUE2.js";
import "./chunk-LJNKLQ53.js";
import "./chunk-G33KWP4A.js";
import "./chunk-DNI233JN.js";
import "./chunk-DMIFIDFM.js";
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
