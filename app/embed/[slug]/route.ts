import type { NextRequest } from "next/server";
import { CARD_POLICY } from "@/lib/cards/card-document";
import { CardOptions } from "@/lib/cards/options";
import { findCardDocument } from "@/lib/cards/queries";
import { answer } from "@/lib/platform/http";

type Context = { params: Promise<{ slug: string }> };

/** A card for any page: no cookie, no request of its own, and the headers that let every page frame it. */
const HEADERS = {
  "Content-Security-Policy": CARD_POLICY,
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "X-Robots-Tag": "noindex",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const options = CardOptions.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  const { status, html } = await findCardDocument(slug, options.data ?? CardOptions.parse({}));
  return answer(request, {
    body: html,
    status,
    type: "text/html; charset=utf-8",
    keys: status === 404 ? ["pairs"] : [`pair:${slug}`, "pairs"],
    headers: HEADERS,
  });
}
