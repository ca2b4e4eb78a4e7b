import type { Metadata } from "next";
import { Notice } from "@/app/_ui/notice";
import { PageHeading } from "@/app/_ui/page-heading";
import { TabNav } from "@/app/_ui/tab-nav";
import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/editorial/draft-queries";
import { findSourceForDesk } from "@/lib/sources/capture-queries";
import { isRecordId } from "../../../_components/trail-link";
import { keptDraft } from "../../../kept-draft";
import { addressWith, one, type SearchParams } from "../../../query";
import { KIND_CHOICES, PROVENANCE_CHOICES } from "../source-choices";
import { AddressForm } from "./address-form.client";
import { BringForm } from "./bring-form.client";

export const metadata: Metadata = { title: "Add a source" };

const WAYS = [
  { by: "address", label: "By its address" },
  { by: "upload", label: "Upload a file" },
  { by: "paste", label: "Paste its text" },
] as const;

type Props = { searchParams: Promise<SearchParams> };

export default async function NewSourcePage({ searchParams }: Props) {
  const actor = await requireActor();
  const params = await searchParams;
  const source = await sourceNamed(one(params.source));
  const draft = source ? null : keptDraft(await findDraft("source", "new", actor));
  const { ways, by } = chosenWay(one(params.by), source !== null);

  return (
    <>
      <PageHeading
        title={source ? "Add a copy" : "Add a source"}
        above={<a href={addressOf(source)}>{source ? source.title : "Sources"}</a>}
      >
        A copy is kept as it is now. Quotations are compared with it, and can be again in years.
      </PageHeading>
      <TabNav
        label="Ways to add it"
        items={ways.map((way) => ({
          href: addressWith("/desk/sources/new", { by: way.by, source: source?.id }),
          label: way.label,
          isCurrent: way.by === by,
        }))}
      />
      {by === "address" ? (
        <>
          {draft && (
            <Notice title="A source you began is not saved yet">
              <a href="/desk/sources/new?by=paste">Go on with what you typed</a>
            </Notice>
          )}
          <AddressForm />
        </>
      ) : (
        <BringForm
          key={by}
          by={by}
          source={source}
          draft={draft}
          kinds={KIND_CHOICES}
          provenances={PROVENANCE_CHOICES}
        />
      )}
    </>
  );
}

async function sourceNamed(id: string | undefined) {
  const found = id && isRecordId(id) ? await findSourceForDesk(id) : null;
  return found && { id: found.id, url: found.url, title: found.title };
}

/** A copy of a source that is here already is brought; its address is fetched on its own page. */
function chosenWay(asked: string | undefined, isKnown: boolean) {
  const ways = isKnown ? WAYS.filter(({ by }) => by !== "address") : WAYS;
  return { ways, by: ways.find(({ by }) => by === asked)?.by ?? (isKnown ? "upload" : "address") };
}

function addressOf(source: { id: string } | null): string {
  return source ? `/desk/sources/${source.id}` : "/desk/sources";
}
