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

// src/readers/kilo-code/read.ts
var KILO = { client: "kilo-code", file: "kilo", folder: ".kilo" };
var readConfig = (source, repository) => readOrderedConfig(source, repository, KILO);
var readAgent = (source, repository) => readAgentFile(source, repository, KILO);
var readCode = (source, repository) => readCodeFile(source, repository, KILO);
export {
  readAgent,
  readCode,
  readConfig
};
