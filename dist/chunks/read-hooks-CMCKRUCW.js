import {
  readEvents,
  readHooks
} from "./chunk-33XA3LLJ.js";
import "./chunk-FYR2SSIM.js";
import "./chunk-JJZMDZV7.js";
import "./chunk-RGQKPQJ7.js";
import "./chunk-B6ALD4FX.js";
import "./chunk-DKPKGYBR.js";
import "./chunk-67JRUQXO.js";
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
