import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/app/_components/page-head";
import { findSource, type SourceView } from "@/lib/editions/record-queries";
import { SourceRecord } from "./source-record";

type Props = { params: Promise<{ id: string }> };

// One made-up id lets the page await its data before the first byte, so an unknown source is a real 404.
export const generateStaticParams = () => [{ id: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findSource((await params).id);
  return found ? wordsOf(found) : {};
}

export default async function SourcePage({ params }: Props) {
  const view = await findSource((await params).id);
  if (!view) notFound();

  return (
    <>
      <PageHead path={`/sources/${view.source.id}`} words={wordsOf(view)} />
      <SourceRecord view={view} />
    </>
  );
}

function wordsOf({ source: { title, publisher } }: SourceView) {
  return {
    title: `${title} (${publisher})`,
    description: `What is quoted here from “${title}”, ${publisher}: our stored copies, and what the check of each quotation found.`,
  };
}
