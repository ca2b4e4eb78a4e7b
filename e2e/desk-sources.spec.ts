import fs from "node:fs/promises";
import { newspage, servePages } from "./pages";
import { addByAddress, chooseWords, saveAs } from "./quoting";
import { expect, required, test } from "./test";

test("addresses inside are refused with the reason, which stays with the capture", async ({ desk }) => {
  const page = await desk.at("editor");
  for (const [address, reason] of [
    ["http://127.0.0.1:1/", /port|public internet/],
    ["http://169.254.169.254/latest/meta-data/", /not an address of the public internet/],
  ] as const) {
    await addByAddress(page, address);
    const copies = page.getByRole("list", { name: "Our copies" });
    await expect(copies).toContainText(reason);
    await copies.getByRole("button", { name: "Retry" }).click();
    await expect(copies).toContainText("tried 2 times");
    await expect(copies).toContainText(reason);
  }
  await page.goto("/desk/sources/new");
  await page.getByRole("textbox", { name: "Address" }).fill("ftp://sampleton.example/");
  await page.getByRole("button", { name: "Fetch and add" }).click();
  await expect(page.getByRole("alert").first()).toContainText("begins with http or https");
});

test("captions that are uploaded give the times at which the words are said", async ({ desk }) => {
  const page = await desk.at("editor");
  await page.goto("/desk/sources/new?by=upload");
  const body = `WEBVTT\n\n00:01:02.000 --> 00:01:05.500\nThe fair opens on Sunday.\n\n00:01:10.000 --> 00:01:12.000\nIt closes on Monday.\n`;
  await page
    .getByLabel("File (required)")
    .setInputFiles({ name: "fair.vtt", mimeType: "text/vtt", buffer: Buffer.from(body) });
  await page.getByRole("textbox", { name: "Address" }).fill("https://sampleton.example/fair");
  await page.getByRole("textbox", { name: "Title" }).fill("The fair on video");
  await page.getByRole("textbox", { name: "Publisher" }).fill("Sampleton TV");
  await page.getByRole("button", { name: "Add the source" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The fair on video" })).toBeVisible();

  await chooseWords(page, "The fair opens", "on Sunday.");
  await expect(page.getByRole("textbox", { name: "From" })).toHaveValue("1:02");
  await expect(page.getByRole("textbox", { name: "Until" })).toHaveValue("1:05.5");
});

test("a file that is too large, and one that no text can be read from, are refused in words", async ({
  desk,
}, testInfo) => {
  const page = await desk.at("editor");
  await page.goto("/desk/sources/new?by=upload");
  const file = page.getByLabel("File (required)");
  // From the disk: bytes that are handed to the browser instead take it seconds, and a busy machine half a minute.
  const large = testInfo.outputPath("large.txt");
  await fs.writeFile(large, Buffer.alloc(20_000_001, "a"));
  await page.getByRole("textbox", { name: "Address" }).fill("https://sampleton.example/large");
  await file.setInputFiles(large);
  await page.getByRole("button", { name: "Add the source" }).click();
  await expect(page.getByRole("alert").first()).toContainText("larger than 20 MB");
  await file.setInputFiles({ name: "empty.html", mimeType: "text/html", buffer: Buffer.from("<p></p>") });
  await page.getByRole("button", { name: "Add the source" }).click();
  await expect(page.getByRole("alert").first()).toContainText("There is no text in this page");

  const answer = await page.request.post("/desk/uploads", {
    headers: { "x-restated-details": encodeURIComponent(JSON.stringify({ by: "upload" })) },
    data: Buffer.alloc(20_000_001),
  });
  expect(answer.status()).toBe(403);
});

test("a page is fetched by its address, and a change under a quotation waits with its difference", async ({
  desk,
}) => {
  const title = "The council and the well";
  const pages = {
    "/well": newspage(
      title,
      "The council met on Thursday to talk about the well in the market square, as it does every spring.",
      "“We will not sell the well,” the chair of the council said after the meeting in the town hall.",
      "Many residents had come to listen, and some of them had brought lanterns for the walk home.",
    ),
  };
  const site = await servePages(pages);
  const page = await desk.at("editor");
  const path = await addByAddress(page, site.address("/well"));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Publisher" })).toHaveValue("The Sampleton Lantern");
  await page.getByRole("link", { name: "Read it and quote from it" }).click();
  await chooseWords(page, "We will not", "sell the well");
  await saveAs(page, "Carla Example");

  pages["/well"].body = required(pages["/well"], "a page").body.replace(
    "We will not sell",
    "We will now sell",
  );
  await page.goto(path);
  await page.getByRole("button", { name: "Check now" }).click();
  const change = page.getByRole("region", { name: "Waiting for your answer" });
  await expect(change).toContainText("Its text has changed.");
  await expect(change).toContainText("The copy has now, the quotation not.");
  await page.goto("/desk/sources?q=council+well");
  await expect(page.getByText("Changed, needs an answer")).toBeVisible();

  await page.goto(path);
  await change.getByRole("button", { name: "Move the citations to the new copy" }).click();
  await expect(change).toBeHidden();
  await page.getByRole("list", { name: "Quotations from it" }).getByRole("link").click();
  await expect(page.getByRole("list", { name: "Sources" })).toContainText(
    "Our stored copy has different words",
  );
  await site.close();
});
