import {
  at,
  diagnosticLine,
  indented,
  text
} from "./chunk-6MEQIDHY.js";
import "./chunk-7YSXSCDJ.js";
import "./chunk-BMK3YWXW.js";
import "./chunk-DBCSTX47.js";
import "./chunk-4JXSKLTI.js";
import "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";
export {
  at,
  diagnosticLine,
  indented,
  text
};
