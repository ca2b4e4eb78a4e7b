import type { APIRequestContext } from "@playwright/test";
import { SCENARIOS } from "@/seed/scenario-names";
import { expect, test } from "./test";

const { draft, withdrawn } = SCENARIOS;
const LISTS = [
  "/",
  "/?extent=full",
  "/?speaker=ada-example",
  "/?topic=invented-cases",
  "/?from=2021-05-06&until=2021-05-06",
  "/speakers/ada-example",
  "/topics/invented-cases",
  "/search?q=invented",
  "/search?q=clock",
  "/search?q=bridge",
];

/** A list with all the pages that follow it. */
async function wholeList(path: string, request: APIRequestContext): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  const html = await answer.text();
  const next = html.match(/href="([^"]+)"[^>]*rel="next"|rel="next"[^>]*href="([^"]+)"/);
  const following = (next?.[1] ?? next?.[2])?.replaceAll("&amp;", "&");
  return following ? html + (await wholeList(following, request)) : html;
}

for (const path of ["", "/editions", "/editions/1"]) {
  test(`a draft answers 404 at /pairs/…${path}`, async ({ request }) => {
    const answer = await request.get(`/pairs/${draft}${path}`);

    expect(answer.status()).toBe(404);
    expect(await answer.text()).not.toContain("The clock is right");
  });
}

for (const path of LISTS) {
  test(`neither a draft nor a withdrawn pair stands in ${path}`, async ({ request }) => {
    const html = await wholeList(path, request);

    expect(html).not.toContain(draft);
    expect(html).not.toContain("The clock");
    expect(html).not.toContain(`/pairs/${withdrawn}`);
    expect(html).not.toContain("moon bridge");
  });
}

test("the published pairs of the same speaker do stand in the lists", async ({ request }) => {
  const html = await wholeList("/?speaker=ada-example", request);

  for (const slug of [SCENARIOS.corrected, SCENARIOS.rightToLeft]) {
    expect(html).toContain(`/pairs/${slug}"`);
  }
});
