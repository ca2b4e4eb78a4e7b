import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { auth } from "@/lib/auth/better-auth";
import { passwordFault } from "@/lib/auth/passwords";
import { type Scope, toPermissions } from "@/lib/auth/scopes";
import { write } from "@/lib/editorial/write";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";

const DAY = 86_400;

/** Makes a personal token and returns it, the only time that it is shown. It ends after `days`. */
export async function createToken(given: { name: string; scope: Scope; days: number }, actor: Actor) {
  const { name, scope, days } = given;
  const body = { name, userId: actor.id, expiresIn: days * DAY, permissions: toPermissions(scope) };
  // better-auth writes on a connection of its own, so it cannot be part of the transaction of the trace.
  const { id, key } = await auth().api.createApiKey({ body });
  await write(actor, { action: "create", entity: "token", details: given }, async () => ({ id }));
  return { id, key };
}

/** Ends a personal token of the actor's own. */
export async function revokeToken(id: string, actor: Actor) {
  return write(actor, { action: "revoke", entity: "token", details: null }, async (tx) => {
    const { count } = await tx.apiKey.deleteMany({ where: { id, referenceId: actor.id } });
    if (count === 0) throw new Refusal("not_found", "This token was revoked already.");
    return { id };
  });
}

/** Signs out one session of the actor's own, wherever it is. No line in the trail: nothing of a record changes. */
export async function endSession(id: string, actor: Actor): Promise<void> {
  await db().session.deleteMany({ where: { id, userId: actor.id } });
}

/** Whether the actor also gets notices by mail, where this instance sends any. */
export async function setMailNotices(mailNotices: boolean, actor: Actor): Promise<void> {
  await db().user.update({ where: { id: actor.id }, data: { mailNotices } });
}

/** Throws a Refusal for a password that is not accepted. */
export function requireGoodPassword(password: string): void {
  const fault = passwordFault(password);
  if (fault) throw new Refusal("invalid", fault);
}
