import "server-only";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { Role } from "@/lib/platform/generated/enums";
import type { Actor } from "./actor";

/**
 * The built-in account with this address, made at first use. Nobody can sign in to it: it has no password,
 * no passkey and no way to get one, and it is barred.
 */
export async function ensureBuiltInAccount(name: string, email: string, role: Role): Promise<Actor> {
  const account = await db().user.upsert({
    where: { email },
    update: {},
    create: { name, email, role, banned: true, banReason: "Built in: nobody signs in to this account." },
    select: { id: true, name: true, role: true },
  });
  return account;
}

/**
 * Makes the first administrator. Throws a Refusal when there is one already: further ones are invited by an
 * administrator.
 */
export async function createFirstAdmin(name: string, email: string): Promise<Actor> {
  return db().$transaction(async (tx) => {
    const first = await tx.user.findFirst({
      where: { role: "admin", banned: false },
      select: { email: true },
    });
    if (first) throw new Refusal("conflict", `There is an administrator already: ${first.email}.`);
    return tx.user.create({
      data: { name, email, role: "admin" },
      select: { id: true, name: true, role: true },
    });
  });
}
