import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-VPYQDC7L.js";
import "./chunk-B6TTN5UN.js";
import "./chunk-3GZ7Y4ZF.js";
import "./chunk-7VRUP3GS.js";
import "./chunk-UK4W3RKL.js";
import "./chunk-5EZ3VHIB.js";
import "./chunk-CWBM2KFO.js";
import "./chunk-DNI233JN.js";
import "./chunk-DMIFIDFM.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/kilo-code/read.ts
var KILO = { client: "kilo-code", file: "kilo", folder: ".kilo" };
var readConfig = (source, repository) => readOrderedConfig(source, repository, KILO);
var readAgent = (source, repository) => readAgentFile(source, repository, KILO);
var readCode = (source, repository) => readCodeFile(source, repository, KILO);
export {
  readAgent,
  readCode,
  readConfig
};
