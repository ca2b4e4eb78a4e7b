import type { PlacedPassage } from "@/lib/editions/passages";
import { type Found, marksIn, type Sought } from "./marks";

/** A piece of a text that the list does not show, with what was looked for in it. */
export type Excerpt = Pick<PlacedPassage, "place" | "language"> & {
  text: string;
  marks: Found[];
  isCutBefore: boolean;
  isCutAfter: boolean;
};

/** What stands in a list of pairs anyway. */
const SHOWN: readonly PlacedPassage["place"][] = ["headline", "speaker", "earlier passage", "later passage"];
const MOST = 2;
const LONGEST = 200;
const BEFORE = 50;

type Seen = { passage: PlacedPassage; marks: Found[] };

/** Where the words stand that the headline, the compared passages and the speakers do not have: two places at most. */
export function excerptsOf(passages: readonly PlacedPassage[], sought: Sought): Excerpt[] {
  const seen = passages.map((passage) => ({
    passage,
    marks: marksIn(passage.text, passage.language, sought),
  }));
  const isShown = ({ passage }: Seen) => SHOWN.includes(passage.place);
  const have = new Set(seen.filter(isShown).flatMap(soughtIn));
  const excerpts: Excerpt[] = [];
  let others = seen.filter((each) => !isShown(each));
  while (excerpts.length < MOST) {
    const gain = (each: Seen) => new Set(soughtIn(each).filter((one) => !have.has(one))).size;
    const [best, ...rest] = others.toSorted((a, b) => gain(b) - gain(a));
    if (!best || gain(best) === 0) break;
    excerpts.push(excerptOf(best, have));
    for (const one of soughtIn(best)) have.add(one);
    others = rest;
  }
  return excerpts;
}

function soughtIn({ marks }: Seen): string[] {
  return marks.flatMap(({ sought }) => sought);
}

/** The piece that has the most of what is shown nowhere else. */
function excerptOf({ passage: { place, language, text }, marks }: Seen, have: ReadonlySet<string>): Excerpt {
  const gain = (from: Found) => {
    const within = marks.filter(
      ({ start, end }) => start >= from.start && end <= from.start + LONGEST - BEFORE,
    );
    return new Set(within.flatMap(({ sought }) => sought).filter((one) => !have.has(one))).size;
  };
  const [first] = marks.toSorted((a, b) => gain(b) - gain(a) || a.start - b.start);
  const { from, to } =
    text.length <= LONGEST ? { from: 0, to: text.length } : windowOf(text, first?.start ?? 0);
  return {
    ...{ place, language, text: text.slice(from, to) },
    marks: marks
      .filter(({ start, end }) => start < to && end > from)
      .map((mark) => ({
        ...mark,
        start: Math.max(mark.start, from) - from,
        end: Math.min(mark.end, to) - from,
      })),
    isCutBefore: from > 0,
    isCutAfter: to < text.length,
  };
}

/** From the beginning of a word shortly before a place to the end of a word, as far as an excerpt goes. */
function windowOf(text: string, place: number): { from: number; to: number } {
  const early = Math.max(0, Math.min(place - BEFORE, text.length - LONGEST));
  const space = early === 0 ? -1 : text.slice(early, place).search(/\s/u);
  const from = early === 0 ? 0 : early + space + 1;
  const late = Math.min(text.length, from + LONGEST);
  const to = late === text.length ? late : from + text.slice(from, late).search(/\s\S*$/u);
  return { from, to: to > place ? to : late };
}
