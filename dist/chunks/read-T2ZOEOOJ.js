import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-JHON3WPT.js";
import "./chunk-BESTCX35.js";
import "./chunk-G2FGECNR.js";
import "./chunk-HWU7ZBWG.js";
import "./chunk-4RR2ITNE.js";
import "./chunk-O7U4OP2T.js";
import "./chunk-7XZA5Q3J.js";
import "./chunk-VQ37HUDJ.js";
import "./chunk-K3ZYP65I.js";
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
