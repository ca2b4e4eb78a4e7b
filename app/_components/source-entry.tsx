import { Day } from "@/app/_ui/day";
import { Definition } from "@/app/_ui/definition";
import type { CitationContent } from "@/lib/editions/schema";
import { PROVENANCES } from "@/lib/pairs/vocabulary";
import { passageAddress } from "@/lib/sources/text-fragment";
import { SourceArchives } from "./source-archives";
import { SourceCheck } from "./source-check";
import { SOURCE_KINDS } from "./source-kinds";
import { StoredCopy } from "./stored-copy";

type Props = { citation: CitationContent; level: 3 | 4 };

/** One source of a statement: what it is, what the check of the words found, and every way to look for oneself. */
export function SourceEntry({ citation, level }: Props) {
  const { source, note, selector, capture, archives } = citation;
  const Heading = level === 3 ? "h3" : "h4";

  return (
    <article className="rounded border border-rule bg-sheet p-4">
      <Heading className="font-semibold leading-snug" lang={source.language}>
        <a href={source.url} data-print="address">
          {source.title}
        </a>
      </Heading>
      <p className="text-muted text-sm">
        {source.publisher}
        {source.author && `, ${source.author}`}
        {source.publishedOn && (
          <>
            , <Day on={source.publishedOn} />
          </>
        )}
        . {SOURCE_KINDS[source.kind]}. Wording:{" "}
        <Definition term={PROVENANCES[source.provenance]}>
          {PROVENANCES[source.provenance].label.toLowerCase()}
        </Definition>
        .
      </p>
      <SourceCheck citation={citation} />
      {note && <p className="mt-2 text-sm">{note}</p>}
      {source.interestNote && <p className="mt-2 text-sm">Interest: {source.interestNote}</p>}
      {capture && <StoredCopy capture={capture} language={source.language} />}
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm" data-print="hide">
        {selector && (
          <li>
            <a href={passageAddress(source.url, selector)}>The words at the source</a>
          </li>
        )}
        <li>
          <a href={`/sources/${source.id}`}>Everything we quote from it</a>
        </li>
      </ul>
      <SourceArchives archives={archives} />
    </article>
  );
}
