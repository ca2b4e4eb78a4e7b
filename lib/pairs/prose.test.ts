import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { type ProseNode, parseProse, proseText } from "./prose";

/** A short form: text as it is, everything else as [kind, ...children]. */
function short({ kind, text, href, children }: ProseNode): unknown {
  if (text !== undefined) return text;
  return [href ? `${kind} ${href}` : kind, ...children.map(short)];
}
const tree = (words: string) => parseProse(words).map(short);

test("editors have paragraphs, emphasis, links, lists and quotations", () => {
  expect(
    tree("A *b* **c** `d`\ne\n\n[f](https://example.org/?a=1&b=2 'title') <http://example.org>"),
  ).toEqual([
    ["paragraph", "A ", ["emphasis", "b"], " ", ["strong", "c"], " ", ["code", "d"], "\n", "e"],
    [
      "paragraph",
      ["link https://example.org/?a=1&b=2", "f"],
      " ",
      ["link http://example.org/", "http://example.org"],
    ],
  ]);
  expect(tree("- a\n- b\n  1. c\n- d\n\n> q\n> r")).toEqual([
    [
      "bullets",
      ["item", ["paragraph", "a"]],
      ["item", ["paragraph", "b"], ["numbers", ["item", ["paragraph", "c"]]]],
      ["item", ["paragraph", "d"]],
    ],
    ["quote", ["paragraph", "q", "\n", "r"]],
  ]);
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "a &lt;b&gt; &#x41;",
  "# Heading",
  "[ref]: https://example.org",
  "***",
  "    indented",
])("%s is nothing but its characters", (words) => {
  const [only, ...more] = parseProse(words);
  expect([only?.kind, more]).toEqual(["paragraph", []]);
  expect(proseText(words)).toBe(words.trim());
});

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "//example.org",
  "/desk",
  "mailto:a@example.org",
  "java&#115;cript:x",
])("a link to %s is no link", (address) => {
  expect(parseProse(`[words](${address})`)[0]?.children).toMatchObject([
    { kind: "link", children: [{ text: "words" }] },
  ]);
  expect(JSON.stringify(parseProse(`[words](${address}) <${address}>`))).not.toContain('"href"');
});

test("an image is not loaded", () => {
  expect(tree("![alt](https://example.org/x.png)")).toEqual([
    ["paragraph", "!", ["link https://example.org/x.png", "alt"]],
  ]);
});

test("the words without their marks can be searched and shown on a card", () => {
  expect(proseText("The *fee*, see [the minutes](https://example.org).\n\n- one\n- two")).toBe(
    "The fee, see the minutes.\n\none\ntwo",
  );
});

test("words that were written as plain text are left as they are", () => {
  const words = "  *Not* marked,\n\n    [1] <b>";
  expect(proseText(words, "plain")).toBe(words);
  expect(parseProse(words, "plain").map(short)).toEqual([["paragraph", words]]);
});

test("whatever is written, no address but http and https comes out, and nothing is nested too deep", () => {
  const piece = fc.constantFrom(
    ...["[", "](", ")", "*", "_", "> ", "- ", "1. ", "\n", "`", "<", ">", "\\", "a", "http://a.b"],
    "javascript:",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const check = (nodes: readonly ProseNode[], depth: number): void => {
        expect(depth).toBeLessThan(11);
        for (const { href, children } of nodes) {
          if (href) expect(href).toMatch(/^https?:\/\//);
          check(children, depth + 1);
        }
      };
      check(parseProse(pieces.join("")), 0);
    }),
  );
});

test.each(["[", "*a", ">", "- ", "`", "[a](", "<http://", "\n> - ", "_*", " *a"])(
  "a text of nothing but %j is read in time",
  (piece) => {
    const started = performance.now();
    proseText(piece.repeat(20_000 / piece.length));
    proseText(piece.repeat(999));
    expect(performance.now() - started).toBeLessThan(5000);
  },
);
