import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { markup, scriptJson } from "./markup";

test("what is put in is text, whatever stands in it", () => {
  expect(markup`<p title="${'"><script>'}">${"<b>&</b>"}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&lt;/b&gt;</p>',
  );
});

test("pieces are put together unchanged, and nothing leaves nothing", () => {
  const items = ["a", "<"].map((each) => markup`<li>${each}</li>`);
  expect(markup`<ul>${items}</ul>${null}${undefined}${false}${0}`.text).toBe(
    "<ul><li>a</li><li>&lt;</li></ul>0",
  );
});

test("characters that XML has no place for become the replacement character", () => {
  expect(markup`${"a\u0000b\u001Bc\uFFFFd\uD800e\t\n"}`.text).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\t\n");
});

test("any words at all come back from a parser as they were put in", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => !/\p{Cc}/u.test(text));
  fc.assert(
    fc.property(words, (text) => {
      const { document } = parseHTML(markup`<p title="${text}">${text}</p>`.text);
      const paragraph = document.querySelector("p");
      expect(paragraph?.textContent).toBe(text);
      expect(paragraph?.getAttribute("title")).toBe(text);
    }),
  );
});

test("JSON in a script can neither end it nor open a comment, and means the same", () => {
  const value = { words: "</script><!--\u2028&" };
  const { text } = scriptJson(value);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual(value);
});
