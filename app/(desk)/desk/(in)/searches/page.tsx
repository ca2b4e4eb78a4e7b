import type { Metadata } from "next";
import { Moment } from "@/app/_ui/day";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { listSavedSearches } from "@/lib/saved-searches/queries";
import type { SavedSearchView } from "@/lib/saved-searches/schema";
import { ActionButton } from "../../_components/action-button.client";
import { dropSearch, openSearch } from "./actions";

export const metadata: Metadata = { title: "Saved searches" };

export default async function SavedSearchesPage() {
  const searches = await listSavedSearches(await requireActor());

  return (
    <div className="max-w-3xl">
      <PageHeading title="Saved searches">
        You are told, among your <a href="/desk/notices">notices</a>, when somebody else publishes what one of
        them did not find before.
      </PageHeading>
      {searches.length === 0 ? (
        <Empty title="You have saved no search yet">
          <a href="/search">Search the published pairs</a>, and save the search at the end of its results.
        </Empty>
      ) : (
        <ul aria-label="Saved searches" className="border-rule border-t">
          {searches.map((search) => (
            <SavedSearch key={search.id} search={search} />
          ))}
        </ul>
      )}
    </div>
  );
}

function SavedSearch({ search: { id, name, described, createdAt, fresh } }: { search: SavedSearchView }) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-rule border-b py-3">
      <div className="min-w-0">
        <h2 className="break-words font-semibold">{name}</h2>
        {described !== name && <p className="break-words">{described}</p>}
        <p className="text-muted text-sm">
          {freshWords(fresh)} Saved <Moment at={createdAt.toISOString()} />.
        </p>
      </div>
      <div className="flex gap-2">
        <ActionButton action={openSearch} fields={{ id }} label={`Open ${name}`}>
          Open
        </ActionButton>
        <ActionButton action={dropSearch} fields={{ id }} label={`Remove ${name}`}>
          Remove
        </ActionButton>
      </div>
    </li>
  );
}

function freshWords({ count, isMore }: SavedSearchView["fresh"]): string {
  if (count === 0) return "Nothing new since you looked.";
  return `${count}${isMore ? " or more" : ""} new since you looked.`;
}
