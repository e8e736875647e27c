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
