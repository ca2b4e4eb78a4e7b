import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findTopic } from "@/lib/editions/record-queries";
import { TopicRecord } from "./topic-record";

type Props = { params: Promise<{ slug: string }> };

// One made-up slug lets the page await its data before the first byte, so an unknown topic is a real 404.
export const generateStaticParams = () => [{ slug: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findTopic((await params).slug);
  if (!found) return {};
  return {
    title: found.topic.name,
    description: `Earlier and later public statements on ${found.topic.name}: what changed between them, with the sources.`,
  };
}

export default async function TopicPage({ params }: Props) {
  const found = await findTopic((await params).slug);
  if (!found) notFound();

  return <TopicRecord {...found} />;
}
