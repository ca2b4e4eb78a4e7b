import { addressOf, expect, KINDS, type Kind, test } from "./test";

/** What each reader asks for differently, or what the framework keeps out of shared caches. */
const NOT_KEPT: Kind[] = [
  ...(["narrowed list", "corrections", "page not found"] as const),
  ...(["search", "narrowed search", "search that finds nothing", "search without words"] as const),
];
const KEPT = KINDS.filter((kind) => !NOT_KEPT.includes(kind));

for (const kind of KEPT) {
  test(`${kind}: shared caches may keep it, and ask whether it is still the same`, async ({ request }) => {
    const address = await addressOf(kind, request);
    // A page that is half a minute old is made anew between two requests, and need not be the same to the byte.
    await expect(async () => {
      const answer = await request.get(address);
      const { etag = "", "cache-control": caching } = answer.headers();

      expect(caching).toMatch(/s-maxage=\d+/);
      expect(caching).not.toMatch(/private|no-store/);
      expect(etag).toMatch(/^(W\/)?"[^"]+"$/);
      const again = await request.get(address, { headers: { "If-None-Match": etag } });
      expect(again.status()).toBe(304);
    }).toPass({ timeout: 20_000 });
  });
}

test("a cache can be told to let go of the pages, the card and the answers of one pair", async ({
  request,
}) => {
  const places = ["/pairs/lantern-fee", "/pairs/lantern-fee/editions", "/pairs/lantern-fee/editions/1"];
  for (const path of [...places, "/embed/lantern-fee", "/api/v1/pairs/lantern-fee"]) {
    expect((await request.get(path)).headers(), path).toMatchObject({
      "surrogate-key": "pair:lantern-fee pairs",
      "cache-tag": "pair:lantern-fee,pairs",
    });
  }
  expect((await request.get("/speakers/donald-trump")).headers()["surrogate-key"]).toBe("pairs");
});

for (const kind of NOT_KEPT) {
  test(`${kind}: is not kept by shared caches`, async ({ request }) => {
    const answer = await request.get(await addressOf(kind, request));

    expect(answer.headers()["cache-control"]).toMatch(/no-store/);
  });
}

for (const kind of KINDS) {
  test(`${kind}: sets no cookie, and the headers that protect its readers`, async ({ request }) => {
    const headers = (await request.get(await addressOf(kind, request))).headers();

    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": expect.stringContaining("geolocation=()"),
      "content-security-policy": expect.stringContaining("object-src 'none'"),
      "content-type": "text/html; charset=utf-8",
    });
    expect(headers["set-cookie"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
  });
}
