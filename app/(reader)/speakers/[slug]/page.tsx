import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findSpeaker } from "@/lib/editions/record-queries";
import { SpeakerRecord } from "./speaker-record";

type Props = { params: Promise<{ slug: string }> };

// One made-up slug lets the page await its data before the first byte, so an unknown speaker is a real 404.
export const generateStaticParams = () => [{ slug: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findSpeaker((await params).slug);
  if (!found) return {};
  return {
    title: found.speaker.name,
    description: `What ${found.speaker.name} said, beside what was said about it later: every published pair, by date.`,
  };
}

export default async function SpeakerPage({ params }: Props) {
  const found = await findSpeaker((await params).slug);
  if (!found) notFound();

  return <SpeakerRecord {...found} />;
}
