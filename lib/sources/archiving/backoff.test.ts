import { expect, test } from "vitest";
import { waitAfter } from "./backoff";

test("five waits grow from a minute to half a day, and then it is enough", () => {
  const minutes = [1, 2, 3, 4, 5, 6].map((attempts) => {
    const wait = waitAfter(attempts);
    return wait === null ? null : wait / 60_000;
  });
  expect(minutes).toEqual([1, 5, 30, 120, 720, null]);
});
