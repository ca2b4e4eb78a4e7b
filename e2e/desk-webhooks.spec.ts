import type { Locator, Page } from "@playwright/test";
import { Webhook } from "standardwebhooks";
import { violations } from "./axe";
import { approve, judge, publish, readersAddress, rewrite, startPair, submit } from "./pairs";
import { receiveWebhooks } from "./receiver";
import { expect, required, test } from "./test";

test("a receiver that was added at the desk is told of a correction, with a signature that verifies", async ({
  desk,
}) => {
  const receiver = await receiveWebhooks();
  const writer = await desk.at("reviewer");
  const admin = await desk.at("admin");
  const { address, slug } = await publishedPair(writer, admin);
  const secret = await addReceiver(admin, receiver.address, slug);
  const entry = admin.getByRole("listitem").filter({ hasText: receiver.address });
  await expect(entry).toContainText(`Of ${slug} alone; is told.`);

  await correct(writer, admin, address);
  const told = await receiver.newestAbout(slug, 1);
  expect(new Webhook(secret).verify(told.body, told.headers)).toMatchObject({
    type: "edition.corrected",
    data: { slug, number: 2, kind: "correction", surrogateKey: `pair:${slug}` },
  });

  await admin.goto("/desk/webhooks");
  const row = admin.getByRole("region", { name: "Newest deliveries" }).getByRole("row", { name: slug });
  await shows(admin, row, "Delivered, status 204");
  const renewed = await renewSecret(admin, entry);
  receiver.answerWith(410);
  await row.getByRole("button", { name: /^Send again: edition.corrected/ }).click();
  const again = await receiver.newestAbout(slug, 2);
  expect(again.headers["webhook-id"]).toBe(told.headers["webhook-id"]);
  for (const key of [secret, renewed]) new Webhook(key).verify(again.body, again.headers);

  await shows(admin, entry, "said that it is gone (410)");
  const dead = admin.getByRole("region", { name: "Deliveries given up" }).getByRole("row", { name: slug });
  await expect(dead).toContainText("It answered with status 410.");
  expect(await violations(admin), "with a receiver and deliveries on it").toEqual([]);
  await dead.getByRole("button", { name: /^Send again: edition.corrected/ }).click();
  await expect(admin.getByRole("alert").first()).toContainText("resume that first");
  receiver.answerWith(200);
  await entry.getByRole("button", { name: "Resume The Lantern" }).click();
  await expect(entry).toContainText("is told.");
  await dead.getByRole("button", { name: /^Send again: edition.corrected/ }).click();
  await receiver.newestAbout(slug, 3);

  await entry.getByRole("button", { name: "Remove" }).click();
  await admin.getByRole("button", { name: "Remove it" }).click();
  await expect(entry).toHaveCount(0);
  await receiver.close();
});

async function publishedPair(writer: Page, admin: Page) {
  const address = await startPair(writer, "bell-rope", "The bell rope");
  const slug = (await readersAddress(writer)).replace("/pairs/", "");
  await judge(writer, "The keeper said *is* and meant *is not*.");
  await submit(writer);
  await approve(admin, address);
  await publish(admin);
  return { address, slug };
}

/** Tries an address inside first; by keyboard. Returns the secret. */
async function addReceiver(admin: Page, url: string, slug: string): Promise<string> {
  await admin.goto("/desk/webhooks");
  const add = admin.getByRole("form", { name: "Add a receiver" });
  await add.getByRole("textbox", { name: "Who receives it" }).fill("The Lantern");
  await add.getByRole("textbox", { name: "Address" }).fill("http://10.0.0.1/hook");
  await add.getByRole("textbox", { name: "Only this pair" }).fill(`/pairs/${slug}`);
  await add.getByRole("button", { name: "Add the receiver" }).press("Enter");
  await expect(admin.getByRole("alert").first()).toContainText("not an address of the public internet");
  await add.getByRole("textbox", { name: "Address" }).fill(url);
  await add.getByRole("button", { name: "Add the receiver" }).press("Enter");
  return shownSecret(admin);
}

async function correct(writer: Page, admin: Page, address: string): Promise<void> {
  await rewrite(writer, address, "The keeper said *is*, and a day later *is not*.");
  await approve(admin, address);
  await admin.getByRole("radio", { name: "Correction" }).check();
  await admin.getByRole("textbox", { name: "What was wrong" }).fill("We did not say when.");
  await admin.getByRole("textbox", { name: "What is right" }).fill("It was a day later.");
  await publish(admin);
}

async function renewSecret(admin: Page, entry: Locator): Promise<string> {
  await entry.getByRole("button", { name: "New secret" }).click();
  await admin.getByRole("button", { name: "Make a new secret" }).click();
  return shownSecret(entry);
}

async function shownSecret(place: Page | Locator): Promise<string> {
  const shown = place.getByText(/^whsec_/);
  await expect(shown).toBeVisible();
  return required(await shown.textContent(), "No secret is shown.");
}

/** Waits until the page, asked for again, shows it: what is sent is sent in the background. */
async function shows(page: Page, place: Locator, text: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.reload();
      return place.textContent();
    })
    .toContain(text);
}
