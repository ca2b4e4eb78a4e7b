import { LONGEST_ADDRESS } from "../schema";

/** A document that an address lists. */
export type Entry = { url: string; title: string | null; publishedAt: Date | null };

/** What a feed or a sitemap says of a document, as it stands there. */
export type Listed = { url?: string; title?: string; date?: string };

const LONGEST_TITLE = 300;

/**
 * The documents that are listed, each once and the newest first; those without a date follow in their order. What has
 * no address of the web is left out, and `base` is what addresses are relative to.
 */
export function entriesOf(listed: readonly Listed[], base: string): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { url, title, date } of listed) {
    const address = addressOf(url, base);
    if (address && !entries.has(address)) {
      entries.set(address, { url: address, title: titleOf(title), publishedAt: momentOf(date) });
    }
  }
  return [...entries.values()].toSorted(byAge);
}

function byAge(one: Entry, other: Entry): number {
  return (other.publishedAt?.getTime() ?? 0) - (one.publishedAt?.getTime() ?? 0);
}

/** What follows # is a place in a document, not another one. */
function addressOf(given: string | undefined, base: string): string | null {
  const text = given?.trim();
  if (!text || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  url.hash = "";
  const isOfTheWeb = url.protocol === "http:" || url.protocol === "https:";
  return isOfTheWeb && url.href.length <= LONGEST_ADDRESS ? url.href : null;
}

function titleOf(given: string | undefined): string | null {
  return given?.replace(/\s+/g, " ").trim().slice(0, LONGEST_TITLE).toWellFormed() || null;
}

function momentOf(given: string | undefined): Date | null {
  const moment = new Date(given ?? "");
  const year = moment.getUTCFullYear();
  return year > 1900 && year < 3000 ? moment : null;
}
