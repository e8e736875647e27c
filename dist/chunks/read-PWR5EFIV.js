import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-R357PDSR.js";
import "./chunk-BRSH7PRS.js";
import "./chunk-E5NY5Q53.js";
import "./chunk-CAVQVTXI.js";
import "./chunk-L6HPJ3I5.js";
import "./chunk-4WNPSPX3.js";
import "./chunk-NJDJUTRO.js";
import "./chunk-DBJNU7E2.js";
import "./chunk-DNI233JN.js";
import "./chunk-RYCVHJ73.js";
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
