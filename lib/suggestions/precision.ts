import type { SuggestionKind, Verdict } from "@/lib/platform/generated/enums";

export type Decided = { kind: SuggestionKind; verdict: Verdict; decidedAt: Date };
/** How many were decided in a month, and how many of them confirmed. */
export type Count = { confirmed: number; decided: number };
/** `month` is “2026-03”. */
export type MonthOfVerdicts = { month: string } & Record<SuggestionKind, Count>;

/** What was decided in each of the last months, the oldest first; months without a verdict are there too. */
export function monthsOf(
  verdicts: readonly Decided[],
  { now, months }: { now: Date; months: number },
): MonthOfVerdicts[] {
  const byMonth = Map.groupBy(verdicts, ({ decidedAt }) => monthOf(decidedAt));
  return Array.from({ length: months }, (_, place) => {
    const month = monthOf(
      new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1 + place, 1)),
    );
    const decided = byMonth.get(month) ?? [];
    return {
      month,
      repeat: countOf(decided, "repeat"),
      same_claim: countOf(decided, "same_claim"),
      conflict: countOf(decided, "conflict"),
    };
  });
}

/** All months of a kind together. */
export function inAll(months: readonly MonthOfVerdicts[], kind: SuggestionKind): Count {
  return {
    confirmed: months.reduce((sum, month) => sum + month[kind].confirmed, 0),
    decided: months.reduce((sum, month) => sum + month[kind].decided, 0),
  };
}

function countOf(verdicts: readonly Decided[], kind: SuggestionKind): Count {
  const decided = verdicts.filter((each) => each.kind === kind);
  return {
    decided: decided.length,
    confirmed: decided.filter(({ verdict }) => verdict === "confirmed").length,
  };
}

function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}
