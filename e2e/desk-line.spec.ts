import type { Page } from "@playwright/test";
import { startPair } from "./pairs";
import { addSpeaker } from "./speakers";
import { expect, hold, test } from "./test";

test("what is typed while a pair is being saved is saved by the key for it, though the first save is not done", async ({
  desk,
}) => {
  const page = await desk.at("editor");
  await startPair(page, "rope-bridge", "The rope bridge");
  const reason = page.getByRole("textbox", { name: "Reason given" });
  await reason.fill("The ropes were old.");
  const line = await hold(page, "**/*", "POST");
  await reason.press("Control+s");
  await expect(page.getByRole("button", { name: "Saving…" })).toBeVisible();
  await reason.fill("The ropes were old and the boards too.");
  await reason.press("Control+s");
  line.resolve();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(reason).toHaveValue("The ropes were old and the boards too.");
  await page.reload();
  await expect(reason).toHaveValue("The ropes were old and the boards too.");
  await expect(page.getByText("Your unsaved work from")).toBeHidden();
});

test("what is typed while a record is being saved stays in its form, and is saved by the next", async ({
  desk,
}) => {
  const page = await desk.at("editor");
  await addSpeaker(page, "Line Example");
  const name = page.getByRole("textbox", { name: "Name" });
  const wikidata = page.getByRole("textbox", { name: "Wikidata id" });
  const save = page.getByRole("button", { name: "Save the speaker" });
  await name.fill("Line B. Example");
  const line = await hold(page, "**/*", "POST");
  await save.click();
  await expect(page.getByRole("button", { name: "Saving…" })).toBeVisible();
  await wikidata.fill("Q4115189");
  line.resolve();
  await expect(page.getByRole("heading", { level: 1, name: "Line B. Example" })).toBeVisible();
  await expect(wikidata).toHaveValue("Q4115189");
  await save.click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue("Line B. Example");
  await expect(wikidata).toHaveValue("Q4115189");
});

test("without a line to the server a form says so, keeps what was typed and takes it once there is one", async ({
  desk,
}) => {
  const page = await desk.at("editor");
  await addSpeaker(page, "Offline Example");
  const name = page.getByRole("textbox", { name: "Name" });
  await name.fill("Offline B. Example");
  await withoutLine(page, () => page.getByRole("button", { name: "Save the speaker" }).click());
  await expect(name).toHaveValue("Offline B. Example");
  await page.getByRole("button", { name: "Save the speaker" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Offline B. Example" })).toBeVisible();

  await page.goto("/desk/topics");
  const topic = page.getByRole("textbox", { name: "New topic" });
  await topic.fill("Lines");
  await withoutLine(page, () => page.getByRole("button", { name: "Add the topic" }).click());
  await expect(topic).toHaveValue("Lines");
  await page.getByRole("button", { name: "Add the topic" }).click();
  await expect(page.getByRole("main").getByText("Lines", { exact: true }).first()).toBeVisible();
});

/** Presses while nothing can be sent, and waits until the page says so. */
async function withoutLine(page: Page, press: () => Promise<void>) {
  await page.context().setOffline(true);
  await press();
  await expect(page.getByRole("alert").first()).toContainText("The server could not be reached.");
  await page.context().setOffline(false);
}
