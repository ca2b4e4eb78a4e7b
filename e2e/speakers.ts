import type { Page } from "@playwright/test";
import { expect } from "./test";

/** Adds a speaker by the form, and returns their page's address. */
export async function addSpeaker(page: Page, name: string): Promise<string> {
  await page.goto("/desk/speakers/new");
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("button", { name: "Add the speaker" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}
