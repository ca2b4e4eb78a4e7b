import { expect, test } from "vitest";
import { languagesFor } from "./languages";

test("a language is found by its name or its tag", () => {
  expect(languagesFor("finn")[0]).toEqual({ id: "fi", label: "Finnish" });
  expect(languagesFor("fr")[0]?.id).toBe("fr");
  expect(languagesFor("").length).toBeGreaterThan(80);
});

test("any other can be given as a tag, and what is none is not offered", () => {
  expect(languagesFor("pt-BR")[0]).toEqual({ id: "pt-BR", label: "Brazilian Portuguese" });
  expect(languagesFor("gsw")[0]?.id).toBe("gsw");
  expect(languagesFor("no such")).toEqual([]);
});
