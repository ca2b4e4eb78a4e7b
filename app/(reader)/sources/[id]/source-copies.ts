import type { SourceView } from "@/lib/editions/record-queries";
import type { CitationContent } from "@/lib/editions/schema";
import { readings } from "@/lib/sources/printed-corrections";
import { partsOf, placeInText, type TextPart } from "./quoted-text";

export type Capture = NonNullable<CitationContent["capture"]>;
export type Reading = CitationContent["check"]["reading"];

/** A whole text that may be shown, cut at the quotes in it; `places` are the numbers of those found in it. */
export type QuotedText = {
  id: string;
  reading: Reading;
  capture: Capture;
  parts: TextPart<number>[];
  places: number[];
};

/** The copies that the quotes of a source were checked against, each once, the newest first. */
export function copiesOf({ citations }: SourceView): Capture[] {
  const captures = citations.flatMap(({ citation: { capture } }) => (capture ? [capture] : []));
  const once = new Map(captures.map((capture) => [capture.id, capture]));
  return [...once.values()].toSorted((a, b) => b.capturedAt.localeCompare(a.capturedAt));
}

/** The copies held by others, each once. That a service once failed is of no use where it has a copy now. */
export function archivesOf({ citations }: SourceView): CitationContent["archives"] {
  const archives = citations.flatMap(({ citation }) => citation.archives);
  const held = new Set(archives.filter(({ url }) => url).map(({ service }) => service));
  const told = archives.filter(({ url, service }) => url || !held.has(service));
  return [...new Map(told.map((archive) => [`${archive.service} ${archive.url}`, archive])).values()];
}

/**
 * The texts of a source with its quotes marked; a quote's number is its place in `citations`, from 1. A
 * transcript that prints its corrections is shown once in each reading that something is quoted from.
 */
export function quotedTexts(view: SourceView): QuotedText[] {
  return copiesOf(view).flatMap((capture) => {
    const printed = view.texts.find(({ captureId }) => captureId === capture.id)?.text;
    if (!printed) return [];
    const cited = view.citations.filter(({ citation }) => citation.capture?.id === capture.id);
    const used = new Set(cited.map(({ citation }) => citation.check.reading));
    return [...used].map((reading) => quotedText(view, { capture, reading, printed }));
  });
}

type Copy = { capture: Capture; reading: Reading; printed: string };

function quotedText({ citations }: SourceView, { capture, reading, printed }: Copy): QuotedText {
  const text = reading === "plain" ? printed : readings(printed)[reading];
  const quotes = citations.flatMap(({ citation: { capture: own, check, selector } }, index) => {
    if (own?.id !== capture.id || check.reading !== reading || !selector) return [];
    const place = placeInText(text, selector);
    return place ? [{ ...place, name: index + 1 }] : [];
  });
  return {
    id: `${capture.id}-${reading}`,
    reading,
    capture,
    parts: partsOf(text, quotes),
    places: quotes.map(({ name }) => name),
  };
}
