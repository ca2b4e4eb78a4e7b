import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/app/_ui/page-heading";
import { listScales } from "@/lib/assessments/queries";
import { requireActor } from "@/lib/auth/session";
import { ScaleForm } from "../scale-form.client";

export const metadata: Metadata = { title: "Rating scale" };

type Props = { params: Promise<{ id: string }> };

export default async function ScalePage({ params }: Props) {
  await requireActor("manage");
  const { id } = await params;
  const scale = (await listScales()).find((each) => each.id === id);
  if (!scale) notFound();
  const { name, version, ratings, assessments } = scale;
  const isUsed = assessments > 0;

  return (
    <>
      <PageHeading
        title={isUsed ? `A new version of ${name}` : name}
        above={<a href="/desk/scales">Rating scales</a>}
      >
        {isUsed
          ? `Version ${version} is used and stays as it is. New assessments are made on the version you add here.`
          : "Nothing uses this version yet, so it can still be changed."}
      </PageHeading>
      <ScaleForm
        scaleId={id}
        kind={isUsed ? "version" : "change"}
        name={name}
        ratings={ratings.map(({ key, label, definition }) => ({ row: key, key, label, definition }))}
      />
    </>
  );
}
