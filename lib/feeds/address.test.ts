import { expect, test } from "vitest";
import { feedAddress, feedAt, feedPage, type Scope } from "./address";

test.each<[Scope, string, string]>([
  [{ about: "all" }, "/feed.xml", "/"],
  [{ about: "corrections" }, "/corrections.xml", "/corrections"],
  [{ about: "speaker", key: "ada-example" }, "/speakers/ada-example/feed.xml", "/speakers/ada-example"],
  [{ about: "topic", key: "a/b" }, "/topics/a%2Fb/feed.xml", "/topics/a%2Fb"],
  [{ about: "relation", key: "reverses" }, "/relations/reverses/feed.xml", "/?relation=reverses"],
  [{ about: "search", key: "q=a+b" }, "/search/feed.xml?q=a+b", "/search?q=a+b&sort=newest"],
])("%j is a feed beside the page that shows the same", (scope, address, page) => {
  expect(feedAddress(scope, "xml")).toBe(address);
  expect(feedPage(scope)).toBe(page);
});

test("the feed of a search is read with its query, and is none without one", () => {
  expect(feedAt(["search", "json"], "q=fee")).toEqual({
    scope: { about: "search", key: "q=fee" },
    format: "json",
  });
  expect(feedAt(["search", "json"])).toBeNull();
  expect(feedAt(["search", "key", "json"])).toBeNull();
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
