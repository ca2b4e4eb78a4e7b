import { createHash } from "node:crypto";
import { httpAddress, textOfHtml } from "../clean";
import { type Row, toRow } from "../entry";
import { type ForeignDay, foreignDay } from "./foreign-date";
import { blocksOf, claimReviewsIn, readBroken } from "./json-ld";

type Json = Record<string, unknown>;

/** Whom a claim is put down to that names nobody: an editor says who it was before anything is published. */
export const NOT_NAMED = { slug: "not-named", name: "Not named", kind: "organisation" } as const;
const LONGEST = 30_000;
const NOTE = "The words as the fact-check gives them; not compared with the source.";
const HOSTS_OF_POSTS =
  /(^|\.)(facebook|twitter|x|instagram|tiktok|youtube|threads|telegram|t|weibo|whatsapp|bsky)\.(com|me|net|app)$|^youtu\.be$/;

/** Reads the reviews of a page, a file or a line; each is a row, and so is a block that holds none. */
export function* claimReviewRows(text: string, where: string): Generator<Row> {
  for (const [index, block] of blocksOf(text).entries()) {
    const place = index > 0 ? `${where}, block ${index + 1}` : where;
    const value = readBroken(block);
    if (value === undefined)
      yield { where: place, notes: [], reason: "This is not JSON, and cannot be mended." };
    else yield* rowsOf(value, place);
  }
}

/** Reads the reviews in a value that was parsed already. */
export function* rowsOf(value: unknown, where: string): Generator<Row> {
  const reviews = claimReviewsIn(value);
  if (reviews.length === 0) yield { where, notes: [], reason: "There is no ClaimReview in this." };
  for (const [index, review] of reviews.entries()) {
    yield toStatementRow(review, reviews.length > 1 ? `${where}, review ${index + 1}` : where);
  }
}

function toStatementRow(review: Json, where: string): Row {
  const claim = firstObject(review.itemReviewed) ?? {};
  const quote = textIn(claim.text) || textIn(review.claimReviewed);
  const said = firstDay([claim, ...worksOf(claim)]);
  const url = firstAddress([review.url, review.mainEntityOfPage, review["@id"]]);
  const missing = [
    [!quote, "The review names no claim."],
    [!url, "The review has no address that begins with http or https."],
    [!said, `The claim has no date that can be read${wordsOf(claim.datePublished)}.`],
  ].find(([isMissing]) => isMissing);
  if (missing || !url || !said) return { where, notes: [], reason: String(missing?.[1]) };

  const language = languageOf(review.inLanguage) ?? languageOf(claim.inLanguage) ?? "und";
  const speaker = speakerOf(claim.author);
  const sources = worksOf(claim).flatMap((work) => toSource(work, { language, said }));
  const notes = [
    ...(speaker === NOT_NAMED ? ["The claim names nobody."] : []),
    ...(sources.length === 0 ? ["The claim names no place where it was made."] : []),
  ];
  const entry = {
    speaker,
    quote,
    language,
    saidOn: said.day,
    precision: said.precision,
    citations: unique(sources).map((source) => ({ source, note: NOTE })),
    reviews: [toReview(review, { url, quote, language })],
  };
  return toRow(entry, where, notes);
}

/** A rating is told in the words of the fact-checker; numbers only where they mean something. */
function toReview(review: Json, { url, quote, language }: { url: string; quote: string; language: string }) {
  const rating = firstObject(review.reviewRating) ?? { alternateName: review.reviewRating };
  const ratingValue = numberIn(rating.ratingValue);
  const words = textIn(rating.alternateName) || textIn(rating.name) || textIn(rating.ratingExplanation);
  const reviewed = foreignDay(textIn(review.datePublished)) ?? foreignDay(textIn(review.dateModified));
  return {
    importKey: `${url}#${createHash("sha256").update(quote).digest("hex").slice(0, 16)}`,
    publisher: nameIn(review.author) || nameIn(review.publisher) || new URL(url).hostname,
    url,
    title: textIn(review.headline) || textIn(review.name) || textIn(review.title) || null,
    rating: words || (ratingValue === null ? "No rating given" : String(ratingValue)),
    ratingValue,
    bestRating: numberIn(rating.bestRating),
    worstRating: numberIn(rating.worstRating),
    reviewedOn: reviewed?.precision === "day" ? reviewed.day : null,
    language: language === "und" ? null : language,
  };
}

