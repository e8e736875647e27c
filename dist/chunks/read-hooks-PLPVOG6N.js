import {
  readEvents,
  readHooks
} from "./chunk-VTDY455A.js";
import "./chunk-AQUTWQEE.js";
import "./chunk-Y2UDSJG6.js";
import "./chunk-LAQJ74AP.js";
import "./chunk-E3R27KAC.js";
import "./chunk-KDHKUMFZ.js";
import "./chunk-6FCR7CFU.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";
export {
  readEvents,
  readHooks
};
