import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { Refusal } from "@/lib/platform/errors";

/**
 * The body as it came over the wire. Throws a Refusal as soon as it is known to be longer than `limit`, which
 * is before it is read where its length is told.
 */
export async function readBody(response: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(response.headers["content-length"]) > limit) tooLong(limit);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    length += chunk.length;
    if (length > limit) tooLong(limit);
    chunks.push(chunk);
  }
  if (!response.complete) throw new Refusal("not_found", "The answer broke off before its end.");
  return Buffer.concat(chunks);
}

/**
 * The body without its Content-Encoding. Throws a Refusal when it would be longer than `limit` (a small body
 * may hold a very long one), is damaged, or is packed in a way that was not asked for.
 */
export async function unpack(body: Buffer, encoding: string, limit: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity") return body;
  const undo = unpacker(name, body);
  if (!undo) throw new Refusal("invalid", `The answer is packed with ${name}, which was not asked for.`);
  return promisify<Buffer, { maxOutputLength: number }, Buffer>(undo)(body, { maxOutputLength: limit }).catch(
    (error: unknown) => {
      if (error instanceof RangeError) tooLong(limit);
      throw new Refusal("invalid", `The answer is packed with ${name} and is damaged.`);
    },
  );
}

function unpacker(name: string, body: Buffer) {
  if (name === "gzip" || name === "x-gzip") return gunzip;
  if (name === "br") return brotliDecompress;
  if (name === "deflate") return hasZlibHead(body) ? inflate : inflateRaw;
  return null;
}

/** Some servers mean bare deflate by the name, some the zlib form. */
function hasZlibHead(body: Buffer): boolean {
  return body.length > 1 && (body.readUInt8(0) & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0;
}

function tooLong(limit: number): never {
  throw new Refusal("invalid", `The answer is larger than ${Math.round(limit / 1_000_000)} MB.`);
}
