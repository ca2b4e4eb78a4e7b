import { connection } from "next/server";
import { publicationVersion } from "@/lib/editions/queries";
import { answer, answerInParts } from "@/lib/platform/http";
import { siteAddress } from "@/lib/platform/settings";
import { findFile } from "@/lib/sitemaps/queries";
import { urlSet } from "@/lib/sitemaps/xml";

type Context = { params: Promise<{ file: string }> };

/** One of the files that /sitemap.xml names. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  await connection();
  const { file } = await params;
  const pages = await findFile(file);
  if (!pages) {
    const body = "There is no such sitemap.\n";
    return answer(request, { body, type: "text/plain; charset=utf-8", status: 404 });
  }
  return answerInParts(request, {
    parts: () => urlSet(pages),
    version: [file, await publicationVersion(), siteAddress()],
    type: "application/xml; charset=utf-8",
    keys: ["pairs"],
  });
}
