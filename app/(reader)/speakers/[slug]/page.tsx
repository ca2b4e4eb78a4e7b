import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FeedLinks } from "@/app/_components/feed-links";
import { PageHead } from "@/app/_components/page-head";
import { findSpeaker } from "@/lib/editions/record-queries";
import { feedAddresses } from "@/lib/feeds/address";
import { SpeakerRecord } from "./speaker-record";

type Props = { params: Promise<{ slug: string }> };

// One made-up slug lets the page await its data before the first byte, so an unknown speaker is a real 404.
export const generateStaticParams = () => [{ slug: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findSpeaker((await params).slug);
  return found ? wordsOf(found.speaker) : {};
}

export default async function SpeakerPage({ params }: Props) {
  const found = await findSpeaker((await params).slug);
  if (!found) notFound();

  const { slug, name } = found.speaker;
  const feeds = feedAddresses({ about: "speaker", key: slug });
  return (
    <>
      <PageHead
        path={`/speakers/${slug}`}
        words={wordsOf(found.speaker)}
        feed={{ name, address: feeds.xml }}
      />
      <SpeakerRecord {...found} />
      <FeedLinks of={name} feeds={feeds} />
    </>
  );
}

function wordsOf({ name }: { name: string }) {
  return {
    title: name,
    description: `What ${name} said, beside what was said about it later: every published pair, by date.`,
  };
}
