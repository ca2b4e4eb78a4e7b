import { randomUUID } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import { STATEMENTS } from "../seed/scenario-names";
import { expect, required, test } from "./test";

const DRAFTS = "/api/v1/drafts";

const said = (quote: string, saidOn: string) => ({
  speaker: { name: "Cy Example" },
  quote,
  language: "en",
  saidOn,
  citations: [
    {
      source: {
        title: `Minutes of ${saidOn}`,
        publisher: "The Sampleton Lantern",
        url: `https://example.org/drafts/${saidOn}`,
        copy: { text: `Cy Example said: ${quote}` },
      },
    },
  ],
});

test("a program with a token makes, changes and submits a draft, and cannot publish it", async ({
  desk,
  playwright,
  baseURL,
}) => {
  const api = await withToken(await desk.at("editor"), "write", playwright.request, String(baseURL));
  const slug = `fence-${randomUUID()}`;
  const body = {
    slug,
    earlier: said("The fence stays green.", "2021-03-04"),
    later: said("The fence will be white.", "2021-04-05"),
  };
  const key = { "Idempotency-Key": `"${randomUUID()}"` };

  expect((await api.post(DRAFTS, { data: body })).status(), "a key is needed").toBe(400);
  const made = await api.post(DRAFTS, { data: body, headers: key });
  expect(made.status(), await made.text()).toBe(201);
  const draft = await made.json();
  expect(draft).toMatchObject({ version: 1, status: "draft", fields: { slug } });
  expect(made.headers()).toMatchObject({ etag: '"1"', location: draft.self });

  const again = await api.post(DRAFTS, { data: body, headers: key });
  expect([again.status(), await again.text()]).toEqual([201, await made.text()]);
  const other = await api.post(DRAFTS, { data: { ...body, slug: "another" }, headers: key });
  expect(other.status()).toBe(422);
  const twice = await api.post(DRAFTS, { data: body, headers: { "Idempotency-Key": randomUUID() } });
  expect(twice.status()).toBe(409);

  const address = `${DRAFTS}/${draft.id}`;
  const fields = { ...draft.fields, headline: "The colour of the fence", relation: "reverses" };
  expect((await api.put(address, { data: fields })).status()).toBe(428);
  expect((await api.put(address, { data: fields, headers: { "If-Match": '"7"' } })).status()).toBe(412);
  const incomplete = await api.post(`${address}/submission`, {
    data: {},
    headers: { "If-Match": '"1"', "Idempotency-Key": randomUUID() },
  });
  expect(incomplete.status()).toBe(422);
  expect((await incomplete.json()).errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    "#/headline",
    "#/relation",
  ]);
  const changed = await api.put(address, { data: fields, headers: { "If-Match": '"1"' } });
  expect([changed.status(), changed.headers().etag]).toEqual([200, '"2"']);

  const submit = { "If-Match": '"2"', "Idempotency-Key": randomUUID() };
  const submitted = await api.post(`${address}/submission`, {
    data: { note: "By a program." },
    headers: submit,
  });
  expect(await submitted.json()).toMatchObject({ status: "in_review", version: 3 });
  const list = await (await api.get(DRAFTS)).json();
  expect(list.items[0]).toMatchObject({ id: draft.id, slug, status: "in_review", version: 3 });
  expect((await api.get(`/pairs/${slug}`)).status(), "readers see nothing of it").toBe(404);

  const reviewer = await desk.at("reviewer");
  await reviewer.goto(`/desk/pairs/${draft.id}?view=review`);
  await expect(reviewer.getByRole("heading", { level: 1 })).toHaveText("The colour of the fence");
  await api.dispose();
});

test("what is wrong is told with a pointer to it, and who may not is told so", async ({
  desk,
  playwright,
  baseURL,
  request,
}) => {
  const page = await desk.at("editor");
  const api = await withToken(page, "write", playwright.request, String(baseURL));
  const key = () => ({ "Idempotency-Key": randomUUID() });
  const bad = await api.post(DRAFTS, { data: { slug: "x y", earlierId: 7, nonsense: true }, headers: key() });
  expect(bad.status()).toBe(422);
  expect(bad.headers()["content-type"]).toBe("application/problem+json");
  const pointers = (await bad.json()).errors.map(({ pointer }: { pointer: string }) => pointer);
  expect(pointers.toSorted()).toEqual(["#/earlierId", "#/laterId", "#/nonsense", "#/slug"]);
  const half = { earlier: said("The fence stays green.", "2021-03-04") };
  expect((await (await api.post(DRAFTS, { data: half, headers: key() })).json()).errors[0].pointer).toBe(
    "#/later",
  );
  const headers = { ...key(), "content-type": "application/json" };
  expect((await api.post(DRAFTS, { data: Buffer.from("{"), headers })).status()).toBe(400);
  expect((await api.get(`${DRAFTS}/${randomUUID()}`)).status()).toBe(404);

  const nobody = await request.post(DRAFTS, { data: {} });
  expect([nobody.status(), nobody.headers()["www-authenticate"]]).toEqual([401, "Bearer"]);
  const reading = await withToken(page, "read", playwright.request, String(baseURL));
  expect((await reading.get(DRAFTS)).status()).toBe(200);
  expect((await reading.post(DRAFTS, { data: {}, headers: key() })).status()).toBe(403);
  await Promise.all([api.dispose(), reading.dispose()]);
});

test("a draft of two statements that are here names them by their ids", async ({
  desk,
  playwright,
  baseURL,
}) => {
  const page = await desk.at("editor");
  const api = await withToken(page, "write", playwright.request, String(baseURL));
  const ids: string[] = [];
  for (const quote of STATEMENTS["rope-bridge"]) {
    await page.goto(`/desk/statements?q=${encodeURIComponent(quote)}`);
    const href = await page.getByRole("main").getByRole("link", { name: quote }).first().getAttribute("href");
    ids.push(required(href?.match(/[0-9a-f-]{36}/)?.[0], `No statement says “${quote}”.`));
  }
  const [earlierId, laterId] = ids;
  const slug = `rope-bridge-${randomUUID()}`;
  const headers = { "Idempotency-Key": randomUUID() };
  const made = await api.post(DRAFTS, { data: { slug, earlierId, laterId }, headers });
  expect(made.status(), await made.text()).toBe(201);
  expect((await made.json()).fields).toMatchObject({
    slug,
    earlierId,
    laterId,
    earlierPassage: STATEMENTS["rope-bridge"][0],
  });
  await api.dispose();
});

/** Makes a token by the form of the account page, and speaks with it from outside a browser. */
async function withToken(
  page: Page,
  scope: "read" | "write",
  request: { newContext(options: object): Promise<APIRequestContext> },
  baseURL: string,
): Promise<APIRequestContext> {
  await page.goto("/desk/account");
  const form = page.getByRole("form", { name: "Make a token" });
  await form.getByRole("textbox", { name: "What it is for" }).fill(`Tests ${scope}`);
  await form.getByLabel("What it may do").selectOption(scope);
  await form.getByRole("button", { name: "Make a token" }).click();
  const shown = page.getByText(/^restated_\S{20,}$/);
  await expect(shown).toBeVisible();
  const token = required(await shown.textContent(), "No token is shown.");
  return request.newContext({ baseURL, extraHTTPHeaders: { authorization: `Bearer ${token}` } });
}
