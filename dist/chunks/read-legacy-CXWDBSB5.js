import {
  readModes,
  rooServers
} from "./chunk-7OLDPKIA.js";
import {
  readServerFile
} from "./chunk-4L2MTJL6.js";
import "./chunk-IIMMW6QU.js";
import "./chunk-JZNRHISG.js";
import "./chunk-HKATZ7WH.js";
import "./chunk-7UXUFYDL.js";
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
