import { asVariable } from "../ci/pipelines/command-text.ts";
import { namesCredential } from "../ci/pipelines/variable-names.ts";

// https://learn.microsoft.com/en-us/azure/devops/pipelines/process/variables#understand-variable-syntax
const MACRO = /\$\(([A-Za-z_][\w.-]{0,200})\)/g;

/** Macros as variables of the shell; a plain word is a command of the shell unless it is the name of a variable. */
export function withoutMacros(text: string, isVariable: (name: string) => boolean): string {
  return text.replace(MACRO, (all, name: string) => {
    const isMacro = name.includes(".") || /[A-Z]/.test(name) || namesCredential(name) || isVariable(name);
    return isMacro ? asVariable(all, name) : all;
  });
}
