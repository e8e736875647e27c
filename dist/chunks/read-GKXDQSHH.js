import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-VOYM5RND.js";
import "./chunk-B64WPYIT.js";
import "./chunk-C4TA4XH4.js";
import "./chunk-37IEYEJU.js";
import "./chunk-LFNSXMQK.js";
import "./chunk-G3R6WTH2.js";
import "./chunk-TMMBGPE7.js";
import "./chunk-65UE6DHU.js";
import "./chunk-KM4N32G6.js";
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
