import {
  readIdleServers,
  readMcpJson,
  readOwnServers,
  readPluginServers
} from "./chunk-XF6G42J4.js";
import "./chunk-6SFUWCOL.js";
import "./chunk-YHP7WVV2.js";
import "./chunk-3NSVTMFK.js";
import "./chunk-G3R6WTH2.js";
import "./chunk-65UE6DHU.js";
import "./chunk-KM4N32G6.js";
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
