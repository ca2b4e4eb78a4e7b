import fc from "fast-check";
import { Relation } from "@/lib/platform/generated/enums";
import { type Search, Sort } from "../schema";

/** Words of the made-up pairs, from common to rare, and some that are near to them or nowhere. */
const WORDS = [
  ...["the", "will", "never", "cost", "coins", "because", "of", "lantern", "moon", "Sampleton", "fee"],
  ...["lanterns", "costing", "SAMPLETON", "lanturn", "samplton", "zyzzyva", "élysée", "it’s", "wouldn't"],
  ...["Ada", "Example", "Invented", "1234", "Lower", "Placeholder", "timetable", "MakeItSo", "a", "é"],
];
const SIGNS = [
  "-",
  '"',
  "“",
  "”",
  "„",
  "«",
  "»",
  "*",
  "'",
  "’",
  "%",
  "_",
  "\\",
  "(",
  ")",
  "|",
  "&",
  "!",
  ":",
  "~",
];
const KEYS = ["speaker:", "topic:", "relation:", "before:", "after:", "headline:", "SPEAKER:"];
const VALUES = [
  "ada",
  "“Ada Example”",
  "moon",
  "reverses",
  "corrects-wording",
  "2030",
  "2031-05",
  "2030-02-30",
  "",
];

const word = fc.constantFrom(...WORDS);
const part = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...SIGNS), word).map(([sign, typed]) => sign + typed) },
  { weight: 2, arbitrary: word.map((typed) => `${typed.slice(0, 3)}*`) },
  {
    weight: 2,
    arbitrary: fc.array(word, { minLength: 2, maxLength: 6 }).map((typed) => `"${typed.join(" ")}"`),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom("", "-"), fc.constantFrom(...KEYS), fc.constantFrom(...VALUES))
      .map((all) => all.join("")),
  },
  { weight: 1, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);
const short = fc.array(part, { maxLength: 5 });
const long = fc.array(part, { minLength: 15, maxLength: 80 });
const typed = fc.tuple(
  fc.oneof({ weight: 9, arbitrary: short }, { weight: 1, arbitrary: long }),
  fc.constantFrom(" ", " ", " ", "", "\t"),
);
const cursor = fc.oneof(fc.constantFrom("0~", "~", "1e9~x", "2030-01-01~2010"), fc.string({ maxLength: 20 }));

const search: fc.Arbitrary<Partial<Search>> = fc.record(
  {
    q: typed.map(([parts, between]) => parts.join(between)),
    sort: fc.constantFrom(...Sort.options),
    relation: fc.constantFrom(...Object.values(Relation)),
    topic: fc.constantFrom("moon-matters", "no-matters"),
    from: fc.constantFrom("2001-01-01", "2040-01-01"),
    after: cursor,
  },
  { requiredKeys: ["q", "sort"] },
);

/** Searches of all kinds that people and machines type, always the same for one seed. */
export function fuzzedSearches(count: number, seed: number): Partial<Search>[] {
  return fc.sample(search, { numRuns: count, seed });
}
