import type { Metadata } from "next";
import { PageHead } from "@/app/_components/page-head";
import { Search } from "@/lib/search/schema";
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

  return (
    <>
      <PageHead path="/search" words={WORDS} />
      <SearchView answer={await answerTo(search)} search={search} />
    </>
  );
}
