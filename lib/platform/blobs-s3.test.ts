import { createHash, createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { findBlob, isSound, putBlob, sha256Hex } from "./blobs";
import { type Asked, type Reply, type Stub, startStub } from "./testing/stub-server";

const SECRET = "hush";
const bytes = new Uint8Array([0, 1, 2, 250, 255, ...new TextEncoder().encode("A copy of a source.")]);
const path = (sha256: string) => `/copies/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;

const objects = new Map<string, Buffer>();
let stub: Stub;

// Settings are parsed at first use, which is in the first test.
beforeAll(async () => {
  stub = await startStub(bucket);
  vi.stubEnv("BLOB_S3_ENDPOINT", stub.url);
  vi.stubEnv("BLOB_S3_BUCKET", "copies");
  vi.stubEnv("BLOB_S3_REGION", "eu-central-1");
  vi.stubEnv("BLOB_S3_KEY", "our-key");
  vi.stubEnv("BLOB_S3_SECRET", SECRET);
});
afterAll(() => stub.stop());
beforeEach(() => {
  stub.answer = bucket;
  stub.asked.length = 0;
});

test("bytes are put into the bucket under their hash, found there, and not put twice", async () => {
  const sha256 = await putBlob(bytes);
  expect(sha256).toBe(sha256Hex(bytes));
  expect(new Uint8Array(objects.get(path(sha256)) ?? [])).toEqual(bytes);
  expect(await findBlob(sha256)).toEqual(bytes);
  expect(await isSound(sha256)).toBe(true);
  await putBlob(bytes);
  expect(stub.asked.filter(({ method }) => method === "PUT")).toHaveLength(1);
});

test("what was never stored is not found", async () => {
  expect(await findBlob("0".repeat(64))).toBeNull();
  expect(await isSound("0".repeat(64))).toBe(false);
});

test("a broken object is found out, and replaced when it is stored again", async () => {
  const sha256 = await putBlob(bytes);
  objects.set(path(sha256), Buffer.from(bytes.slice(0, 5)));
  expect(await isSound(sha256)).toBe(false);
  await putBlob(bytes);
  expect(await isSound(sha256)).toBe(true);
});

test("a bucket that refuses or fails is an error, never a missing or a stored copy", async () => {
  stub.answer = () => ({ status: 403, body: "<Error><Code>AccessDenied</Code></Error>" });
  await expect(findBlob("0".repeat(64))).rejects.toThrow("403");
  stub.answer = ({ method }) => ({ status: method === "PUT" ? 500 : 404 });
  await expect(putBlob(bytes)).rejects.toThrow("500");
});

/** As much of S3 as we use: objects by path, for requests with a right signature (AWS Signature Version 4). */
function bucket(asked: Asked): Reply {
  if (!isSigned(asked)) return { status: 403, body: "<Error><Code>SignatureDoesNotMatch</Code></Error>" };
  if (asked.method === "PUT") {
    objects.set(asked.path, asked.body);
    return { status: 200 };
  }
  const object = objects.get(asked.path);
  return object ? { body: object } : { status: 404, body: "<Error><Code>NoSuchKey</Code></Error>" };
}

function isSigned({ method, path: address, headers }: Asked): boolean {
  const parts =
    /^AWS4-HMAC-SHA256 Credential=our-key\/(\d{8})\/eu-central-1\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=(\w{64})$/.exec(
      headers.authorization ?? "",
    );
  if (!parts) return false;
  const [, day = "", names = "", signature] = parts;
  const lines = names.split(";").map((name) => `${name}:${headers[name]}\n`);
  const payload = headers["x-amz-content-sha256"];
  const request = [method, address, "", lines.join(""), names, payload].join("\n");
  const scope = `${day}/eu-central-1/s3/aws4_request`;
  const hash = createHash("sha256").update(request).digest("hex");
  const text = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, hash].join("\n");
  const key = [day, "eu-central-1", "s3", "aws4_request"].reduce<string | Buffer>(
    (secret, part) => createHmac("sha256", secret).update(part).digest(),
    `AWS4${SECRET}`,
  );
  return createHmac("sha256", key).update(text).digest("hex") === signature;
}
