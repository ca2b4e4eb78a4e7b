import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PairHead, pairWords } from "@/app/_components/pair-head";
import { PairRecord } from "@/app/_components/pair-record";
import { WithdrawnPair } from "@/app/_components/withdrawn-pair";
import { findEdition, findPair } from "@/lib/editions/queries";

type Params = { slug: string; number: string };
type Props = { params: Promise<Params> };

export const generateStaticParams = () => [{ slug: "-", number: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findBoth(await params);
  if (!found) return {};
  const { edition, newest } = found;
  return {
    ...pairWords(edition),
    title: `Edition ${edition.number}: ${edition.content.pair.headline}`,
    robots: edition.number < newest.number ? { index: false, follow: true } : undefined,
  };
}

export default async function EditionPage({ params }: Props) {
  const found = await findBoth(await params);
  if (!found) notFound();
  const { edition, newest } = found;

  return (
    <>
      <PairHead edition={edition} />
      {edition.content.kind === "withdrawal" ? (
        <WithdrawnPair edition={edition} />
      ) : (
        <PairRecord edition={edition} newest={newest} />
      )}
    </>
  );
}

async function findBoth({ slug, number }: Params) {
  if (!/^[1-9]\d{0,5}$/.test(number)) return null;
  const [edition, newest] = await Promise.all([findEdition(slug, Number(number)), findPair(slug)]);
  return edition && newest && { edition, newest };
}
