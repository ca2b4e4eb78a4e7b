import { notFound } from "next/navigation";
import { BrowseView } from "@/app/_components/browse-view";
import { PageHead } from "@/app/_components/page-head";
import { SITE_WORDS } from "@/app/_components/site-words";
import { countFacets, listPairs } from "@/lib/editions/list-queries";
import { listQuestions } from "@/lib/editions/record-queries";

type Props = { params: Promise<{ page: string }> };

// The made-up page lets the list be awaited before the first byte, and built without a database.
export const generateStaticParams = () => [{ page: "-" }];

export default async function NewestPage({ params }: Props) {
  if ((await params).page !== "first") notFound();
  const [page, facets, questions] = await Promise.all([listPairs({}), countFacets({}), listQuestions()]);

  return (
    <>
      <PageHead path="/" words={SITE_WORDS} />
      <BrowseView filter={{}} page={page} facets={facets} questions={questions} />
    </>
  );
}
