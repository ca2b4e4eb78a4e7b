import type { Metadata } from "next";
import { PageHead } from "@/app/_components/page-head";
import { searchPairs } from "@/lib/search/queries";
import { SearchView } from "./search-view";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Characters that no page may contain and nobody types. */
const CONTROLS = /\p{Cc}+/gu;

// Without a fallback to show first, all results come in one answer, which needs no script to be read.
export const instant = false;

const WORDS = {
  title: "Search",
  description: "Search the published pairs by any word of a statement, a speaker, an occasion or a source.",
};

export const metadata: Metadata = { ...WORDS, robots: { index: false, follow: true } };

export default async function SearchPage({ searchParams }: Props) {
  const { q, after } = await searchParams;
  const words = first(q).replace(CONTROLS, " ").trim();
  const start = first(after);

  return (
    <>
      <PageHead path="/search" words={WORDS} />
      <SearchView after={start} page={await searchPairs({ q: words, after: start })} words={words} />
    </>
  );
}

/** A value given twice counts once. */
function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
