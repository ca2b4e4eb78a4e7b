import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const said = (quote: string, saidOn: string) => ({
  speaker: { name: "Ina Example" },
  saidOn,
  language: "en",
  quote,
  citations: [
    {
      source: {
        title: `Minutes of ${saidOn}`,
        publisher: "Sampleton Gazette",
        kind: "transcript",
        url: `https://example.org/ferry/${saidOn}`,
        copy: { text: `INA EXAMPLE: ${quote}` },
      },
    },
  ],
});

const PAIR = {
  slug: "ferry-of-sampleton",
  headline: "The ferry runs, and then it does not",
  earlier: said("The ferry runs every day.", "2024-03-01"),
  later: said("The ferry does not run.", "2024-03-08"),
  relation: "reverses",
};
const LINES = `${JSON.stringify(PAIR)}\n{"broken": \n`;

async function choose(page: Page, name: string, text: string) {
  await page.goto("/desk/import");
  await page
    .getByLabel("File", { exact: true })
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "See what it would do" }).click();
}

test("a file is tried first, row by row, then imported as drafts, and a second time adds nothing", async ({
  desk,
}) => {
  const page = await desk.at("editor");
  await choose(page, "ferry.jsonl", LINES);
  const report = page.getByRole("region", { name: "What it would do" });
  await expect(report.getByRole("status")).toContainText("1 of 2 would be created as drafts");
  const rows = report.getByRole("table").getByRole("row");
  await expect(rows.nth(1)).toContainText("1 pair");
  await expect(rows.nth(2)).toContainText("Rejected");
  await page.goto("/desk?view=all&q=and+then+it+does+not");
  await expect(page.getByText("No pair in this view has “and then it does not”")).toBeVisible();

  await choose(page, "ferry.jsonl", LINES);
  await report.getByRole("button", { name: "Import 1 as drafts" }).click();
  await expect(page.getByText("Finished: 1 created, 0 there already, 1 rejected.")).toBeVisible();
  await expect(page.getByRole("table", { name: "Imports so far" })).toContainText("ferry.jsonl");
  await page.getByRole("link", { name: "See the drafts in the queue" }).click();
  await expect(page.getByRole("link", { name: PAIR.headline })).toBeVisible();

  await choose(page, "ferry.jsonl", LINES);
  await expect(report.getByRole("status")).toContainText(
    "0 of 2 would be created as drafts, 1 are there already",
  );
  await expect(report.getByRole("button", { name: "Nothing to import" })).toBeDisabled();
});

test("a file that is empty or too large is refused in words, and so is one that comes from elsewhere", async ({
  desk,
  request,
}) => {
  const page = await desk.at("editor");
  await choose(page, "nothing.csv", "");
  await expect(page.getByRole("alert").filter({ hasText: "This file is empty." })).toBeVisible();
  const large = await page.request.post("/desk/import/check?name=a.csv", {
    headers: { "sec-fetch-site": "same-origin" },
    data: Buffer.alloc(20_000_001, "a"),
  });
  expect([large.status(), (await large.json()).message]).toEqual([
    422,
    expect.stringContaining("larger than 20 MB"),
  ]);
  const headers = { "sec-fetch-site": "cross-site" };
  expect((await page.request.post("/desk/import/start?name=a.csv", { data: "a", headers })).status()).toBe(
    403,
  );
  const nobody = await request.post("/desk/import/start?name=a.csv", { data: "a", maxRedirects: 0 });
  expect(nobody.status()).toBe(401);
});

test("the template can be filled in: it is a table whose own example is refused", async ({ desk }) => {
  const page = await desk.at("editor");
  const template = await (await page.request.get("/desk/import/template")).text();
  await choose(page, "template.csv", template);
  const report = page.getByRole("region", { name: "What it would do" });
  await expect(report.getByRole("status")).toContainText("Read as CSV: 0 of 1 would be created");
});
