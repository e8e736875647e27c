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

// src/readers/opencode/read.ts
var OPENCODE = { client: "opencode", file: "opencode", folder: ".opencode" };
var readConfig = (source, repository) => readOrderedConfig(source, repository, OPENCODE);
var readAgent = (source, repository) => readAgentFile(source, repository, OPENCODE);
var readCode = (source, repository) => readCodeFile(source, repository, OPENCODE);
export {
  readAgent,
  readCode,
  readConfig
};
