import {
  readEvents,
  readHooks
} from "./chunk-SANHARMC.js";
import "./chunk-UL7YNIJV.js";
import "./chunk-QXZGHU3Q.js";
import "./chunk-HTTJDFBG.js";
import "./chunk-BWLVCVZJ.js";
import "./chunk-QWUJTZ7D.js";
import "./chunk-2VW6CRBF.js";
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
