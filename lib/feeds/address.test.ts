import { expect, test } from "vitest";
import { feedAt, feedPage, feedStem, type Scope } from "./address";

test.each<[Scope, string, string]>([
  [{ about: "all" }, "/feed", "/"],
  [{ about: "corrections" }, "/corrections", "/corrections"],
  [{ about: "speaker", key: "ada-example" }, "/speakers/ada-example/feed", "/speakers/ada-example"],
  [{ about: "topic", key: "a/b" }, "/topics/a%2Fb/feed", "/topics/a%2Fb"],
  [{ about: "relation", key: "reverses" }, "/relations/reverses/feed", "/?relation=reverses"],
])("%j is a feed beside the page that shows the same", (scope, stem, page) => {
  expect(feedStem(scope)).toBe(stem);
  expect(feedPage(scope)).toBe(page);
});

test.each([
  ["all/xml", { scope: { about: "all" }, format: "xml" }],
  ["corrections/rss", { scope: { about: "corrections" }, format: "rss" }],
  ["speaker/ada/json", { scope: { about: "speaker", key: "ada" }, format: "json" }],
  ["relation/reverses/xml", { scope: { about: "relation", key: "reverses" }, format: "xml" }],
  ["relation/toString/xml", null],
  ["relation/likes/xml", null],
  ["speaker/xml", null],
  ["source/1/xml", null],
  ["all/html", null],
  ["all/x/xml", null],
  ["speaker/ada/xml/more", null],
  ["", null],
])("%s is read as %j", (path, expected) => {
  expect(feedAt(path.split("/"))).toEqual(expected);
});
