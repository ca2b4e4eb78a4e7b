import { beforeAll, expect, test } from "vitest";
import { withdrawPair } from "@/lib/editions/commands";
import { findPairForDesk } from "@/lib/pairs/queries";
import { db } from "@/lib/platform/db";
import { builtInDesk } from "@/seed/desk";
import { helsinkiEntries } from "@/seed/helsinki/load";
import { inventedEntry } from "@/seed/invented";
import { publishAll } from "@/seed/shipped";
import { findFile, listFiles, listNews } from "./queries";

const WITHDRAWN = "case-3";

beforeAll(async () => {
  const invented = [1, 2, 3].map((number) =>
    inventedEntry(`case-${number}`, "en", ["The fee will never rise.", "The fee will rise."]),
  );
  const desk = await builtInDesk();
  await publishAll([...helsinkiEntries(), ...invented], desk, () => undefined);
  const pair = await findPairForDesk(WITHDRAWN);
  if (!pair) throw new Error("The pair was not loaded.");
  await withdrawPair(
    { pairId: pair.id, seenVersion: pair.version, notice: "Nobody said it." },
    desk.reviewer,
  );
});

async function pathsIn(name: string, most?: number): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of (await findFile(name, most)) ?? []) paths.push(path);
  return paths;
}

async function allPaths(most?: number): Promise<string[]> {
  const files = await listFiles(most);
  return (await Promise.all(files.map(({ kind, number }) => pathsIn(`${kind}-${number}.xml`, most)))).flat();
}

test("every page of what is published stands in them once, whatever fits into a file", async () => {
  const rows = await db().publishedTag.findMany({ select: { kind: true, key: true } });
  const records = new Set(rows.map(({ kind, key }) => `/${kind}s/${encodeURIComponent(key)}`));
  const pairs = await db().publishedPair.findMany({ where: { withdrawn: false }, select: { slug: true } });
  const expected = [
    "/",
    "/corrections",
    "/method",
    "/about",
    "/api",
    ...records,
    ...pairs.map(({ slug }) => `/pairs/${slug}`),
  ];
  for (const most of [50_000, 7, 1]) expect((await allPaths(most)).sort()).toEqual(expected.toSorted());
  expect(expected).not.toContain(`/pairs/${WITHDRAWN}`);
});

test("no file has more than it may, and there is none beyond the last", async () => {
  for (const { kind, number } of await listFiles(7)) {
    expect((await pathsIn(`${kind}-${number}.xml`, 7)).length).toBeLessThanOrEqual(7);
  }
  for (const name of [
    "pairs-3.xml",
    "speakers-1.xml",
    "pairs-0.xml",
    "speaker-9.xml",
    "pages-2.xml",
    "pairs-1",
  ]) {
    expect(await findFile(name, 7)).toBeNull();
  }
});

test("a page says when the last of what it shows was published", async () => {
  const newest = await db().edition.findFirst({
    where: { current: { slug: "case-2" } },
    select: { publishedAt: true },
  });
  for (const name of ["topic-1.xml", "pairs-1.xml"]) {
    const days = new Map<string, string | null>();
    for await (const { path, at } of (await findFile(name)) ?? []) days.set(path, at);
    const path = name === "topic-1.xml" ? "/topics/invented-cases" : "/pairs/case-2";
    expect(days.get(path)).toBe(newest?.publishedAt.toISOString());
  }
});

test("news is what was first published since then, without what was withdrawn", async () => {
  const since = await listNews(new Date(Date.now() - 3_600_000));
  expect(since).toHaveLength(12);
  expect(since[0]?.slug).toBe("case-2");
  expect(await listNews(new Date(Date.now() + 3_600_000))).toEqual([]);
});
