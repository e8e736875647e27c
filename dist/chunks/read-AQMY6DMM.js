import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-PKHV2UO7.js";
import "./chunk-7GWYO5KK.js";
import "./chunk-GVQEX6OI.js";
import "./chunk-HDWZNFFA.js";
import "./chunk-X7PJ44YD.js";
import "./chunk-Y2UDSJG6.js";
import "./chunk-LAQJ74AP.js";
import "./chunk-XJWVH33I.js";
import "./chunk-6FCR7CFU.js";
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
