import { connection } from "next/server";
import { answer } from "@/lib/platform/http";
import { listFiles } from "@/lib/sitemaps/queries";
import { sitemapIndex } from "@/lib/sitemaps/xml";

export async function GET(request: Request): Promise<Response> {
  await connection();
  const body = sitemapIndex(await listFiles());
  return answer(request, { body, type: "application/xml; charset=utf-8", keys: ["pairs"] });
}
