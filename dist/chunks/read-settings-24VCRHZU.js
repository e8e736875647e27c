import {
  readSettings,
  readSettingsFile
} from "./chunk-VN5V4LJQ.js";
import "./chunk-RWI24PWC.js";
import "./chunk-X7X2ZDSI.js";
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
  readSettings,
  readSettingsFile
};
