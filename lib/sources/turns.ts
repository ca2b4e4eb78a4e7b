/** Whose words begin at `start`, as a transcript labels them: "MS. PSAKI", or "Q" for a reporter. */
export type Turn = { label: string; start: number };

/** The start of a line up to a colon, with the time before it or a remark behind it perhaps, or a reporter's "Q". */
const LABEL =
  /^(?:\d{1,2}:\d{2} [AP]\.?M\.? \p{Lu}{2,4} )?(?:([^\n:~[\]()]{2,60})(?: \([^\n()]{1,60}\))?:\s+|(Q)\s+)/gmu;

/** Labels are printed in capitals, but for "McGUIRK", "DeWINE" and a title now and then. */
const SMALL = /\b(?:Mc|Mac|De|Di|La|Le|Van|Von|Mr|Ms|Mrs|Dr)(?=[.\p{Lu}])/gu;

/** Every turn of a transcript, in order. */
export function turnsOf(text: string): Turn[] {
  return Array.from(text.matchAll(LABEL), ({ 0: head, 1: name, 2: reporter, index }) => ({
    label: (name ?? reporter ?? "").trim(),
    start: index + head.length,
  })).filter(({ label }) => isLabel(label));
}

/** The turn that an index of the text belongs to; undefined before the first. */
export function turnAt(turns: readonly Turn[], index: number): Turn | undefined {
  return turns.findLast(({ start }) => start <= index);
}

function isLabel(label: string): boolean {
  return label === "Q" || (/\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label.replace(SMALL, "")));
}
