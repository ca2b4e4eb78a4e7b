import type { Metadata } from "next";
import { PageHeading } from "@/app/_ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/editorial/draft-queries";
import { keptDraft } from "../../../kept-draft";
import { SpeakerForm } from "../speaker-form.client";

export const metadata: Metadata = { title: "A new speaker" };

const EMPTY = { name: "", kind: "person", wikidata: null, offices: [] };

export default async function NewSpeakerPage() {
  const actor = await requireActor();
  const draft = await findDraft("speaker", "new", actor);

  return (
    <>
      <PageHeading title="A new speaker" above={<a href="/desk/speakers">Speakers</a>}>
        A person or an organisation whose words are recorded.
      </PageHeading>
      <SpeakerForm record={{ id: "new", version: null, fields: EMPTY }} draft={keptDraft(draft)} />
    </>
  );
}
