import { afterEach, beforeEach, expect, test } from "vitest";
import { parseSettings } from "@/lib/platform/settings";
import { type Asked, type Stub, startStub } from "@/lib/platform/testing/stub-server";
import { embedded, type Plug, plugOf } from "./embedding";

let stub: Stub;
let count = 0;
let fresh: string;

beforeEach(async () => {
  count += 1;
  fresh = `Lantern ${count}`;
  stub = await startStub(vectorsFor);
});
afterEach(() => stub.stop());

/** A vector for each text, in the wrong order: its length, and one. */
function vectorsFor({ body }: Asked) {
  const { input } = JSON.parse(body.toString()) as { input: string[] };
  const data = input.map((text, index) => ({ index, embedding: [text.length, 1] })).toReversed();
  return { body: JSON.stringify({ data }) };
}

const plugWith = (more: Record<string, string> = {}): Plug =>
  plugOf(parseSettings({ EMBEDDINGS_URL: `${stub.url}/v1/`, EMBEDDINGS_MODEL: "small", ...more }));

test("an endpoint is asked in OpenAI's language, for each text once, and its vectors come in the order of the texts", async () => {
  const plug = plugWith({ EMBEDDINGS_KEY: "a-key" });
  expect(await embedded([fresh, `${fresh}!`, fresh], plug)).toEqual([
    [fresh.length, 1],
    [fresh.length + 1, 1],
    [fresh.length, 1],
  ]);
  expect(await embedded([fresh], plug)).toEqual([[fresh.length, 1]]);
  expect(stub.asked).toHaveLength(1);
  const [{ method, path, headers, body }] = stub.asked as [Asked];
  expect(`${method} ${path}`).toBe("POST /v1/embeddings");
  expect(headers.authorization).toBe("Bearer a-key");
  expect(JSON.parse(body.toString())).toEqual({ model: "small", input: [fresh, `${fresh}!`] });
});

test.each([
  ["an error", { status: 500 }],
  ["no JSON", { body: "<html>" }],
  ["too few vectors", { body: JSON.stringify({ data: [] }) }],
  ["a redirect", { status: 302, headers: { location: "https://example.org/" } }],
])("where the endpoint answers with %s, there is no vector and no failure", async (_, reply) => {
  stub.answer = () => reply;
  expect(await embedded([fresh], plugWith())).toBeNull();
});

test("without a setting nothing is asked", async () => {
  expect(plugOf(parseSettings({}))).toEqual({ off: "No setting names an embedding model." });
  expect(await embedded([fresh])).toBeNull();
});

test.each([
  "https://models.example/v1",
  "http://8.8.8.8/v1",
  "http://[2001:4860:4860::8888]/v1",
  "http://models.internal/v1",
])("no draft goes to %s unless a setting lets it", (url) => {
  expect(plugOf(parseSettings({ EMBEDDINGS_URL: url }))).toHaveProperty("off");
  expect(plugOf(parseSettings({ EMBEDDINGS_URL: url, DRAFTS_MAY_LEAVE: "yes" }))).toHaveProperty("embed");
});

test.each(["http://localhost:8080/v1", "http://127.0.0.1/v1", "http://10.0.0.7/v1", "http://[::1]/v1"])(
  "a model at %s is inside",
  (url) => {
    expect(plugOf(parseSettings({ EMBEDDINGS_URL: url }))).toHaveProperty("embed");
  },
);

test("a folder without the package that runs its model leaves suggestions as they are", async () => {
  const plug = plugOf(parseSettings({ EMBEDDINGS_FOLDER: "/nowhere/model" }));
  expect(plug).toMatchObject({ name: "a model in /nowhere/model" });
  expect(await embedded([fresh], plug)).toBeNull();
});
