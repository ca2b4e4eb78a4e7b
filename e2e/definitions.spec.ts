import type { Page } from "@playwright/test";
import { ACKNOWLEDGEMENTS, EXTENTS, ISSUERS, RELATIONS } from "@/lib/pairs/vocabulary";
import { expect, test } from "./test";

const AXES = [RELATIONS.corrects_wording, EXTENTS.full, ACKNOWLEDGEMENTS.explicit, ISSUERS.speaker];

const judgementOf = (page: Page) =>
  page.getByRole("region", { name: "How the later statement relates to the earlier one" });

test("the definition of each label is one tap away, and a tap elsewhere closes it", async ({ page }) => {
  await page.goto("/pairs/would-wouldnt");
  for (const { label, definition } of AXES) {
    const shown = judgementOf(page).getByRole("note").filter({ hasText: definition });
    await expect(shown).toBeHidden();
    await judgementOf(page).getByRole("button", { name: label, exact: true }).click();
    await expect(shown).toBeInViewport({ ratio: 1 });

    await page.getByRole("heading", { level: 1 }).click();
    await expect(shown).toBeHidden();
  }
});

test("a definition opens with Enter and closes with Escape, and the focus stays on its label", async ({
  page,
}) => {
  await page.goto("/pairs/would-wouldnt");
  const label = judgementOf(page).getByRole("button", { name: "Corrects wording" });
  const shown = judgementOf(page).getByRole("note").filter({ hasText: "other words were meant or spoken" });
  await page.getByRole("link", { name: "History" }).focus();
  await page.keyboard.press("Tab");
  await expect(label).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(shown).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(shown).toBeHidden();
  await expect(label).toBeFocused();
});

test("a definition stands whole on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("/pairs/would-wouldnt");
  for (const { label, definition } of AXES) {
    await judgementOf(page).getByRole("button", { name: label, exact: true }).click();
    await expect(page.getByRole("note").filter({ hasText: definition })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
  }
});

test("each label says its definition to those who listen, before it is opened", async ({ page }) => {
  await page.goto("/pairs/would-wouldnt");
  for (const { label, definition } of AXES) {
    const button = judgementOf(page).getByRole("button", { name: label, exact: true });
    await expect(button).toHaveAccessibleDescription(`${label}. ${definition}`);
  }
});
