import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/app/_ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/editorial/draft-queries";
import { findOccasionForEditing } from "@/lib/statements/occasion-queries";
import { isRecordId, TrailLink } from "../../../_components/trail-link";
import { keptDraft } from "../../../kept-draft";
import { OccasionForm } from "../occasion-form.client";

export const metadata: Metadata = { title: "Occasion" };

type Props = { params: Promise<{ id: string }> };

export default async function OccasionPage({ params }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const occasion = isRecordId(id) ? await findOccasionForEditing(id) : null;
  if (!occasion) notFound();
  const { version, fields } = occasion;
  const draft = await findDraft("occasion", id, actor);

  return (
    <>
      <PageHeading title={fields.name} above={<a href="/desk/occasions">Occasions</a>}>
        <span className="text-base">
          <TrailLink entity="occasion" id={id} />
        </span>
      </PageHeading>
      <OccasionForm record={{ id, version, fields }} draft={keptDraft(draft)} />
    </>
  );
}
