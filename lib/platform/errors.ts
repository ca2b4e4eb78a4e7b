const HTTP_STATUS = { invalid: 422, forbidden: 403, not_found: 404, conflict: 409 } as const;

export type RefusalCode = keyof typeof HTTP_STATUS;

/** A field that two people changed in different ways, with what it was before either of them did. */
export type FieldConflict = { field: string; base: unknown; mine: unknown; theirs: unknown };

/**
 * The domain said no, and a person can act on the message. `conflicts` are the fields that have to be chosen
 * between before the same save can go through.
 * Anything else that is thrown is a bug and must reach the error page.
 */
export class Refusal extends Error {
  override name = "Refusal";

  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly conflicts: readonly FieldConflict[] = [],
  ) {
    super(message);
  }

  get httpStatus() {
    return HTTP_STATUS[this.code];
  }
}
