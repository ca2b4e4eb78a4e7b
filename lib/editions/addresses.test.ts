import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { namedBy } from "./addresses";

test.each([
  ["/pairs/would-wouldnt", { kind: "pair", key: "would-wouldnt" }],
  ["/pairs/would-wouldnt/editions", { kind: "pair", key: "would-wouldnt", edition: "all" }],
  ["/pairs/would-wouldnt/editions/12", { kind: "pair", key: "would-wouldnt", edition: 12 }],
  ["/speakers/ada-example", { kind: "speaker", key: "ada-example" }],
  ["/topics/caf%C3%A9", { kind: "topic", key: "café" }],
  ["/statements/1", { kind: "statement", key: "1" }],
])("%s names a record", (path, named) => {
  expect(namedBy(path)).toEqual(named);
});

test.each([
  "/pairs/a/editions/0",
  "/pairs/a/editions/x",
  "/pairs/a/editions/1e3",
  "/speakers/%E0%A4%A",
  "/newest/second",
  "/texts/imprint",
])("%s has the form of a record's address and names nothing", (path) => {
  expect(namedBy(path)).toBe("nothing");
});

test.each([
  "/",
  "/pairs",
  "/pairs/",
  "/method",
  "/newest/first",
  "/texts/about",
  "/speakers/a/feed.xml",
  "/_next/static/x.js",
  "/speakers/a/b",
  "/pairs/a/card.png",
])("%s is left to the framework", (path) => {
  expect(namedBy(path)).toBeNull();
});

test("no path is too odd to be read", () => {
  fc.assert(fc.property(fc.webPath(), (path) => void namedBy(path)));
  fc.assert(fc.property(fc.string({ unit: "binary" }), (path) => void namedBy(path)));
});
