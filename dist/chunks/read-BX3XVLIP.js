import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-A6JCNF65.js";
import "./chunk-G7Q3W745.js";
import "./chunk-6OCQNNDI.js";
import "./chunk-AXHN77KX.js";
import "./chunk-3MN543VS.js";
import "./chunk-BSA6O25M.js";
import "./chunk-TRXNBMWK.js";
import "./chunk-HSZWVNA3.js";
import "./chunk-5MSIDW42.js";
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
