import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-WOP47HPO.js";
import "./chunk-TBH2MFYY.js";
import "./chunk-XYUQZZVX.js";
import "./chunk-3WFK2KUS.js";
import "./chunk-YFTBSODC.js";
import "./chunk-VXSCRUE2.js";
import "./chunk-LJNKLQ53.js";
import "./chunk-G33KWP4A.js";
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
