import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { listNotifications } from "@/lib/editorial/notification-queries";
import { revisePair } from "@/lib/pairs/commands";
import { findPairForEditing } from "@/lib/pairs/editing-queries";
import { findPairForDesk } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import { draftPair } from "@/seed/ensure";
import type { Desk } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { inventPerson } from "@/seed/people";
import { publishAndTell } from "./alert-commands";
import { saveSearch } from "./commands";

let desk: Desk;
let owner: Actor;
let other: Actor;

beforeAll(async () => {
  desk = {
    editor: await inventPerson("Ada Example", "editor"),
    reviewer: await inventPerson("Bo Example", "reviewer"),
  };
  owner = await inventPerson("Cyd Example", "editor");
  other = await inventPerson("Dot Example", "editor");
  await saveSearch({ query: "q=balloon", name: "Balloons" }, owner);
  await saveSearch({ query: "q=%22red+kite%22&relation=reverses", name: "Red kites" }, owner);
  await saveSearch({ query: "q=balloon", name: "Everything that flies" }, desk.reviewer);
  await saveSearch({ query: "q=zeppelin", name: "Zeppelins" }, other);
  await saveSearch({ query: "q=balloon+zeppelin", name: "Both" }, other);
});

async function publish(id: string, version: number, kind?: "update"): Promise<void> {
  const submitted = await movePair(id, "submit", desk.editor, version);
  const approved = await movePair(id, "approve", desk.reviewer, submitted.version);
  await publishAndTell({ pairId: id, seenVersion: approved.version, kind }, desk.reviewer);
}

async function revise(slug: string, summary: string): Promise<void> {
  const found = await findPairForDesk(slug);
  const editing = found && (await findPairForEditing(found.id, desk.editor));
  if (!editing) throw new Error(`There is no pair ${slug}.`);
  const { fields } = editing;
  const seen = { version: found.version, base: fields };
  const { version } = await revisePair(found.id, { ...fields, summary }, seen, desk.editor);
  await publish(found.id, version, "update");
}

const toldTo = async (actor: Actor) =>
  (await listNotifications(actor)).items.map(({ text, path }) => `${text} ${path}`);

test("whoever keeps a search is told once of a new pair that it finds, and who published it is not", async () => {
  const entry = inventedEntry("balloon-flight", "en", ["The balloon will fly.", "The balloon will not fly."]);
  const { id, version } = await draftPair(entry, desk);
  await publish(id, version);

  expect(await toldTo(owner)).toEqual([
    "Your search “Balloons” finds “Invented: balloon flight”. /pairs/balloon-flight",
  ]);
  expect((await toldTo(desk.reviewer)).filter((text) => text.includes("flies"))).toEqual([]);
  expect(await toldTo(other)).toEqual([]);
});

test("of a pair that a search found before its owner is told no more; of one that it finds newly, yes", async () => {
  await revise("balloon-flight", "An invented case. The red kite has nothing to do with it.");

  expect(await toldTo(owner)).toEqual([
    "Your search “Red kites” finds “Invented: balloon flight”. /pairs/balloon-flight",
    "Your search “Balloons” finds “Invented: balloon flight”. /pairs/balloon-flight",
  ]);
  expect(await toldTo(other)).toEqual([]);
});
