import type { Page } from "@playwright/test";
import { PAGES } from "./desk-pages";
import { expect, holdScript, test } from "./test";

/** What can be pressed, with where it stood in the page. */
type Place = { element: Element; left: number; top: number };
declare global {
  interface Window {
    places: Place[];
  }
}

for (const [name, { role = "editor", at }] of Object.entries(PAGES)) {
  test(`${name}: nothing that can be pressed moves when the page's script comes`, async ({ desk }) => {
    const page = await desk.at(role);
    const address = typeof at === "string" ? at : await at(page);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const script = await holdScript(page);
      await page.goto(address, { waitUntil: "domcontentloaded" });
      await page.evaluate(async () => {
        // What a font moves when it comes is not the script's doing. One that stands for a local font may be missing.
        await Promise.allSettled([...document.fonts].map((font) => font.load()));
        window.places = [...document.querySelectorAll("a, button, input, select, textarea, summary")]
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const { left, top } = element.getBoundingClientRect();
            return { element, left, top: top + scrollY };
          });
      });
      script.resolve();
      await page.waitForLoadState("networkidle");
      expect(await moved(page), `${width} px`).toEqual([]);
      await page.unrouteAll();
    }
  });
}

/** What stands elsewhere than it did, by how many pixels. */
function moved(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window.places.flatMap(({ element, left, top }) => {
      const now = element.getBoundingClientRect();
      const by = [now.left - left, now.top + scrollY - top].map(Math.round);
      const name = `${element.outerHTML.slice(0, 60)} ${element.textContent?.slice(0, 40)}`;
      return by.some((pixels) => Math.abs(pixels) > 1) ? [`${by} ${name}`] : [];
    }),
  );
}
