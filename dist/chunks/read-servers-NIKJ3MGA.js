import {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
} from "./chunk-26HCV37W.js";
import "./chunk-O5CGRD2B.js";
import "./chunk-6NV53FNE.js";
import "./chunk-YFTBSODC.js";
import "./chunk-LJNKLQ53.js";
import "./chunk-G33KWP4A.js";
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
