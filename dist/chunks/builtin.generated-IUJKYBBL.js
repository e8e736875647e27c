import {
  BUILTIN_RULES
} from "./chunk-6PZ53GOQ.js";
import "./chunk-7VZ5H7B6.js";
export {
  BUILTIN_RULES
};
