// src/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";
var HOMEPAGE = "https://github.com/delegraph/delegraph";

export {
  VERSION,
  HOMEPAGE
};
