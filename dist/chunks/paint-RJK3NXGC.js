import {
  PLAIN,
  loadPaint
} from "./chunk-BY7ZRJM6.js";
import "./chunk-7VZ5H7B6.js";
export {
  PLAIN,
  loadPaint
};
