import {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
} from "./chunk-AP4OW5AI.js";
import "./chunk-5QH7LWKK.js";
import "./chunk-VUTQY4QG.js";
import "./chunk-ZBKPQ6Y3.js";
import "./chunk-HKATZ7WH.js";
import "./chunk-7UXUFYDL.js";
import "./chunk-DNI233JN.js";
import "./chunk-DMIFIDFM.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";
export {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
};
