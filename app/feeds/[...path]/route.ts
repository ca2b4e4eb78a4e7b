import { connection } from "next/server";
import { feedAt } from "@/lib/feeds/address";
import { writeFeed } from "@/lib/feeds/feed";
import { listEntries, nameOf } from "@/lib/feeds/queries";
import { answer, OPEN } from "@/lib/platform/http";

type Context = { params: Promise<{ path: string[] }> };

/** Every feed in every format, under the addresses that next.config.js rewrites to this one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  await connection();
  const asked = feedAt((await params).path);
  const entries = asked && (await listEntries(asked.scope));
  if (!entries) {
    return answer(request, {
      body: "There is no such feed.\n",
      type: "text/plain; charset=utf-8",
      status: 404,
    });
  }
  const { scope, format } = asked;
  const named = scope.about === "speaker" || scope.about === "topic";
  const { body, type } = writeFeed(scope, format, entries, named ? await nameOf(scope) : undefined);
  return answer(request, { body, type, keys: ["pairs"], headers: OPEN });
}
