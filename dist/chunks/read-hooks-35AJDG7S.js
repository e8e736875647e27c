import {
  readEvents,
  readHooks
} from "./chunk-PTIS2FND.js";
import "./chunk-X7X2ZDSI.js";
import "./chunk-5IR3SKXY.js";
import "./chunk-UCDAVQPU.js";
import "./chunk-ZOUXOHI2.js";
import "./chunk-MFOUSJXS.js";
import "./chunk-AIGFIC3T.js";
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
