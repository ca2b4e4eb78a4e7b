import type { Page } from "@playwright/test";
import { Webhook } from "standardwebhooks";
import { approve, judge, publish, readersAddress, rewrite, startPair, submit } from "./pairs";
import { receiveWebhooks } from "./receiver";
import { expect, required, test } from "./test";

test.describe.configure({ mode: "serial", timeout: 180_000 });

const NOTHING_SENT = "Nothing was sent.";

test("a receiver that was added at the desk is told of a correction, with a signature that verifies", async ({
  desk,
}) => {
  const receiver = await receiveWebhooks();
  const writer = await desk.at("reviewer");
  const admin = await desk.at("admin");
  const address = await startPair(writer, "bell-rope", "The bell rope");
  const slug = (await readersAddress(writer)).replace("/pairs/", "");
  await judge(writer, "The keeper said *is* and meant *is not*.");
  await submit(writer);
  await approve(admin, address);
  await publish(admin);

  await admin.goto("/desk/webhooks");
  const add = admin.getByRole("form", { name: "Add a receiver" });
  await add.getByRole("textbox", { name: "Who receives it" }).fill("The Lantern");
  await add.getByRole("textbox", { name: "Address" }).fill("http://10.0.0.1/hook");
  await add.getByRole("textbox", { name: "Only this pair" }).fill(`/pairs/${slug}`);
  await add.getByRole("button", { name: "Add the receiver" }).press("Enter");
  await expect(admin.getByRole("alert").first()).toContainText("not an address of the public internet");
  await add.getByRole("textbox", { name: "Address" }).fill(receiver.address);
  await add.getByRole("button", { name: "Add the receiver" }).press("Enter");
  const secret = await shownSecret(admin);
  const entry = admin.getByRole("listitem").filter({ hasText: receiver.address });
  await expect(entry).toContainText(`Of ${slug} alone; is told.`);

  await rewrite(writer, address, "The keeper said *is*, and a day later *is not*.");
  await approve(admin, address);
  await admin.getByRole("radio", { name: "Correction" }).check();
  await admin.getByRole("textbox", { name: "What was wrong" }).fill("We did not say when.");
  await admin.getByRole("textbox", { name: "What is right" }).fill("It was a day later.");
  await publish(admin);

  const told = required((await receiver.about(slug, 1))[0], NOTHING_SENT);
  expect(new Webhook(secret).verify(told.body, told.headers)).toMatchObject({
    type: "edition.corrected",
    data: { slug, number: 2, kind: "correction", surrogateKey: `pair:${slug}` },
  });
  await admin.goto("/desk/webhooks");
  await admin.reload();
  const row = admin.getByRole("region", { name: "Newest deliveries" }).getByRole("row", { name: slug });
  await expect(row.first()).toContainText("Delivered, status 204");

  await entry.getByRole("button", { name: "New secret" }).click();
  await admin.getByRole("button", { name: "Make a new secret" }).click();
  const renewed = await shownSecret(entry);
  expect(renewed).not.toBe(secret);
  receiver.answerWith(410);
  await row.getByRole("button", { name: /^Send edition.corrected/ }).click();
  const again = required((await receiver.about(slug, 2))[1], NOTHING_SENT);
  expect(again.headers["webhook-id"]).toBe(told.headers["webhook-id"]);
  for (const key of [secret, renewed]) new Webhook(key).verify(again.body, again.headers);

  await expect
    .poll(async () => {
      await admin.reload();
      return entry.textContent();
    })
    .toContain("said that it is gone (410)");
  const dead = admin.getByRole("region", { name: "Deliveries given up" });
  await expect(dead.getByRole("row", { name: slug })).toContainText("It answered with status 410.");
  await dead.getByRole("button", { name: /^Send edition.corrected/ }).click();
  await expect(admin.getByRole("alert").first()).toContainText("resume that first");
  receiver.answerWith(200);
  await entry.getByRole("button", { name: "Resume The Lantern" }).click();
  await expect(entry).toContainText("is told.");
  await dead.getByRole("button", { name: /^Send edition.corrected/ }).click();
  await receiver.about(slug, 3);

  await entry.getByRole("button", { name: "Remove" }).click();
  await admin.getByRole("button", { name: "Remove it" }).click();
  await expect(entry).toHaveCount(0);
  await receiver.close();
});

async function shownSecret(place: Pick<Page, "getByText">): Promise<string> {
  const shown = place.getByText(/^whsec_/);
  await expect(shown).toBeVisible();
  return required(await shown.textContent(), "No secret is shown.");
}
