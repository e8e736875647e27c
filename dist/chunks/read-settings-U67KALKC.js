import {
  readSettings,
  readSettingsFile
} from "./chunk-PGAKVVCS.js";
import "./chunk-RWI24PWC.js";
import "./chunk-IOTM3DML.js";
import "./chunk-U5IHUPOM.js";
import "./chunk-OMKQMTG2.js";
import "./chunk-IOJBKQID.js";
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
