import { expect, test } from "vitest";
import { NoticeInput, noticeText } from "./notice";

const given = { wrong: "The council announced the fee.", right: "The mayor announced it." };

test("a notice says what was wrong, what is right and since when", () => {
  expect(noticeText({ ...given, since: "2021-05-06" })).toBe(
    "What was wrong: The council announced the fee.\nWhat is right: The mayor announced it.\n" +
      "The mistake stood here since 6 May 2021.",
  );
  expect(noticeText({ ...given, since: "" })).not.toContain("since");
});

test("a notice that says only what was wrong is none", () => {
  expect(NoticeInput.safeParse({ ...given, right: " " }).success).toBe(false);
});
