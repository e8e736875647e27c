import {
  readEvents,
  readHooks
} from "./chunk-4PJDY6I2.js";
import "./chunk-VEF2JCGB.js";
import "./chunk-ZBKPQ6Y3.js";
import "./chunk-MYICII4X.js";
import "./chunk-JZNRHISG.js";
import "./chunk-DQQ4OHD6.js";
import "./chunk-7UXUFYDL.js";
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
