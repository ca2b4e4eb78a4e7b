import { Notice } from "@/app/_ui/notice";
import type { Begun } from "./schema";

/** Says that a quotation was begun in this copy before a lead was taken, where it is another one: it comes first. */
export function BegunBefore({ begun, lead }: { begun: Begun; lead: Begun }) {
  if (begun.place.start === lead.place.start && begun.place.end === lead.place.end) return null;
  return (
    <Notice title="You had begun another quotation here">
      It stands below. Save it or cancel it, then load this page again for the words of the lead: “
      <span lang={lead.suggestion.language}>{lead.suggestion.quote}</span>”
    </Notice>
  );
}
