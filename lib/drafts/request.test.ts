import { expect, test } from "vitest";
import { bodyOf, etagOf, idempotencyKey, versionIn } from "./request";

test.each([
  ['"8e03978e-40d5-43e8-bc93-6894a57f9324"', "8e03978e-40d5-43e8-bc93-6894a57f9324"],
  ["8e03978e-40d5-43e8-bc93-6894a57f9324", "8e03978e-40d5-43e8-bc93-6894a57f9324"],
  ['"a \\"b\\" \\\\ c"', 'a "b" \\ c'],
  ['""', null],
  ['"unfinished', null],
  ["two words", null],
  ["é", null],
  ["x".repeat(201), null],
  [null, null],
])("the Idempotency-Key %s is %s", (header, key) => {
  expect(idempotencyKey(header)).toBe(key);
});

test.each([
  [etagOf(3), 3],
  ["*", null],
  ['W/"3"', null],
  ['"3", "4"', null],
  [null, undefined],
])("If-Match %s names version %s", (header, version) => {
  expect(versionIn(header)).toBe(version);
});

test("a body is read to its end, but not one without end", async () => {
  const post = (body: BodyInit) =>
    new Request("http://localhost", { method: "POST", body, duplex: "half" } as RequestInit);
  expect(await bodyOf(post("“words”"))).toBe("“words”");
  expect(await bodyOf(new Request("http://localhost"))).toBe("");
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  expect(await bodyOf(post(endless))).toBeNull();
  expect(sent).toBeLessThan(20);
});
