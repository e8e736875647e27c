import {
  readSettings,
  readSettingsFile
} from "./chunk-G4I2V7AH.js";
import "./chunk-RWI24PWC.js";
import "./chunk-4Y5FWR5D.js";
import "./chunk-BSA6O25M.js";
import "./chunk-HSZWVNA3.js";
import "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";
export {
  readSettings,
  readSettingsFile
};
