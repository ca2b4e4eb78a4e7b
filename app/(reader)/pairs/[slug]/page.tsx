import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Discovery } from "@/app/_components/discovery";
import { JsonLd } from "@/app/_components/json-ld";
import { PairHead, pairWords } from "@/app/_components/pair-head";
import { PairRecord } from "@/app/_components/pair-record";
import { WithdrawnPair } from "@/app/_components/withdrawn-pair";
import { pairRoots } from "@/lib/claim-review/pair-roots";
import { correctionsIn } from "@/lib/claim-review/published";
import { findPair, listEditions } from "@/lib/editions/queries";

type Props = { params: Promise<{ slug: string }> };

// One made-up slug lets the page await its data before the first byte, so an unknown pair is a real 404.
export const generateStaticParams = () => [{ slug: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = await findPair((await params).slug);
  return edition ? pairWords(edition) : {};
}

export default async function PairPage({ params }: Props) {
  const edition = await findPair((await params).slug);
  if (!edition) notFound();
  const { pair, kind } = edition.content;
  const corrections = correctionsIn(await listEditions(pair.slug));

  return (
    <>
      <Discovery slug={pair.slug} title={pair.headline} />
      <PairHead edition={edition} />
      <JsonLd roots={pairRoots({ edition, corrections })} />
      {kind === "withdrawal" ? (
        <WithdrawnPair edition={edition} />
      ) : (
        <PairRecord edition={edition} newest={edition} />
      )}
    </>
  );
}
