import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditionHistory } from "@/app/_components/edition-history";
import { PageHead } from "@/app/_components/page-head";
import { pairPicture } from "@/app/_components/pair-head";
import { PageHeading } from "@/app/_ui/page-heading";
import { listEditions } from "@/lib/editions/queries";
import type { EditionView } from "@/lib/editions/schema";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = () => [{ slug: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const newest = (await listEditions((await params).slug)).at(-1);
  return newest ? wordsOf(newest) : {};
}

export default async function EditionsPage({ params }: Props) {
  const editions = await listEditions((await params).slug);
  const newest = editions.at(-1);
  if (!newest) notFound();
  const { pair } = newest.content;

  return (
    <>
      <PageHead path={`/pairs/${pair.slug}/editions`} words={wordsOf(newest)} picture={pairPicture(pair)} />
      <PageHeading
        title="History of this pair"
        above={
          <a href={`/pairs/${pair.slug}`} lang={pair.language}>
            {pair.headline}
          </a>
        }
      >
        What was published is never changed: a correction is a new edition, and each carries a hash of its
        content and of the one before it. <a href="/method#editions">How editions work</a>
      </PageHeading>
      <EditionHistory editions={editions} />
    </>
  );
}

function wordsOf({ content: { pair } }: EditionView) {
  return {
    title: `History: ${pair.headline}`,
    description: `Every edition of “${pair.headline}”: what was published when, and what each changed.`,
  };
}
