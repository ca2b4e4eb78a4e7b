import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stub, startStub } from "@/lib/platform/testing/stub-server";
import { askedAddress, secondArchive } from "./second-archive";

const PAGE = "https://sampleton.example/speech?year=2021";
const NOW = new Date("2026-03-01T12:00:00Z");
const NOWHERE = { fault: { reason: "it did not say where the copy is" } };

let stub: Stub;
let source: Stub;

beforeAll(async () => {
  stub = await startStub();
  source = await startStub(() => ({ body: "The source itself." }));
});
afterAll(() => {
  stub.stop();
  source.stop();
});

const submit = (address = PAGE) =>
  secondArchive({ url: `${stub.url}/save/`, timeout: 2000 }).submit(address, NOW);

test("the copy is where the archive leads to", async () => {
  stub.answer = ({ path }) =>
    path.startsWith("/save/") ? { status: 302, headers: { location: "/copies/7" } } : { body: "A copy." };
  expect(await submit()).toEqual({ copy: { url: `${stub.url}/copies/7`, at: NOW } });
  expect(stub.asked[0]?.path).toBe(`/save/${PAGE}`);
});

test("the copy is where the archive says its content lies, made when it says", async () => {
  const headers = { "content-location": "/copies/8", "memento-datetime": "Sun, 01 Mar 2026 11:59:00 GMT" };
  stub.answer = () => ({ headers, body: "A copy." });
  expect(await submit()).toEqual({
    copy: { url: `${stub.url}/copies/8`, at: new Date("2026-03-01T11:59:00Z") },
  });
});

test("an answer that leads nowhere, or to a page of the source itself, is no copy", async () => {
  stub.answer = () => ({ body: "Thank you." });
  expect(await submit()).toEqual(NOWHERE);
  stub.answer = () => ({ status: 302, headers: { location: `${source.url}/other` } });
  expect(await submit(`${source.url}/speech`)).toEqual(NOWHERE);
  stub.answer = () => ({ headers: { "content-location": "javascript:alert(1)" } });
  expect(await submit()).toEqual(NOWHERE);
});

test("a redirect to a page that is not there is no copy", async () => {
  stub.answer = ({ path }) =>
    path.startsWith("/save/") ? { status: 302, headers: { location: "/copies/9" } } : { status: 404 };
  expect(await submit()).toEqual({ fault: { reason: "it answered with status 404" } });
});

test("a redirect without end is left", async () => {
  stub.answer = ({ path }) => ({ status: 302, headers: { location: `${path}x` } });
  expect(await submit()).toMatchObject({ fault: { reason: "it could not be reached" } });
});

test("the address stands as it is behind a path, and as a value in a query", () => {
  expect(askedAddress("https://a.example/save/", `${PAGE}#top`)).toBe(`https://a.example/save/${PAGE}`);
  expect(askedAddress("https://a.example/submit?url=", PAGE)).toBe(
    `https://a.example/submit?url=${encodeURIComponent(PAGE)}`,
  );
});
