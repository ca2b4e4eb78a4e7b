import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { forgetDocuments, indexDocuments } from "@/lib/retrieval/index-documents";
import { findNearest } from "@/lib/retrieval/nearest-queries";
import { builtInDesk } from "@/seed/desk";
import { helsinkiEntries } from "@/seed/helsinki/load";
import { publishAll } from "@/seed/shipped";
import { findPairsAgain } from "./findable-commands";
import { verifyEditions } from "./verify";

const GONE = "00000000-0000-7000-8000-000000000000";

beforeAll(async () => {
  await publishAll(helsinkiEntries(), await builtInDesk(), () => undefined);
});

const countOf = () => db().searchDocument.count({ where: { kind: "pair" } });
const nearest = async (text: string) => (await findNearest("pair", { text, language: "en" }, 5)).length;

test("what cannot be found is made findable, and nothing else is touched", async () => {
  const all = await countOf();
  const [first] = await db().publishedPair.findMany({ select: { pairId: true }, take: 1 });
  await db().$transaction((tx) => forgetDocuments(tx, "pair", [first?.pairId ?? ""]));
  expect((await verifyEditions()).faults).toHaveLength(1);
  expect(await findPairsAgain("missing")).toBe(1);
  expect(await countOf()).toBe(all);
  expect((await verifyEditions()).faults).toEqual([]);
  expect(await findPairsAgain("missing")).toBe(0);
});

test("made anew, the index has every published pair, and none that is gone", async () => {
  const all = await countOf();
  const passages = [{ text: "A zeppelin that nobody published", language: "en" }];
  await db().$transaction((tx) => indexDocuments(tx, "pair", [{ key: GONE, passages }]));
  expect(await nearest("zeppelin")).toBe(1);
  expect(await findPairsAgain("all")).toBe(all);
  expect(await countOf()).toBe(all);
  expect(await nearest("zeppelin")).toBe(0);
  expect((await verifyEditions()).faults).toEqual([]);
});
