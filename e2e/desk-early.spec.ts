import type { Page } from "@playwright/test";
import { expect, holdScript, test } from "./test";

test("what is chosen and typed before a form's script is there counts, whatever kind of field it is", async ({
  desk,
}) => {
  const page = await desk.at("reviewer");
  const wake = await openAsleep(page, "/desk/sources/new?by=paste");
  const kind = page.getByRole("combobox", { name: "Kind" });
  const day = page.getByRole("group", { name: "Published on" });
  const isWhole = page.getByRole("checkbox", { name: "This is the whole text" });
  const language = page.getByRole("combobox", { name: "Language" });
  const wording = page.getByRole("group", { name: "Where its wording comes from" }).getByRole("radio").nth(1);
  await kind.selectOption({ index: 2 });
  const chosen = await kind.inputValue();
  await day.getByRole("textbox", { name: "Day" }).fill("3");
  await day.getByRole("textbox", { name: "Month" }).fill("May");
  await day.getByRole("textbox", { name: "Year" }).fill("2021");
  await isWhole.uncheck();
  await page.getByText("More about it").click();
  await wording.check();
  await language.fill("Welsh");
  await wake();

  await expect(day.getByRole("status")).toHaveText("3 May 2021");
  await expect(language).toHaveValue("Welsh");
  await language.press("ArrowDown");
  await page.getByRole("option", { name: "Welsh" }).click();
  await expect(page.getByText(/^Draft: saved/)).toBeVisible();
  await page.reload();
  await expect(page.getByText("Your unsaved work from")).toBeVisible();
  await page.getByText("More about it").click();
  await expect(kind).toHaveValue(chosen);
  await expect(day.getByRole("status")).toHaveText("3 May 2021");
  await expect(isWhole).not.toBeChecked();
  await expect(wording).toBeChecked();
  await expect(language).toHaveValue("Welsh");
});

test("a file that is chosen before the script is there is the file that is sent", async ({ desk }) => {
  // Not the one of the test above: a person has one draft of a new source.
  const page = await desk.at("admin");
  const file = { name: "early.txt", mimeType: "text/plain", buffer: Buffer.from("Early.") };
  const wakeUpload = await openAsleep(page, "/desk/sources/new?by=upload");
  await page.getByRole("button", { name: "File (required)" }).setInputFiles(file);
  await wakeUpload();
  await page.getByRole("button", { name: "Add the source" }).click();
  await expect(page.getByRole("alert").first()).toContainText("address");
  await expect(page.getByRole("alert").first()).not.toContainText("Choose a file");

  const wakeImport = await openAsleep(page, "/desk/import");
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  await wakeImport();
  await page.getByRole("button", { name: "See what it would do" }).click();
  await expect(page.getByRole("heading", { name: "What it would do" })).toBeVisible();
});

/** Opens a page without its script; what is returned lets that come, and waits until it is at work. */
async function openAsleep(page: Page, address: string): Promise<() => Promise<void>> {
  const script = await holdScript(page);
  await page.goto(address, { waitUntil: "commit" });
  return async () => {
    script.resolve();
    await page.waitForLoadState();
    await page.unrouteAll();
  };
}
