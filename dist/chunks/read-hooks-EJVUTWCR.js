import {
  readEvents,
  readHooks
} from "./chunk-UNODZ6ZS.js";
import "./chunk-KW3MDDSX.js";
import "./chunk-R5MX54QS.js";
import "./chunk-W3JF5SYU.js";
import "./chunk-6PJECIWA.js";
import "./chunk-PDE4TLXN.js";
import "./chunk-YJDNIRKI.js";
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
