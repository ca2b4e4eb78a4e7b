import { beforeAll, expect, test } from "vitest";
import { listPairs } from "@/lib/editions/list-queries";
import { builtInDesk } from "@/seed/desk";
import { fillMany } from "@/seed/many";
import { countMatches } from "./facet-queries";
import { searchPairs } from "./queries";
import { type Search, Sort } from "./schema";

const MANY = 300;

beforeAll(async () => {
  await fillMany(MANY, await builtInDesk(), () => undefined);
});

async function readThrough(search: Partial<Search>, size = 20): Promise<string[]> {
  const slugs: string[] = [];
  let after: string | undefined;
  do {
    const page = await searchPairs({ ...search, after }, size);
    slugs.push(...page.items.map(({ slug }) => slug));
    after = page.next ?? undefined;
  } while (after);
  return slugs;
}

test.each(
  Sort.options.flatMap((sort) => [
    { sort, q: "lantern" },
    { sort, q: "lantern zyzzyva" },
    { sort, q: "sampleton coins -moon" },
    { sort, q: "relation:reverses", until: "2040-01-01" },
    { sort, q: "", topic: "moon-matters" },
  ]),
)("paging through %o shows all that is counted, each once", async (search) => {
  const slugs = await readThrough(search, 7);
  const { total } = await searchPairs(search);
  expect(total).toBeGreaterThan(7);
  expect(slugs).toHaveLength(total);
  expect(new Set(slugs).size).toBe(total);
});

test("each order has what it says first", async () => {
  const search = { q: "lantern", size: 100 };
  const newest = (await searchPairs({ ...search, sort: "newest" }, 100)).items;
  const said = (await searchPairs({ ...search, sort: "said" }, 100)).items;
  const moments = newest.map(({ firstPublishedAt }) => firstPublishedAt);
  const days = said.map(({ later }) => later.on);
  expect(moments).toEqual(moments.toSorted().toReversed());
  expect(days).toEqual(days.toSorted().toReversed());
});

test("filters alone find what the list of pairs finds", async () => {
  const filter = { topic: "moon-matters", from: "2030-01-01" };
  const listed = await listPairs(filter, 100);
  const found = await searchPairs({ ...filter, q: "", sort: "newest" }, 100);
  expect(found.items).toEqual(listed.items);
});

test.each<Partial<Search>>([
  { q: "lantern" },
  { q: "lantern sampleton", topic: "moon-matters" },
  { q: "ferry", relation: "reverses", from: "2030-01-01" },
  { q: "ferry zyzzyva", extent: "full" },
  { q: "", topic: "kite-matters" },
])("the count beside each value is what following it shows: %o", async (search) => {
  const { matched } = await searchPairs(search);
  const facets = await countMatches(search, matched);
  for (const field of ["relation", "extent", "speaker", "topic"] as const) {
    expect(facets[field].length).toBeGreaterThan(0);
    for (const { key, count } of facets[field].slice(0, 5)) {
      expect((await searchPairs({ ...search, [field]: key })).total).toBe(count);
    }
  }
});

test("nothing asked for has nothing to count", async () => {
  expect(await countMatches({ q: "" }, "all")).toEqual({ relation: [], extent: [], speaker: [], topic: [] });
});
