import "server-only";
import { db } from "@/lib/platform/db";

/** What a person is shown of their own account. `sessionToken` tells which session is the one at hand. */
export async function findOwnAccount(id: string, sessionToken: string | null) {
  const account = await db().user.findUniqueOrThrow({
    where: { id },
    select: {
      email: true,
      twoFactorEnabled: true,
      mailNotices: true,
      passkeys: { orderBy: { createdAt: "asc" }, select: { id: true, name: true, createdAt: true } },
      apiKeys: {
        orderBy: { createdAt: "asc" },
        select: { id: true, name: true, start: true, permissions: true, expiresAt: true, lastRequest: true },
      },
      sessions: {
        where: { expiresAt: { gt: new Date() } },
        orderBy: { updatedAt: "desc" },
        select: { id: true, token: true, userAgent: true, ipAddress: true, updatedAt: true },
      },
    },
  });
  return {
    ...account,
    passkeys: account.passkeys.map(({ createdAt, ...key }) => ({ ...key, madeAt: iso(createdAt) })),
    apiKeys: account.apiKeys.map(({ expiresAt, lastRequest, permissions, ...key }) => ({
      ...key,
      writes: Boolean(permissions?.includes("write")),
      expiresAt: iso(expiresAt),
      usedAt: iso(lastRequest),
    })),
    sessions: account.sessions.map(({ token, updatedAt, ...session }) => ({
      ...session,
      seenAt: iso(updatedAt),
      isThis: token === sessionToken,
    })),
  };
}

function iso(moment: Date | null): string | null {
  return moment?.toISOString() ?? null;
}
