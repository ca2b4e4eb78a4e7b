import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAutosave, type SaveAnswer } from "./autosave";
import type { SaveStatus } from "./save-status";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("what is typed is saved once, a second after the last key", async () => {
  const { saver, saved, last } = desk();
  saver.change("a");
  await vi.advanceTimersByTimeAsync(900);
  saver.change("ab");
  await vi.advanceTimersByTimeAsync(900);
  expect(saved).toEqual([]);
  expect(last()).toEqual({ kind: "waiting" });
  expect(saver.isSafe()).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(saved).toEqual(["ab"]);
  expect(last()).toMatchObject({ kind: "saved" });
  expect(saver.isSafe()).toBe(true);
});

test("it is saved at once when asked for, and not a second time", async () => {
  const { saver, saved } = desk();
  saver.change("a");
  await saver.flush();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saved).toEqual(["a"]);
});

test("a slow save is waited for, so that an older text never lands on a newer one", async () => {
  const { saver, saved, answer, last } = desk({ byHand: true });
  saver.change("a");
  const flushed = saver.flush();
  saver.change("ab");
  await vi.advanceTimersByTimeAsync(5000);
  expect(saved).toEqual(["a"]);
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(["a", "ab"]);
  answer();
  await flushed;
  expect(last()).toMatchObject({ kind: "saved" });
});

test("what could not be saved is kept, said so, and tried again until it is", async () => {
  const { saver, saved, last, fail } = desk();
  fail(2);
  saver.change("a");
  await saver.flush();
  expect(last()).toMatchObject({ kind: "failed", message: expect.stringMatching(/could not be reached/) });
  expect(saver.isSafe()).toBe(false);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(saved).toEqual(["a", "a", "a"]);
  expect(last()).toMatchObject({ kind: "saved" });
});

test("a refusal is told in its own words", async () => {
  const statuses: SaveStatus[] = [];
  const saver = createAutosave<string>({
    save: async () => ({ message: "you are signed out." }),
    onStatus: (status) => statuses.push(status),
  });
  saver.change("a");
  await saver.flush();
  expect(statuses.at(-1)).toEqual({ kind: "failed", message: "you are signed out." });
});

test("a refusal without words is one all the same", async () => {
  const statuses: SaveStatus[] = [];
  const saver = createAutosave({
    onStatus: (status) => statuses.push(status),
    save: async (): Promise<SaveAnswer> => ({ ok: false }),
  });
  saver.change("a");
  await saver.flush();
  expect(statuses.at(-1)).toEqual({ kind: "failed", message: "it could not be kept." });
  expect(saver.isSafe()).toBe(false);
});

test("a newer text takes the place of one that failed", async () => {
  const { saver, saved, fail } = desk();
  fail(1);
  saver.change("a");
  await saver.flush();
  saver.change("ab");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(saved).toEqual(["a", "ab"]);
});

test("once the form itself is sent, nothing is saved behind its back", async () => {
  const { saver, saved, answer } = desk({ byHand: true });
  saver.change("a");
  void saver.flush();
  saver.change("ab");
  let isHeld = false;
  const held = saver.hold().then(() => {
    isHeld = true;
  });
  await vi.advanceTimersByTimeAsync(5000);
  expect(isHeld).toBe(false);
  answer();
  await held;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saved).toEqual(["a"]);
});

function desk({ byHand = false } = {}) {
  const saved: string[] = [];
  const statuses: SaveStatus[] = [];
  let failures = 0;
  let answer = () => {};
  const saver = createAutosave<string>({
    onStatus: (status) => statuses.push(status),
    save: async (text): Promise<SaveAnswer> => {
      saved.push(text);
      if (byHand) {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
      }
      failures -= 1;
      if (failures >= 0) throw new TypeError("Failed to fetch");
      return undefined;
    },
  });
  const fail = (times: number) => {
    failures = times;
  };
  return { saver, saved, fail, answer: () => answer(), last: () => statuses.at(-1) };
}
