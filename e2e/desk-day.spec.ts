import type { Page } from "@playwright/test";
import { approve, judge, publish, readersAddress, startPair, submit, withdraw } from "./pairs";
import { expect, test } from "./test";

const HEADLINE = "The mayor on the ferry toll";

test("a pair goes from two statements to readers, is corrected in the open and withdrawn with its notice", async ({
  desk,
  page: reader,
}) => {
  // The one who writes is a reviewer too, so that only the second pair of eyes stands in the way.
  const writer = await desk.at("reviewer");
  const second = await desk.at("admin");
  const address = await startPair(writer, "ferry-toll", HEADLINE);
  const published = await readersAddress(writer);
  expect((await reader.request.get(published)).status()).toBe(404);

  await writer.getByRole("button", { name: "Submit for review" }).click();
  await expect(writer.getByRole("alert").first()).toContainText("Say how the later statement relates");
  await judge(writer, "The mayor said *would* and meant *wouldn’t*.");
  const preview = writer.getByRole("region", { name: "Readers’ view" });
  await expect(preview).toContainText("Corrects wording");
  await expect(preview.getByRole("emphasis").first()).toHaveText("would");
  await writer.getByRole("button", { name: "Submit for review" }).click();
  await expect(writer.getByText("Submitted for review.")).toBeVisible();

  await writer.goto(`${address}?view=review`);
  await writer.getByRole("button", { name: "Approve" }).click();
  await expect(writer.getByRole("alert").first()).toContainText("A second pair of eyes is needed");

  await approve(second, address);
  await publish(second);
  await reader.goto(published);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(HEADLINE);

  await writer.goto(`${address}?view=write`);
  const summary = writer.getByRole("textbox", { name: "Summary" });
  await summary.fill("The mayor said *would* and, the day after, put it right.");
  await expect(writer.getByRole("complementary", { name: "This pair becomes a draft" })).toBeVisible();
  await submit(writer);
  await second.goto(address);
  await expect(second.getByRole("region", { name: "What this changes" })).toContainText("the day after");
  await approve(second, address);
  await second.getByRole("radio", { name: "Correction" }).check();
  await second.getByRole("textbox", { name: "What was wrong" }).fill("We did not say when it was put right.");
  await second.getByRole("textbox", { name: "What is right" }).fill("It was put right the day after.");
  await publish(second);
  await reader.goto(published);
  await expect(reader.getByRole("complementary", { name: /^Corrected on/ })).toContainText("the day after");
  await reader.goto("/corrections");
  await expect(reader.getByRole("main")).toContainText("We did not say when it was put right.");

  await withdraw(second, address, "The second statement was made by somebody else.");
  const gone = await reader.goto(published);
  expect(gone?.status()).toBe(410);
  await expect(reader.getByRole("main")).toContainText("The second statement was made by somebody else.");
});

test("two people who write on one pair lose nothing, and choose where both wrote one field", async ({
  desk,
}) => {
  const one = await desk.at("editor");
  const other = await desk.at("reviewer");
  const address = await startPair(one, "harbour-light", "The harbour light");
  await other.goto(`${address}?view=write`);

  await one.getByRole("textbox", { name: "Reason given" }).fill("Oil was short.");
  await save(one);
  await other.getByRole("textbox", { name: "Why this pair is here" }).fill("Boats depend on it.");
  await save(other);
  await expect(other.getByRole("textbox", { name: "Reason given" })).toHaveValue("Oil was short.");
  await expect(other.getByRole("complementary", { name: /Somebody else’s changes/ })).toContainText(
    "Reason given",
  );

  await one.getByRole("textbox", { name: "Headline" }).fill("The harbour light, by one");
  await other.getByRole("textbox", { name: "Headline" }).fill("The harbour light, by the other");
  await save(other);
  await one.getByRole("button", { name: "Save", exact: true }).click();
  await expect(one.getByRole("heading", { name: "Choose between two texts" })).toBeVisible();
  await expect(one.getByRole("group", { name: "Headline" })).toContainText("by the other");
  await one.getByRole("group", { name: "Headline" }).getByRole("radio", { name: "Yours" }).check();
  await one.getByRole("button", { name: "Save what is chosen" }).click();
  await expect(one.getByRole("textbox", { name: "Headline" })).toHaveValue("The harbour light, by one");
  await expect(one.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(one.getByRole("textbox", { name: "Why this pair is here" })).toHaveValue(
    "Boats depend on it.",
  );
  await expect(one.getByRole("heading", { level: 1 })).toHaveText("The harbour light, by one");
});

test("what was typed and not saved is back after the tab was closed, and can be discarded", async ({
  desk,
}) => {
  const first = await desk.at("editor");
  const address = await startPair(first, "night-market", "The night market");
  await first.getByRole("textbox", { name: "Summary" }).fill("Half a summ");
  await expect(first.getByText(/^Draft: saved \d\d:\d\d$/)).toBeVisible();
  await first.close();

  const again = await desk.at("editor");
  await again.goto(address);
  await expect(again.getByText("Your unsaved work from")).toBeVisible();
  await expect(again.getByRole("textbox", { name: "Summary" })).toHaveValue("Half a summ");
  await again.getByRole("button", { name: "Discard it" }).click();
  await expect(again.getByRole("textbox", { name: "Summary" })).toHaveValue("");
  await again.getByRole("button", { name: "Undo" }).click();
  await expect(again.getByRole("textbox", { name: "Summary" })).toHaveValue("Half a summ");
});

async function save(page: Page) {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
}
