import type { PairSummary } from "@/lib/editions/schema";
import { sameLanguage } from "@/lib/platform/language";
import { comparedPassages } from "./compared";
import { type DiffPart, trimmed } from "./diff-part";

type Props = { parts: DiffPart[]; side: "earlier" | "later" };
type Sides = Pick<PairSummary, "earlier" | "later">;

/** One passage of two, with the words marked that the other one lacks. Without a word in common none is marked. */
export function PassageWords({ parts, side }: Props) {
  const own = parts.filter(({ kind }) => kind !== (side === "earlier" ? "added" : "removed"));
  const comparable = parts.some(({ kind, text }) => kind === "same" && text.trim() !== "");

  return own.map((part, place) => {
    const key = `${place} ${part.kind}`;
    if (part.kind !== "same" && comparable) return <Marked key={key} text={part.text} side={side} />;
    return <span key={key}>{side === "later" ? (part.later ?? part.text) : part.text}</span>;
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
