import type { EditionContent, EditionView, StatementContent } from "@/lib/editions/schema";
import { diffPassages, type PassageDiff } from "@/lib/pairs/passage-diff";
import { ACKNOWLEDGEMENTS, EDITION_KINDS, EXTENTS, RELATIONS } from "@/lib/pairs/vocabulary";
import { formatDay, machineDay } from "@/lib/platform/dates";
import { sameLanguage } from "@/lib/platform/language";
import type { Card, CardNotice, CardWords } from "./schema";

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
  const diff = sameLanguage(earlier.language, later.language)
    ? diffPassages(before, after, later.language)
    : null;
  const isMarked = diff?.parts.some(({ kind, text }) => kind === "same" && text.trim() !== "");
  const words = (text: string, own: "removed" | "added") =>
    diff && isMarked ? wordsOf(diff.parts, own) : [{ text, isChanged: false }];
  return {
    before: { name: "Before", words: words(before, "removed"), ...sideOf(earlier) },
    after: { name: "After", words: words(after, "added"), ...sideOf(later) },
    sentence: diff?.sentence ?? "The two passages are in different languages.",
  };
}

function passageOf({ quote }: StatementContent, { start, end }: { start: number; end: number }): string {
  return quote.slice(start, end);
}

function wordsOf(parts: PassageDiff["parts"], own: "removed" | "added"): CardWords[] {
  return parts.flatMap((part): CardWords[] => {
    if (part.kind === "same") return [{ text: own === "added" ? part.later : part.text, isChanged: false }];
    return part.kind === own ? [{ text: part.text, isChanged: true }] : [];
  });
}

function sideOf({ language, said, speaker, spokenBy, citations }: StatementContent) {
  const source = citations[0]?.source;
  const voice = spokenBy ?? speaker;
  const who = voice.office ? `${voice.name}, ${voice.office}` : voice.name;
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
  const { label } = EDITION_KINDS[told.notice.kind];
  return {
    title: `${label} on ${formatDay(told.publishedAt)}`,
    text: told.notice.text,
    language: told.pair.language,
  };
}
