import { auth } from "@/lib/auth/better-auth";

/**
 * What only a browser can do itself: the ceremonies of passkeys. Everything else of accounts goes through the
 * desk's actions, so it is not reachable here.
 */
const OPEN = new Set(
  [
    "generate-authenticate-options",
    "verify-authentication",
    "generate-register-options",
    "verify-registration",
  ].map((name) => `/api/auth/passkey/${name}`),
);

async function handle(request: Request): Promise<Response> {
  if (!OPEN.has(new URL(request.url).pathname)) return new Response("Not found.", { status: 404 });
  return auth().handler(request);
}

export { handle as GET, handle as POST };
