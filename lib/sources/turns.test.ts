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

test("a colon in a sentence makes no turn", () => {
  expect(turnsOf("The plan is simple: go.\nOne is: this.\nFor example, NASA: yes.")).toEqual([]);
});
