import { expect, test } from "vitest";
import { forgetRemembered, remembered } from "./remember";

function counting(most: number) {
  const made: string[] = [];
  const ask = remembered(most, async (key) => {
    made.push(key);
    if (key === "faulty") throw new Error("No.");
    return `${key} ${made.length}`;
  });
  return { ask, made };
}

test("what was asked for is made once, until something is published", async () => {
  const { ask, made } = counting(10);
  expect([await ask("a"), await ask("a")]).toEqual(["a 1", "a 1"]);
  forgetRemembered();
  expect(await ask("a")).toBe("a 2");
  expect(made).toEqual(["a", "a"]);
});

test("no more is kept than said, and the oldest is let go of", async () => {
  const { ask, made } = counting(2);
  for (const key of ["a", "b", "c", "b", "c", "a"]) await ask(key);
  expect(made).toEqual(["a", "b", "c", "a"]);
});

test("a fault is not remembered", async () => {
  const { ask, made } = counting(2);
  await expect(ask("faulty")).rejects.toThrow("No.");
  await expect(ask("faulty")).rejects.toThrow("No.");
  expect(made).toHaveLength(2);
});
