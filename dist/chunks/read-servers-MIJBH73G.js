import {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
} from "./chunk-YETMUSJF.js";
import "./chunk-2VQZ6SSZ.js";
import "./chunk-5LVII7TU.js";
import "./chunk-3NSVTMFK.js";
import "./chunk-QXZGHU3Q.js";
import "./chunk-VOXNPEG4.js";
import "./chunk-2VW6CRBF.js";
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
