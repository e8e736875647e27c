import {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
} from "./chunk-7MEKJ36W.js";
import "./chunk-P455ZYLP.js";
import "./chunk-YXJW2INH.js";
import "./chunk-5IR3SKXY.js";
import "./chunk-X6X44Q7W.js";
import "./chunk-AIGFIC3T.js";
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
