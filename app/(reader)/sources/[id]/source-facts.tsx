import { SOURCE_KINDS } from "@/app/_components/source-kinds";
import { Day } from "@/app/_ui/day";
import { Definition } from "@/app/_ui/definition";
import type { CitationContent } from "@/lib/editions/schema";
import { PROVENANCES } from "@/lib/pairs/vocabulary";
import { languageName } from "@/lib/platform/language";

type Props = { source: CitationContent["source"] };

/** What the source is, and what may be shown of it. */
export function SourceFacts({ source }: Props) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_1fr]">
      <dt className="text-muted">Kind</dt>
      <dd>{SOURCE_KINDS[source.kind]}</dd>
      <dt className="text-muted">Wording</dt>
      <dd>
        <Definition term={PROVENANCES[source.provenance]} />
      </dd>
      <dt className="text-muted">Published</dt>
      <dd>
        {source.publisher}
        {source.author && `, ${source.author}`}
        {source.publishedOn && (
          <>
            , <Day on={source.publishedOn} />
          </>
        )}
      </dd>
      <dt className="text-muted">Address</dt>
      <dd className="min-w-0">
        <a className="break-all" href={source.url}>
          {source.url}
        </a>
      </dd>
      <dt className="text-muted">Language</dt>
      <dd>{languageName(source.language)}</dd>
      <dt className="text-muted">Rights</dt>
      <dd>
        {source.licence && `${source.licence}. `}
        {source.freeToShow
          ? "Its whole text may be shown."
          : "Only the quoted passages are shown; the rest is its publisher’s."}
      </dd>
      {source.interestNote && (
        <>
          <dt className="text-muted">Interest</dt>
          <dd>{source.interestNote}</dd>
        </>
      )}
    </dl>
  );
}
