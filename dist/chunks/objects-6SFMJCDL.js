import {
  commitOrigin,
  knowsCommit,
  stagedOrigin
} from "./chunk-3CZGC4CZ.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";
export {
  commitOrigin,
  knowsCommit,
  stagedOrigin
};
