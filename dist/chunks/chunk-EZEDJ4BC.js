// src/user-error.ts
var UserError = class extends Error {
  details;
  constructor(message, details = []) {
    super(message);
    this.details = details;
  }
};

export {
  UserError
};
