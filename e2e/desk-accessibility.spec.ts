import { foldOut, OF_COLOUR, violations } from "./axe";
import { PAGES } from "./desk-pages";
import { expect, test } from "./test";

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

for (const [name, { role = "editor", at }] of Object.entries(PAGES)) {
  test(`${name}: breaks no rule in light or dark, at 1440 or 390 px, and fits`, async ({ desk }) => {
    const page = await desk.at(role, { viewport: DESKTOP });
    const address = typeof at === "string" ? at : await at(page);
    expect((await page.goto(address))?.status()).toBe(200);
    await foldOut(page);
    expect(await violations(page), "1440 px, light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, OF_COLOUR), "1440 px, dark").toEqual([]);

    await page.setViewportSize(PHONE);
    expect(await violations(page), "390 px, dark").toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await violations(page, OF_COLOUR), "390 px, light").toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), "nothing is wider").toBe(
      PHONE.width,
    );
  });
}
