import type { Locator, Page } from "@playwright/test";
import { violations } from "./axe";
import { newspage, servePages } from "./pages";
import { expect, test } from "./test";

test.describe.configure({ mode: "serial" });

const AGAIN = "The harbour light stays on all night.";

test("what a watched feed lists later becomes a lead, which a person dismisses, takes up again and makes a statement of", async ({
  desk,
}) => {
  const pages = {
    "/feed": feedOf("/old"),
    "/old": newspage("Old", "Nobody said a word."),
    "/new": briefing(),
  };
  const site = await servePages(pages);
  const page = await desk.at("editor");
  const entry = await addMonitor(page, site.address("/feed"));
  await expect(entry).toContainText("1 document seen, 0 captured.");

  pages["/feed"] = feedOf("/new", "/old");
  await entry.getByRole("button", { name: /^Look now/ }).press("Enter");
  await expect(entry).toContainText("1 new, 1 captured, 1 lead.");
  await site.close();
  await entry.getByRole("link", { name: "Harbour briefings" }).click();
  const documents = page.getByRole("list", { name: "Documents" }).getByRole("listitem");
  await expect(documents.filter({ hasText: "/old" })).toContainText("It was there before it was watched.");
  await expect(documents.filter({ hasText: "/new" })).toContainText("Captured");
  await isFineAtBothWidths(page);

  await page.goto("/desk/leads");
  const lead = page.getByRole("listitem").filter({ hasText: "Sampleton Lantern" });
  await expect(lead.getByRole("blockquote")).toHaveText([AGAIN, AGAIN]);
  await isFineAtBothWidths(page);
  await dismissAndUndo(page, lead);

  await lead.getByRole("button", { name: /^Take/ }).press("Enter");
  await page.waitForURL(/\/desk\/captures\/.*lead=/);
  await expect(page.getByRole("heading", { name: "A new statement" })).toBeFocused();
  await expect(page.getByRole("combobox", { name: /^Speaker/ })).toHaveValue("Ada Example");
  await page.getByRole("button", { name: "Save the statement" }).click();
  await expect(page.getByText("The statement is saved", { exact: true })).toBeVisible();
  await page.goto("/desk/leads?view=settled");
  await expect(lead).toContainText("Taken by Ed Example");
  await expect(lead.getByRole("list", { name: "Statements made of it" })).toContainText(AGAIN);
  await lead.getByRole("button", { name: /^Put back/ }).click();
  await expect(lead).toHaveCount(0);

  await page.goto("/desk/monitors");
  await entry.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(entry).toHaveCount(0);
});

test("a page that is no feed is named so, with its feeds, and what is paused is not read", async ({
  desk,
}) => {
  const link = '<link rel="alternate" type="application/rss+xml" href="/the-feed">';
  const body = newspage("The harbour", "A page of the harbour office.").body.replace(
    "<head>",
    `<head>${link}`,
  );
  const site = await servePages({ "/page": { body } });
  const page = await desk.at("editor");
  const entry = await addMonitor(page, site.address("/page"));
  await expect(entry).toContainText(`The last round failed. The answer is a page, not a feed.`);
  await expect(entry).toContainText(site.address("/the-feed"));
  await site.close();
  await entry.getByRole("button", { name: /^Pause/ }).click();
  await expect(entry).toContainText("Paused: it is not read.");
  expect(await violations(page), "with a paused monitor").toEqual([]);
  await entry.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(entry).toHaveCount(0);
});

/** By keyboard, an address inside first. The form is empty after it, and the monitor is read within seconds. */
async function addMonitor(page: Page, url: string): Promise<Locator> {
  await page.goto("/desk/monitors");
  const form = page.getByRole("form", { name: "Add a monitor" });
  const address = form.getByRole("textbox", { name: "Address" });
  await form.getByRole("textbox", { name: "What is watched" }).fill("Harbour briefings");
  await address.fill("http://10.0.0.1/feed");
  await address.press("Enter");
  await expect(page.getByRole("alert").first()).toContainText("not an address of the public internet");
  await address.fill(url);
  await address.press("Enter");
  await expect(page.getByText("“Harbour briefings” is watched now.")).toBeVisible();
  await expect(form.getByRole("textbox", { name: "What is watched" })).toHaveValue("");
  const entry = page.getByRole("list", { name: "Monitors" }).getByRole("listitem").filter({ hasText: url });
  await expect(entry).toContainText("Last read");
  return entry;
}

async function isFineAtBothWidths(page: Page): Promise<void> {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(page), `${page.url()} at ${width} px`).toEqual([]);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest, `${page.url()} at ${width} px`).toBe(width);
  }
}

async function dismissAndUndo(page: Page, lead: Locator): Promise<void> {
  await lead.getByRole("button", { name: "Dismiss" }).click();
  await page.getByRole("button", { name: "Dismiss it" }).click();
  await expect(page.getByText("Say why.")).toBeVisible();
  await page.getByRole("textbox", { name: "Why it leads nowhere" }).fill("Of another harbour.");
  await page.getByRole("button", { name: "Dismiss it" }).click();
  await expect(lead).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "Dismissed" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: /^Undo/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(lead).toBeVisible();
}

function feedOf(...paths: string[]) {
  const items = paths.map((path) => `<item><title>Page ${path}</title><link>${path}</link></item>`).join("");
  const body = `<rss version="2.0"><channel><title>Harbour</title><link>/</link>${items}</channel></rss>`;
  return { body, type: "application/rss+xml" };
}

/** Words that are recorded of the same speaker already. */
function briefing() {
  return newspage(
    "Harbour briefing",
    "The harbour office held its briefing in the old customs house on the quay, as it does every month.",
    `ADA EXAMPLE:  ${AGAIN}`,
    "Q  And in the morning, when the boats come in?",
  );
}
