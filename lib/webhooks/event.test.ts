import { expect, test } from "vitest";
import { EditionKind } from "@/lib/platform/generated/enums";
import { EVENTS, payloadOf } from "./event";

const EDITION = {
  slug: "lantern-fee",
  address: "https://restated.example/pairs/lantern-fee",
  number: 3,
  hash: "b".repeat(64),
  previousHash: "a".repeat(64),
  publishedAt: "2026-02-03T04:05:06.789Z",
} as const;

test("every kind of edition has one of three names", () => {
  expect(Object.keys(EVENTS).toSorted()).toEqual(Object.values(EditionKind).toSorted());
  expect([...new Set(Object.values(EVENTS))].toSorted()).toEqual([
    "edition.corrected",
    "edition.published",
    "edition.withdrawn",
  ]);
});

test.each([
  ["letters", "x"],
  ["control characters", "\u0001"],
  ["emoji", "🏮"],
  ["lone surrogates", "\ud83c"],
])("a body stays below 20 KB when the notice is a megabyte of %s", (_, character) => {
  const notice = character.repeat(1_000_000);
  const body = payloadOf({ ...EDITION, kind: "correction", notice });
  expect(Buffer.byteLength(body)).toBeLessThan(20_000);
  expect(JSON.parse(body).data.notice).toMatch(/…$/);
});

test("a notice of ordinary length is sent as it is", () => {
  const notice = "What was wrong: “the day”.\nWhat is right: the day after.";
  expect(JSON.parse(payloadOf({ ...EDITION, kind: "withdrawal", notice })).data.notice).toBe(notice);
  expect(JSON.parse(payloadOf({ ...EDITION, kind: "first", notice: null })).data.notice).toBeNull();
});
