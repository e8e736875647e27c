import {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
} from "./chunk-75DTEGY6.js";
import "./chunk-FJMHEYLS.js";
import "./chunk-QZWR6GI5.js";
import "./chunk-3NSVTMFK.js";
import "./chunk-O7U4OP2T.js";
import "./chunk-VQ37HUDJ.js";
import "./chunk-K3ZYP65I.js";
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
