import { type Memento, mementoPlaces } from "@/lib/editions/mementos";
import { type Link, licence, printed } from "./links";

/** The type of a TimeMap. */
export const LINK_FORMAT = "application/link-format";

/** Every edition of a pair as a memento of its page, the oldest first (RFC 7089, section 5). */
export function timeMap(slug: string, mementos: readonly Memento[]): string {
  const { original, timegate, timemap, memento } = mementoPlaces(slug);
  const [first, last] = [mementos[0], mementos.at(-1)];
  const links: Link[] = [
    { href: original, rel: "original" },
    {
      href: timemap,
      rel: "self",
      type: LINK_FORMAT,
      ...(first && last && { from: httpDate(first), until: httpDate(last) }),
    },
    { href: timegate, rel: "timegate" },
    { href: licence().url, rel: "license" },
    ...mementos.map((each) => ({
      href: memento(each.number),
      rel: ["memento", each === first && "first", each === last && "last"]
        .filter(Boolean)
        .reverse()
        .join(" "),
      datetime: httpDate(each),
    })),
  ];
  return `${links.map(printed).join(",\n")}\n`;
}

/** The moment that a client asks for: undefined when it names none, null when it cannot be read. */
export function acceptedMoment(value: string | null): Date | null | undefined {
  if (value === null) return undefined;
  const moment = new Date(value);
  return HTTP_DATE.test(value) && !Number.isNaN(moment.getTime()) ? moment : null;
}

const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

function httpDate({ publishedAt }: Memento): string {
  return new Date(publishedAt).toUTCString();
}
