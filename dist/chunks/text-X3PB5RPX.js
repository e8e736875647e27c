import {
  at,
  indented,
  text
} from "./chunk-FQUX6V7L.js";
import "./chunk-BY7ZRJM6.js";
import "./chunk-OEC7H5HU.js";
import "./chunk-L4UMWLU4.js";
import "./chunk-PUFTBDRO.js";
import "./chunk-7VZ5H7B6.js";
export {
  at,
  indented,
  text
};
