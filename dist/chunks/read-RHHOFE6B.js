import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-LEMIPIRY.js";
import "./chunk-T4SOMMK2.js";
import "./chunk-5SD3SSLZ.js";
import "./chunk-7457KPNE.js";
import "./chunk-TDA7W4L5.js";
import "./chunk-R5MX54QS.js";
import "./chunk-W3JF5SYU.js";
import "./chunk-XHRMHNDU.js";
import "./chunk-YJDNIRKI.js";
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
