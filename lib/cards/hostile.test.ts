import { parseHTML } from "linkedom";
import { micromark } from "micromark";
import { expect, test } from "vitest";
import { inventedEditions, inventedStatement } from "@/lib/editions/testing/invented-edition";
import { HOSTILE } from "@/lib/platform/testing/hostile";
import { cardOf } from "./card";
import { cardDocument } from "./card-document";
import { OembedQuery, oembedOf, oembedXml } from "./oembed";
import type { Card } from "./schema";
import { snippetsOf } from "./snippets";

const around = {
  site: "https://example.org",
  publisher: "Example",
  options: { theme: "auto", layout: "full" },
} as const;

/** Whatever people may write in a record, in every place that a card shows. */
function hostileCard(words: string): Card {
  const statement = (quote: string) =>
    inventedStatement({ quote, speaker: { ...inventedStatement().speaker, name: words } });
  const editions = inventedEditions({
    earlier: statement(`${words} before`),
    later: statement(`${words} after`),
    notice: { kind: "correction", text: words },
  });
  const [edition] = editions;
  if (edition) edition.content.pair.headline = words;
  const card = cardOf(editions);
  if (!card) throw new Error("There is no card.");
  return card;
}

function scriptsAndHandlers(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const elements = [...document.querySelectorAll("*")];
  return [
    ...elements
      .filter(({ tagName }) => ["SCRIPT", "IMG", "SVG", "OBJECT", "B-X"].includes(tagName))
      .map(({ outerHTML }) => outerHTML),
    ...elements.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith("on"))),
  ];
}

test("a card that has hostile words in it runs nothing but its own script", () => {
  for (const words of HOSTILE) {
    const html = cardDocument(hostileCard(words), around);
    const scripts = scriptsAndHandlers(html);
    expect(scripts).toHaveLength(1);
    expect(html).toContain("</article></main>");
  }
});

test("what is copied of a pair that has hostile words in it is text wherever it is put", () => {
  for (const words of HOSTILE) {
    const { script, frame, image, markdown } = snippetsOf(hostileCard(words), around.site);
    expect(scriptsAndHandlers(script).filter((each) => !each.includes("/embed.js"))).toEqual([]);
    expect(scriptsAndHandlers(frame)).toEqual([]);
    expect(scriptsAndHandlers(image)).toHaveLength(1);
    expect(
      scriptsAndHandlers(micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true })),
    ).toEqual([]);
  }
});

test("the oEmbed answer for a pair that has hostile words in it can be read in both formats", () => {
  for (const words of HOSTILE) {
    const asked = OembedQuery.parse({ url: "https://example.org/pairs/lantern-fee" });
    const told = oembedOf(hostileCard(words), asked, around);
    expect(scriptsAndHandlers(String(told.html))).toEqual([]);
    const { document } = parseHTML(oembedXml(told), "text/xml");
    expect(document.querySelector("html")?.textContent).toContain('<blockquote class="restated-card">');
    expect([...document.documentElement.children].map(({ tagName }) => tagName.toLowerCase())).toEqual(
      Object.keys(told),
    );
  }
});
