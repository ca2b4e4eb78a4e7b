import { connection } from "next/server";
import { answer } from "@/lib/platform/http";
import { listNews } from "@/lib/sitemaps/queries";
import { newsSitemap } from "@/lib/sitemaps/xml";

/** For so long a pair is news. */
const TWO_DAYS = 2 * 86_400_000;

export async function GET(request: Request): Promise<Response> {
  await connection();
  const body = newsSitemap(await listNews(new Date(Date.now() - TWO_DAYS)));
  return answer(request, { body, type: "application/xml; charset=utf-8", keys: ["pairs"] });
}
