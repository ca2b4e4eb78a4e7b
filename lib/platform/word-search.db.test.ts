import { beforeAll, expect, test } from "vitest";
import { createTopic } from "@/lib/pairs/topic-commands";
import { searchTopics } from "@/lib/pairs/topic-queries";
import { createQuestion } from "@/lib/questions/commands";
import { searchQuestions } from "@/lib/questions/queries";
import { createSource } from "@/lib/sources/commands";
import { searchSources } from "@/lib/sources/search-queries";
import { createOccasion } from "@/lib/statements/occasion-commands";
import { searchOccasions } from "@/lib/statements/search-queries";
import { builtInDesk } from "@/seed/desk";
import type { Desk } from "@/seed/entry";

let desk: Desk;

beforeAll(async () => {
  desk = await builtInDesk();
  for (const name of ["Café prices", "Lantern fees", "Пример", "100% growth", "Its own_name"]) {
    await createTopic({ name }, desk.editor);
  }
});

const labels = (found: { label: string }[]) => found.map(({ label }) => label);

test.each([
  ["cafe", ["Café prices"]],
  ["CAFÉ PRICES", ["Café prices"]],
  ["fees lan", ["Lantern fees"]],
  ["пример", ["Пример"]],
  ["ПРИМЕР", ["Пример"]],
  ["100%", ["100% growth"]],
  ["own_n", ["Its own_name"]],
  ["%", ["100% growth"]],
  ["nothing of the kind", []],
])("typing %s finds a topic whatever its case and accents", async (words, expected) => {
  expect(labels(await searchTopics(words))).toEqual(expected);
});

test("typing nothing lists what there is, and never more than twenty", async () => {
  expect(await searchTopics("  ")).toHaveLength(5);
  for (let number = 0; number < 25; number += 1) await createTopic({ name: `Many ${number}` }, desk.editor);
  expect(await searchTopics("many")).toHaveLength(20);
});

test("a question with a curly apostrophe is found by a straight one", async () => {
  await createQuestion({ text: "Didn’t the fee rise?" }, desk.editor);
  expect(labels(await searchQuestions("didn't fee"))).toEqual(["Didn’t the fee rise?"]);
});

test("two of one name get addresses of their own, made at once or not", async () => {
  const made = await Promise.all([1, 2, 3, 4].map(() => createTopic({ name: "Twins" }, desk.editor)));
  expect(made.map(({ slug }) => slug).sort()).toEqual(["twins", "twins-2", "twins-3", "twins-4"]);
  await expect(createTopic({ name: "Twins", slug: "twins" }, desk.editor)).rejects.toThrow(
    "Another record has the address “twins”.",
  );
});

test("sources are found by publisher and address, occasions by place and day", async () => {
  await createSource(
    {
      kind: "article",
      title: "A day in the square",
      publisher: "Sampleton Gazette",
      url: "https://example.org/square",
      publishedOn: "2021-02-03",
      language: "en",
      provenance: "unknown",
    },
    desk.editor,
  );
  expect(await searchSources("gazette square")).toEqual([
    { id: expect.any(String), label: "A day in the square", hint: "Sampleton Gazette · 2021-02-03" },
  ]);
  const occasion = { name: "Council", kind: "meeting", heldOn: "2021-02-03", place: "Sampleton" };
  await createOccasion(occasion, desk.editor);
  expect((await searchOccasions("sampleton 2021-02"))[0]?.hint).toBe("2021-02-03 · meeting · Sampleton");
});
