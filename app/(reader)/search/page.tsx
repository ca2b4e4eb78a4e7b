import type { Metadata } from "next";
import { FeedLinks } from "@/app/_components/feed-links";
import { PageHead } from "@/app/_components/page-head";
import { feedAddresses } from "@/lib/feeds/address";
import { describeSearch } from "@/lib/search/describe";
import { Search, searchQuery } from "@/lib/search/schema";
import { answerTo } from "./answer";
import { SearchView } from "./search-view";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

// Without a fallback to show first, all results come in one answer, which needs no script to be read.
export const instant = false;

const WORDS = {
  title: "Search",
  description: "Search the published pairs by any word of a statement, a speaker, an occasion or a source.",
};

export const metadata: Metadata = { ...WORDS, robots: { index: false, follow: true } };

export default async function SearchPage({ searchParams }: Props) {
  const search = Search.parse(await searchParams);

  const key = searchQuery(search);
  const name = `Search for ${describeSearch(search)}`;
  const feeds = feedAddresses({ about: "search", key });

  return (
    <>
      <PageHead feed={key ? { name, address: feeds.xml } : undefined} path="/search" words={WORDS} />
      <SearchView answer={await answerTo(search)} search={search} />
      {key && (
        <FeedLinks feeds={feeds} of="this search">
          ; or, if you work at the desk, <a href={`/desk/searches/new?${key}`}>save it there</a> to be told of
          what it newly finds
        </FeedLinks>
      )}
    </>
  );
}
