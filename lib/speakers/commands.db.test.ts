import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { builtInDesk } from "@/seed/desk";
import type { Desk } from "@/seed/entry";
import { createSpeaker, reviseSpeaker } from "./commands";
import { findSpeakerForEditing, listSpeakers, searchSpeakers } from "./queries";

let desk: Desk;

beforeAll(async () => {
  desk = await builtInDesk();
});

async function open(id: string) {
  const found = await findSpeakerForEditing(id);
  if (!found) throw new Error("The speaker is not there.");
  return { ...found, seen: { version: found.version, base: found.fields } };
}

const person = (name: string) => createSpeaker({ name, kind: "person" }, desk.editor);

test("an office is added, changed and ended, and keeps its identity", async () => {
  const { id } = await person("Ada Example");
  const first = await open(id);
  const office = { title: "Mayor of Sampleton", fromDay: "2020-01-01" };
  await reviseSpeaker(id, { ...first.fields, offices: [office] }, first.seen, desk.editor);
  const second = await open(id);
  const [held] = second.fields.offices;
  await reviseSpeaker(
    id,
    {
      ...second.fields,
      offices: [
        { id: held?.id, ...office, untilDay: "2022-12-31" },
        { title: "Senator", fromDay: "2023-01-01" },
      ],
    },
    second.seen,
    desk.editor,
  );
  const { offices } = (await open(id)).fields;
  expect(offices).toMatchObject([
    { id: held?.id, untilDay: "2022-12-31" },
    { title: "Senator", untilDay: null },
  ]);
});

test.each([
  [{ wikidata: "42" }, "A Wikidata id is a Q and a number"],
  [
    { offices: [{ title: "Mayor", fromDay: "2020-02-01", untilDay: "2020-01-01" }] },
    "The last day comes before the first.",
  ],
  [{ offices: [{ title: "Mayor" }, { title: "Mayor" }] }, "An office stands here twice."],
  [{ name: " " }, "Give the speaker's name."],
])("a speaker with %j is refused in words", async (change, message) => {
  const { id } = await person("Refused Example");
  const { fields, seen } = await open(id);
  await expect(reviseSpeaker(id, { ...fields, ...change }, seen, desk.editor)).rejects.toThrow(message);
});

test("two speakers never have one Wikidata id", async () => {
  await createSpeaker({ name: "First Example", kind: "person", wikidata: "Q1000001" }, desk.editor);
  const { id } = await person("Second Example");
  const { fields, seen } = await open(id);
  const message = "First Example has the Wikidata id Q1000001. Merge the two instead.";
  const again = { ...fields, wikidata: "Q1000001" };
  await expect(reviseSpeaker(id, again, seen, desk.editor)).rejects.toThrow(message);
  await expect(createSpeaker({ ...again, offices: [] }, desk.editor)).rejects.toThrow(message);
});

test("two editors of one speaker both keep what they wrote in different fields", async () => {
  const { id } = await person("Shared Example");
  const { fields, seen } = await open(id);
  await reviseSpeaker(id, { ...fields, name: "Shared A. Example" }, seen, desk.editor);
  const saved = await reviseSpeaker(id, { ...fields, wikidata: "Q1000002" }, seen, desk.reviewer);
  expect(saved).toMatchObject({ version: 3, fromThem: ["name"] });
  expect((await open(id)).fields).toMatchObject({ name: "Shared A. Example", wikidata: "Q1000002" });
});

test("two editors of one field are told, and neither text is lost", async () => {
  const { id } = await person("Torn Example");
  const { fields, seen } = await open(id);
  await reviseSpeaker(id, { ...fields, name: "Torn B. Example" }, seen, desk.editor);
  const late = reviseSpeaker(id, { ...fields, name: "Torn C. Example" }, seen, desk.reviewer);
  const refusal = await late.catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).conflicts).toEqual([
    { field: "name", base: "Torn Example", mine: "Torn C. Example", theirs: "Torn B. Example" },
  ]);
});

test("two who save at the same moment do not both win in silence", async () => {
  const { id } = await person("Raced Example");
  const { fields, seen } = await open(id);
  const results = await Promise.allSettled(
    ["One", "Two"].map((name) => reviseSpeaker(id, { ...fields, name }, seen, desk.editor)),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await open(id)).version).toBe(2);
});

test("a speaker is found by name, office and whatever accents, those that begin with the words first", async () => {
  await createSpeaker({ name: "Zoë Muster", kind: "person" }, desk.editor);
  await createSpeaker(
    { name: "Bo Zoeller", kind: "person", offices: [{ title: "Lamplighter", untilDay: "2019-05-01" }] },
    desk.editor,
  );
  const names = async (words: string) => (await searchSpeakers(words)).map(({ label }) => label);
  expect(await names("zoe")).toEqual(["Bo Zoeller", "Zoë Muster"]);
  expect(await names("muster")).toEqual(["Zoë Muster"]);
  expect(await searchSpeakers("lamplighter zoel")).toEqual([
    { id: expect.any(String), label: "Bo Zoeller", hint: "Lamplighter, until 2019 · 0 statements" },
  ]);
});

test("the list of speakers goes on where a page ended", async () => {
  for (let number = 10; number < 65; number += 1) await person(`Listed Example ${number}`);
  const first = await listSpeakers();
  const second = await listSpeakers({ after: first.next ?? "" });
  const all = [...first.items, ...second.items].map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(await db().speaker.count());
  expect((await listSpeakers({ search: "listed 17" })).items.map(({ name }) => name)).toEqual([
    "Listed Example 17",
  ]);
});

test("whoever may not write changes no speaker", async () => {
  const { id } = await person("Guarded Example");
  const { fields, seen } = await open(id);
  const nobody = { ...desk.editor, role: "reader" as unknown as "editor" };
  await expect(reviseSpeaker(id, fields, seen, nobody)).rejects.toThrow("may not write");
});