function speakerOf(author: unknown) {
  const name = nameIn(author);
  if (!name) return NOT_NAMED;
  const first = firstObject(author);
  const isOrganisation = /Organi[sz]ation/.test(textIn(first?.["@type"]));
  const same = [first?.sameAs].flat().map(String);
  const wikidata = same.map((url) => url.match(/wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d{0,11})\b/)?.[1]);
  return { name, kind: isOrganisation ? "organisation" : "person", wikidata: wikidata.find(Boolean) };
}

/** The works in which a claim was seen, each an object; an address alone is one too. */
function worksOf(claim: Json): Json[] {
  const own = claim.url ? [{ ...claim, author: undefined, name: undefined }] : [];
  const named = [claim.firstAppearance, claim.appearance].flat().filter(Boolean);
  return [...named.map((work) => (typeof work === "object" ? (work as Json) : { url: work })), ...own];
}

function toSource(work: Json, { language, said }: { language: string; said: ForeignDay }) {
  const url = firstAddress([work.url, work["@id"], work.sameAs]);
  if (!url) return [];
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, "");
  const published = foreignDay(textIn(work.datePublished)) ?? said;
  return [
    {
      kind: HOSTS_OF_POSTS.test(host) ? "post" : "article",
      title: textIn(work.headline) || textIn(work.name) || `${host}${pathname}`.slice(0, 300),
      publisher: nameIn(work.publisher) || host,
      url,
      publishedOn: published.precision === "day" ? published.day : null,
      language,
    },
  ];
}

function unique<T extends { url: string }>(sources: readonly T[]): T[] {
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}

function firstDay(works: readonly Json[]): ForeignDay | null {
  const days = works.flatMap((work) => [
    foreignDay(textIn(work.datePublished)),
    foreignDay(textIn(work.dateCreated)),
  ]);
  return days.find((day) => day !== null) ?? null;
}

function firstAddress(values: readonly unknown[]): string | null {
  const texts = values
    .flat()
    .map((value) => textIn(firstObject(value)?.["@id"] ?? firstObject(value)?.url ?? value));
  return texts.map((text) => (text.includes(".") ? httpAddress(text) : null)).find(Boolean) ?? null;
}

function nameIn(value: unknown): string {
  const names = [value].flat().map((each) => textIn(firstObject(each)?.name ?? each));
  return names.filter(Boolean).slice(0, 5).join(", ");
}

/** The text of a value that should be one: also of a list's first item, a number and `{"@value": …}`. */
function textIn(value: unknown): string {
  const first = [value].flat()[0];
  const text = firstObject(first)?.["@value"] ?? first;
  if (typeof text === "number") return String(text);
  if (typeof text !== "string") return "";
  // What is longer is refused as too long, and not looked through before.
  return text.length > LONGEST ? text : textOfHtml(text);
}

/** A number, or a text that is one; −1 stands for none in much of the markup there is. */
function numberIn(value: unknown): number | null {
  const text = textIn(value);
  const number = Number(text);
  return text && Number.isFinite(number) && number >= 0 ? number : null;
}

function languageOf(value: unknown): string | null {
  const text = textIn(firstObject(value)?.alternateName ?? firstObject(value)?.name ?? value);
  return text.replace("_", "-").match(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i)?.[0] ?? null;
}

function firstObject(value: unknown): Json | null {
  const first = [value].flat()[0];
  return typeof first === "object" && first !== null ? (first as Json) : null;
}

function wordsOf(value: unknown): string {
  const text = textIn(value).slice(0, 40);
  return text ? `: “${text}”` : "";
}
