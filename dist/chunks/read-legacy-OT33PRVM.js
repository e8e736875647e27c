import {
  readModes,
  rooServers
} from "./chunk-PFGOFRVR.js";
import {
  readServerFile
} from "./chunk-A3X6QM74.js";
import "./chunk-NBYWDXZW.js";
import "./chunk-ZOUXOHI2.js";
import "./chunk-X6X44Q7W.js";
import "./chunk-AIGFIC3T.js";
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
