import {
  readModes,
  rooServers
} from "./chunk-FM7JKX5D.js";
import {
  readServerFile
} from "./chunk-4YLYSNJW.js";
import "./chunk-B6TTN5UN.js";
import "./chunk-UK4W3RKL.js";
import "./chunk-5EZ3VHIB.js";
import "./chunk-CWBM2KFO.js";
import "./chunk-DNI233JN.js";
import "./chunk-DMIFIDFM.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/roo-code/read.ts
var readServers = (source, repository) => readServerFile(source, repository, rooServers("roo-code"));
var readRooModes = (source) => readModes(source, "roo-code");
export {
  readRooModes,
  readServers
};
