import { type NextRequest, NextResponse } from "next/server";
import { findStanding, type Named } from "@/lib/editions/standing-queries";

export const config = {
  matcher: [
    "/pairs/:slug",
    "/pairs/:slug/editions",
    "/pairs/:slug/editions/:number",
    "/statements/:id",
    "/sources/:id",
    "/speakers/:slug",
    "/topics/:slug",
    "/questions/:slug",
  ],
};

/** No page has this path, so the framework answers it with app/not-found.tsx, which is whole without JavaScript. */
const NO_SUCH_PATH = "/no-such-page";

/**
 * Sets the status that a cached page cannot choose itself: 404 with a whole page, and
 * 410 for a withdrawn pair, whose page shows the notice. See lib/decisions/0002.
 */
export async function proxy(request: NextRequest) {
  const named = namedBy(request.nextUrl.pathname);
  const standing = named ? await findStanding(named) : "unknown";
  if (standing === "unknown") return NextResponse.rewrite(new URL(NO_SUCH_PATH, request.url));
  return standing === "withdrawn"
    ? NextResponse.rewrite(request.nextUrl, { status: 410 })
    : NextResponse.next();
}

/** What the path names, or null for one that cannot name anything. */
function namedBy(path: string): Named | null {
  const [, collection = "", key = "", editions, number] = path.split("/").map(decoded);
  if (collection !== "pairs") return { kind: collection.slice(0, -1) as Exclude<Named["kind"], "pair">, key };
  if (number === undefined) return { kind: "pair", key, ...(editions ? { edition: 1 } : {}) };
  return /^[1-9]\d{0,5}$/.test(number) ? { kind: "pair", key, edition: Number(number) } : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
