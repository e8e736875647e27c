import {
  BUILTIN_RULES
} from "./chunk-HY7CNPUB.js";
import "./chunk-7VZ5H7B6.js";
export {
  BUILTIN_RULES
};
