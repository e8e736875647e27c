import {
  readEvents,
  readHooks
} from "./chunk-QDI2OW56.js";
import "./chunk-IOTM3DML.js";
import "./chunk-U5IHUPOM.js";
import "./chunk-KVAEBR3I.js";
import "./chunk-RRYUAOLJ.js";
import "./chunk-LY7UAB2D.js";
import "./chunk-IOJBKQID.js";
import "./chunk-DNI233JN.js";
import "./chunk-RYCVHJ73.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";
export {
  readEvents,
  readHooks
};
