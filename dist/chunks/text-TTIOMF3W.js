import {
  at,
  diagnosticLine,
  indented,
  text
} from "./chunk-4TDYEKZ5.js";
import "./chunk-7YSXSCDJ.js";
import "./chunk-BMK3YWXW.js";
import "./chunk-MC6D2ARC.js";
import "./chunk-4JXSKLTI.js";
import "./chunk-IOJBKQID.js";
import "./chunk-DNI233JN.js";
import "./chunk-RYCVHJ73.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";
export {
  at,
  diagnosticLine,
  indented,
  text
};
