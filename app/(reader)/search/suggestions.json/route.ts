import { connection } from "next/server";
import { answer } from "@/lib/platform/http";
import { allowanceOf } from "@/lib/public-api/rate-limit";
import { suggestSearches } from "@/lib/search/suggest-queries";

const TYPE = "application/json; charset=utf-8";
/** Whoever types more than this knows what to look for. */
const LONGEST = 200;

/** What the search field offers for what is typed in it so far. Counted as requests of the API are. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const allowance = allowanceOf(request.headers.get("x-restated-client") ?? "");
  if (allowance["Retry-After"]) return refuse(429, "Too many requests.", allowance);
  const typed = new URL(request.url).searchParams.getAll("q");
  const [words = ""] = typed;
  if (typed.length !== 1 || words.length > LONGEST) {
    return refuse(400, `Give one “q”, of ${LONGEST} characters at most.`, allowance);
  }
  const body = JSON.stringify({ suggestions: await suggestSearches(words) });
  return answer(request, { body, type: TYPE, keys: ["pairs"], headers: allowance });
}

function refuse(status: 400 | 429, detail: string, headers: Record<string, string>): Response {
  const kept = { ...headers, "Cache-Control": "no-store" };
  return Response.json({ status, detail }, { status, headers: kept });
}
