import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { canonicalJson } from "@/lib/platform/canonical-json";
import { Refusal } from "@/lib/platform/errors";

export const MANIFEST = "manifest.json";
const FORMAT = "restated-export";
const FORMAT_VERSION = 1;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const FileEntry = z.object({
  path: z.string().regex(/^[a-z0-9_-]+(\/[a-z0-9_-]+)*(\.jsonl)?$/),
  /** The model of the schema whose rows it holds; null for the list of blobs and the secret. */
  model: z.string().nullable(),
  rows: z.int().min(0),
  bytes: z.int().min(0),
  sha256: Sha256,
});

/** What an export holds. It has no date and names no engine: equal content gives an equal export. */
export const Manifest = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  scope: z.enum(["everything", "published"]),
  /** The newest migration of the code that wrote it. */
  schema: z.string(),
  files: z.array(FileEntry),
});

export type Manifest = z.infer<typeof Manifest>;
export type FileEntry = z.infer<typeof FileEntry>;

/** Writes text to a file that only its owner may read, flushed to the disk, and says what was written. */
export async function writeFile(folder: string, name: string, chunks: AsyncIterable<string> | string[]) {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = await fs.promises.open(file, "wx", 0o600);
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      const buffer = Buffer.from(chunk, "utf8");
      hash.update(buffer);
      bytes += buffer.length;
      await handle.writeFile(buffer);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { path: name, bytes, sha256: hash.digest("hex") };
}

export async function writeManifest(folder: string, content: Pick<Manifest, "scope" | "schema" | "files">) {
  const manifest = Manifest.parse({ format: FORMAT, formatVersion: FORMAT_VERSION, ...content });
  await writeFile(folder, MANIFEST, [`${canonicalJson(manifest)}\n`]);
  return manifest;
}

/**
 * The manifest of an export, once every file that it names was found to be as it says.
 *
 * Throws a Refusal when the folder is no export, or a file is missing or was changed.
 */
export async function readCheckedManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, MANIFEST);
  if (!fs.existsSync(file)) throw new Refusal("invalid", `There is no ${MANIFEST} in ${folder}.`);
  const manifest = parse(fs.readFileSync(file, "utf8"));
  for (const entry of manifest.files) {
    const sha256 = await hashOf(path.join(folder, entry.path));
    if (sha256 !== entry.sha256) throw new Refusal("invalid", fault(entry.path, sha256));
  }
  return manifest;
}

function parse(text: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(text));
  } catch {
    throw new Refusal(
      "invalid",
      `${MANIFEST} is not one of this product's, or of a newer version of it than this.`,
    );
  }
}

function fault(name: string, sha256: string | null): string {
  if (sha256 === null) return `The file ${name} is missing. Is the copy complete?`;
  return `The file ${name} is not as it was written: its SHA-256 is ${sha256}.`;
}

async function hashOf(file: string): Promise<string | null> {
  if (!fs.existsSync(file)) return null;
  const hash = createHash("sha256");
  for await (const chunk of fs.createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}
