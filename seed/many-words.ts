import type { EditionContent, StatementContent } from "@/lib/editions/schema";
import { inventedContent, inventedStatement } from "@/lib/editions/testing/invented-edition";

const TOWNS = [
  "Sampleton",
  "Fictive Hill",
  "Port Nonesuch",
  "Madeup Vale",
  "Exampleford",
  "Lower Placeholder",
];
const FIRST = [
  "Ada",
  "Bo",
  "Cyd",
  "Dot",
  "Eli",
  "Fay",
  "Gus",
  "Hal",
  "Ivy",
  "Jo",
  "Kit",
  "Lou",
  "Mo",
  "Nan",
  "Oz",
];
const LAST = ["Example", "Sample", "Placeholder", "Nonesuch", "Fictive", "Madeup", "Testcase", "Specimen"];
const NUMBER = ["the First", "the Second", "the Third", "the Fourth", "the Fifth"];
const KIND = [
  "moon",
  "cloud",
  "lantern",
  "whistle",
  "ferry",
  "clock",
  "puddle",
  "kite",
  "snow",
  "acorn",
  "echo",
];
const MATTER = [
  "fee",
  "bridge",
  "tower",
  "licence",
  "tax",
  "timetable",
  "archive",
  "market",
  "railway",
  "school",
];
const REASON = [
  "the winter",
  "the council",
  "the bakers",
  "the floods",
  "the choir",
  "the new map",
  "the mayor",
];

/** Every tenth earlier statement is fact-checked. */
const ASSESSMENT: StatementContent["assessments"][number] = {
  id: "01a210ae-f2bc-771c-a5b9-6ca01a161a77",
  scale: { slug: "accuracy", name: "Accuracy", version: 1, ratings: 6 },
  rating: { key: "inaccurate", label: "Inaccurate", definition: "It does not hold.", position: 4 },
  rationale: "It was dearer the day before.",
  evidence: [],
};

/** So many people speak in the made-up pairs. */
export const SPEAKERS = FIRST.length * LAST.length * NUMBER.length;
export const TOPICS = KIND.length;
const PLACES = [...Array(SPEAKERS).keys()];

/** One of a list; what is picked for one place says nothing of what is picked for the next. */
function pick<T>(list: readonly T[], index: number, salt: number): T {
  const mixed = Math.imul((index + 1) ^ (salt * 0x9e3779b1), 0x85ebca6b) >>> 0;
  return list[((mixed ^ (mixed >>> 13)) >>> 0) % list.length] as T;
}

/** An id that is always the same for one place in one list, and sorts as the places do. */
export function idOf(list: number, place: number): string {
  const time = (0x19_9000_0000_00n + BigInt(place)).toString(16).padStart(12, "0");
  const end = list.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${end}`;
}

export function speakerOf(place: number): StatementContent["speaker"] {
  const names = `${FIRST[place % FIRST.length]} ${LAST[Math.floor(place / FIRST.length) % LAST.length]}`;
  const name = `${names} ${NUMBER[Math.floor(place / FIRST.length / LAST.length)]}`;
  const slug = name.toLowerCase().replaceAll(" ", "-");
  return { slug, name, kind: "person", wikidata: null, office: `Mayor of ${pick(TOWNS, place, 1)}` };
}

export function topicOf(place: number): { slug: string; name: string } {
  const kind = KIND[place % TOPICS] ?? "";
  return { slug: `${kind}-matters`, name: `${kind[0]?.toUpperCase()}${kind.slice(1)} matters` };
}

/** The content of the first edition of the made-up pair of that number: nobody said any of it. */
export function madeUpPair(index: number): EditionContent {
  const subject = `${pick(KIND, index, 2)} ${pick(MATTER, index, 3)} of ${pick(TOWNS, index, 4)}`;
  const coins = (index % 90) + 10;
  const because = `because of ${pick(REASON, index, 5)} and ${pick(REASON, index, 6)}`;
  const day = new Date(Date.UTC(2001, 0, 1 + (index % 9000))).toISOString().slice(0, 10);
  const moment = new Date(Date.UTC(2010, 0, 1) + index * 60_000).toISOString();
  const speaker = speakerOf(pick(PLACES, index, 7));
  const said = (on: string) => ({ on, at: null, zone: null, precision: "day" as const });
  const side = (place: number, quote: string, on: string) =>
    inventedStatement({
      id: idOf(3, index * 2 + place),
      quote,
      speaker,
      said: said(on),
      citations: [cited(index)],
    });
  const earlier = side(0, `The ${subject} will never cost more than ${coins} coins ${because}.`, day);
  const later = side(
    1,
    `The ${subject} will cost ${coins + 7} coins ${because}.`,
    `${2026 + (index % 50)}-01-01`,
  );
  if (index % 10 === 0) earlier.assessments = [ASSESSMENT];
  const { pair, ...content } = inventedContent({ earlier, later });
  const headline = `Invented case ${index}: the ${subject}`;
  const own = { id: idOf(5, index), slug: `invented-${index}`, headline, topics: [topicOf(index % TOPICS)] };
  return { ...content, publishedAt: moment, firstPublishedAt: moment, pair: { ...pair, ...own } };
}

function cited(index: number): StatementContent["citations"][number] {
  const [citation] = inventedStatement().citations;
  if (!citation) throw new Error("The invented statement has no citation.");
  const source = { ...citation.source, id: idOf(2, index), url: `https://example.org/minutes/${index}` };
  return { ...citation, source };
}
