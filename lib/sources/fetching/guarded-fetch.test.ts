import type { IncomingHttpHeaders, RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { guardedFetch } from "./guarded-fetch";
import { fetchFrom, HTML, PAGE } from "./testing/fetch-from";

/** Answers `/` with a redirect to `location` and everything else with the page. */
const leadingTo =
  (location: (port: number) => string, status = 302): RequestListener =>
  (request, response) => {
    const { port } = request.socket.address() as AddressInfo;
    if (request.url === "/") response.writeHead(status, { location: location(port) }).end();
    else response.writeHead(200, HTML).end(PAGE);
  };

test("a page is fetched with its type, its charset and what a later check needs", async () => {
  const fetched = await fetchFrom((_, response) => {
    response.writeHead(200, { ...HTML, etag: '"7"', "last-modified": "Mon, 16 Jul 2018 00:00:00 GMT" });
    response.end(PAGE);
  });
  expect(fetched).toMatchObject({
    httpStatus: 200,
    etag: '"7"',
    lastModified: "Mon, 16 Jul 2018 00:00:00 GMT",
    movedForGood: false,
    copy: { mediaType: "text/html", charset: "utf-8", statusLine: "HTTP/1.1 200 OK" },
  });
  expect(Buffer.from(fetched.copy?.bytes ?? []).toString()).toBe(PAGE);
});

test("the request names the product, and carries no cookie and no login", async () => {
  let headers: IncomingHttpHeaders = {};
  await fetchFrom((request, response) => {
    ({ headers } = request);
    response.writeHead(200, { ...HTML, "set-cookie": "a=b" }).end(PAGE);
  });
  expect(headers["user-agent"]).toMatch(/^Restated\//);
  expect(Object.keys(headers)).not.toContain("cookie");
  expect(Object.keys(headers)).not.toContain("authorization");
});

test("a page that did not change since is told by its tag", async () => {
  const unchanged: RequestListener = (request, response) =>
    response.writeHead(request.headers["if-none-match"] === '"7"' ? 304 : 200, HTML).end();
  expect(await fetchFrom(unchanged, { etag: '"7"' })).toMatchObject({ httpStatus: 304, copy: null });
});

test("a page that is gone is an answer, without a copy", async () => {
  const gone: RequestListener = (_, response) => response.writeHead(410, HTML).end(PAGE);
  expect(await fetchFrom(gone)).toMatchObject({ httpStatus: 410, copy: null });
});

test("a redirect is followed, and its end is the address of the copy", async () => {
  const fetched = await fetchFrom(leadingTo(() => "/moved", 301));
  expect(fetched.finalUrl).toMatch(/^http:\/\/news\.example\.org:\d+\/moved$/);
  expect(fetched.movedForGood).toBe(true);
  expect(await fetchFrom(leadingTo(() => "/for-now", 302))).toMatchObject({ movedForGood: false });
});

test.each<[string, (port: number) => string, string]>([
  ["this machine", (port) => `http://127.0.0.1:${port}/inside`, "public internet"],
  ["this machine in IPv6", (port) => `http://[::ffff:7f00:1]:${port}/inside`, "public internet"],
  ["a name that is inside", (port) => `http://other.example.org:${port}/inside`, "public internet"],
  ["the inside of a cloud", () => "http://169.254.169.254/latest/", "public internet"],
  ["a file", () => "file:///etc/passwd", "Only http and https"],
  ["another protocol", () => "gopher://example.org/_", "Only http and https"],
  ["an address with a login", (port) => `http://a:b@news.example.org:${port}/`, "a user name or a password"],
  ["an odd port", () => "http://example.org:25/", "Only the ports"],
  ["nothing", () => "http://", "does not say where to"],
])("a redirect to %s is refused and not followed", async (_, location, reason) => {
  const asked: (string | undefined)[] = [];
  const listener = leadingTo(location);
  const failed = fetchFrom((request, response) => {
    asked.push(request.url);
    listener(request, response);
  });
  await expect(failed).rejects.toThrow(reason);
  expect(asked).toEqual(["/"]);
});

test("a name that changes its answer is asked once a connection, and its new answer is checked", async () => {
  const answers = ["127.0.0.1", "10.0.0.1"];
  let asked = 0;
  const guard = {
    resolve: async () => [{ address: answers[asked++] ?? "10.0.0.2", family: 4 }],
  };
  // The first name is let through, and moves on to one that is not, whose answer is another by now.
  const failed = fetchFrom(
    leadingTo((port) => `http://next.example.org:${port}/`),
    { guard },
  );
  await expect(failed).rejects.toThrow("next.example.org is at 10.0.0.1");
  expect(asked).toBe(2);
});

test("a circle of redirects ends after five", async () => {
  let asked = 0;
  const circle: RequestListener = (_, response) => {
    asked += 1;
    response.writeHead(302, { location: `/${asked}` }).end();
  };
  await expect(fetchFrom(circle)).rejects.toThrow("leads on more than 5 times");
  expect(asked).toBe(6);
});

test.each(["image/png", "application/zip", "text/css", "application/json", "video/mp4", "text/html5"])(
  "an answer of the type %s is no copy",
  async (type) => {
    const listener: RequestListener = (_, response) =>
      response.writeHead(200, { "content-type": type }).end("x");
    await expect(fetchFrom(listener)).rejects.toThrow(`The answer is ${type}`);
  },
);

test.each([
  ["text/plain", "/speech.md", "text/markdown"],
  ["application/octet-stream", "/briefing.srt", "application/x-subrip"],
  ["TEXT/VTT", "/any", "text/vtt"],
])("%s at %s is read as %s", async (type, path, mediaType) => {
  const listener: RequestListener = (_, response) =>
    response.writeHead(200, { "content-type": type }).end("x");
  expect((await fetchFrom(listener, {}, path)).copy?.mediaType).toBe(mediaType);
});

test("a host that refuses connections is named", async () => {
  const guard = {
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    allowed: ["down.example.org:9"],
  };
  await expect(guardedFetch("http://down.example.org:9/", { guard })).rejects.toThrow(
    "down.example.org:9 could not be reached (ECONNREFUSED).",
  );
});
