import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addressOf, expect, KINDS, test } from "./test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules whose outcome depends on colours; all the others were asked at this width already. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 568 };

/** What breaks a rule, as "rule: element", so that a failure says what to look at. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Without frames there is nothing to collect from elsewhere, for which a page of its own would be opened.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ["violations"],
    runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS },
    rules: { "target-size": { enabled: true } },
  });
  const found = (await axe.analyze()).violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

async function foldOut(page: Page) {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
}

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
