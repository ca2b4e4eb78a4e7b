import { z } from "zod";

const Line = z.string().nullable();

/** What a document says of itself; null where it says nothing. It is a foreign text and may be wrong. */
export const Found = z.object({
  title: Line,
  publisher: Line,
  author: Line,
  publishedOn: z.iso.date().nullable(),
  language: Line,
});

export type Found = z.infer<typeof Found>;

export const NOTHING_FOUND: Found = {
  title: null,
  publisher: null,
  author: null,
  publishedOn: null,
  language: null,
};

const LONGEST = 300;

/** The first of these that is a line of text, on one line and of a length that a list can show. */
export function firstLine(...texts: readonly unknown[]): string | null {
  for (const text of texts) {
    const line =
      typeof text === "string"
        ? text
            .slice(0, LONGEST * 10)
            .replace(/\s+/g, " ")
            .trim()
        : "";
    if (line !== "") return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
  }
  return null;
}

/** The first of these that is a day, or a moment, then on the day that its writer had. */
export function firstDay(...texts: readonly unknown[]): string | null {
  for (const text of texts) {
    const day = typeof text === "string" ? dayOf(text.slice(0, 100).trim()) : null;
    if (day) return day;
  }
  return null;
}

/** The first of these that is a language tag, in its canonical form. */
export function firstLanguage(...texts: readonly unknown[]): string | null {
  for (const text of texts) {
    if (typeof text !== "string" || !/^[a-z]{2,3}([_-][\w-]{1,20})?$/i.test(text.trim())) continue;
    try {
      return Intl.getCanonicalLocales(text.trim().replaceAll("_", "-"))[0] ?? null;
    } catch {}
  }
  return null;
}

function dayOf(text: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (iso) return z.iso.date().safeParse(iso).data ?? null;
  const moment = /\d{4}/.test(text) ? Date.parse(`${text}${/\d:\d/.test(text) ? "" : " UTC"}`) : Number.NaN;
  const year = new Date(moment).getUTCFullYear();
  return year > 1000 && year < 3000 ? new Date(moment).toISOString().slice(0, 10) : null;
}
