import { addressOf, expect, KINDS, scriptsOf, test } from "./test";

for (const kind of KINDS) {
  test(`${kind}: carries no script beyond those of the plainest page`, async ({ request }) => {
    const plainest = scriptsOf(await (await request.get("/method")).text());
    const html = await (await request.get(await addressOf(kind, request))).text();

    expect(plainest.length).toBeGreaterThan(0);
    expect(scriptsOf(html)).toEqual(plainest);
    expect(html).not.toMatch(/\son(click|load|error|change|submit)=/i);
  });
}

test("reading a pair asks no other host for anything", async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  await page.goto("/pairs/would-wouldnt", { waitUntil: "networkidle" });

  expect([...hosts]).toEqual([baseURL]);
});
