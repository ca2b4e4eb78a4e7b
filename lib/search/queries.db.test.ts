import { beforeAll, expect, test } from "vitest";
import { builtInDesk } from "@/seed/desk";
import { helsinkiEntries } from "@/seed/helsinki/load";
import { publishAll } from "@/seed/shipped";
import { searchPairs } from "./queries";

beforeAll(async () => {
  await publishAll(helsinkiEntries(), await builtInDesk(), () => undefined);
});

const slugs = async (typed: string) => (await searchPairs({ q: typed })).items.map(({ slug }) => slug);

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
