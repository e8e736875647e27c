import {
  readEvents,
  readHooks
} from "./chunk-ECV5RQEK.js";
import "./chunk-Z2EIAHGY.js";
import "./chunk-G3R6WTH2.js";
import "./chunk-TMMBGPE7.js";
import "./chunk-SM64PGM5.js";
import "./chunk-33GGIMFC.js";
import "./chunk-KM4N32G6.js";
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
