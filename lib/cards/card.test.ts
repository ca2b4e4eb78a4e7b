import { expect, test } from "vitest";
import { inventedEditions, inventedStatement } from "@/lib/editions/testing/invented-edition";
import { cardOf } from "./card";
import { plainWords } from "./words";

const corrected = {
  kind: "correction",
  notice: { kind: "correction", text: "We had the wrong day." },
  publishedAt: "2021-06-01T10:00:00.000Z",
} as const;
const withdrawn = {
  kind: "withdrawal",
  notice: { kind: "withdrawal", text: "It was somebody else." },
  publishedAt: "2021-07-01T10:00:00.000Z",
} as const;

test("a card has both passages with the words marked that the other one lacks", () => {
  const card = cardOf(inventedEditions({}));
  expect(card?.before.words.filter(({ isChanged }) => isChanged).map(({ text }) => text.trim())).toEqual([
    "never",
  ]);
  expect(card && plainWords(card.before)).toBe("The lantern fee will never rise.");
  expect(card && plainWords(card.after)).toBe("The lantern fee will rise.");
  expect(card?.labels).toEqual(["Reverses", "Full change", "Not acknowledged"]);
  expect(card?.before).toMatchObject({
    when: "3 February 2026",
    who: "Ada Example, Mayor of Sampleton",
    moreSources: 0,
  });
});

test("passages in two languages are shown whole, without marks", () => {
  const earlier = inventedStatement({ quote: "Die Gebühr steigt nie.", language: "de" });
  const card = cardOf(inventedEditions({ earlier }));
  expect(card?.before.words).toEqual([{ text: "Die Gebühr steigt nie.", isChanged: false }]);
  expect(card?.sentence).toBe("The two passages are in different languages.");
});

test("whoever speaks for somebody else is named first", () => {
  const [of, by] = ["Ada", "Bo"].map(
    (name) => ({ slug: name, name, kind: "person", wikidata: null, office: null }) as const,
  );
  const card = cardOf(inventedEditions({ later: inventedStatement({ speaker: of, spokenBy: by }) }));
  expect(card?.after.who).toBe("Bo, for Ada");
});

test("the last notice stays on the card after a minor fix, and a pinned card has what came since", () => {
  const editions = inventedEditions({}, corrected, { kind: "update" });
  const notice = { title: "Corrected on 1 June 2021", text: "We had the wrong day." };
  expect(cardOf(editions)).toMatchObject({ edition: 3, newest: 3, notice });
  expect(cardOf(editions, 1)).toMatchObject({ edition: 1, newest: 3, notice });
  expect(cardOf(editions, 3)).toMatchObject({ edition: 3, notice: null });
  expect(cardOf(inventedEditions({}))?.notice).toBeNull();
});

test("a withdrawn pair is withdrawn under every number", () => {
  const editions = inventedEditions({}, withdrawn);
  for (const pinned of [undefined, 1, 2]) {
    expect(cardOf(editions, pinned)).toMatchObject({
      isWithdrawn: true,
      notice: { title: "Withdrawn on 1 July 2021" },
    });
  }
});

test("there is no card of an edition that is not there, nor of nothing", () => {
  expect(cardOf(inventedEditions({}), 2)).toBeNull();
  expect(cardOf([])).toBeNull();
});
