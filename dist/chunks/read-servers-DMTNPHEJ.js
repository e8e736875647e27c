import {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
} from "./chunk-RLDKCBIO.js";
import "./chunk-XS5GOPWG.js";
import "./chunk-HA7NMKBA.js";
import "./chunk-3NSVTMFK.js";
import "./chunk-JJZMDZV7.js";
import "./chunk-ROT3UHNP.js";
import "./chunk-67JRUQXO.js";
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
