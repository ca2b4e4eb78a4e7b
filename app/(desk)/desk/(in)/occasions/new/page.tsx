import type { Metadata } from "next";
import { PageHeading } from "@/app/_ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/editorial/draft-queries";
import { keptDraft } from "../../../kept-draft";
import { OccasionForm } from "../occasion-form.client";

export const metadata: Metadata = { title: "A new occasion" };

const EMPTY = { name: "", kind: "", heldOn: "", place: null };

export default async function NewOccasionPage() {
  const actor = await requireActor();
  const draft = await findDraft("occasion", "new", actor);

  return (
    <>
      <PageHeading title="A new occasion" above={<a href="/desk/occasions">Occasions</a>} />
      <OccasionForm record={{ id: "new", version: null, fields: EMPTY }} draft={keptDraft(draft)} />
    </>
  );
}
