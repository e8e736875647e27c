import {
  readEvents,
  readHooks
} from "./chunk-5L7YSRVZ.js";
import "./chunk-B76EURWI.js";
import "./chunk-L6HPJ3I5.js";
import "./chunk-D7ZRLVXL.js";
import "./chunk-4WNPSPX3.js";
import "./chunk-X6T3AU5D.js";
import "./chunk-DBJNU7E2.js";
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
