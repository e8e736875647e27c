import {
  readModes,
  rooServers
} from "./chunk-YSPW3LRG.js";
import {
  readServerFile
} from "./chunk-7EQBXS6Z.js";
import "./chunk-B64WPYIT.js";
import "./chunk-TMMBGPE7.js";
import "./chunk-65UE6DHU.js";
import "./chunk-KM4N32G6.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/roo-code/read.ts
var readServers = (source, repository) => readServerFile(source, repository, rooServers("roo-code"));
var readRooModes = (source) => readModes(source, "roo-code");
export {
  readRooModes,
  readServers
};
