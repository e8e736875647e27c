import {
  readEvents,
  readHooks
} from "./chunk-OXJXE7W6.js";
import "./chunk-Z3RZPTVI.js";
import "./chunk-7VRUP3GS.js";
import "./chunk-DAVHNFD6.js";
import "./chunk-UK4W3RKL.js";
import "./chunk-AWMHUGP5.js";
import "./chunk-CWBM2KFO.js";
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
