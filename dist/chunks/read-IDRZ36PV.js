import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-D4IL5ZWW.js";
import "./chunk-EEEV7XXX.js";
import "./chunk-LBWILWTA.js";
import "./chunk-SBZWZB7P.js";
import "./chunk-JUVYWPDC.js";
import "./chunk-QXZGHU3Q.js";
import "./chunk-HTTJDFBG.js";
import "./chunk-VOXNPEG4.js";
import "./chunk-2VW6CRBF.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
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
