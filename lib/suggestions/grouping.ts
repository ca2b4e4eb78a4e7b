import type { Verdict } from "@/lib/platform/generated/enums";
import type { Suggestion } from "./schema";

/** What was found of one statement; `sameAs` is the same for all with the same words. */
export type Found = Omit<Suggestion, "said" | "isConfirmed"> & { sameAs: string };

const DAY = 86_400_000;

/** What editors said before of a recorded statement beside the one that is entered. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/**
 * One suggestion for all statements with the same words: the surest of them and, of those as sure, the nearest in
 * time. The surest come first. What was dismissed of one of them is dismissed of all.
 */
export function grouped(
  found: readonly Found[],
  saidOn: string | null,
  verdicts: Verdicts = new Map(),
): Suggestion[] {
  const groups = Map.groupBy(found, ({ kind, sameAs }) => `${kind} ${sameAs}`);
  const distance = ({ statement }: Found) =>
    saidOn ? Math.abs(Date.parse(saidOn) - Date.parse(statement.saidOn)) / DAY : 0;
  const bySureness = (a: Found, b: Found) =>
    b.score - a.score || distance(a) - distance(b) || a.statementId.localeCompare(b.statementId);
  const hasOne = (group: readonly Found[], verdict: Verdict) =>
    group.some(({ statementId }) => verdicts.get(statementId) === verdict);
  return [...groups.values()]
    .filter((group) => !hasOne(group, "dismissed"))
    .map((group) => ({ group, best: group.toSorted(bySureness)[0] as Found }))
    .toSorted((a, b) => bySureness(a.best, b.best))
    .map(({ group, best: { sameAs: _, ...best } }) => ({
      ...best,
      isConfirmed: hasOne(group, "confirmed"),
      said: saidBy(group),
    }));
}

function saidBy(group: readonly Found[]): Suggestion["said"] {
  return group
    .map(({ statementId, statement: { saidOn, speaker } }) => ({ statementId, saidOn, speaker }))
    .toSorted((a, b) => a.saidOn.localeCompare(b.saidOn) || a.statementId.localeCompare(b.statementId));
}
