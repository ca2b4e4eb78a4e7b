import "server-only";
import { parseSetCookieHeader } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { Refusal } from "@/lib/platform/errors";
import { currentSettings, ownAddress } from "@/lib/platform/settings";
import { auth, CLIENT_ADDRESS } from "./better-auth";

type Answer = { status: number; data: Record<string, unknown>; cookies: string[]; retryAfter: string | null };

/**
 * Asks better-auth as a browser would, so that its limits on attempts hold, and hands its cookies on. For
 * server actions only. Returns what it answers.
 *
 * Throws a Refusal with its reason when it refuses.
 */
export async function callAuth(path: `/${string}`, body: object): Promise<Record<string, unknown>> {
  const incoming = await headers();
  const answer = await askAuth(path, body, {
    cookie: incoming.get("cookie") ?? "",
    "user-agent": incoming.get("user-agent") ?? "",
    [CLIENT_ADDRESS]: incoming.get(CLIENT_ADDRESS) ?? "",
  });
  const jar = await cookies();
  for (const header of answer.cookies) {
    for (const [name, { value, ...attributes }] of parseSetCookieHeader(header)) {
      jar.set(name, decodeURIComponent(value), {
        path: attributes.path,
        httpOnly: attributes.httponly,
        secure: attributes.secure,
        sameSite: attributes.samesite,
        maxAge: attributes["max-age"],
      });
    }
  }
  return answer.data;
}

/** The same for given headers; `cookies` are whole Set-Cookie lines. Throws a Refusal when it refuses. */
export async function askAuth(path: string, body: object, given: Record<string, string>): Promise<Answer> {
  const address = ownAddress(currentSettings());
  const request = new Request(`${address}/api/auth${path}`, {
    method: "POST",
    headers: { ...given, origin: new URL(address).origin, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const response = await auth().handler(request);
  const data = (await response.json().catch(() => null)) ?? {};
  const retryAfter = response.headers.get("x-retry-after") ?? response.headers.get("retry-after");
  if (response.status === 429) throw new Refusal("forbidden", tooMany(Number(retryAfter)));
  if (!response.ok) throw new Refusal(response.status === 403 ? "forbidden" : "invalid", reasonOf(data));
  return { status: response.status, data, cookies: response.headers.getSetCookie(), retryAfter };
}

function tooMany(seconds: number): string {
  const minutes = Math.ceil((seconds || 60) / 60);
  return `Too many attempts. Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`} and try again.`;
}

const REASONS: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: "The address or the password is wrong.",
  INVALID_PASSWORD: "The password is wrong.",
  INVALID_CODE: "The code is wrong or too old.",
  INVALID_BACKUP_CODE: "This recovery code is wrong or was used.",
  INVALID_TWO_FACTOR_COOKIE: "Signing in took too long. Begin again.",
};

function reasonOf({ code, message }: { code?: string; message?: string }): string {
  return REASONS[code ?? ""] ?? message ?? "That did not work. Try again.";
}
