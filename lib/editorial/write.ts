import "server-only";
import { randomUUIDv7 } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { type Permission, requirePermission } from "@/lib/auth/permissions";
import { canonicalJson, type JsonValue } from "@/lib/platform/canonical-json";
import { currentEngine, db, type Transaction } from "@/lib/platform/db";
import { insertRows } from "@/lib/platform/insert-rows";
import { auditHash } from "./audit-chain";

/** What a write is called in the trail, and what is told of it. `needs` is the permission it takes. */
export type Change = { action: string; entity: string; details: unknown; needs?: Permission };

/** Any number, as long as it is always the same. */
const TRAIL_LOCK = 7_253_746_502;

/**
 * Runs `work` in one transaction and leaves its trace in the same one: either both are kept or neither. The
 * trace names the record by the `id` in what `work` returns.
 *
 * Throws a Refusal when the actor may not write.
 */
export async function write<T extends { id: string }>(
  actor: Actor,
  change: Change,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  requirePermission(actor, change.needs ?? "write");
  return db().$transaction(async (tx) => {
    const result = await work(tx);
    await trace(tx, actor, change, result.id);
    return result;
  });
}

/** Adds a line to the trail, inside the transaction of the write that it tells of. */
export async function trace(tx: Transaction, actor: Actor, change: Change, entityId: string): Promise<void> {
  await traceMany(tx, actor, [{ ...change, entityId }]);
}

/** Adds a line to the trail for each of many records that one transaction writes. */
export async function traceMany(
  tx: Transaction,
  actor: Actor,
  changes: readonly (Change & { entityId: string })[],
): Promise<void> {
  // SQLite's transactions hold the write lock from the start; PostgreSQL's take their turn here.
  if (currentEngine() === "postgresql") await tx.$executeRaw`SELECT pg_advisory_xact_lock(${TRAIL_LOCK})`;

  const last = await tx.auditEvent.findFirst({
    orderBy: { number: "desc" },
    select: { number: true, hash: true },
  });
  const at = new Date();
  let { number, hash } = { number: last?.number ?? 0, hash: last?.hash ?? null };
  const lines = changes.map(({ action, entity, details: given, entityId }) => {
    const details = canonicalJson(plain(given));
    const line = {
      id: randomUUIDv7(),
      number: ++number,
      at,
      actorId: actor.id,
      action,
      entity,
      entityId,
      details,
      previousHash: hash,
    };
    hash = auditHash(line);
    return { ...line, hash };
  });
  await insertRows(tx, "audit_event", lines);
}

/** Drops what was not given, so that a trace can be made of any input. */
function plain(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value ?? null));
}
