import { Day } from "@/app/_ui/day";
import { PageHeading } from "@/app/_ui/page-heading";
import type { PairPage } from "@/lib/editions/list-queries";
import type { PairSummary } from "@/lib/editions/schema";
import { EDITION_KINDS } from "@/lib/pairs/vocabulary";

type Props = { page: PairPage; isFirst: boolean };

/** Our own corrections, newest first. */
export function CorrectionList({ page: { items, next }, isFirst }: Props) {
  return (
    <>
      <PageHeading title="What we have corrected">
        Corrections, updates and withdrawals of pairs that were already published. The history of each pair
        shows the old words with the new.
      </PageHeading>
      {items.length === 0 ? (
        <p className="border-rule border-t py-6 text-muted">
          {isFirst
            ? "None so far: nothing that was published has been corrected."
            : "There are no older ones."}
        </p>
      ) : (
        <ol className="max-w-3xl">
          {items.map((pair) => (
            <li key={pair.slug} className="border-rule border-t py-5">
              <Correction pair={pair} />
            </li>
          ))}
        </ol>
      )}
      {next && (
        <p data-print="hide">
          <a href={`/corrections?after=${encodeURIComponent(next)}`} rel="next">
            Older corrections
          </a>
        </p>
      )}
    </>
  );
}

function Correction({ pair: { slug, headline, language, notice } }: { pair: PairSummary }) {
  if (!notice) return null;

  return (
    <article>
      <p className="text-sm">
        <strong className="font-semibold">{EDITION_KINDS[notice.kind].label}</strong>,{" "}
        <span className="text-muted">
          <Day on={notice.at} />
        </span>
      </p>
      <h2 lang={language} className="mt-1 font-serif text-xl leading-snug">
        <a href={`/pairs/${slug}`}>{headline}</a>
      </h2>
      <p lang={language} className="mt-2 whitespace-pre-line">
        {notice.text}
      </p>
      <p className="mt-2 text-sm">
        <a href={`/pairs/${slug}/editions`}>History of this pair</a>
      </p>
    </article>
  );
}
