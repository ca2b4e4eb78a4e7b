import type { NextRequest } from "next/server";
import { OembedQuery, oembedOf, oembedXml, pairAt } from "@/lib/cards/oembed";
import { findCard } from "@/lib/cards/queries";
import { answer, OPEN } from "@/lib/platform/http";
import { currentSettings, siteAddress } from "@/lib/platform/settings";

/** The card of a pair for those who ask by oEmbed 1.0 (https://oembed.com). A withdrawn pair answers with its notice. */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = OembedQuery.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!asked.success) return refusal(400, asked.error.issues[0]?.message ?? "The request cannot be read.");
  const { url, format } = asked.data;
  if (format !== "json" && format !== "xml") return refusal(501, "The formats are json and xml.");

  const around = { site: siteAddress(), publisher: currentSettings().PUBLISHER_NAME };
  const named = pairAt(url, around.site);
  const card = named && (await findCard(named.slug, named.edition));
  if (!card) return refusal(404, "No published pair has that address.");

  const told = oembedOf(card, { ...asked.data, edition: named.edition }, around);
  const [body, type] =
    format === "xml"
      ? [oembedXml(told), "text/xml; charset=utf-8"]
      : [JSON.stringify(told), "application/json; charset=utf-8"];
  return answer(request, { body, type, keys: [`pair:${card.slug}`, "pairs"], headers: OPEN });
}

function refusal(status: number, detail: string): Response {
  const headers = { ...OPEN, "Content-Type": "application/problem+json" };
  return new Response(JSON.stringify({ type: "about:blank", status, detail }), { status, headers });
}
