import { expect, test } from "vitest";
import { upgradeContent } from "./read-content";

test("content of an older version is brought up step by step, and what was stored is left alone", () => {
  const stored = { contentVersion: 1, title: "A" };
  const upgrades = {
    1: (content: object) => ({ ...content, contentVersion: 1, steps: ["to 2"] }),
    2: (content: Record<string, unknown>) => ({
      ...content,
      contentVersion: 2,
      steps: [content.steps, "to 3"].flat(),
    }),
  };
  expect(upgradeContent(stored, upgrades, 3)).toEqual({
    contentVersion: 3,
    title: "A",
    steps: ["to 2", "to 3"],
  });
  expect(stored).toEqual({ contentVersion: 1, title: "A" });
});

test("content of today's version is taken as it is", () => {
  expect(upgradeContent({ contentVersion: 3 }, {}, 3)).toEqual({ contentVersion: 3 });
});

test("content that is newer than the code, or older than it knows, is refused", () => {
  expect(() => upgradeContent({ contentVersion: 4 }, {}, 3)).toThrow("content version 4 cannot be read");
  expect(() => upgradeContent({ contentVersion: 1 }, {}, 3)).toThrow("this code reads up to 3");
});
