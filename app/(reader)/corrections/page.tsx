import type { Metadata } from "next";
import { CorrectionList } from "@/app/_components/correction-list";
import { PageHead } from "@/app/_components/page-head";
import { listCorrections } from "@/lib/editions/list-queries";

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export const instant = false;

const WORDS = {
  title: "Corrections",
  description: "What we had to correct, update or withdraw in what we published, the newest first.",
};

export const metadata: Metadata = WORDS;

export default async function CorrectionsPage({ searchParams }: Props) {
  const { after } = await searchParams;
  const cursor = typeof after === "string" ? after : undefined;

  return (
    <>
      <PageHead path="/corrections" words={WORDS} />
      <CorrectionList page={await listCorrections(cursor)} isFirst={!cursor} />
    </>
  );
}
