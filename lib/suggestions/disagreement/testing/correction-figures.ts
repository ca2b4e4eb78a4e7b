import { disagreementOf } from "../disagreement";

/** A sentence as it was spoken and as a transcript prints it corrected. */
export type Correction = { as_spoken: string; as_corrected: string; struck: string; inserted: string };

/** Of the corrections: in how many a disagreement is found, shown, and named by the words that changed. */
export function correctionFigures(corrections: readonly Correction[], shownFrom: number) {
  const judged = corrections.map((correction) => {
    const found = disagreementOf(correction.as_spoken, correction.as_corrected);
    const isNamed = found !== null && namesChange(found.reason, correction);
    return { ...correction, found, isNamed, isShown: found !== null && found.score >= shownFrom };
  });
  return {
    found: judged.filter(({ found }) => found).length,
    shown: judged.filter(({ isShown }) => isShown).length,
    named: judged.filter(({ isNamed }) => isNamed).length,
    shownAndNamed: judged.filter(({ isShown, isNamed }) => isShown && isNamed).length,
    wrong: judged.filter(({ isNamed }) => !isNamed),
  };
}

/** Whether a reason has a word that was struck and not inserted again, or inserted and not there before. */
export function namesChange(
  reason: string,
  { struck, inserted }: Pick<Correction, "struck" | "inserted">,
): boolean {
  const [gone, come, told] = [struck, inserted, reason].map(wordsOf) as [string[], string[], string[]];
  const changed = [
    ...gone.filter((word) => !come.includes(word)),
    ...come.filter((word) => !gone.includes(word)),
  ];
  return changed.some((word) => told.includes(word));
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'.,]*(?<![.,])/gu) ?? []
  );
}
