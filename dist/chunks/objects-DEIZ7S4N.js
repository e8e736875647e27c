import {
  commitOrigin,
  headOrigin,
  knowsCommit,
  stagedOrigin
} from "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";
export {
  commitOrigin,
  headOrigin,
  knowsCommit,
  stagedOrigin
};
