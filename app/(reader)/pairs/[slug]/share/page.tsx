import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Canonical } from "@/app/_components/canonical";
import { WithdrawnPair } from "@/app/_components/withdrawn-pair";
import { PageHeading } from "@/app/_ui/page-heading";
import { findCard } from "@/lib/cards/queries";
import { findPair } from "@/lib/editions/queries";
import { siteAddress } from "@/lib/platform/settings";
import { SharePanel } from "./share-panel.client";

type Props = { params: Promise<{ slug: string }> };

// One made-up slug lets the page await its data before the first byte, so an unknown pair is a real 404.
export const generateStaticParams = () => [{ slug: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const card = await findCard((await params).slug);
  return card ? { title: `Put on your page: ${card.headline}`, robots: { index: false } } : {};
}

export default async function SharePage({ params }: Props) {
  const { slug } = await params;
  const [edition, card] = await Promise.all([findPair(slug), findCard(slug)]);
  if (!edition || !card) notFound();

  return (
    <>
      <Canonical path={`/pairs/${slug}/share`} language="en" />
      {card.isWithdrawn ? (
        <WithdrawnPair edition={edition} />
      ) : (
        <>
          <PageHeading
            title="Put this pair on your page"
            above={
              <a href={`/pairs/${slug}`} lang={card.language}>
                {card.headline}
              </a>
            }
          >
            <p className="max-w-2xl">
              Each of these is complete by itself and stays readable whatever becomes of us. A card says by
              itself when the entry is updated, corrected or withdrawn.
            </p>
          </PageHeading>
          <SharePanel card={card} site={siteAddress()} />
        </>
      )}
    </>
  );
}
