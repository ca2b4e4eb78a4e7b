const HTTP_STATUS = { invalid: 422, forbidden: 403, not_found: 404, conflict: 409 } as const;

export type RefusalCode = keyof typeof HTTP_STATUS;

/**
 * The domain said no, and a person can act on the message.
 * Anything else that is thrown is a bug and must reach the error page.
 */
export class Refusal extends Error {
  override name = "Refusal";

  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }

  get httpStatus() {
    return HTTP_STATUS[this.code];
  }
}
