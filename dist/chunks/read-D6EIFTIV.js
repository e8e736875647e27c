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
