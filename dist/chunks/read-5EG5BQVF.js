import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-ZXDIFSIQ.js";
import "./chunk-PSTWMWZ4.js";
import "./chunk-YQKVWNXA.js";
import "./chunk-EOZHLZZ3.js";
import "./chunk-U5IHUPOM.js";
import "./chunk-RRYUAOLJ.js";
import "./chunk-OMKQMTG2.js";
import "./chunk-IOJBKQID.js";
import "./chunk-DNI233JN.js";
import "./chunk-RYCVHJ73.js";
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
