import {
  BUILTIN_RULES
} from "./chunk-RYCVHJ73.js";
import "./chunk-7VZ5H7B6.js";
export {
  BUILTIN_RULES
};
