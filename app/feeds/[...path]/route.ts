import { connection } from "next/server";
import { feedAt, type Scope } from "@/lib/feeds/address";
import { writeFeed } from "@/lib/feeds/feed";
import { listEntries, listEntriesOf, nameOf } from "@/lib/feeds/queries";
import type { FeedEntry } from "@/lib/feeds/schema";
import { answer, OPEN } from "@/lib/platform/http";
import { describeSearch } from "@/lib/search/describe";
import { searchPairs } from "@/lib/search/queries";
import { readSearch, searchQuery } from "@/lib/search/schema";

type Context = { params: Promise<{ path: string[] }> };
type Told = { entries: FeedEntry[]; name?: string };

/** So many of the newest pairs that a search finds are told. */
const MOST = 30;

/** Every feed in every format, under the addresses that next.config.js rewrites to this one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  await connection();
  const query = searchQuery(readSearch(new URL(request.url).search));
  const asked = feedAt((await params).path, query);
  const told = asked && (await toldIn(asked.scope));
  if (!told) {
    return answer(request, {
      body: "There is no such feed.\n",
      type: "text/plain; charset=utf-8",
      status: 404,
    });
  }
  const { body, type } = writeFeed(asked.scope, asked.format, told.entries, told.name);
  return answer(request, { body, type, keys: ["pairs"], headers: OPEN });
}

async function toldIn(scope: Scope): Promise<Told | null> {
  if (scope.about === "search") return foundBy(scope.key);
  const entries = await listEntries(scope);
  const isNamed = scope.about === "speaker" || scope.about === "topic";
  return entries && { entries, name: isNamed ? await nameOf(scope) : undefined };
}

/** What has all that was asked for: some of the words alone are no news. */
async function foundBy(query: string): Promise<Told> {
  const search = readSearch(query);
  const { items, matched } = await searchPairs({ ...search, sort: "newest" }, MOST);
  const slugs = matched === "all" ? items.map(({ slug }) => slug) : [];
  return { entries: await listEntriesOf(slugs), name: describeSearch(search) };
}
