import { beforeAll, expect, test } from "vitest";
import { answerQuestion, createQuestion } from "@/lib/questions/commands";
import { createSpeaker } from "@/lib/speakers/commands";
import { createStatement } from "@/lib/statements/commands";
import { builtInDesk } from "@/seed/desk";
import type { Desk } from "@/seed/entry";
import { suggestFor } from "./queries";
import type { Suggestion } from "./schema";

let desk: Desk;
let ada: string;
let bo: string;

beforeAll(async () => {
  desk = await builtInDesk();
  ada = (await createSpeaker({ name: "Ada Example", kind: "person" }, desk.editor)).id;
  bo = (await createSpeaker({ name: "Bo Example", kind: "person" }, desk.editor)).id;
  await say(ada, "2021-02-03", "The northern tunnel will be open before the winter.");
  await say(ada, "2021-03-03", "We have always paid for the ferry to the outer islands.");
  await say(ada, "2021-04-01", "Lanterns in the old market street will be repaired by the council.");
  await say(ada, "2021-04-02", "We counted twelve boats in the harbour.");
  await say(bo, "2021-05-01", "Nobody on the council reads the minutes of the fishing committee.");
});

async function say(speakerId: string, saidOn: string, quote: string): Promise<string> {
  return (await createStatement({ speakerId, saidOn, quote, language: "en" }, desk.editor)).id;
}

function suggested(
  quote: string,
  { speakerId = ada as string | null, saidOn = "2021-08-09" as string | null } = {},
) {
  return suggestFor({ quote, language: "en", speakerId, saidOn });
}

/** The words of the recorded statement that the reason is about. */
function marked(found: Suggestion | undefined, side: "earlier" | "later") {
  return found?.[side].map(({ start, end }) => found.statement.quote.slice(start, end));
}

test("the same words are one suggestion, whoever said them, with how often and when", async () => {
  const quote = "The lighthouse keeper deserves a warmer coat.";
  const first = await say(bo, "2020-01-01", quote);
  await say(ada, "2020-06-01", "The lighthouse keeper deserves a WARMER coat");
  const last = await say(ada, "2021-01-01", quote);
  const [repeat, ...others] = await suggested(quote);
  expect(repeat).toMatchObject({ statementId: last, kind: "repeat", score: 1, reason: "The same words" });
  expect(repeat?.said.map(({ saidOn, speaker }) => `${saidOn} ${speaker}`)).toEqual([
    "2020-01-01 Bo Example",
    "2020-06-01 Ada Example",
    "2021-01-01 Ada Example",
  ]);
  expect(others).toEqual([]);
  const mine = await suggestFor({ id: first, quote, language: "en", speakerId: bo, saidOn: "2020-01-01" });
  expect(mine.flatMap(({ said }) => said.map(({ statementId }) => statementId))).not.toContain(first);
});

test("words within a longer statement are a repeat, and it is shown where they stand", async () => {
  const [found] = await suggested("reads the minutes of the fishing committee", {
    speakerId: null,
    saidOn: null,
  });
  expect(found).toMatchObject({
    kind: "repeat",
    order: "before",
    reason: "The same words, as a part of what was said",
  });
  expect(marked(found, "earlier")).toEqual(["reads the minutes of the fishing committee"]);
});

test("what the speaker said before that may not agree is given with the reason and the words", async () => {
  const [found] = await suggested("We have never paid for the ferry to the outer islands.");
  expect(found).toMatchObject({
    kind: "conflict",
    order: "before",
    reason: "“never” stands where “always” stood",
    statement: { saidOn: "2021-03-03", speaker: "Ada Example", pairs: 0 },
  });
  expect(marked(found, "earlier")).toEqual(["always"]);
});

test("a statement that is entered after a newer one is told of the newer one, which is called the later", async () => {
  const [found] = await suggested("We have never paid for the ferry to the outer islands.", {
    saidOn: "2019-01-01",
  });
  expect(found).toMatchObject({
    kind: "conflict",
    order: "after",
    reason: "“always” stands where “never” stood",
  });
  expect(marked(found, "later")).toEqual(["always"]);
});

test("nobody is told to disagree with what another speaker said", async () => {
  const found = await suggested("We have never paid for the ferry to the outer islands.", { speakerId: bo });
  expect(found.filter(({ kind }) => kind !== "same_claim")).toEqual([]);
});

test("the same claim in other words is found, with the words that both have", async () => {
  const [found] = await suggested("The council is going to repair each lantern of the market street.");
  expect(found).toMatchObject({ kind: "same_claim", order: "before", statement: { saidOn: "2021-04-01" } });
  expect(found?.reason).toContain("“market street”");
});

test("opposite answers to one question are a conflict, whatever the words", async () => {
  const { id: questionId } = await createQuestion({ text: "Will the fee rise?" }, desk.editor);
  const statementId = await say(ada, "2021-06-01", "Nothing of that sort is planned, believe me.");
  await answerQuestion({ questionId, statementId, stance: "no" }, desk.editor);
  const entered = {
    quote: "From May on it costs you a krone more.",
    language: "en",
    speakerId: ada,
    saidOn: "2021-09-01",
    answers: [{ questionId, stance: "yes" as const }],
  };
  const [found] = await suggestFor(entered);
  expect(found).toMatchObject({
    statementId,
    kind: "conflict",
    reason: expect.stringContaining("Will the fee rise?"),
  });
  expect(await suggestFor({ ...entered, speakerId: bo })).toEqual([]);
});

test("words about nothing that was said, and words too few to tell, suggest nothing", async () => {
  expect(await suggested("Penguins juggle marmalade quietly.")).toEqual([]);
  expect(await suggested("Thank you.")).toEqual([]);
  expect(await suggested("  ")).toEqual([]);
});

test("there are never more suggestions than asked for", async () => {
  for (let number = 1; number <= 6; number += 1) {
    await say(ada, `2018-01-0${number}`, `The bakery on pier ${number} sells the best saffron buns.`);
  }
  const entered = { quote: "The bakery on the pier sells the best saffron buns.", language: "en" };
  expect(await suggestFor({ ...entered, speakerId: ada, saidOn: "2020-01-01" }, 4)).toHaveLength(4);
});
