import { beforeAll, expect, test } from "vitest";
import { builtInDesk } from "@/seed/desk";
import { helsinkiEntries } from "@/seed/helsinki/load";
import { inventedEntry } from "@/seed/invented";
import { publishAll } from "@/seed/shipped";
import type { PairFilter } from "./filter";
import { countFacets, listPairs } from "./list-queries";
import {
  findQuestion,
  findSource,
  findSpeaker,
  findStatement,
  findTopic,
  listQuestions,
} from "./record-queries";

const INVENTED = 25;

beforeAll(async () => {
  const invented = Array.from({ length: INVENTED }, (_, index) =>
    inventedEntry(`case-${index}`, "en", ["The fee will never rise.", "The fee will rise."]),
  );
  await publishAll([...helsinkiEntries(), ...invented], await builtInDesk(), () => undefined);
});

async function readThrough(filter: PairFilter): Promise<string[]> {
  const slugs: string[] = [];
  let after: string | null | undefined;
  do {
    const page = await listPairs({ ...filter, after: after ?? undefined });
    slugs.push(...page.items.map(({ slug }) => slug));
    after = page.next;
  } while (after);
  return slugs;
}

test.each<[string, PairFilter, number]>([
  ["no filter", {}, 10 + INVENTED],
  ["a speaker", { speaker: "ada-example" }, INVENTED],
  ["a topic", { topic: "questioning-proposal" }, 2],
  ["a relation", { relation: "reverses" }, 4 + INVENTED],
  ["a speaker and a topic", { speaker: "sarah-sanders", topic: "questioning-proposal" }, 2],
  ["a speaker and an extent", { speaker: "donald-trump", extent: "none" }, 1],
  ["dates of the later statement", { from: "2018-07-18", until: "2018-07-19" }, 4],
  ["what nobody said", { speaker: "nobody" }, 0],
])("paging through %s shows every pair once and as many as are counted", async (_, filter, total) => {
  const slugs = await readThrough(filter);
  expect(slugs).toHaveLength(total);
  expect(new Set(slugs).size).toBe(total);
  expect((await listPairs(filter)).total).toBe(total);
});

test.each<[string, PairFilter]>([
  ["no filter", {}],
  ["a relation", { relation: "reverses" }],
  ["a speaker", { speaker: "donald-trump" }],
  ["a speaker and a topic", { speaker: "donald-trump", topic: "2016-election-interference" }],
  ["dates", { from: "2018-07-18", until: "2018-07-19" }],
])("with %s the count beside each value is what choosing it shows", async (_, filter) => {
  const facets = await countFacets(filter);
  for (const [field, values] of Object.entries(facets)) {
    for (const { key, count } of values) {
      const chosen = { ...filter, [field]: key };
      expect((await listPairs(chosen)).total, `${field} ${key}`).toBe(count);
    }
  }
});

test("every record that a pair names is found, with its pairs", async () => {
  const question = await findQuestion("did-russia-interfere-2016");
  expect(question?.answers.map(({ stance }) => stance).sort()).toEqual([
    "mixed",
    "mixed",
    "no",
    "yes",
    "yes",
  ]);
  expect((await listQuestions()).map(({ slug }) => slug)).toContain("did-russia-interfere-2016");

  const [answer] = question?.answers ?? [];
  const found = await findStatement(answer?.statement.id ?? "");
  expect(found?.statement.quote).toBe(answer?.statement.quote);
  const source = await findSource(found?.statement.citations[0]?.source.id ?? "");
  expect(source?.citations.map(({ statement }) => statement.id)).toContain(found?.statement.id);

  expect(await findSpeaker("ada-example")).toMatchObject({
    total: INVENTED,
    speaker: { office: "Mayor of Sampleton" },
  });
  expect((await findTopic("us-uk"))?.pairs.map(({ slug }) => slug)).toEqual(["criticism-of-may"]);
});

test("what is not there is not found", async () => {
  const searches = [findStatement("x"), findSource("x"), findSpeaker("x"), findTopic("x"), findQuestion("x")];
  expect(await Promise.all(searches)).toEqual([null, null, null, null, null]);
});
