import {
  BUILTIN_RULES
} from "./chunk-SK33VB7V.js";
import "./chunk-7VZ5H7B6.js";
export {
  BUILTIN_RULES
};
