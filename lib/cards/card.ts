import { nameInOffice, noticeTitle } from "@/lib/editions/in-words";
import type { EditionContent, EditionView, StatementContent } from "@/lib/editions/schema";
import { type DiffPart, sideWords } from "@/lib/pairs/diff-part";
import { diffPassages } from "@/lib/pairs/passage-diff";
import { ACKNOWLEDGEMENTS, EXTENTS, RELATIONS } from "@/lib/pairs/vocabulary";
import { formatDay, machineDay } from "@/lib/platform/dates";
import { sameLanguage } from "@/lib/platform/language";
import type { Card, CardNotice } from "./schema";

/**
 * What the card of a pair shows, from all its editions, the oldest first: the newest one, or the pinned one with
 * what readers were told since. A withdrawn pair has its notice; the claim is then not for showing. Null when
 * there is no such edition.
 */
export function cardOf(editions: readonly EditionView[], pinned?: number): Card | null {
  const newest = editions.at(-1);
  const shown = pinned === undefined ? newest : editions.find(({ number }) => number === pinned);
  if (!newest || !shown) return null;
  const { pair, judgement, publishedAt } = shown.content;
  const since = editions.filter(({ number }) => pinned === undefined || number >= pinned);

  return {
    slug: pair.slug,
    headline: pair.headline,
    language: pair.language,
    edition: shown.number,
    newest: newest.number,
    publishedOn: publishedAt.slice(0, 10),
    labels: labelsOf(judgement),
    ...compared(shown.content),
    notice: lastNotice(since),
    isWithdrawn: newest.content.kind === "withdrawal",
  };
}

function labelsOf({ relation, extent, acknowledgement }: EditionContent["judgement"]): string[] {
  return [RELATIONS[relation].label, EXTENTS[extent].label, ACKNOWLEDGEMENTS[acknowledgement].label];
}

/** The two sides with the changed words marked, as far as they can be compared, and the change in a sentence. */
function compared({ earlier, later, passages }: EditionContent): Pick<Card, "before" | "after" | "sentence"> {
  const before = passageOf(earlier, passages.earlier);
  const after = passageOf(later, passages.later);
  const { parts, sentence } = sameLanguage(earlier.language, later.language)
    ? diffPassages(before, after, later.language)
    : inTwoLanguages(before, after);
  return {
    before: { name: "Before", words: sideWords(parts, "earlier"), ...sideOf(earlier) },
    after: { name: "After", words: sideWords(parts, "later"), ...sideOf(later) },
    sentence,
  };
}

function inTwoLanguages(before: string, after: string): { parts: DiffPart[]; sentence: string } {
  const parts: DiffPart[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  return { parts, sentence: "The two passages are in different languages." };
}

function passageOf({ quote }: StatementContent, { start, end }: { start: number; end: number }): string {
  return quote.slice(start, end);
}

function sideOf({ language, said, speaker, spokenBy, citations }: StatementContent) {
  const source = citations[0]?.source;
  const who = nameInOffice(spokenBy ?? speaker);
  return {
    language,
    when: formatDay(said.on, said.precision),
    day: machineDay(said.on, said.precision),
    who: spokenBy ? `${who}, for ${speaker.name}` : who,
    source: source ? { name: `${source.publisher}: ${source.title}`, url: source.url } : null,
    moreSources: Math.max(0, citations.length - 1),
  };
}

function lastNotice(editions: readonly EditionView[]): CardNotice | null {
  const told = editions.findLast(({ content }) => content.notice !== null)?.content;
  if (!told?.notice) return null;
  return {
    title: noticeTitle({ ...told.notice, at: told.publishedAt }),
    text: told.notice.text,
    language: told.pair.language,
  };
}
