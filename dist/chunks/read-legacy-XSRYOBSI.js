import {
  readModes,
  rooServers
} from "./chunk-BLRTAMEJ.js";
import {
  readServerFile
} from "./chunk-OCC2WBUO.js";
import "./chunk-G7Q3W745.js";
import "./chunk-TRXNBMWK.js";
import "./chunk-HSZWVNA3.js";
import "./chunk-5MSIDW42.js";
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
