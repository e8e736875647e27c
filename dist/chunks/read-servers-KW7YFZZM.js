import {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
} from "./chunk-SIG5GDLV.js";
import "./chunk-XCZ3DIH6.js";
import "./chunk-WB5OKZ67.js";
import "./chunk-L6HPJ3I5.js";
import "./chunk-NJDJUTRO.js";
import "./chunk-DBJNU7E2.js";
import "./chunk-DNI233JN.js";
import "./chunk-RYCVHJ73.js";
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
