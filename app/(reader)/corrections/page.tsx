import type { Metadata } from "next";
import { Canonical } from "@/app/_components/canonical";
import { CorrectionList } from "@/app/_components/correction-list";
import { listCorrections } from "@/lib/editions/list-queries";

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export const instant = false;

export const metadata: Metadata = {
  title: "Corrections",
  description: "What we had to correct, update or withdraw in what we published, the newest first.",
};

export default async function CorrectionsPage({ searchParams }: Props) {
  const { after } = await searchParams;
  const cursor = typeof after === "string" ? after : undefined;

  return (
    <>
      <Canonical path="/corrections" />
      <CorrectionList page={await listCorrections(cursor)} isFirst={!cursor} />
    </>
  );
}
