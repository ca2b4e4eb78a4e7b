import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Canonical } from "@/app/_components/canonical";
import { EditionHistory } from "@/app/_components/edition-history";
import { PageHeading } from "@/app/_ui/page-heading";
import { listEditions } from "@/lib/editions/queries";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = () => [{ slug: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const newest = (await listEditions((await params).slug)).at(-1);
  return newest ? { title: `History: ${newest.content.pair.headline}` } : {};
}

export default async function EditionsPage({ params }: Props) {
  const editions = await listEditions((await params).slug);
  const newest = editions.at(-1);
  if (!newest) notFound();
  const { pair } = newest.content;

  return (
    <>
      <Canonical path={`/pairs/${pair.slug}/editions`} />
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
