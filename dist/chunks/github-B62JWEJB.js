import {
  escapeData,
  github
} from "./chunk-IKOKQTG7.js";
import "./chunk-T6YCN7M6.js";
import "./chunk-BY7ZRJM6.js";
import "./chunk-LO6YKEOW.js";
import "./chunk-BMK3YWXW.js";
import "./chunk-NK2HDDPR.js";
import "./chunk-L4UMWLU4.js";
import "./chunk-NZNSIBM5.js";
import "./chunk-7VZ5H7B6.js";
export {
  escapeData,
  github
};
