import { createHash, randomBytes } from "node:crypto";

const HOUR = 3_600_000;

/** How long a link can be used, in milliseconds. */
export const LINK_LIFE = 72 * HOUR;

/** A new token of a link, and the hash that is kept of it: whoever reads the database cannot use it. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashOf(token) };
}

/** SHA-256 of a token, in lower-case hex. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
