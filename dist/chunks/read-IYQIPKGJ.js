import {
  readModes,
  rooServers
} from "./chunk-XA5GLDFH.js";
import {
  readServerFile
} from "./chunk-FCHHTF4E.js";
import "./chunk-WC6JNXU5.js";
import "./chunk-RGQKPQJ7.js";
import "./chunk-ROT3UHNP.js";
import "./chunk-67JRUQXO.js";
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
