import { Empty } from "@/app/_ui/empty";
import { LocalMoment } from "@/app/_ui/local-moment.client";
import type { listDrafts } from "@/lib/editorial/draft-queries";
import { ActionButton } from "../_components/action-button.client";
import { placeOfDraft } from "./draft-places";
import { dropFromList } from "./drafts/actions";

type Props = { drafts: Awaited<ReturnType<typeof listDrafts>> };

/** What this person typed into forms and has not saved: only they see it. */
export function DraftList({ drafts }: Props) {
  if (drafts.length === 0) {
    return (
      <Empty title="All you typed is saved">A form you leave before saving it is kept here for you.</Empty>
    );
  }
  return (
    <>
      <p className="mb-3 max-w-prose text-muted">
        Kept for you alone. Open a form to go on where you stopped, and save it there.
      </p>
      <ul aria-label="Not saved yet" className="max-w-3xl border-rule border-t">
        {drafts.map(({ form, recordId, updatedAt }) => {
          const { href, label } = placeOfDraft(form, recordId);
          return (
            <li
              key={`${form} ${recordId}`}
              className="flex items-center justify-between gap-4 border-rule border-b py-2.5"
            >
              <span>
                <a href={href} className="font-medium">
                  {label}
                </a>
                <span className="block text-muted text-sm">
                  <LocalMoment at={updatedAt.toISOString()} />
                </span>
              </span>
              <ActionButton action={dropFromList} fields={{ form, recordId }} label={`Discard ${label}`}>
                Discard
              </ActionButton>
            </li>
          );
        })}
      </ul>
    </>
  );
}
