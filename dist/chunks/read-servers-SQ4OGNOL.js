import {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
} from "./chunk-F2OWNTCX.js";
import "./chunk-IHSOY7XR.js";
import "./chunk-BDE7S7ZK.js";
import "./chunk-3NSVTMFK.js";
import "./chunk-Y2UDSJG6.js";
import "./chunk-XJWVH33I.js";
import "./chunk-6FCR7CFU.js";
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
