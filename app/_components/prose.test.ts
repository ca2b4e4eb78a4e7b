import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Prose } from "./prose";

const html = (words: string) => renderToStaticMarkup(createElement(Prose, { words }));

test("what editors wrote becomes elements, and a link is no recommendation", () => {
  expect(html("*a* **b** [c](https://example.org)\n\n1. d")).toBe(
    '<div class="prose"><p><em>a</em> <strong>b</strong> ' +
      '<a href="https://example.org/" rel="nofollow noopener noreferrer">c</a></p>' +
      "<ol><li><p>d</p></li></ol></div>",
  );
});

test.each([
  '<script>alert("x")</script>',
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1))",
  "[x](<javascript:alert(1)>)",
  "<javascript:alert(1)>",
  "![x](https://example.org/x.png)",
  '[a](https://example.org/"onclick="alert(1))',
])("nothing in %s runs or loads", (words) => {
  expect(html(words)).not.toMatch(/<script|<img|href="j|onclick="/);
});
