import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeptAnswers } from "./kept-answers.mjs";

const FRESH = "public, max-age=30";
const kept = new KeptAnswers();
let server: http.Server;
let address: string;
let made: number;
let reply: { status?: number; headers: Record<string, string>; parts: string[]; before?: () => void };

beforeEach(async () => {
  made = 0;
  kept.forget();
  reply = {
    headers: { "Cache-Control": FRESH, ETag: '"1"', "Content-Type": "text/plain" },
    parts: ["a", "b"],
  };
  server = http.createServer((request, response) => {
    if (kept.send(request, response)) return;
    kept.watch(request, response);
    made++;
    for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value);
    response.statusCode = reply.status ?? 200;
    for (const part of reply.parts) response.write(part);
    reply.before?.();
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  globalThis.restatedAllowance = undefined;
  server.closeAllConnections();
  server.close();
});

declare global {
  var restatedAllowance: ((client: string) => Record<string, string>) | undefined;
}

const ask = (path = "/embed/x", given: RequestInit = {}) => fetch(address + path, given);

test("what is asked for twice is made once, and is the same to the byte", async () => {
  const [first, second] = [await ask(), await ask()];
  expect(await second.text()).toBe(await first.text());
  expect(second.headers.get("content-type")).toBe("text/plain");
  expect(made).toBe(1);
});

test("whoever has it already is told so, and HEAD gets no body", async () => {
  await (await ask()).text();
  const known = await ask("/embed/x", { headers: { "If-None-Match": 'W/"0", W/"1"' } });
  expect([known.status, await known.text(), known.headers.get("etag")]).toEqual([304, "", '"1"']);
  const head = await ask("/embed/x", { method: "HEAD" });
  expect([head.status, await head.text(), head.headers.get("content-length")]).toEqual([200, "", "2"]);
  expect(made).toBe(1);
});

test("after a publication all is made anew, also what was being made meanwhile", async () => {
  await (await ask()).text();
  kept.forget();
  await (await ask()).text();
  expect(made).toBe(2);
  reply.before = () => kept.forget();
  await (await ask("/api/y")).text();
  reply.before = undefined;
  await (await ask("/api/y")).text();
  expect(made).toBe(4);
});

test.each([
  ["is for one client", { "Cache-Control": "private, max-age=30", ETag: '"1"' }],
  ["must not be kept", { "Cache-Control": "no-store", ETag: '"1"' }],
  ["has no tag", { "Cache-Control": FRESH }],
  ["sets a cookie", { "Cache-Control": FRESH, ETag: '"1"', "Set-Cookie": "a=b" }],
])("an answer that %s is not kept", async (_, headers) => {
  reply.headers = headers;
  await (await ask()).text();
  await (await ask()).text();
  expect(made).toBe(2);
});

test("pages and the files of the build are left to the framework", async () => {
  for (const path of ["/pairs/x", "/pairs/x", "/_next/static/x.js", "/_next/static/x.js"])
    await (await ask(path)).text();
  expect(made).toBe(4);
});

test("another address, another encoding, a token or a POST is another question", async () => {
  await (await ask()).text();
  await (await ask("/embed/x?theme=dark")).text();
  await (await ask("/embed/x", { headers: { "Accept-Encoding": "identity" } })).text();
  await (await ask("/embed/x", { headers: { Authorization: "Bearer x" } })).text();
  await (await ask("/embed/x", { method: "POST" })).text();
  expect(made).toBe(5);
});

test("a status is kept with its answer, and an answer that is too long is not held", async () => {
  reply.status = 404;
  await (await ask()).text();
  expect((await ask()).status).toBe(404);
  expect(made).toBe(1);
  reply.parts = Array.from({ length: 30 }, () => "x".repeat(10_000));
  expect((await (await ask("/long.json")).text()).length).toBe(300_000);
  expect((await (await ask("/long.json")).text()).length).toBe(300_000);
  expect(made).toBe(3);
});

test("what is counted is counted anew for each client, and nobody gets the count of another", async () => {
  reply.headers.RateLimit = '"default";r=9;t=60';
  await (await ask()).text();
  globalThis.restatedAllowance = () => ({ RateLimit: '"default";r=1;t=60' });
  expect((await ask()).headers.get("ratelimit")).toBe('"default";r=1;t=60');
  globalThis.restatedAllowance = () => ({ "Retry-After": "60" });
  await (await ask()).text();
  expect(made).toBe(2);
});
