import { expect, test } from "./test";

const STATUSES: [address: string, status: number][] = [
  ["/", 200],
  ["/pairs/would-wouldnt", 200],
  ["/pairs/would-wouldnt?utm_source=post", 200],
  ["/pairs/would%2Dwouldnt", 200],
  ["/pairs/moon-bridge", 410],
  ["/pairs/moon-bridge?utm_source=post", 410],
  ["/pairs/moon%2Dbridge", 410],
  ["/pairs/town%2Dclock", 404],
  ["/pairs/no-such-pair", 404],
  ["/pairs/no-such-pair?utm_source=post", 404],
];

/** The site stands behind other names than the address that it listens on. */
const NAMES = ["restated.example", "localhost", "127.0.0.1"];

for (const [address, status] of STATUSES) {
  test(`${address} answers ${status} to those who fetch it and to those who only ask`, async ({
    request,
  }) => {
    for (const Host of NAMES) {
      expect((await request.get(address, { headers: { Host } })).status(), `GET as ${Host}`).toBe(status);
      expect((await request.head(address, { headers: { Host } })).status(), `HEAD as ${Host}`).toBe(status);
    }
  });
}

test("an address with a slash too many leads to the one without, and keeps what follows it", async ({
  request,
}) => {
  const answer = await request.get("/pairs/would-wouldnt/?utm_source=post", { maxRedirects: 0 });

  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toBe("/pairs/would-wouldnt?utm_source=post");
});
