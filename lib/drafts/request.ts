/** What a request was answered, as it is kept for those who send it again. */
export type Answer = { status: number; headers: Record<string, string>; body: string };
/** Why a request is not done: its key stands for another one, or the first is still at work. */
export type Repeated = { refused: "other payload" | "in flight" };

/** The longest body that is read. */
const LONGEST_BODY = 12_000_000;
const LONGEST_KEY = 200;

/** A structured-field string (RFC 8941), or the same without its quotation marks, as many programs send it. */
const QUOTED = /^"((?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/;
const BARE = /^[\w.:~+/=-]+$/;

/** The key of a request that may be repeated; null when there is none, or it is not one. */
export function idempotencyKey(header: string | null): string | null {
  const given = header?.trim() ?? "";
  const key = given.match(QUOTED)?.[1]?.replace(/\\(["\\])/g, "$1") ?? (BARE.test(given) ? given : "");
  return key !== "" && key.length <= LONGEST_KEY ? key : null;
}

/** The ETag of a version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** The version that If-Match names: null when it names none of ours, undefined when it is not there. */
export function versionIn(header: string | null): number | null | undefined {
  if (header === null) return undefined;
  const [, version] = header.trim().match(/^"(\d{1,9})"$/) ?? [];
  return version === undefined ? null : Number(version);
}

/** The body of a request as text; null when it is longer than is read. */
export async function bodyOf(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length")) > LONGEST_BODY) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > LONGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
