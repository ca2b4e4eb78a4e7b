import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose outcome depends on colours; the others need not be asked in light and in dark. */
export const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** What breaks a rule, as "rule: element", so that a failure says what to look at. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Without frames there is nothing to collect from elsewhere, for which a page of its own would be opened.
  // What was just announced stands for seconds in a region of its own, also where the button it names is gone.
  const axe = new AxeBuilder({ page })
    .exclude("[data-live-announcer]")
    .setLegacyMode()
    .options({
      resultTypes: ["violations"],
      runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS },
      rules: { "target-size": { enabled: true } },
    });
  const found = (await axe.analyze()).violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Opens everything that is folded away. */
export async function foldOut(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
}
