import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { Slug } from "@/lib/speakers/schema";
import { freeSlug, slugOf } from "./slug";

test.each([
  ["Ada Example", "ada-example"],
  ["  José  María Æble-Øster ", "jose-maria-aeble-oster"],
  ["Łukasz O’Neill", "lukasz-o-neill"],
  ["İstanbul, 1999!", "istanbul-1999"],
])("%s has the address %s", (name, slug) => {
  expect(slugOf(name, "speaker")).toBe(slug);
});

test("a name in another script has an address of its own, the same each time", () => {
  const one = slugOf("Пример", "speaker");
  expect(one).toMatch(/^speaker-[a-z0-9]+$/);
  expect(slugOf("Пример", "speaker")).toBe(one);
  expect(slugOf("例", "speaker")).not.toBe(one);
});

test("whatever a name is made of, it gives an address that the schema takes", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      (name) => Slug.safeParse(slugOf(name, "speaker")).success,
    ),
  );
});

test("a second of the same name is numbered", async () => {
  const taken = new Set(["ada-example", "ada-example-2"]);
  expect(await freeSlug("ada-example", async (slug) => taken.has(slug))).toBe("ada-example-3");
});
