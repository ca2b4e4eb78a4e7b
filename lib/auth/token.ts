import "server-only";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { Actor } from "./actor";
import { auth } from "./better-auth";
import type { Scope } from "./scopes";

const BEARER = /^Bearer (\S+)$/i;

/** Whose token it is; or the status and the words with which it is refused, and after how many seconds it is not. */
export type Holder =
  | { actor: Actor; refused?: undefined }
  | { refused: { status: 401 | 403 | 429; reason: string; retryAfter?: number } };

/** Who sends a request with a personal token, `Authorization: Bearer restated_…`, and whether its scope suffices. */
export async function tokenHolder(request: Request, scope: Scope): Promise<Holder> {
  const [, key] = request.headers.get("authorization")?.match(BEARER) ?? [];
  if (!key) return refuse(401, "Send a personal token: Authorization: Bearer restated_…");
  const { valid, key: found, error } = await auth().api.verifyApiKey({ body: { key } });
  if (!valid || !found) return refuseKey(error);
  const allowed = (found.permissions as { drafts?: string[] } | null)?.drafts ?? [];
  if (!allowed.includes(scope)) return refuse(403, `This token may not ${scope} drafts.`);
  const actor = await db().user.findFirst({
    where: { id: found.referenceId, banned: false },
    select: { id: true, name: true, role: true },
  });
  return actor ? { actor } : refuse(401, "The account of this token is closed.");
}

/**
 * Who sends a request with a personal token.
 *
 * Throws a Refusal when there is none, when it is unknown, too old, used too often or of another scope, and
 * when its owner's account is closed.
 */
export async function actorByToken(request: Request, scope: Scope): Promise<Actor> {
  const holder = await tokenHolder(request, scope);
  if (holder.refused) throw new Refusal("forbidden", holder.refused.reason);
  return holder.actor;
}

function refuseKey(error: unknown): Holder {
  const { code, details } = (error ?? {}) as { code?: string; details?: { tryAgainIn?: number } };
  if (code !== "RATE_LIMITED") return refuse(401, "This token is unknown or no longer valid.");
  const retryAfter = Math.ceil((details?.tryAgainIn ?? 60_000) / 1000);
  return { refused: { status: 429, reason: "This token was used too often just now.", retryAfter } };
}

function refuse(status: 401 | 403, reason: string): Holder {
  return { refused: { status, reason } };
}
