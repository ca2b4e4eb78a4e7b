import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { builtInDesk } from "@/seed/desk";
import { inventedEntry } from "@/seed/invented";
import { publishAll } from "@/seed/shipped";
import { everyEdition, everyPair } from "./bulk-queries";
import { verifyChain } from "./chain";
import { withdrawPair } from "./commands";
import { findPairAt, listPairsAt } from "./past-queries";
import { findStoredEdition } from "./stored-queries";
import { listTagged } from "./tag-queries";

const COUNT = 7;
/** The moments at which each pair was published, and at which the first of them was withdrawn. */
const published: string[] = [];
let withdrawnAt = "";

beforeAll(async () => {
  const desk = await builtInDesk();
  const entries = Array.from({ length: COUNT }, (_, index) => ({
    ...inventedEntry(`case-${index}`, "en", ["The fee will never rise.", "The fee will rise."]),
    relation: index % 2 ? ("retracts" as const) : ("reverses" as const),
  }));
  await publishAll(entries, desk, () => undefined);
  const rows = await db().edition.findMany({ orderBy: { id: "asc" } });
  published.push(...rows.map(({ publishedAt }) => publishedAt.toISOString()));
  const pair = await db().pair.findUniqueOrThrow({ where: { slug: "case-0" } });
  const notice = "Nobody said this, as it turned out.";
  await withdrawPair({ pairId: pair.id, seenVersion: pair.version, notice }, desk.reviewer);
  const last = await db().edition.findFirstOrThrow({ where: { kind: "withdrawal" } });
  withdrawnAt = last.publishedAt.toISOString();
});

async function readThrough(filter: object, at: string, size: number): Promise<string[]> {
  const slugs: string[] = [];
  let after: string | undefined;
  do {
    const page = await listPairsAt({ ...filter, after }, at, size);
    expect(page.items.length).toBeLessThanOrEqual(size);
    slugs.push(...page.items.map(({ slug }) => slug));
    after = page.next ?? undefined;
  } while (after);
  return slugs;
}

function justBefore(moment: string): string {
  return new Date(Date.parse(moment) - 1).toISOString();
}

test("a pair is shown as it stood at a moment: not yet, published, withdrawn", async () => {
  const [first = ""] = published;
  expect(await findPairAt("case-0", justBefore(first))).toBeNull();
  expect(await findPairAt("case-0", first)).toMatchObject({ number: 1, content: { kind: "first" } });
  expect(await findPairAt("case-0", justBefore(withdrawnAt))).toMatchObject({ number: 1 });
  expect(await findPairAt("case-0", withdrawnAt)).toMatchObject({ content: { kind: "withdrawal" } });
  expect(await findPairAt("no-such-pair", withdrawnAt)).toBeNull();
});

test("the list of a moment has what was published by then and not withdrawn yet, newest first", async () => {
  for (const [index, moment] of published.entries()) {
    const due = Array.from({ length: index + 1 }, (_, each) => `case-${index - each}`);
    expect(await readThrough({}, moment, 3), `after ${index + 1}`).toEqual(due);
  }
  expect(await readThrough({}, withdrawnAt, 3)).not.toContain("case-0");
  expect(await readThrough({}, justBefore(published[0] ?? ""), 3)).toEqual([]);
});

test("a filter lets through what had that judgement then", async () => {
  const at = withdrawnAt;
  expect(await readThrough({ relation: "retracts" }, at, 2)).toEqual(["case-5", "case-3", "case-1"]);
  expect(await readThrough({ relation: "reverses", speaker: "ada-example" }, at, 2)).toHaveLength(3);
  expect(await readThrough({ speaker: "nobody" }, at, 2)).toEqual([]);
  expect(await readThrough({ from: "2021-05-07" }, at, 2)).toEqual([]);
});

test("whoever reads every edition can verify every chain", async () => {
  const chains = new Map<string, Parameters<typeof verifyChain>[0][number][]>();
  for await (const batch of everyEdition()) {
    for (const { slug, content, ...edition } of batch) {
      const stored = { ...edition, content: JSON.parse(content), contentText: content };
      chains.set(slug, [...(chains.get(slug) ?? []), stored]);
    }
  }
  expect(chains.size).toBe(COUNT);
  expect([...chains.values()].flatMap((chain) => verifyChain(chain))).toEqual([]);
  expect(chains.get("case-0")).toHaveLength(2);
  const stored = await findStoredEdition("case-0", 2);
  expect(stored?.hash).toBe(chains.get("case-0")?.[1]?.hash);
});

test("reading every pair leaves out what was withdrawn", async () => {
  const slugs: string[] = [];
  for await (const batch of everyPair()) slugs.push(...batch.map(({ content }) => content.pair.slug));
  expect(slugs).toEqual(published.slice(1).map((_, index) => `case-${index + 1}`));
});

test("what pairs are found under is walked once, by key", async () => {
  const keys: string[] = [];
  let after: string | undefined;
  do {
    const page = await listTagged("statement", 4, after);
    keys.push(...page.items.map(({ key }) => key));
    after = page.next ?? undefined;
  } while (after);
  expect(new Set(keys).size).toBe(2 * (COUNT - 1));
  expect(keys).toHaveLength(2 * (COUNT - 1));
});
