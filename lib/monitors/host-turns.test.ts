import { expect, test } from "vitest";
import { hostTurns } from "./host-turns";

const PAUSE = 30;
const ONE = "https://one.example/";

test("a host is asked for one thing at a time, with a pause after each, also after a failure", async () => {
  const inTurn = hostTurns(PAUSE);
  let [open, endedAt] = [0, Number.NEGATIVE_INFINITY];
  const ask = async () => {
    expect(open++).toBe(0);
    expect(performance.now() - endedAt).toBeGreaterThan(PAUSE - 5);
    await Promise.resolve();
    open--;
    endedAt = performance.now();
  };
  const failing = inTurn(`${ONE}a`, async () => {
    await ask();
    throw new Error("It is away.");
  });
  const others = ["b", "c"].map((path) => inTurn(`${ONE}${path}`, ask));
  await expect(failing).rejects.toThrow("It is away.");
  await Promise.all(others);
});

test("one host does not wait for another", async () => {
  const inTurn = hostTurns(PAUSE);
  const never = Promise.withResolvers<string>();
  const slow = inTurn(ONE, () => never.promise);
  expect(await inTurn("https://two.example/", async () => "there")).toBe("there");
  never.resolve("at last");
  expect(await slow).toBe("at last");
});
