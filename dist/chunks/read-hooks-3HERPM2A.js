import {
  readEvents,
  readHooks
} from "./chunk-IDJFIHWL.js";
import "./chunk-4Y5FWR5D.js";
import "./chunk-BSA6O25M.js";
import "./chunk-TRXNBMWK.js";
import "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-5MSIDW42.js";
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
