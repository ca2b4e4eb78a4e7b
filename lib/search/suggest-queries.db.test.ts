import { beforeAll, expect, test } from "vitest";
import { builtInDesk } from "@/seed/desk";
import { helsinkiEntries } from "@/seed/helsinki/load";
import { inventedEntry } from "@/seed/invented";
import { publishAll } from "@/seed/shipped";
import { suggestSearches } from "./suggest-queries";

const INVENTED = [inventedEntry("palais", "fr", ["Je vais à l’Élysée.", "Je ne vais pas à l’Élysée."])];

beforeAll(async () => {
  await publishAll([...helsinkiEntries(), ...INVENTED], await builtInDesk(), () => undefined);
});

const labels = async (typed: string, kind: string) =>
  (await suggestSearches(typed)).filter((each) => each.kind === kind).map(({ label }) => label);

test.each(["sand", "Sanders", "sarah san", "san sar", "sarah s", "s sand"])(
  "“%s” leads to the speaker",
  async (typed) => {
    expect(await suggestSearches(typed)).toContainEqual({
      kind: "speaker",
      label: "Sarah Sanders",
      path: "/speakers/sarah-sanders",
    });
  },
);

test("a topic is offered by any word of its name", async () => {
  expect(await labels("invent", "topic")).toEqual(["Invented cases"]);
});

test("the last word is written to its end, and what stands before it stays", async () => {
  expect(await suggestSearches("an incredib")).toContainEqual({
    kind: "words",
    label: "an incredible",
    path: "/search?q=an+incredible",
  });
  expect(await labels("elys", "words")).toEqual(["elysee"]);
});

test("pairs that have all of it are offered by their headlines", async () => {
  const [first, ...others] = await labels("incredible off", "pair");
  expect(first).toMatch(/an incredible offer/);
  expect(others.length).toBeLessThan(3);
});

test.each(["", " ", "a", "-", '"', "russia ", "speaker:", "zyzzyva", "\u0000", "(((", "é".repeat(5000)])(
  "nothing is offered for %j",
  async (typed) => {
    expect(await suggestSearches(typed)).toEqual([]);
  },
);
