import {
  readSettings,
  readSettingsFile
} from "./chunk-LVFVAY4T.js";
import "./chunk-RWI24PWC.js";
import "./chunk-B76EURWI.js";
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
  readSettings,
  readSettingsFile
};
