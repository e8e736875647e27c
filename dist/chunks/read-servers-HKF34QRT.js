import {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
} from "./chunk-JPQGZ7AI.js";
import "./chunk-ZHIC7M3M.js";
import "./chunk-JLPUMMJB.js";
import "./chunk-3NSVTMFK.js";
import "./chunk-BSA6O25M.js";
import "./chunk-HSZWVNA3.js";
import "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";
export {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
};
