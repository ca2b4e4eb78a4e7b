import { Day } from "@/app/_ui/day";
import type { findStatementForEditing } from "@/lib/statements/queries";

type Review = NonNullable<Awaited<ReturnType<typeof findStatementForEditing>>>["externalReviews"][number];

/** What other organisations concluded, in their words: never ours. */
export function OtherReviews({ reviews }: { reviews: readonly Review[] }) {
  return (
    <ul aria-label="Fact-checks by others" className="border-rule border-t">
      {reviews.map(({ id, publisher, url, title, rating, reviewedOn, language }) => (
        <li key={id} className="border-rule border-b py-2.5">
          <p>
            <span className="font-medium">{publisher}</span>: <q lang={language ?? undefined}>{rating}</q>
          </p>
          <p className="text-muted text-sm">
            <a href={url} rel="noreferrer" lang={language ?? undefined}>
              {title ?? "The review"}
            </a>
            {reviewedOn && (
              <>
                , <Day on={reviewedOn} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
