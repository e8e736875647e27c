import {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
} from "./chunk-XBATTNXU.js";
import "./chunk-JDWLXXEJ.js";
import "./chunk-6H42QWQY.js";
import "./chunk-3NSVTMFK.js";
import "./chunk-R5MX54QS.js";
import "./chunk-XHRMHNDU.js";
import "./chunk-YJDNIRKI.js";
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
