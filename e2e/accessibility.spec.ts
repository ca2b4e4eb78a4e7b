import type { Page } from "@playwright/test";
import { foldOut, OF_COLOUR, violations } from "./axe";
import { addressOf, expect, KINDS, test } from "./test";

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 568 };

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

for (const kind of KINDS) {
  test(`${kind}: breaks no rule in light or dark, on a desktop or at 320 px, and fits`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize(DESKTOP);
    await page.goto(await addressOf(kind, request));
    expect(await violations(page), "1280 px, light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, OF_COLOUR), "1280 px, dark").toEqual([]);

    await page.setViewportSize(PHONE);
    expect(await violations(page), "320 px, dark").toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await violations(page, OF_COLOUR), "320 px, light").toEqual([]);

    expect(await widthOf(page), "nothing is wider than the screen").toBe(PHONE.width);
    await foldOut(page);
    expect(await widthOf(page), "nor is anything that was folded away").toBe(PHONE.width);
  });
}

test("no rule is broken with everything folded out and a definition open", async ({ page }) => {
  for (const address of ["/pairs/would-wouldnt", "/questions/did-russia-interfere-2016"]) {
    await page.goto(address);
    await foldOut(page);
    await page.getByRole("button").last().click();
    expect(await violations(page), address).toEqual([]);
  }
});

test("text can be twice as large on half a screen without a line running out at the side", async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto("/pairs/would-wouldnt");
  await page.addStyleTag({ content: "html { font-size: 200% }" });

  expect(await widthOf(page)).toBe(640);
});
