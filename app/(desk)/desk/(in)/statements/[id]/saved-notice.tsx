import { buttonLook } from "@/app/_ui/button-look";
import { Notice } from "@/app/_ui/notice";
import { CHECK_RESULTS } from "@/lib/pairs/vocabulary";
import type { Citation } from "./citation-list";

type Props = { statementId: string; citation: Citation | undefined };

/** After a statement was made: what became of it, and what is likely to be done next. */
export function SavedNotice({ statementId, citation }: Props) {
  return (
    <Notice title="The statement is saved">
      {citation && (
        <p>
          {CHECK_RESULTS[citation.result].label}: {citation.source.title}.
        </p>
      )}
      <p className="mt-3 flex flex-wrap gap-3">
        <a href={`/desk/pairs/new?earlier=${statementId}`} className={buttonLook("plain", "small")}>
          Use it as the earlier statement of a new pair
        </a>
        <a href={`/desk/pairs/new?later=${statementId}`} className={buttonLook("plain", "small")}>
          Use it as the later statement of a new pair
        </a>
        {citation?.captureId && (
          <a href={`/desk/captures/${citation.captureId}`} className={buttonLook("link", "small")}>
            Quote more from this copy
          </a>
        )}
      </p>
    </Notice>
  );
}
