import {
  identities,
  identitiesOf,
  isKnown
} from "./chunk-DNI233JN.js";
import "./chunk-7VZ5H7B6.js";
export {
  identities,
  identitiesOf,
  isKnown
};
