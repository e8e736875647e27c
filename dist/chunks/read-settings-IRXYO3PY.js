import {
  readSettings,
  readSettingsFile
} from "./chunk-5R6T74WK.js";
import "./chunk-RWI24PWC.js";
import "./chunk-Z2EIAHGY.js";
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
  readSettings,
  readSettingsFile
};
