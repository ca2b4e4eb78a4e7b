import type { PairSummary } from "@/lib/editions/schema";
import { type DiffPart, sideWords, trimmed } from "@/lib/pairs/diff-part";
import { sameLanguage } from "@/lib/platform/language";
import { comparedPassages } from "./compared";

type Props = { parts: DiffPart[]; side: "earlier" | "later" };
type Sides = Pick<PairSummary, "earlier" | "later">;

/** One passage of two, with the words marked that the other one lacks. Without a word in common none is marked. */
export function PassageWords({ parts, side }: Props) {
  return sideWords(parts, side).map(({ text, isChanged }, place) => {
    const key = `${place} ${text}`;
    return isChanged ? <Marked key={key} text={text} side={side} /> : <span key={key}>{text}</span>;
  });
}

/** How the passages of a pair differ; those in two languages are told whole. */
export async function comparePassages({ earlier, later }: Sides): Promise<DiffPart[]> {
  if (sameLanguage(earlier.language, later.language)) {
    return (await comparedPassages(earlier.passage, later.passage, later.language)).parts;
  }
  return [
    { kind: "removed", text: earlier.passage },
    { kind: "added", text: later.passage },
  ];
}

function Marked({ text, side }: { text: string; side: Props["side"] }) {
  const { before, words, after } = trimmed(text);

  return (
    <>
      {before}
      <mark data-side={side}>{words}</mark>
      {after}
    </>
  );
}
