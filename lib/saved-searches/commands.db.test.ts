import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { builtInDesk } from "@/seed/desk";
import { inventedEntry } from "@/seed/invented";
import { inventPerson } from "@/seed/people";
import { publishAll } from "@/seed/shipped";
import { followSearch, removeSearch, saveSearch } from "./commands";
import { listSavedSearches } from "./queries";

let ada: Actor;
let bo: Actor;

beforeAll(async () => {
  ada = await inventPerson("Ada Example", "editor");
  bo = await inventPerson("Bo Example", "reviewer");
});

test("a search is kept once, under the name that it was given last, whatever its order and page", async () => {
  const { id } = await saveSearch({ query: "q=lantern&sort=said&after=x&utm=1", name: "Lanterns" }, ada);
  expect(await saveSearch({ query: "q=lantern", name: "Lantern fees" }, ada)).toEqual({ id });
  expect(await listSavedSearches(ada)).toMatchObject([
    {
      ...{ id, name: "Lantern fees", described: "“lantern”", path: "/search?q=lantern&sort=newest" },
      fresh: { count: 0, isMore: false },
    },
  ]);
});

test("what was published since its owner looked is new", async () => {
  const entry = inventedEntry("lantern-fee", "en", ["The lantern fee stays.", "The lantern fee rises."]);
  await publishAll([entry], await builtInDesk(), () => undefined);
  const [saved] = await listSavedSearches(ada);
  expect(saved?.fresh).toEqual({ count: 1, isMore: false });

  expect(await followSearch(saved?.id ?? "", ada)).toEqual({ path: "/search?q=lantern&sort=newest" });
  expect((await listSavedSearches(ada))[0]?.fresh.count).toBe(0);
});

test("nobody sees, follows or removes another's", async () => {
  const [{ id } = { id: "" }] = await listSavedSearches(ada);
  expect(await listSavedSearches(bo)).toEqual([]);
  expect(await followSearch(id, bo)).toBeNull();
  await removeSearch(id, bo);
  expect(await listSavedSearches(ada)).toHaveLength(1);
  await removeSearch(id, ada);
  expect(await listSavedSearches(ada)).toEqual([]);
});

test("a search that asks for nothing is refused, and so is one too many", async () => {
  const empty = saveSearch({ query: "sort=said", name: "Nothing" }, ada);
  await expect(empty).rejects.toThrow("asks for nothing");
  for (let each = 0; each < 50; each++) await saveSearch({ query: `q=word${each}`, name: `${each}` }, ada);
  await expect(saveSearch({ query: "q=more", name: "More" }, ada)).rejects.toThrow("You keep 50 searches");
  await saveSearch({ query: "q=word1", name: "Again" }, ada);
});
