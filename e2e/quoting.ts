import type { Page } from "@playwright/test";
import { press, type } from "./keys";
import { expect } from "./test";

/** An invented transcript, with the mayor's turns labelled. */
export const TRANSCRIPT = `Remarks in the town hall

(March 4, 2021)

MAYOR LARKSPUR: The lantern bridge will never be closed. It will stay open at night.

Q    And the toll?

MAYOR LARKSPUR: There will be no toll. Later I may think otherwise: the lantern bridge will be closed at night.
`;

/** By keyboard: chooses the words by their first and last ones, and makes a statement of them. */
export async function quote(page: Page, first: string, last: string) {
  await press(page, page.getByText("Choose by the first and the last words"));
  await type(page, page.getByRole("textbox", { name: "First words" }), first);
  await type(page, page.getByRole("textbox", { name: "Last words" }), last);
  await press(page, page.getByRole("button", { name: "Choose", exact: true }));
  await press(page, page.getByRole("button", { name: "Make a statement of it" }));
  await expect(page.getByRole("heading", { name: "A new statement" })).toBeFocused();
}

/** Adds a pasted text as a source and opens its copy. */
export async function openPasted(page: Page, address: string, text: string) {
  await page.goto("/desk/sources/new?by=paste");
  await page.getByRole("textbox", { name: "Text" }).fill(text);
  await page.getByRole("textbox", { name: "Address" }).fill(address);
  await page.getByRole("textbox", { name: "Title" }).fill("Remarks in the town hall");
  await page.getByRole("textbox", { name: "Publisher" }).fill("Town of Sampleton");
  await page.getByRole("button", { name: "Add the source" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Remarks in the town hall" })).toBeVisible();
}

/** Adds a source by its address, and returns the address of its page at the desk. */
export async function addByAddress(page: Page, address: string): Promise<string> {
  await page.goto("/desk/sources/new");
  await page.getByRole("textbox", { name: "Address" }).fill(address);
  await page.getByRole("button", { name: "Fetch and add" }).click();
  await page.waitForURL(/\/desk\/sources\/[\da-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** The same by mouse, up to the open form of the statement. */
export async function chooseWords(page: Page, first: string, last = "") {
  await page.getByText("Choose by the first and the last words").click();
  await page.getByRole("textbox", { name: "First words" }).fill(first);
  await page.getByRole("textbox", { name: "Last words" }).fill(last);
  await page.getByRole("button", { name: "Choose", exact: true }).click();
  await page.getByRole("button", { name: "Make a statement of it" }).click();
}

/** Makes a new speaker in place, and saves the statement. */
export async function saveAs(page: Page, speaker: string) {
  await page.getByRole("combobox", { name: /^Speaker/ }).fill(speaker);
  await page.getByRole("option", { name: /^Create/ }).click();
  await page.getByRole("button", { name: "Add the speaker" }).click();
  await page.getByRole("button", { name: "Save the statement" }).click();
  await expect(page.getByText("The statement is saved", { exact: true })).toBeVisible();
}
