import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-5CS22ODA.js";
import "./chunk-NBYWDXZW.js";
import "./chunk-PKXMNIA5.js";
import "./chunk-7F7X74FU.js";
import "./chunk-5IR3SKXY.js";
import "./chunk-ZOUXOHI2.js";
import "./chunk-X6X44Q7W.js";
import "./chunk-AIGFIC3T.js";
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
