import {
  addSource,
  approve,
  compose,
  DAY,
  inviteAs,
  join,
  linkFromShell,
  publish,
  quoteBoth,
  startPair,
  tryToApprove,
  withdraw,
} from "./day";
import { choose, go, press, type } from "./keys";
import { expect, test } from "./test";

const WRONG = "We did not say which word was left out.";
const RIGHT = "The word that was left out is: not.";
const WHY = "The page that we quote was about the gate of another quay.";

test("by keyboard alone, a team goes from its first link to a pair that is published, corrected and withdrawn", async ({
  desk,
  page: reader,
}) => {
  const [admin, editor, reviewer] = [await desk.outside(), await desk.outside(), await desk.outside()];
  await join(admin, await linkFromShell(), "Alva Sampler");
  await go(admin, admin.getByRole("link", { name: "People" }), /\/desk\/people$/);
  await join(editor, await inviteAs(admin, "Editor"), "Edda Sampler");
  await join(reviewer, await inviteAs(admin, "Reviewer"), "Roswitha Sampler");

  await addSource(editor);
  await quoteBoth(editor);
  const address = await startPair(editor);
  await compose(editor);
  await editor.keyboard.press("Control+s");
  await expect(editor.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(editor.getByRole("region", { name: "Readers’ view" })).toContainText("Corrects wording");
  await editor.keyboard.press("Control+Enter");
  await expect(editor.getByText("Submitted for review.")).toBeVisible();
  expect((await reader.request.get(address)).status()).toBe(404);

  await tryToApprove(editor, "A person with the role editor may not approve");
  await approve(reviewer);
  await publish(reviewer, "No notice is shown with it.");
  expect((await reader.goto(address))?.status()).toBe(200);
  for (const words of [DAY.earlier, DAY.later]) {
    await expect(reader.getByRole("main")).toContainText(words);
  }

  await go(reviewer, reviewer.getByRole("link", { name: "Write", exact: true }), /view=write$/);
  const summary = reviewer.getByRole("textbox", { name: "Summary" });
  await type(reviewer, summary, "The warden left out *not*, and put it in on Thursday.");
  await press(reviewer, reviewer.getByRole("button", { name: "Submit for review" }));
  await expect(reviewer.getByText("Submitted for review.")).toBeVisible();
  await tryToApprove(reviewer, "A second pair of eyes is needed");
  await approve(admin);
  await choose(admin, admin.getByRole("group", { name: "What kind of edition is this?" }), "Correction");
  await type(admin, admin.getByRole("textbox", { name: "What was wrong" }), WRONG);
  await type(admin, admin.getByRole("textbox", { name: "What is right" }), RIGHT);
  await publish(admin, WRONG);
  await reader.goto(address);
  await expect(reader.getByRole("complementary", { name: /^Corrected on/ })).toContainText(RIGHT);
  await reader.goto("/corrections");
  await expect(reader.getByRole("main")).toContainText(WRONG);

  await withdraw(admin, WHY);
  expect((await reader.goto(address))?.status()).toBe(410);
  await expect(reader.getByRole("main")).toContainText(WHY);
});
