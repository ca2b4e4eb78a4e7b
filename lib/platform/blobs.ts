import "server-only";
import { createHash } from "node:crypto";
import path from "node:path";
import { createStorage, type Storage } from "unstorage";
import fsDriver from "unstorage/drivers/fs-lite";
import s3Driver from "unstorage/drivers/s3";
import { currentSettings } from "./settings";

const shared = globalThis as { restatedBlobs?: Storage };

function blobs(): Storage {
  shared.restatedBlobs ??= createStorage({ driver: driver() });
  return shared.restatedBlobs;
}

/** The bucket that the settings name, or a folder beside the database. */
function driver() {
  const settings = currentSettings();
  const { BLOB_S3_ENDPOINT: endpoint, BLOB_S3_BUCKET: bucket, BLOB_S3_REGION: region } = settings;
  const { BLOB_S3_KEY: accessKeyId, BLOB_S3_SECRET: secretAccessKey } = settings;
  if (endpoint && bucket && accessKeyId && secretAccessKey) {
    return s3Driver({ endpoint, bucket, region, accessKeyId, secretAccessKey });
  }
  return fsDriver({ base: path.join(settings.DATA_DIR, "blobs") });
}

/**
 * Stores bytes under their SHA-256 (lower-case hex), which it returns. Storing them again changes nothing; a
 * copy that a crash left half-written is replaced, because its bytes no longer have the hash.
 */
export async function putBlob(bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Hex(bytes);
  if (!(await isSound(sha256))) await blobs().setItemRaw(keyOf(sha256), bytes);
  return sha256;
}

/** The bytes stored under a hash, or null. */
export async function findBlob(sha256: string): Promise<Uint8Array | null> {
  const bytes = await blobs().getItemRaw<Uint8Array | ArrayBuffer>(keyOf(sha256));
  return bytes ? new Uint8Array(bytes) : null;
}

/** Whether the bytes stored under a hash are there and still have that hash. */
export async function isSound(sha256: string): Promise<boolean> {
  const bytes = await findBlob(sha256);
  return bytes !== null && sha256Hex(bytes) === sha256;
}

export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Two levels of folders, so that none grows too large to list. */
function keyOf(sha256: string): string {
  return `${sha256.slice(0, 2)}:${sha256.slice(2, 4)}:${sha256}`;
}
