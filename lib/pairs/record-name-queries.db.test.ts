import { expect, test } from "vitest";
import { listEventActors, listEvents } from "@/lib/editorial/queries";
import { builtInDesk } from "@/seed/desk";
import { ensurePublished } from "@/seed/ensure";
import { inventedEntry } from "@/seed/invented";
import { nameRecords } from "./record-name-queries";

test("the lines of the trail can be told with the names of their records, and who left them", async () => {
  const desk = await builtInDesk();
  await ensurePublished(inventedEntry("named-bell", "en", ["The bell rings.", "The bell is silent."]), desk);
  const { items } = await listEvents({});
  const names = await nameRecords(items);
  const told = items.map(({ action, entity, entityId }) => `${action} ${names.get(`${entity} ${entityId}`)}`);
  expect(told).toContain("publish Invented: named bell");
  expect(told).toContain("create “The bell rings.”");
  expect(told).toContain("create Minutes of Sampleton, 2021-02-03");
  expect(told).toContain("create Ada Example");
  expect((await listEventActors()).map(({ name }) => name)).toEqual(["Built-in editor", "Built-in reviewer"]);
});

test("a kind without names, and a record that is not there, are left out", async () => {
  const id = "00000000-0000-4000-8000-000000000000";
  const refs = [
    { entity: "capture", entityId: id },
    { entity: "constructor", entityId: id },
    { entity: "speaker", entityId: id },
  ];
  expect(await nameRecords(refs)).toEqual(new Map());
});
