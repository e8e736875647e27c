/**
 * A mistake of the caller: its message says what is wrong and what to do, and is shown without a stack, each of the
 * details on a line of its own below it.
 */
export class UserError extends Error {
  readonly details: readonly string[];

  constructor(message: string, details: readonly string[] = []) {
    super(message);
    this.details = details;
  }
}
