import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { auditFaults, auditHash } from "./audit-chain";

const START = { number: 0, hash: null };

function trailOf(actions: readonly string[]) {
  let previousHash: string | null = null;
  return actions.map((action, index) => {
    const at = new Date(1.6e12 + index);
    const line = {
      number: index + 1,
      at,
      actorId: "ada",
      action,
      entity: "pair",
      entityId: "1",
      details: "{}",
      previousHash,
    };
    previousHash = auditHash(line);
    return { ...line, hash: previousHash };
  });
}

const sound = trailOf(["create", "submit", "approve"]);

test("a trail as it was written has no faults, read whole or from the middle", () => {
  expect(auditFaults(sound, START)).toEqual([]);
  expect(auditFaults(sound.slice(1), { number: 1, hash: sound[0]?.hash ?? null })).toEqual([]);
});

test("any other word in any line is found at that line", () => {
  const change = fc.oneof(
    fc.record({ action: fc.string() }),
    fc.record({ actorId: fc.string() }),
    fc.record({ entityId: fc.string() }),
    fc.record({ details: fc.string() }),
    fc.record({ at: fc.date({ noInvalidDate: true }) }),
  );
  fc.assert(
    fc.property(fc.nat(2), change, (at, changed) => {
      const line = { ...(sound[at] as (typeof sound)[number]), ...changed };
      fc.pre(auditHash(line) !== sound[at]?.hash);
      expect(auditFaults(sound.with(at, line), START).join()).toContain(`Audit event ${at + 1}`);
    }),
  );
});

test("a line that was taken out, or put in another place, is found", () => {
  expect(auditFaults(sound.toSpliced(1, 1), START)).toEqual([
    "Audit event 3: it stands where 2 should.",
    "Audit event 3: it does not name the hash of the one before it.",
  ]);
  expect(auditFaults(sound.toReversed(), START)).not.toEqual([]);
});
