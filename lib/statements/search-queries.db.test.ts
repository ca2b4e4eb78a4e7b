import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { createSpeaker } from "@/lib/speakers/commands";
import { builtInDesk } from "@/seed/desk";
import type { Desk } from "@/seed/entry";
import { createStatement } from "./commands";
import { searchStatements } from "./search-queries";

let desk: Desk;
let ada: string;
let bo: string;

beforeAll(async () => {
  desk = await builtInDesk();
  ada = (await createSpeaker({ name: "Ada Example", kind: "person" }, desk.editor)).id;
  bo = (await createSpeaker({ name: "Bo Example", kind: "person" }, desk.editor)).id;
  for (let number = 1; number <= 45; number += 1) {
    // Every third is in another spelling, so that a page has both.
    const quote = `${number % 3 === 0 ? "Câfé" : "Cafe"} number ${number} won’t close.`;
    const saidOn = `2021-${String((number % 12) + 1).padStart(2, "0")}-15`;
    const spokenById = number % 5 === 0 ? bo : null;
    await createStatement({ speakerId: ada, spokenById, quote, language: "en", saidOn }, desk.editor);
  }
  await createStatement(
    {
      speakerId: bo,
      quote: "Die Laterne brennt.",
      translation: "The lantern is lit.",
      translationLanguage: "en",
      language: "de",
      saidOn: "2020-01-01",
    },
    desk.editor,
  );
});

async function allPages(search: Parameters<typeof searchStatements>[0]) {
  const items = [];
  let after: string | undefined;
  do {
    const page = await searchStatements({ ...search, after });
    expect(page.items.length).toBeLessThanOrEqual(20);
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return items;
}

test("every statement with the words is on one page, whatever its accents, the latest first", async () => {
  const items = await allPages({ words: "cafe won't" });
  expect(new Set(items.map(({ id }) => id)).size).toBe(45);
  expect(items).toHaveLength(45);
  const days = items.map(({ saidOn }) => saidOn);
  expect(days).toEqual(days.toSorted().toReversed());
});

test("statements are found by who said them or said them for somebody, by day and by translation", async () => {
  expect(await allPages({ speakerId: bo })).toHaveLength(10);
  expect(await allPages({ speakerId: ada })).toHaveLength(45);
  const march = await allPages({ from: "2021-03-15", until: "2021-03-15" });
  expect(march.map(({ saidOn }) => saidOn)).toEqual(march.map(() => "2021-03-15"));
  expect(march.length).toBe(await db().statement.count({ where: { saidOn: "2021-03-15" } }));
  const [lantern] = (await searchStatements({ words: "lantern lit" })).items;
  expect(lantern).toMatchObject({ label: "Die Laterne brennt.", hint: "Bo Example · 2020-01-01", pairs: 0 });
});

test("a place to go on from that nobody gave is the first page", async () => {
  expect((await searchStatements({ after: "nonsense" })).items).toHaveLength(20);
});
