import {
  readSettings,
  readSettingsFile
} from "./chunk-2X4OTPQD.js";
import "./chunk-RWI24PWC.js";
import "./chunk-VEF2JCGB.js";
import "./chunk-ZBKPQ6Y3.js";
import "./chunk-HKATZ7WH.js";
import "./chunk-7UXUFYDL.js";
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
