import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { boundaryAt, placeOf, type TextNode } from "./text-places";

const TEXT = "One two.\n\nThree 👩‍👩‍👧 four five.\nSix";
const HTML = `<main><h1>Title</h1><div id="root"><p data-at="0"><b>One</b> two.</p><hr>
<section><p data-at="10">Three 👩‍👩‍👧 <a href="#"><mark>fo</mark>ur</a> five.</p></section><p data-at="36">Six</p></div><footer>End</footer></main>`;

const { document } = parseHTML(`<html><body>${HTML}</body></html>`);
const root = document.getElementById("root") as unknown as TextNode;
const find = (selector: string) => document.querySelector(selector) as unknown as TextNode;
const text = (selector: string, child = 0) => find(selector).childNodes[child] as TextNode;

test("the texts of the page under test stand where they say", () => {
  for (const p of document.querySelectorAll("[data-at]")) {
    expect(TEXT.slice(Number(p.getAttribute("data-at")))).toMatch(
      new RegExp(`^${p.textContent?.slice(0, 3)}`),
    );
  }
});

test.each([
  ["within a word", text("b"), 2, "One"],
  ["behind an element", text("p", 1), 1, "two"],
  ["in nested elements", text("mark"), 0, "four"],
  ["behind characters of several units", text("mark"), 2, "ur five"],
  ["after a link", text("section p", 2), 1, "five"],
])("a boundary %s is exact", (_, node, offset, word) => {
  expect(placeOf(root, node, offset)).toBe(TEXT.indexOf(word) + (word === "One" ? 2 : 0));
});

test("a boundary that counts elements instead of characters is exact too", () => {
  expect(placeOf(root, find("p"), 0)).toBe(0);
  expect(placeOf(root, find("p"), 1)).toBe(3);
  expect(placeOf(root, find("p"), 2)).toBe(8);
  expect(placeOf(root, find("section p"), 1)).toBe(TEXT.indexOf("four"));
});

test("a boundary between paragraphs is the start of the next, and behind the last its end", () => {
  expect(placeOf(root, root, 0)).toBe(0);
  expect(placeOf(root, root, 1)).toBe(10);
  expect(placeOf(root, find("section"), 0)).toBe(10);
  expect(placeOf(root, find("section"), 1)).toBe(36);
  expect(placeOf(root, root, root.childNodes.length)).toBe(TEXT.length);
});

test("what is outside has no place in the text", () => {
  expect(placeOf(root, text("h1"), 1)).toBeNull();
  expect(placeOf(root, find("footer"), 0)).toBeNull();
  expect(placeOf(root, find("main"), 0)).toBeNull();
});

test("every place of the text leads to a boundary and back", () => {
  for (const holder of document.querySelectorAll("[data-at]")) {
    const start = Number(holder.getAttribute("data-at"));
    for (let at = start; at <= start + (holder.textContent ?? "").length; at += 1) {
      const boundary = boundaryAt(holder as unknown as TextNode, at);
      expect(boundary && placeOf(root, boundary.node, boundary.offset)).toBe(at);
    }
  }
});

test("an element that shows all of a text may itself be the root", () => {
  const whole = find("section p");
  expect(placeOf(whole, text("mark"), 1)).toBe(TEXT.indexOf("four") + 1);
});
