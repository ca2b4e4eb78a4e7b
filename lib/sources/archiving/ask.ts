import type { Fault } from "./service";

/** `body` is empty when only the head was wanted. */
export type Answer = { status: number; url: string; headers: Headers; body: string };

export type Question = RequestInit & { url: string; headOnly?: boolean };

const MAX_BYTES = 256 * 1024;
const MAX_PAUSE = 12 * 60 * 60_000;

/** Asks within `timeout` milliseconds, reads no more than a small answer, and tells in words what went wrong. */
export async function ask(
  question: Question,
  timeout: number,
): Promise<{ answer: Answer } | { fault: Fault }> {
  const { url, headOnly, ...init } = question;
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeout) });
    const body = headOnly ? await leave(response) : await read(response);
    if (body === null) return { fault: { reason: "it answered with more than an answer should hold" } };
    return { answer: { status: response.status, url: response.url, headers: response.headers, body } };
  } catch (error) {
    return { fault: { reason: reasonOf(error, timeout) } };
  }
}

/** What is wrong with an answer by its status alone, or null. */
export function statusFault({ status, headers }: Answer): Fault | null {
  if (status >= 200 && status < 300) return null;
  if (status === 429) return { reason: "it was asked too often", pause: pauseOf(headers) };
  if (status === 503) return { reason: "it answered with status 503", pause: pauseOf(headers) };
  return { reason: `it answered with status ${status}` };
}

/** What a JSON answer holds, or null for anything else. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

async function leave(response: Response): Promise<string> {
  await response.body?.cancel();
  return "";
}

async function read(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** Both forms of Retry-After, never longer than the longest pause between attempts. */
function pauseOf(headers: Headers): number | undefined {
  const given = headers.get("retry-after");
  if (!given) return undefined;
  const pause = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - Date.now();
  return Number.isNaN(pause) ? undefined : Math.min(Math.max(pause, 0), MAX_PAUSE);
}

function reasonOf(error: unknown, timeout: number): string {
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return `it gave no answer within ${Math.ceil(timeout / 1000)} s`;
  }
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return typeof cause?.code === "string"
    ? `it could not be reached (${cause.code})`
    : "it could not be reached";
}
