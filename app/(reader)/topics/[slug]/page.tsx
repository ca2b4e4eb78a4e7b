import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FeedLinks } from "@/app/_components/feed-links";
import { PageHead } from "@/app/_components/page-head";
import { findTopic } from "@/lib/editions/record-queries";
import { feedAddresses } from "@/lib/feeds/address";
import { TopicRecord } from "./topic-record";

type Props = { params: Promise<{ slug: string }> };

// One made-up slug lets the page await its data before the first byte, so an unknown topic is a real 404.
export const generateStaticParams = () => [{ slug: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findTopic((await params).slug);
  return found ? wordsOf(found.topic) : {};
}

export default async function TopicPage({ params }: Props) {
  const found = await findTopic((await params).slug);
  if (!found) notFound();

  const { slug, name } = found.topic;
  const feeds = feedAddresses({ about: "topic", key: slug });
  return (
    <>
      <PageHead path={`/topics/${slug}`} words={wordsOf(found.topic)} feed={{ name, address: feeds.xml }} />
      <TopicRecord {...found} />
      <FeedLinks of={name} feeds={feeds} />
    </>
  );
}

function wordsOf({ name }: { name: string }) {
  return {
    title: name,
    description: `Earlier and later public statements on ${name}: what changed between them, with the sources.`,
  };
}
