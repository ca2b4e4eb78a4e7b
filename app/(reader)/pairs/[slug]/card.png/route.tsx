import type { NextRequest } from "next/server";
import { drawPicture, WIDE } from "@/app/_components/draw-picture";
import { findCard } from "@/lib/cards/queries";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { answer, OPEN } from "@/lib/platform/http";
import { siteAddress } from "@/lib/platform/settings";
import { CardPicture } from "./card-picture";

type Context = { params: Promise<{ slug: string }> };

const SQUARE = { width: 1200, height: 1200 };

/** The card of a pair as a picture, 1200 by 630 or, with `shape=square`, 1200 by 1200. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const body = await drawn(slug, request.nextUrl.searchParams.get("shape") === "square");
  if (!body) return new Response("There is no such pair.", { status: 404, headers: OPEN });
  return answer(request, {
    body: new Uint8Array(body),
    type: "image/png",
    keys: [`pair:${slug}`, "pairs"],
    headers: OPEN,
  });
}

async function drawn(slug: string, isSquare: boolean): Promise<Uint8Array | null> {
  "use cache";
  cachedUnder(tags.pair(slug), tags.pairs);
  const card = await findCard(slug);
  return (
    card &&
    drawPicture(
      <CardPicture card={card} site={siteAddress()} isSquare={isSquare} />,
      isSquare ? SQUARE : WIDE,
    )
  );
}
