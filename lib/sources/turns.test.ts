import { expect, test } from "vitest";
import { turnAt, turnsOf } from "./turns";

const TEXT =
  "The White House\n\nMS. PSAKI: Thank you: all of you.\n\nQ Jen, at 3:15 P.M. EST: why?\n\nPRESIDENT NIINISTÖ (as interpreted): Yes.\nMR. McGUIRK: No.";

test("a turn begins after its label, and words before the first label are nobody’s", () => {
  const turns = turnsOf(TEXT);
  expect(turns.map(({ label }) => label)).toEqual(["MS. PSAKI", "Q", "PRESIDENT NIINISTÖ", "MR. McGUIRK"]);
  expect(turnAt(turns, TEXT.indexOf("all"))).toEqual({ label: "MS. PSAKI", start: TEXT.indexOf("Thank") });
  expect(turnAt(turns, 3)).toBeUndefined();
});

test("a time that shares the line with a label is no part of it", () => {
  // 2022-06-07, background press call
  expect(turnsOf("5:19 P.M. EDT MODERATOR: Thanks, everyone.")).toEqual([{ label: "MODERATOR", start: 25 }]);
  expect(turnsOf("5:19 P.M. EDT\n\nTHE PRESIDENT: Thanks.").map(({ label }) => label)).toEqual([
    "THE PRESIDENT",
  ]);
});

test("a colon in a sentence makes no turn", () => {
  expect(turnsOf("The plan is simple: go.\nOne is: this.\nFor example, NASA: yes.")).toEqual([]);
});
