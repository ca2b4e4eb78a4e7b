import "server-only";
import { db } from "@/lib/platform/db";
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
