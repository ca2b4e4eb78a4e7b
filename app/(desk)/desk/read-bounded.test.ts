import { expect, test } from "vitest";
import { readBounded } from "./read-bounded";

function bodyOf(chunks: number, size: number) {
  let given = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (given === chunks) return controller.close();
        given += 1;
        controller.enqueue(new Uint8Array(size).fill(7));
      },
    },
    { highWaterMark: 0 },
  );
  return { body, given: () => given };
}

test("a body up to the limit is read whole", async () => {
  expect(await readBounded(bodyOf(4, 25).body, 100)).toEqual(Buffer.alloc(100, 7));
  expect(await readBounded(null, 100)).toEqual(Buffer.alloc(0));
});

test("a longer one is given up where it passes the limit", async () => {
  const { body, given } = bodyOf(1000, 25);
  expect(await readBounded(body, 100)).toBeNull();
  expect(given()).toBe(5);
});
