import {
  readEvents,
  readHooks
} from "./chunk-RZL3465S.js";
import "./chunk-ULPHEEXY.js";
import "./chunk-YFTBSODC.js";
import "./chunk-B5MPPVYK.js";
import "./chunk-VXSCRUE2.js";
import "./chunk-X75Y7TI3.js";
import "./chunk-G33KWP4A.js";
import "./chunk-DNI233JN.js";
import "./chunk-DMIFIDFM.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";
export {
  readEvents,
  readHooks
};
