import { mementoAt, mementoPlaces } from "@/lib/editions/mementos";
import { listEditions } from "@/lib/editions/queries";
import { FRESH } from "@/lib/platform/http";
import { type Link, linkHeader } from "@/lib/public-api/links";
import { getTimeGate } from "@/lib/public-api/operations/mementos";
import { problem } from "@/lib/public-api/problem";
import { preflight, serve } from "@/lib/public-api/serve";
import { acceptedMoment, LINK_FORMAT } from "@/lib/public-api/time-map";
import { toMemento } from "@/lib/public-api/views";

export const GET = serve(getTimeGate, async ({ request, params: { slug } }) => {
  const at = acceptedMoment(request.headers.get("accept-datetime"));
  if (at === null) throw problem(400, { detail: "Accept-Datetime is no date in the form of RFC 1123." });
  const mementos = (await listEditions(slug)).map(toMemento);
  const found = at ? mementoAt(mementos, at) : mementos.at(-1);
  if (!found) throw problem(404, { detail: "No published pair has this address." });

  const { original, timemap, memento } = mementoPlaces(slug);
  const links: Link[] = [
    { href: original, rel: "original" },
    { href: timemap, rel: "timemap", type: LINK_FORMAT },
  ];
  const headers = { Location: memento(found.number), Link: linkHeader(links), "Cache-Control": FRESH };
  return new Response(null, { status: 302, headers: { ...headers, Vary: "Accept-Datetime" } });
});

export const OPTIONS = preflight;
