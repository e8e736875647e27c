/** The part of JavaScript that is understood here: enough for checks of a person, and nothing that hides what runs. */

/** An expression. */
export type Expression =
  | { readonly op: "plain"; readonly value: string | number | boolean | null | undefined }
  | { readonly op: "pattern" }
  | { readonly op: "symbol"; readonly text: string }
  | { readonly op: "name"; readonly name: string }
  | { readonly op: "template"; readonly texts: readonly string[]; readonly parts: readonly Expression[] }
  | { readonly op: "list"; readonly items: readonly Expression[] }
  | { readonly op: "object"; readonly entries: readonly Entry[] }
  | { readonly op: "group" | "not" | "typeof" | "await"; readonly of: Expression }
  | { readonly op: "member"; readonly of: Expression; readonly name: string; readonly optional: boolean }
  | { readonly op: "index"; readonly of: Expression; readonly at: Expression }
  | { readonly op: "call" | "new"; readonly of: Expression; readonly args: readonly Expression[] }
  | { readonly op: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly op: "choose"; readonly test: Expression; readonly so: Expression; readonly otherwise: Expression };

/** An entry of an object; one without a key is spread into it. */
export interface Entry {
  readonly key: string | undefined;
  readonly value: Expression;
}

/** What a declaration binds: a name, or parts of an object. */
export type Pattern =
  | { readonly name: string }
  | { readonly parts: readonly { readonly key: string; readonly to: Pattern }[] };

/** A statement. */
export type Statement =
  | { readonly op: "declare"; readonly to: Pattern; readonly constant: boolean; readonly value: Expression | undefined }
  | { readonly op: "assign"; readonly name: string; readonly value: Expression }
  | { readonly op: "run" | "throw"; readonly value: Expression }
  | { readonly op: "return"; readonly value: Expression | undefined }
  | { readonly op: "block"; readonly body: readonly Statement[] }
  | {
      readonly op: "if";
      readonly test: Expression;
      readonly so: Statement;
      readonly otherwise: Statement | undefined;
    }
  | {
      readonly op: "try";
      readonly body: readonly Statement[];
      readonly name: string | undefined;
      readonly failed: readonly Statement[];
    };
