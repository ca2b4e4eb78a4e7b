import { createHmac } from "node:crypto";
import { DESK_PASSWORD } from "../seed/scenario-names";
import { expect, required, test } from "./test";

test("nobody sees the desk without signing in, and signing in leads to what was asked for", async ({
  page,
}) => {
  const response = await page.request.get("/desk/account", { maxRedirects: 0 });
  expect(response.status()).toBe(303);
  await page.goto("/desk/account");
  await expect(page).toHaveURL("/desk/sign-in?next=%2Fdesk%2Faccount");
  await page.getByRole("textbox", { name: "E-mail address" }).fill("ed@example.org");
  await page.getByRole("textbox", { name: "Password" }).fill("not the password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert").first()).toContainText("The address or the password is wrong.");
  await expect(page.getByRole("textbox", { name: "E-mail address" })).toHaveValue("ed@example.org");
  await page.getByRole("textbox", { name: "Password" }).fill(DESK_PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Ed Example", level: 1 })).toBeVisible();
});

test("an administrator invites by a link that works once; the newcomer lands at the desk", async ({
  desk,
  browser,
  baseURL,
}) => {
  const admin = await desk.at("admin");
  await admin.goto("/desk/people");
  await admin.getByRole("radio", { name: "Reviewer" }).check();
  await admin.getByRole("button", { name: "Make a link" }).click();
  const shown = admin.getByRole("status").filter({ hasText: "Give this link" });
  const link = new URL(
    required((await shown.textContent())?.match(/http\S+\/desk\/join\/[\w-]{43}/)?.[0], "No link."),
  );

  const newcomer = await (await browser.newContext({ baseURL })).newPage();
  await newcomer.goto(link.pathname);
  await newcomer.getByRole("textbox", { name: "Your name" }).fill("Nora Example");
  await newcomer.getByRole("textbox", { name: "E-mail address" }).fill("nora@example.org");
  await newcomer.getByRole("textbox", { name: "Password" }).fill("password1234");
  await newcomer.getByRole("button", { name: "Open the account" }).click();
  await expect(newcomer.getByRole("alert").first()).toContainText("lists of leaked ones");
  await newcomer.getByRole("textbox", { name: "Password" }).fill(DESK_PASSWORD);
  await newcomer.getByRole("button", { name: "Open the account" }).click();
  await expect(newcomer).toHaveURL(/\/desk$/);
  await newcomer.goto(link.pathname);
  await expect(newcomer.getByRole("heading", { level: 1 })).toHaveText("This link no longer works");
});

test("a page for administrators answers others with 403 and says so", async ({ desk }) => {
  const editor = await desk.at("editor");
  const response = await editor.goto("/desk/people");
  expect(response?.status()).toBe(403);
  await expect(editor.getByRole("heading", { level: 1 })).toHaveText("This page is for another role");
});

test("a second factor is asked for, and a recovery code stands in for it once", async ({
  desk,
  browser,
  baseURL,
}) => {
  const page = await newcomer(await desk.at("admin"), "Tess Example");
  await page.goto("/desk/account");
  const setUp = page.getByRole("form", { name: "Set up a second factor" });
  await setUp.getByLabel("Your password").fill(DESK_PASSWORD);
  await setUp.getByRole("button").click();
  const confirm = page.getByRole("form", { name: "Confirm the second factor" });
  const secret = required(await confirm.getByRole("code").textContent(), "No secret.");
  const recovery = required(
    (await confirm.getByRole("status").textContent())?.match(/\w{5}-\w{5}/)?.[0],
    "No code.",
  );
  await confirm.getByLabel("Six digits").fill("000000");
  await confirm.getByRole("button", { name: "Switch it on" }).click();
  await expect(page.getByRole("alert").first()).toContainText("The code is wrong or too old.");
  await confirm.getByLabel("Six digits").fill(digitsOf(secret));
  await confirm.getByRole("button", { name: "Switch it on" }).click();
  await expect(page.getByText("On. Signing in asks for six digits")).toBeVisible();

  for (const code of [digitsOf(secret), recovery]) {
    const again = await (await browser.newContext({ baseURL })).newPage();
    await again.goto("/desk");
    await again.getByRole("textbox", { name: "E-mail address" }).fill("tess@example.org");
    await again.getByRole("textbox", { name: "Password" }).fill(DESK_PASSWORD);
    await again.getByRole("button", { name: "Sign in", exact: true }).click();
    await again.getByRole("textbox", { name: "Code" }).fill(code);
    await again.getByRole("button", { name: "Go on" }).click();
    await expect(again).toHaveURL(/\/desk$/);
  }
});

