import { type Guard, requireFetchable } from "./address-guard";
import { publicInternet } from "./public-internet";
import { request } from "./request";
import { userAgent } from "./user-agent";

const TIMEOUT = 15_000;

type Post = {
  body: string;
  headers: Record<string, string>;
  /** For tests. */
  guard?: Partial<Guard>;
  timeout?: number;
};

/**
 * Sends a body to an address that somebody gave us, under the same guard as `guardedFetch`, and returns the status of
 * the answer, of which nothing else is read. No redirect is followed.
 *
 * Throws a Refusal when the address is not one to send to, or did not answer in time.
 */
export async function guardedPost(address: string, { body, headers, guard: given, timeout }: Post) {
  const guard = { ...publicInternet(), ...given };
  const response = await request(requireFetchable(address, guard), {
    method: "POST",
    body,
    headers: { "User-Agent": userAgent(), ...headers },
    guard,
    signal: AbortSignal.timeout(timeout ?? TIMEOUT),
  });
  response.destroy();
  return { status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"] ?? null };
}
