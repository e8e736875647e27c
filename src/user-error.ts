/** A mistake of the caller: its message says what is wrong and what to do, and is shown without a stack. */
export class UserError extends Error {}
