import {
  readModes,
  rooServers
} from "./chunk-PQXJ2CG4.js";
import {
  readServerFile
} from "./chunk-KBXO26TQ.js";
import "./chunk-BESTCX35.js";
import "./chunk-7XZA5Q3J.js";
import "./chunk-VQ37HUDJ.js";
import "./chunk-K3ZYP65I.js";
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
