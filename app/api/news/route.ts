import { timingSafeEqual } from "node:crypto";
import { expireFromRoute, tags } from "@/lib/platform/cache";

/** Told by our own server (bin/serve.mjs) that another process published something: what is cached is let go. */
export async function POST(request: Request): Promise<Response> {
  if (!isOurs(request.headers.get("x-restated-news"))) return new Response("Not found.", { status: 404 });
  expireFromRoute(tags.pairs);
  return new Response(null, { status: 204 });
}

/** The word is made anew at each start and never leaves the process. */
function isOurs(given: string | null): boolean {
  const word = process.env.RESTATED_NEWS_WORD;
  if (!word || given?.length !== word.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(word));
}
