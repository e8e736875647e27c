import {
  readModes,
  rooServers
} from "./chunk-QK3UIJEE.js";
import {
  readServerFile
} from "./chunk-SVUJEQUU.js";
import "./chunk-T4SOMMK2.js";
import "./chunk-W3JF5SYU.js";
import "./chunk-XHRMHNDU.js";
import "./chunk-YJDNIRKI.js";
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
