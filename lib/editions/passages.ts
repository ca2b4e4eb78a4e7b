import { proseText } from "@/lib/pairs/prose";
import type { Passage } from "@/lib/retrieval/documents";
import type { EditionContent } from "./schema";

/** How much a word counts by where it stands: what was said before what we say of it, and that before its papers. */
const WEIGHT = { compared: 3, headline: 3, speaker: 3, topic: 2, quote: 1, summary: 1, papers: 1 };

/** The texts that a reader may look for a pair by. A text that stands in it twice counts once. */
export function passagesOf({ pair, passages, earlier, later }: EditionContent): Passage[] {
  const own = (text: string | null | undefined, weight: number, name?: Passage["name"]): Passage => ({
    ...{ text: text ?? "", language: pair.language, weight },
    ...(name && { name }),
  });
  const said = [
    { statement: earlier, compared: passages.earlier },
    { statement: later, compared: passages.later },
  ].flatMap(({ statement, compared }) => {
    const { quote, language, translation, speaker, spokenBy, occasion, citations } = statement;
    return [
      { text: quote.slice(compared.start, compared.end), language, weight: WEIGHT.compared },
      { text: quote, language, weight: WEIGHT.quote },
      ...(translation ? [{ ...translation, weight: WEIGHT.quote }] : []),
      own(speaker.name, WEIGHT.speaker, "speaker"),
      own(spokenBy?.name, WEIGHT.speaker, "speaker"),
      own(speaker.office, WEIGHT.papers),
      own(occasion?.name, WEIGHT.papers),
      own(occasion?.place, WEIGHT.papers),
      ...citations.map(({ source }) => own(source.title, WEIGHT.papers)),
    ];
  });
  const all = [
    own(pair.headline, WEIGHT.headline),
    own(proseText(pair.summary, pair.summaryFormat), WEIGHT.summary),
    ...pair.topics.map(({ name }) => own(name, WEIGHT.topic, "topic")),
    ...said,
  ].filter(({ text }) => text);
  return [...new Map(all.map((passage) => [`${passage.weight} ${passage.text}`, passage])).values()];
}
