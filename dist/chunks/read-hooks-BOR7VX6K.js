import {
  readEvents,
  readHooks
} from "./chunk-55AQ6SDD.js";
import "./chunk-JW3KIHBL.js";
import "./chunk-O7U4OP2T.js";
import "./chunk-7XZA5Q3J.js";
import "./chunk-4FBT2MHC.js";
import "./chunk-MOH4SKCA.js";
import "./chunk-K3ZYP65I.js";
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
