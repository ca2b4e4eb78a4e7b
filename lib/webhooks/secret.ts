import "server-only";
import { randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { seal, unseal } from "@/lib/auth/seal";

const PURPOSE = "webhooks";
const BYTES = 32;

/** For so long after a new secret is made, what is sent is signed with the old one too. */
export const OVERLAP = 24 * 60 * 60_000;

type Keys = { secret: string; previousSecret: string | null; previousUntil: Date | null };

/** A new secret in the form that receivers are given, and as it is kept. */
export function newSecret(): { secret: string; sealed: string } {
  const secret = `whsec_${randomBytes(BYTES).toString("base64")}`;
  return { secret, sealed: seal(secret, PURPOSE) };
}

/** The headers that a body is sent with, or null when the secret can no longer be read. */
export function signedHeaders(id: string, body: string, keys: Keys, now: Date) {
  const secret = unseal(keys.secret, PURPOSE);
  if (secret === null) return null;
  const before = isValid(keys, now) ? unseal(keys.previousSecret ?? "", PURPOSE) : null;
  const signatures = [secret, ...(before ? [before] : [])].map((key) => new Webhook(key).sign(id, now, body));
  return {
    "Content-Type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    "webhook-signature": signatures.join(" "),
  };
}

function isValid({ previousUntil }: Keys, now: Date): boolean {
  return previousUntil !== null && previousUntil > now;
}
