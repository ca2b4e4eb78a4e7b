import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db, type Transaction } from "@/lib/platform/db";
import type { Role } from "@/lib/platform/generated/enums";
import { trace } from "./write";

type Account = { name: string; email: string; role: Role; banned?: boolean; banReason?: string };

const ACTOR = { id: true, name: true, role: true } as const;

/**
 * The built-in account with this address, made at first use. Nobody can sign in to it: it has no password,
 * no passkey and no way to get one, and it is barred.
 */
export async function ensureBuiltInAccount(name: string, email: string, role: Role): Promise<Actor> {
  const banReason = "Built in: nobody signs in to this account.";
  return db().$transaction(async (tx) => {
    const found = await tx.user.findUnique({ where: { email }, select: ACTOR });
    return found ?? create(tx, { name, email, role, banned: true, banReason });
  });
}

/** An account made by a command of the shell leaves its own first line in the trail. */
async function create(tx: Transaction, account: Account): Promise<Actor> {
  const actor = await tx.user.create({ data: account, select: ACTOR });
  const { name, role } = account;
  await trace(tx, actor, { action: "create", entity: "user", details: { name, role } }, actor.id);
  return actor;
}
