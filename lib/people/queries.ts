import "server-only";
import { db } from "@/lib/platform/db";
import { hashOf } from "./link";

/** Whether somebody is there who can sign in as an administrator. */
export async function hasAdmin(): Promise<boolean> {
  const admins = await db().user.count({
    where: { role: "admin", banned: false, accounts: { some: { password: { not: null } } } },
  });
  return admins > 0;
}

/** What a link opens, or null when it was used, is too old or never was one. */
export async function findLink(token: string) {
  const link = await db().invitation.findFirst({
    where: { tokenHash: hashOf(token), usedAt: null, expiresAt: { gt: new Date() } },
    select: { role: true, email: true, user: { select: { name: true, email: true } } },
  });
  return link;
}

/** Everybody who can sign in or once could, by name; built-in accounts are left out. */
export async function listPeople() {
  const people = await db().user.findMany({
    where: { accounts: { some: {} } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      banned: true,
      banReason: true,
      twoFactorEnabled: true,
      createdAt: true,
      _count: { select: { passkeys: true } },
      sessions: { orderBy: { updatedAt: "desc" }, take: 1, select: { updatedAt: true } },
    },
  });
  return people.map(({ _count, sessions, createdAt, ...person }) => ({
    ...person,
    passkeys: _count.passkeys,
    joinedAt: createdAt.toISOString(),
    seenAt: sessions[0]?.updatedAt.toISOString() ?? null,
  }));
}

/** The names of those who can be given work, for choosing one. */
export async function listColleagues() {
  return db().user.findMany({
    where: { banned: false, accounts: { some: {} } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, role: true },
  });
}

/** The links that nobody has used yet and that are not too old, the newest first. */
export async function listOpenInvitations() {
  const links = await db().invitation.findMany({
    where: { usedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: "desc" },
    select: {
      id: true,
      email: true,
      role: true,
      expiresAt: true,
      inviter: { select: { name: true } },
      user: { select: { name: true } },
    },
  });
  return links.map(({ expiresAt, inviter, user, ...link }) => ({
    ...link,
    expiresAt: expiresAt.toISOString(),
    invitedBy: inviter?.name ?? null,
    newPasswordFor: user?.name ?? null,
  }));
}
