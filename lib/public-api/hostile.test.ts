import { parse } from "csv-parse/sync";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { z } from "zod";
import { hostileEdition } from "@/lib/editions/testing/invented-edition";
import { HOSTILE } from "@/lib/platform/testing/hostile";
import { payloadOf } from "@/lib/webhooks/event";
import { editionLines, pairLines, pairRows } from "./bulk";
import { toClaims } from "./claims";
import { operation } from "./operation";
import { Claim } from "./operations/claims";
import { pageOf } from "./page";
import { PairView, StoredEditionView } from "./schema";
import { serve } from "./serve";

async function whole(texts: AsyncIterable<string>): Promise<string> {
  return (await Array.fromAsync(texts)).join("");
}

async function* once<T>(item: T): AsyncGenerator<T[]> {
  yield [item];
}

test("hostile words come out of a line of the bulk files as they went in", async () => {
  for (const words of HOSTILE) {
    const edition = hostileEdition(words);
    const [line = "", ...others] = (await whole(pairLines(once(edition)))).split("\n");
    expect(others).toEqual([""]);
    const pair = PairView.parse(JSON.parse(line));
    expect(pair.headline).toBe(words);
    expect(pair.earlier.quote).toBe(words);

    const stored = { ...edition, slug: "lantern-fee", content: JSON.stringify(edition.content) };
    const content = StoredEditionView.parse(JSON.parse(await whole(editionLines(once(stored))))).content;
    expect(content).toMatchObject({ pair: { headline: words }, author: words });
  }
});

test("hostile words stay in the cell of a table, and none of them is a formula", async () => {
  for (const words of HOSTILE) {
    const text = await whole(pairRows(once(hostileEdition(words))));
    const rows: Record<string, string>[] = parse(text, { columns: true, max_record_size: 0 });
    expect(rows).toHaveLength(1);
    const cell = rows[0]?.headline ?? "";
    expect(cell.replace(/^'(?=[=+\-@\t\r])/, "")).toBe(words.toWellFormed());
    expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }
});

test("hostile words come out of the interface of others as they went in", () => {
  for (const words of HOSTILE) {
    const claims = z.array(Claim).parse(JSON.parse(JSON.stringify(toClaims(hostileEdition(words).content))));
    expect(claims.map(({ text, claimant }) => [text, claimant])).toEqual([[words, words]]);
  }
});

const echo = operation({
  id: "echo",
  method: "get",
  path: "/api/v1/echo",
  tag: "About",
  summary: "Echo",
  query: z.object({ q: z.string().optional() }),
  answer: { description: "It.", schema: z.looseObject({}) },
});

test("a hostile value, name or cursor in a query is data in the answer, and its headers are sound", async () => {
  const serving = serve(echo, async ({ request, query }) =>
    pageOf(request, { items: [query.q], next: query.q ?? null }, (item) => ({ item })),
  );
  for (const given of HOSTILE) {
    const words = given.toWellFormed();
    const ask = (name: string, value: string) =>
      serving(new Request(`https://restated.example/api/v1/echo?${new URLSearchParams([[name, value]])}`), {
        params: Promise.resolve({}),
      });
    const echoed = await ask("q", words);
    expect(await echoed.json()).toMatchObject({ items: [{ item: words }] });
    expect(echoed.headers.get("link")).toMatch(/^<[^<>"\s]*>; rel="next", <[^<>"\s]*>; rel="license"$/);

    const refused = await ask(words, "x");
    expect(refused.status).toBe(400);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
    expect((await refused.json()).errors).toHaveLength(1);
  }
});

test("a notice of hostile words is told to receivers whole or shortened, and its signature is good", () => {
  const key = new Webhook(`whsec_${Buffer.alloc(32, 7).toString("base64")}`);
  const now = new Date();
  for (const words of HOSTILE) {
    const body = payloadOf({
      ...{ slug: "lantern-fee", address: "https://restated.example/pairs/lantern-fee", number: 2 },
      ...{ kind: "correction", hash: "0".repeat(64), previousHash: null },
      ...{ notice: words, publishedAt: now.toISOString() },
    });
    const read = key.verify(body, {
      "webhook-id": "msg",
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": key.sign("msg", now, body),
    });
    expect(words.startsWith((read as { data: { notice: string } }).data.notice.replace(/…$/, ""))).toBe(true);
  }
});
