import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/app/_components/page-head";
import { findQuestion } from "@/lib/editions/record-queries";
import { QuestionRecord } from "./question-record";

type Props = { params: Promise<{ slug: string }> };

// One made-up slug lets the page await its data before the first byte, so an unknown question is a real 404.
export const generateStaticParams = () => [{ slug: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findQuestion((await params).slug);
  return found ? wordsOf(found.question) : {};
}

export default async function QuestionPage({ params }: Props) {
  const found = await findQuestion((await params).slug);
  if (!found) notFound();

  return (
    <>
      <PageHead path={`/questions/${found.question.slug}`} words={wordsOf(found.question)} />
      <QuestionRecord {...found} />
    </>
  );
}

function wordsOf({ text }: { text: string }) {
  return {
    title: text,
    description: `How public statements answered “${text}” over time, speaker by speaker, with the sources.`,
  };
}
