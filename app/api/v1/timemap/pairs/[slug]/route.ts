import { listEditions } from "@/lib/editions/queries";
import { getTimeMap } from "@/lib/public-api/operations/mementos";
import { problem } from "@/lib/public-api/problem";
import { preflight, serve } from "@/lib/public-api/serve";
import { LINK_FORMAT, timeMap } from "@/lib/public-api/time-map";
import { toMemento } from "@/lib/public-api/views";

export const GET = serve(getTimeMap, async ({ params: { slug } }) => {
  const mementos = (await listEditions(slug)).map(toMemento);
  if (mementos.length === 0) throw problem(404, { detail: "No published pair has this address." });
  return { body: timeMap(slug, mementos), type: LINK_FORMAT, keys: [`pair:${slug}`, "pairs"] };
});

export const OPTIONS = preflight;
