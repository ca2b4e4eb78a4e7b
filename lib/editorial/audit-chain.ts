import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/platform/canonical-json";

/** One line of the audit trail. `details` is canonical JSON; `at` is a moment in UTC, to the millisecond. */
export type AuditLine = {
  number: number;
  at: Date;
  actorId: string;
  action: string;
  entity: string;
  entityId: string;
  details: string;
  previousHash: string | null;
};

/** SHA-256, in lower-case hex, over the canonical JSON of a line of the trail, which names the hash before it. */
export function auditHash({ at, ...line }: AuditLine): string {
  const { number, actorId, action, entity, entityId, details, previousHash } = line;
  const covered = { number, at: at.toISOString(), actorId, action, entity, entityId, details, previousHash };
  return createHash("sha256").update(canonicalJson(covered), "utf8").digest("hex");
}

/** Every fault in a run of lines that follows the line with the hash `before`, in words; none in a sound one. */
export function auditFaults(
  lines: readonly (AuditLine & { hash: string })[],
  before: { number: number; hash: string | null },
): string[] {
  let last = before;
  return lines.flatMap((line) => {
    const faults = [
      line.number === last.number + 1
        ? ""
        : `Audit event ${line.number}: it stands where ${last.number + 1} should.`,
      line.previousHash === last.hash
        ? ""
        : `Audit event ${line.number}: it does not name the hash of the one before it.`,
      auditHash(line) === line.hash ? "" : `Audit event ${line.number}: its hash is not that of its words.`,
    ];
    last = line;
    return faults.filter(Boolean);
  });
}
