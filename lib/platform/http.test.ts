import { expect, test } from "vitest";
import { answer, FRESH } from "./http";

const given = { body: "Words.", type: "text/plain; charset=utf-8", keys: ["pair:a", "pairs"] };

function ask(headers: Record<string, string> = {}, more: object = {}) {
  return answer(new Request("https://example.org/", { headers }), { ...given, ...more });
}

test("a body has a strong tag that follows from its bytes, and keys by which a cache lets go of it", async () => {
  const first = ask();
  expect(await first.text()).toBe("Words.");
  expect(first.headers.get("etag")).toMatch(/^"[\w-]{22}"$/);
  expect(first.headers.get("etag")).toBe(ask().headers.get("etag"));
  expect(first.headers.get("etag")).not.toBe(ask({}, { body: "Words!" }).headers.get("etag"));
  expect(first.headers.get("cache-control")).toBe(FRESH);
  expect(first.headers.get("surrogate-key")).toBe("pair:a pairs");
  expect(first.headers.get("cache-tag")).toBe("pair:a,pairs");
});

test("a client that has the body is told so, with the same tag and without the body", async () => {
  const etag = ask().headers.get("etag") ?? "";
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const second = ask({ "if-none-match": known });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe("");
    expect(second.headers.get("etag")).toBe(etag);
    expect(second.headers.get("cache-control")).toBe(FRESH);
  }
  expect(ask({ "if-none-match": '"other"' }).status).toBe(200);
});

test("an answer that says no is never taken for one that the client has", () => {
  expect(ask({ "if-none-match": "*" }, { status: 404 }).status).toBe(404);
});

test("a cache that keeps to what it is told shows nothing that is more than a minute old", () => {
  const seconds = [...FRESH.matchAll(/(?:max-age|stale-while-revalidate)=(\d+)/g)].map(([, number]) =>
    Number(number),
  );
  expect(seconds).toHaveLength(2);
  expect(seconds.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60);
});
