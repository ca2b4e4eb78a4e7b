import { proseText } from "@/lib/pairs/prose";
import type { Passage } from "@/lib/retrieval/documents";
import type { EditionContent } from "./schema";

/** How much a word counts by where it stands: what was said before what we say of it, and that before its papers. */
const WEIGHT = { compared: 3, headline: 3, speaker: 3, topic: 2, quote: 1, summary: 1, papers: 1 };

type Side = "earlier" | "later";
/** Where in an edition a text stands. */
export type Place =
  | "headline"
  | "summary"
  | "topic"
  | "speaker"
  | "office"
  | "occasion"
  | "venue"
  | "source"
  | `${Side} passage`
  | `${Side} quotation`
  | `${Side} translation`;
export type PlacedPassage = Passage & { place: Place };

const NAMES: Partial<Record<Place, Passage["name"]>> = { speaker: "speaker", topic: "topic" };

/** The texts that a reader may look for a pair by. A text that stands in it twice counts once. */
export function passagesOf({ pair, passages, earlier, later }: EditionContent): PlacedPassage[] {
  const own = (place: Place, text: string | null | undefined, weight: number): PlacedPassage => ({
    ...{ place, text: text ?? "", language: pair.language, weight },
    ...(NAMES[place] && { name: NAMES[place] }),
  });
  const said = (["earlier", "later"] as const).flatMap((side): PlacedPassage[] => {
    const { quote, language, translation, speaker, spokenBy, occasion, citations } = { earlier, later }[side];
    const { start, end } = passages[side];
    return [
      { place: `${side} passage`, text: quote.slice(start, end), language, weight: WEIGHT.compared },
      { place: `${side} quotation`, text: quote, language, weight: WEIGHT.quote },
      ...(translation
        ? [{ place: `${side} translation` as const, ...translation, weight: WEIGHT.quote }]
        : []),
      own("speaker", speaker.name, WEIGHT.speaker),
      own("speaker", spokenBy?.name, WEIGHT.speaker),
      own("office", speaker.office, WEIGHT.papers),
      own("occasion", occasion?.name, WEIGHT.papers),
      own("venue", occasion?.place, WEIGHT.papers),
      ...citations.map(({ source }) => own("source", source.title, WEIGHT.papers)),
    ];
  });
  const all = [
    own("headline", pair.headline, WEIGHT.headline),
    own("summary", proseText(pair.summary, pair.summaryFormat), WEIGHT.summary),
    ...pair.topics.map(({ name }) => own("topic", name, WEIGHT.topic)),
    ...said,
  ].filter(({ text }) => text);
  return [...new Map(all.map((passage) => [`${passage.weight} ${passage.text}`, passage])).values()];
}
