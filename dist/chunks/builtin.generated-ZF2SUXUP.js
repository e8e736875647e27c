import {
  BUILTIN_RULES
} from "./chunk-R5XSRKPF.js";
import "./chunk-7VZ5H7B6.js";
export {
  BUILTIN_RULES
};
