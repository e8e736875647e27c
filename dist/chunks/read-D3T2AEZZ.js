import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-L32VDUJF.js";
import "./chunk-IIMMW6QU.js";
import "./chunk-RSOC563D.js";
import "./chunk-UZ3ILEVO.js";
import "./chunk-ZBKPQ6Y3.js";
import "./chunk-JZNRHISG.js";
import "./chunk-HKATZ7WH.js";
import "./chunk-7UXUFYDL.js";
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
