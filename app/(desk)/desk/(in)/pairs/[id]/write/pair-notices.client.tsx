"use client";
import { Notice } from "@/app/_ui/notice";
import type { Status } from "@/lib/platform/generated/enums";
import { labelOf } from "../../schema";
import type { Composing } from "./use-composer.client";

type Props = { status: Status; author: string; work: Composing };

const REOPENS: Partial<Record<Status, string>> = {
  in_review: "It is in review. Saving a change makes it a draft again, to be submitted anew.",
  approved: "It is approved. Saving a change makes it a draft again, to be reviewed anew.",
  published: "Readers go on seeing the last edition until a new one is approved and published.",
  withdrawn: "It is withdrawn. Saving a change makes it a draft, from which it can be reinstated.",
};

/** What somebody who writes has to know before they save. */
export function PairNotices({ status, author, work: { isBehind, draft, fromThem } }: Props) {
  return (
    <>
      {isBehind && (
        <Notice title={`${author} wrote on this pair while you had it open`}>
          Saving merges your changes with theirs, field by field. Where both of you changed one field, you
          choose.
        </Notice>
      )}
      {fromThem.length > 0 && (
        <Notice title="Somebody else’s changes are in the form">
          They had changed {fromThem.map((field) => `“${labelOf(field)}”`).join(", ")}. Look whether it still
          fits with yours.
        </Notice>
      )}
      {REOPENS[status] && draft.changed.length > 0 && (
        <Notice title="This pair becomes a draft">{REOPENS[status]}</Notice>
      )}
    </>
  );
}
