import {
  readAgentFile,
  readCodeFile,
  readOrderedConfig
} from "./chunk-IMJIJOY2.js";
import "./chunk-WC6JNXU5.js";
import "./chunk-KG7U6PL7.js";
import "./chunk-4PZFGHHM.js";
import "./chunk-H6S2QBKL.js";
import "./chunk-JJZMDZV7.js";
import "./chunk-RGQKPQJ7.js";
import "./chunk-ROT3UHNP.js";
import "./chunk-67JRUQXO.js";
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
