import {
  BUILTIN_RULES
} from "./chunk-7D2COORS.js";
import "./chunk-7VZ5H7B6.js";
export {
  BUILTIN_RULES
};
