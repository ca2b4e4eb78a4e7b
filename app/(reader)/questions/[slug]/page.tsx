import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findQuestion } from "@/lib/editions/record-queries";
import { QuestionRecord } from "./question-record";

type Props = { params: Promise<{ slug: string }> };

// One made-up slug lets the page await its data before the first byte, so an unknown question is a real 404.
export const generateStaticParams = () => [{ slug: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findQuestion((await params).slug);
  if (!found) return {};
  return {
    title: found.question.text,
    description: `How public statements answered “${found.question.text}” over time, speaker by speaker, with the sources.`,
  };
}

export default async function QuestionPage({ params }: Props) {
  const found = await findQuestion((await params).slug);
  if (!found) notFound();

  return <QuestionRecord {...found} />;
}
