import "server-only";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { Actor } from "./actor";
import { auth } from "./better-auth";
import type { Scope } from "./scopes";

const BEARER = /^Bearer (\S+)$/i;

/**
 * Who sends a request with a personal token, `Authorization: Bearer restated_…`.
 *
 * Throws a Refusal when there is none, when it is unknown, too old, used too often or of another scope, and
 * when its owner's account is closed.
 */
export async function actorByToken(request: Request, scope: Scope): Promise<Actor> {
  const [, key] = request.headers.get("authorization")?.match(BEARER) ?? [];
  if (!key) throw new Refusal("forbidden", "Send a personal token: Authorization: Bearer restated_…");
  const { valid, key: found } = await auth().api.verifyApiKey({
    body: { key, permissions: { drafts: [scope] } },
  });
  if (!valid || !found) {
    throw new Refusal("forbidden", `This token is unknown, no longer valid, or may not ${scope} drafts.`);
  }
  const owner = await db().user.findFirst({
    where: { id: found.referenceId, banned: false },
    select: { id: true, name: true, role: true },
  });
  if (!owner) throw new Refusal("forbidden", "The account of this token is closed.");
  return owner;
}
