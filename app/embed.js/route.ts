import { EMBED_SCRIPT } from "@/lib/cards/embed-script";
import { answer, OPEN } from "@/lib/platform/http";

/** The script of the snippet; a cache may keep it for an hour, since pages of publishers ask for it at each view. */
export function GET(request: Request): Response {
  return answer(request, {
    body: EMBED_SCRIPT,
    type: "text/javascript; charset=utf-8",
    caching: "public, max-age=3600, stale-while-revalidate=86400",
    headers: OPEN,
  });
}
