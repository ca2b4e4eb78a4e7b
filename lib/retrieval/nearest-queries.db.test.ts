import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { forgetDocuments, indexDocuments } from "./index-documents";
import { findNearest } from "./nearest-queries";

const TEXTS = {
  lantern: "The lantern fee in Sampleton was never raised",
  moon: "A bridge to the moon will be open by spring",
  ferry: "The ferry to the moon stopped, and so did the fee",
  clock: "Every clock in town is right",
};

beforeAll(async () => {
  const documents = Object.entries(TEXTS).map(([key, text]) => ({
    key,
    passages: [{ text, language: "en" }],
  }));
  await db().$transaction((tx) => indexDocuments(tx, "statement", documents));
});

const near = async (text: string, kind: "statement" | "pair" = "statement") =>
  (await findNearest(kind, { text, language: "en" }, 10)).map(({ key }) => key);

test("what has the most and the rarest of the words comes first, and no word must be there", async () => {
  expect(await near("They raised the lantern fees, quoth the zeppelin")).toEqual(["lantern", "ferry"]);
  expect(await near("moons")).toEqual(expect.arrayContaining(["moon", "ferry"]));
});

test("words that say little find nothing by themselves", async () => {
  expect(await near("is it to the")).toEqual([]);
});

test("what readers find and what the desk finds are kept apart", async () => {
  expect(await near("lantern", "pair")).toEqual([]);
});

test("a document that is indexed again or forgotten is found by nothing it had before", async () => {
  const index = (text: string) =>
    db().$transaction((tx) =>
      indexDocuments(tx, "statement", [{ key: "clock", passages: [{ text, language: "en" }] }]),
    );
  await index("Every kite in town is up");
  expect(await near("clock")).toEqual([]);
  expect(await near("kite")).toEqual(["clock"]);
  await db().$transaction((tx) => forgetDocuments(tx, "statement", ["clock"]));
  expect(await near("kite")).toEqual([]);
  await index(TEXTS.clock);
  expect(await near("clocks")).toEqual(["clock"]);
});

test("a text of a thousand different words is asked with the first of them", async () => {
  const words = Array.from({ length: 1000 }, (_, place) => `word${place}`);
  expect(await near(["lantern", ...words].join(" "))).toContain("lantern");
});
