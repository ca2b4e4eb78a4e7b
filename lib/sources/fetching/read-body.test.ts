import type { RequestListener } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { fetchFrom, HTML, PAGE } from "./testing/fetch-from";

test.each([
  ["gzip", gzipSync],
  ["br", brotliCompressSync],
  ["deflate", deflateSync],
  ["deflate", deflateRawSync],
])("a page packed with %s is unpacked", async (encoding, pack) => {
  const body = pack(PAGE);
  const fetched = await fetchFrom((_, response) => {
    response.writeHead(200, { ...HTML, "content-encoding": encoding }).end(body);
  });
  expect(Buffer.from(fetched.copy?.bytes ?? []).toString()).toBe(PAGE);
  expect(fetched.copy?.body).toEqual(body);
});

const MEGABYTE = Buffer.alloc(1_000_000, "a");

test("a body that says it is too long is not read", async () => {
  const huge: RequestListener = (_, response) =>
    response.writeHead(200, { ...HTML, "content-length": 30_000_000 }).write(MEGABYTE);
  await expect(fetchFrom(huge)).rejects.toThrow("larger than 20 MB");
});

test("a body that is too long without saying so is read no further", async () => {
  let sent = 0;
  const endless: RequestListener = (_, response) => {
    response.writeHead(200, HTML);
    const more = () => {
      sent += 1;
      if (sent < 200 && !response.destroyed) response.write(MEGABYTE, more);
    };
    more();
  };
  await expect(fetchFrom(endless)).rejects.toThrow("larger than 20 MB");
  expect(sent).toBeLessThan(60);
});

test.each([
  ["gzip", gzipSync],
  ["br", brotliCompressSync],
  ["deflate", deflateSync],
])("a small body that unpacks from %s to a very long one is refused", async (encoding, pack) => {
  const bomb = pack(Buffer.alloc(60_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  const listener: RequestListener = (_, response) =>
    response.writeHead(200, { ...HTML, "content-encoding": encoding }).end(bomb);
  await expect(fetchFrom(listener)).rejects.toThrow("larger than 20 MB");
});

test.each([
  ["gzip", "is damaged"],
  ["zstd", "was not asked for"],
  ["gzip, gzip", "was not asked for"],
])("a body that says it is packed with %s and is not is refused", async (encoding, reason) => {
  const listener: RequestListener = (_, response) =>
    response.writeHead(200, { ...HTML, "content-encoding": encoding }).end(PAGE);
  await expect(fetchFrom(listener)).rejects.toThrow(reason);
});

test.each<[string, RequestListener]>([
  ["answers nothing", () => undefined],
  ["sends a head and no body", (_, response) => response.writeHead(200, HTML).flushHeaders()],
  [
    "sends byte after byte",
    (_, response) => {
      response.writeHead(200, HTML);
      const drip = setInterval(() => response.write("a"), 20);
      response.on("close", () => clearInterval(drip));
    },
  ],
])("a server that %s is left after the time that a fetch may take", async (_, listener) => {
  const failed = fetchFrom(listener, { limits: { milliseconds: 300 } });
  await expect(failed).rejects.toThrow("took too long to answer");
});

test("an answer that breaks off is no copy", async () => {
  const broken: RequestListener = (request, response) => {
    response.writeHead(200, { ...HTML, "content-length": 1000 }).write(PAGE);
    setTimeout(() => request.socket.destroy(), 20);
  };
  await expect(fetchFrom(broken)).rejects.toThrow(/could not be reached|broke off/);
});
