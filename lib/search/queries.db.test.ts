import { beforeAll, expect, test } from "vitest";
import { withdrawPair } from "@/lib/editions/commands";
import { db } from "@/lib/platform/db";
import { builtInDesk } from "@/seed/desk";
import { helsinkiEntries } from "@/seed/helsinki/load";
import { inventedEntry } from "@/seed/invented";
import { publishAll } from "@/seed/shipped";
import { searchPairs } from "./queries";
import type { Search } from "./schema";

const INVENTED = [
  inventedEntry("palais", "fr", ["Je vais à l’Élysée.", "Je ne vais pas à l’Élysée."]),
  inventedEntry("kite-reversals", "en", ["There were two reversals.", "There was one kite."]),
  inventedEntry("gone-balloon", "en", ["The balloon will fly.", "The balloon will not fly."]),
];

beforeAll(async () => {
  await publishAll([...helsinkiEntries(), ...INVENTED], await builtInDesk(), () => undefined);
});

const slugs = async (typed: string, more: Partial<Search> = {}) =>
  (await searchPairs({ q: typed, ...more })).items.map(({ slug }) => slug);

test("a word of a quotation finds its pair, whatever its case", async () => {
  expect(await slugs("INCREDIBLE offer")).toContain("incredible-offer");
});

test("“wouldn’t” is found with either apostrophe and does not find every “would”", async () => {
  const found = await slugs("wouldn't");
  expect(found).toContain("would-wouldnt");
  expect(found).toEqual(await slugs("wouldn’t"));
  expect(found).not.toContain("putin-responsible");
});

test("where no entry has all the words, those that have some are shown and said to be so", async () => {
  const { matched, items } = await searchPairs({ q: "incredible zeppelin" });
  expect(matched).toBe("some");
  expect(items.map(({ slug }) => slug)).toContain("incredible-offer");
});

test("a word that stands nowhere finds nothing", async () => {
  expect(await searchPairs({ q: "zeppelin" })).toMatchObject({
    items: [],
    total: 0,
    next: null,
    matched: "all",
  });
});

test.each([
  "",
  "   ",
  "'",
  '"',
  "AND",
  "NEAR(",
  "a:b*",
  "& | !",
  "\u0000",
  "(((",
  "-would",
  "é".repeat(5000),
])("%j is answered without an error", async (typed) => {
  expect((await searchPairs({ q: typed })).total).toBeGreaterThanOrEqual(0);
});

test("a page beyond the last is empty, and a page that is no number is the first", async () => {
  expect((await searchPairs({ q: "Putin", after: "0~" })).items.length).toBeGreaterThan(0);
  expect((await searchPairs({ q: "Putin", after: "x" })).items).toEqual(
    (await searchPairs({ q: "Putin" })).items,
  );
});

test("a phrase finds its words in their order, in quotation marks of any kind, and no other form of them", async () => {
  expect(await slugs('"incredible offer"')).toContain("incredible-offer");
  expect(await slugs("“incredible offer”")).toEqual(await slugs('"incredible offer"'));
  expect(await searchPairs({ q: '"offer incredible"' })).toMatchObject({ matched: "some" });
  expect(await slugs('"reversals"')).toEqual(["kite-reversals"]);
  expect(await searchPairs({ q: '"reversal"' })).toMatchObject({ matched: "some", total: 1 });
});

test("an inflection finds the word, and the word its inflections", async () => {
  expect(await slugs("reversal kite")).toEqual(["kite-reversals"]);
  expect(await slugs("kites")).toEqual(["kite-reversals"]);
});

test("accents and elisions do not matter", async () => {
  for (const typed of ["elysee", "Élysée", "L'ÉLYSÉE", '"l’elysee"']) {
    expect(await slugs(typed)).toEqual(["palais"]);
  }
});

test("what is to be left out is not found: words, phrases and names", async () => {
  const all = await slugs("russia");
  const left = await slugs("russia -incredible");
  expect(left.length).toBeLessThan(all.length);
  expect(left).not.toContain("incredible-offer");
  expect(await slugs('russia -"any reason why it would be"')).not.toContain("would-wouldnt");
  expect(await slugs("russia -speaker:trump")).not.toContain("would-wouldnt");
  expect(await slugs('russia -speaker:"ada trump"')).toEqual(all);
  expect(await searchPairs({ q: "-russia" })).toMatchObject({
    total: 0,
    problems: ["Say what to look for beside what to leave out."],
  });
});

test("the beginning of a word finds all that begins so", async () => {
  expect(await slugs("balloo*")).toEqual(["gone-balloon"]);
  expect(await slugs("zyzzy*")).toEqual([]);
});

test("a speaker is found by any part of the name, and not by being spoken of", async () => {
  const found = await slugs("speaker:sanders");
  expect(found.length).toBeGreaterThan(0);
  expect(await slugs("speaker:“Sarah Sanders”")).toEqual(found);
  expect(await slugs("putin speaker:putin")).not.toEqual(await slugs("putin"));
  expect(await searchPairs({ q: "speaker:zyzzyva" })).toMatchObject({
    items: [],
    unknown: ["speaker:zyzzyva"],
  });
});

test("a topic, a relation and days narrow what is found", async () => {
  expect(await slugs("topic:invented will")).toEqual(["gone-balloon"]);
  expect(await slugs("relation:corrects-wording")).toContain("would-wouldnt");
  expect(await slugs("relation:corrects-wording")).toEqual(await slugs("", { relation: "corrects_wording" }));
  expect(await slugs("topic:invented before:2018-07-18")).toEqual([]);
  const at = async (typed: string) => (await slugs(`trump ${typed}`)).includes("would-wouldnt");
  expect(await at("after:2018-07-17 before:2018-07-18")).toBe(true);
  expect(await at("before:2018-07-17")).toBe(false);
  expect(await at("after:2018-07-18")).toBe(false);
});

test("a mistyped word is taken for the likeliest one, and this is said", async () => {
  const { corrected, items } = await searchPairs({ q: "incredibel ofer" });
  expect(corrected).toEqual([
    { typed: "incredibel", shown: "incredible" },
    { typed: "ofer", shown: "offer" },
  ]);
  expect(items.map(({ slug }) => slug)).toContain("incredible-offer");
  expect(await searchPairs({ q: '"incredibel"' })).toMatchObject({ corrected: [], total: 0 });
});

const SENTENCE =
  "I have President Putin; he just said it’s not Russia. I will say this: I don’t see any reason why it would be";

test("of a pasted sentence one word may be missing: the nearest come first", async () => {
  for (const typed of [
    `${SENTENCE} zyzzyva`,
    `“${SENTENCE} zyzzyva”`,
    SENTENCE.replace("reason", "quagga"),
  ]) {
    const { matched, items } = await searchPairs({ q: typed });
    expect(matched).toBe("some");
    expect(items.slice(0, 2).map(({ slug }) => slug)).toContain("would-wouldnt");
  }
});

test("a withdrawn pair is found no more", async () => {
  expect(await slugs("balloon")).toEqual(["gone-balloon"]);
  const { reviewer } = await builtInDesk();
  const pair = await db().pair.findUniqueOrThrow({ where: { slug: "gone-balloon" } });
  await withdrawPair(
    { pairId: pair.id, seenVersion: pair.version, notice: "It never flew, nor was to." },
    reviewer,
  );
  expect((await searchPairs({ q: "balloon" })).total).toBe(0);
});
