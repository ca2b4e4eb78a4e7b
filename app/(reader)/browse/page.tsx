import type { Metadata } from "next";
import { BrowseView } from "@/app/_components/browse-view";
import { PageHead } from "@/app/_components/page-head";
import { SITE_WORDS } from "@/app/_components/site-words";
import { PairFilter } from "@/lib/editions/filter";
import { countFacets, listPairs } from "@/lib/editions/list-queries";
import { listQuestions } from "@/lib/editions/record-queries";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

// Without a fallback to show first, the whole list comes in one answer, which needs no script to be read.
export const instant = false;

export const metadata: Metadata = { title: "Pairs", robots: { index: false, follow: true } };

export default async function BrowsePage({ searchParams }: Props) {
  const filter = PairFilter.parse(await searchParams);
  const [page, facets, questions] = await Promise.all([
    listPairs(filter),
    countFacets(filter),
    listQuestions(),
  ]);

  return (
    <>
      <PageHead path="/" words={SITE_WORDS} />
      <BrowseView filter={filter} page={page} facets={facets} questions={questions} />
    </>
  );
}
