import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./test";

const MOST_STEPS = 120;

/** Presses Tab until `target` has the focus; on the way every stop must be in view, and look like one. */
async function tabTo(page: Page, target: Locator) {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus, input:focus-within")).toBeInViewport();
    expect(await page.evaluate(outlineOfFocus)).toMatch(/^(solid|of a part)$/);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${target}.`);
}

/** The button within a field for dates has the focus itself, and an outline of the browser's. */
function outlineOfFocus(): string {
  const focused = document.activeElement;
  return focused?.matches(":focus-visible") ? getComputedStyle(focused).outlineStyle : "of a part";
}

test("the first Tab offers to skip to the content, and Enter goes there", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });

  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("filters are chosen, dated and cleared by keyboard alone, and the focus is always seen", async ({
  page,
}) => {
  await page.goto("/");
  await tabTo(page, page.getByRole("link", { name: /^Partial change \d+$/ }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/?extent=partial");

  await tabTo(page, page.getByLabel("From"));
  await page.keyboard.type("07182018");
  await tabTo(page, page.getByRole("button", { name: "Show these dates" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/?extent=partial&from=2018-07-18&until=");
  await expect(page.getByRole("link", { name: /^from 18 July 2018/ })).toBeVisible();

  await tabTo(page, page.getByRole("link", { name: "Clear all" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/");
});

test("on a phone the filters are folded, and open by keyboard and by touch", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("/");
  const filter = page.getByRole("link", { name: /^Partial change \d+$/ });
  const fold = page.getByText("Filter the pairs");
  await expect(filter).toBeHidden();

  await tabTo(page, fold);
  await page.keyboard.press("Enter");
  await expect(filter).toBeVisible();
  await fold.click();
  await expect(filter).toBeHidden();
});