test("a passkey signs in without a password", async ({ desk, baseURL }) => {
  const local = String(baseURL).replace("127.0.0.1", "localhost");
  const page = await newcomer(await desk.at("admin"), "Pia Example", local);
  const authenticator = await page.context().newCDPSession(page);
  await authenticator.send("WebAuthn.enable");
  await authenticator.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${local}/desk/account`);
  await page.getByRole("textbox", { name: "Name of the device" }).fill("Test device");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("button", { name: "Remove Test device" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(`${local}/desk`);
});

test("signing out everywhere ends a session elsewhere", async ({ desk, browser }) => {
  const page = await newcomer(await desk.at("admin"), "Uma Example");
  const elsewhere = await browser.newContext({ storageState: await page.context().storageState() });
  await page.goto("/desk/account");
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  const response = await elsewhere.request.get(new URL("/desk", page.url()).href, { maxRedirects: 0 });
  expect(response.status()).toBe(303);
});

test("a token says whom it acts for, until it is revoked", async ({ desk }) => {
  const page = await desk.at("editor");
  await page.goto("/desk/account");
  await page.getByRole("textbox", { name: "What it is for" }).fill("A test");
  await page.getByRole("button", { name: "Make a token" }).click();
  const shown = page.getByRole("status").filter({ hasText: "Your token" });
  const key = required((await shown.textContent())?.match(/restated_\w+/)?.[0], "No token.");
  const headers = { authorization: `Bearer ${key.replace(/Copy$/, "")}` };
  const me = await page.request.get("/api/v1/me", { headers });
  expect(await me.json()).toEqual({ name: "Ed Example", role: "editor" });
  await page.getByRole("button", { name: "Revoke A test" }).click();
  await expect(page.getByRole("button", { name: "Revoke A test" })).toBeHidden();
  expect((await page.request.get("/api/v1/me", { headers })).status()).toBe(401);
});

test("only what a passkey needs of the accounts' own interface can be reached", async ({ request }) => {
  for (const path of [
    "get-session",
    "sign-in/email",
    "sign-up/email",
    "update-user",
    "api-key/create",
    "list-sessions",
  ]) {
    expect((await request.post(`/api/auth/${path}`, { data: {} })).status(), path).toBe(404);
  }
});

/** Invites somebody and opens their account; returns their page. */
async function newcomer(admin: import("@playwright/test").Page, name: string, origin = "") {
  await admin.goto("/desk/people");
  await admin.getByRole("button", { name: "Make a link" }).click();
  const shown = admin.getByRole("status").filter({ hasText: "Give this link" });
  const link = required((await shown.textContent())?.match(/\/desk\/join\/[\w-]{43}/)?.[0], "No link.");
  const { baseURL, browser } = {
    baseURL: new URL(admin.url()).origin,
    browser: required(admin.context().browser(), "No browser."),
  };
  const page = await (await browser.newContext({ baseURL })).newPage();
  await page.goto(`${origin}${link}`);
  await page.getByRole("textbox", { name: "Your name" }).fill(name);
  await page
    .getByRole("textbox", { name: "E-mail address" })
    .fill(`${name.split(" ")[0]?.toLowerCase()}@example.org`);
  await page.getByRole("textbox", { name: "Password" }).fill(DESK_PASSWORD);
  await page.getByRole("button", { name: "Open the account" }).click();
  await page.waitForURL(/\/desk$/);
  return page;
}

/** The six digits of RFC 6238 for a base-32 secret, now. */
function digitsOf(secret: string): string {
  const bits = [...secret.replace(/=+$/, "")]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
