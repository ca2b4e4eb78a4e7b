import "server-only";
import { hashPassword } from "better-auth/crypto";
import type { Actor } from "@/lib/auth/actor";
import { passwordFault } from "@/lib/auth/passwords";
import { trace, write } from "@/lib/editorial/write";
import { db, type Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { Role } from "@/lib/platform/generated/enums";
import { hashOf, LINK_LIFE, newToken } from "./link";
import { InvitationInput, JoinInput, NewPasswordInput, RoleInput } from "./schema";

/** What is kept of a person's password, under the names that better-auth gives it. */
const CREDENTIAL = "credential";

/**
 * Makes the token of a link with which one person becomes an administrator, on the word of whoever runs the
 * server. It leaves no line in the trail, which needs a person; using it does.
 */
export async function createAdminLink(): Promise<string> {
  const { token, tokenHash } = newToken();
  const expiresAt = new Date(Date.now() + LINK_LIFE);
  await db().invitation.create({ data: { role: "admin", tokenHash, expiresAt } });
  return token;
}

/** Makes the token of a link with which one person opens an account with a role. Administrators only. */
export async function invite(given: InvitationInput, actor: Actor) {
  const { role, email } = InvitationInput.parse(given);
  const { token, tokenHash } = newToken();
  const expiresAt = new Date(Date.now() + LINK_LIFE);
  const data = { role, email: email || null, tokenHash, expiresAt, invitedBy: actor.id };
  const change = {
    action: "invite",
    entity: "invitation",
    details: { role, email },
    needs: "manage",
  } as const;
  const { id } = await write(actor, change, (tx) => tx.invitation.create({ data, select: { id: true } }));
  return { id, token };
}

/** Makes a link useless that nobody has used yet. Administrators only. */
export async function revokeInvitation(id: string, actor: Actor) {
  const change = { action: "revoke", entity: "invitation", details: null, needs: "manage" } as const;
  return write(actor, change, async (tx) => {
    const { count } = await tx.invitation.deleteMany({ where: { id, usedAt: null } });
    if (count === 0) throw new Refusal("not_found", "This link was used or revoked already.");
    return { id };
  });
}

/** Makes the token of a link with which a person chooses a new password. Administrators only. */
export async function createPasswordLink(userId: string, actor: Actor) {
  const { token, tokenHash } = newToken();
  const expiresAt = new Date(Date.now() + LINK_LIFE);
  const change = { action: "renew-password", entity: "user", details: null, needs: "manage" } as const;
  await write(actor, change, async (tx) => {
    const { role } = await requirePerson(tx, userId);
    await tx.invitation.create({ data: { userId, role, tokenHash, expiresAt, invitedBy: actor.id } });
    return { id: userId };
  });
  return { token };
}

/**
 * Opens an account by a link, which can then not be used again.
 *
 * Throws a Refusal when the link is unknown, used or too old, when the address has an account already, and
 * when the password is weak.
 */
export async function join(given: JoinInput): Promise<Actor> {
  const { token, name, email, password: typed } = JoinInput.parse(given);
  const password = await hashed(typed);
  return db().$transaction(async (tx) => {
    const link = await useLink(tx, token);
    if (link.userId) throw new Refusal("conflict", "This link is for a new password, not for a new account.");
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) {
      throw new Refusal("conflict", "This address has an account already. Sign in, or use another address.");
    }
    const actor = await tx.user.create({
      data: { name, email, role: link.role },
      select: { id: true, name: true, role: true },
    });
    await tx.account.create({
      data: { userId: actor.id, accountId: actor.id, providerId: CREDENTIAL, password },
    });
    // Links that only the shell made end with the first that is used.
    if (!link.invitedBy) await tx.invitation.deleteMany({ where: { invitedBy: null, usedAt: null } });
    const details = { name, role: link.role, invitation: link.id };
    await trace(tx, actor, { action: "join", entity: "user", details }, actor.id);
    return actor;
  });
}

/**
 * Sets a new password by a link and ends all sessions of the account. A second factor stays as it is: whoever
 * lost that too has the administrator take it off.
 *
 * Throws a Refusal when the link is unknown, used or too old, and when the password is weak.
 */
export async function renewPassword(given: NewPasswordInput) {
  const { token, password: typed } = NewPasswordInput.parse(given);
  const password = await hashed(typed);
  return db().$transaction(async (tx) => {
    const { userId } = await useLink(tx, token);
    if (!userId) throw new Refusal("conflict", "This link opens a new account.");
    const person = await requirePerson(tx, userId);
    await tx.account.deleteMany({ where: { userId, providerId: CREDENTIAL } });
    await tx.account.create({ data: { userId, accountId: userId, providerId: CREDENTIAL, password } });
    await tx.session.deleteMany({ where: { userId } });
    await trace(tx, person, { action: "set-password", entity: "user", details: null }, userId);
    return { email: person.email };
  });
}

/** Gives a person another role. Administrators only, and nobody changes their own. */
export async function changeRole(given: { userId: string; role: Role }, actor: Actor) {
  const { userId, role } = RoleInput.parse(given);
  const change = { action: "change-role", entity: "user", details: { role }, needs: "manage" } as const;
  return write(actor, change, async (tx) => {
    refuseSelf(userId, actor);
    await requirePerson(tx, userId);
    return tx.user.update({ where: { id: userId }, data: { role }, select: { id: true } });
  });
}

/** Closes an account: its sessions end and it cannot sign in; what it wrote stays. `null` opens it again. */
export async function closeAccount(userId: string, reason: string | null, actor: Actor) {
  const action = reason === null ? "reopen" : "close";
  const change = { action, entity: "user", details: { reason }, needs: "manage" } as const;
  return write(actor, change, async (tx) => {
    refuseSelf(userId, actor);
    await requirePerson(tx, userId);
    await tx.user.update({ where: { id: userId }, data: { banned: reason !== null, banReason: reason } });
    await tx.session.deleteMany({ where: { userId } });
    await tx.apiKey.updateMany({ where: { referenceId: userId }, data: { enabled: reason === null } });
    return { id: userId };
  });
}

/** Takes the second factor off an account whose owner lost it. Administrators only. */
export async function removeSecondFactor(userId: string, actor: Actor) {
  const change = { action: "remove-second-factor", entity: "user", details: null, needs: "manage" } as const;
  return write(actor, change, async (tx) => {
    await requirePerson(tx, userId);
    await tx.twoFactor.deleteMany({ where: { userId } });
    return tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false }, select: { id: true } });
  });
}

async function hashed(password: string): Promise<string> {
  const fault = passwordFault(password);
  if (fault) throw new Refusal("invalid", fault);
  return hashPassword(password);
}

/** Marks a link as used; of two people who follow it at once, one is refused. */
async function useLink(tx: Transaction, token: string) {
  const tokenHash = hashOf(token);
  const now = new Date();
  const { count } = await tx.invitation.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  const link = await tx.invitation.findUnique({ where: { tokenHash } });
  if (!link || count === 0) {
    throw new Refusal("not_found", "This link was used or is too old. Ask an administrator for a new one.");
  }
  return link;
}

async function requirePerson(tx: Transaction, id: string) {
  const person = await tx.user.findUnique({
    where: { id },
    select: { id: true, name: true, email: true, role: true },
  });
  if (!person) throw new Refusal("not_found", "There is no such account.");
  return person;
}

function refuseSelf(userId: string, actor: Actor): void {
  if (userId === actor.id)
    throw new Refusal("forbidden", "Nobody changes their own role or closes their own account.");
}
