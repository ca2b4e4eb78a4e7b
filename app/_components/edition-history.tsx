import { Moment } from "@/app/_ui/day";
import { Definition } from "@/app/_ui/definition";
import type { EditionView } from "@/lib/editions/schema";
import { EDITION_KINDS } from "@/lib/pairs/vocabulary";
import { editionChanges } from "./edition-changes";
import { EditionDiff } from "./edition-diff";

type Props = { editions: EditionView[] };

/** Every edition of a pair, newest first, each with what it changed in the one before. */
export function EditionHistory({ editions }: Props) {
  const newestFirst = editions.toReversed();

  return (
    <ol className="grid gap-8" reversed>
      {newestFirst.map((edition, place) => (
        <li key={edition.number}>
          <Entry edition={edition} previous={newestFirst[place + 1]} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ edition, previous }: { edition: EditionView; previous: EditionView | undefined }) {
  const { number, hash, content } = edition;
  const { pair, notice, kind, publishedAt } = content;

  return (
    <article className="border-rule border-t pt-5">
      <h2 className="font-medium font-serif text-2xl">
        <a href={`/pairs/${pair.slug}/editions/${number}`}>Edition {number}</a>
      </h2>
      <p className="mt-1">
        <span className="font-semibold">
          <Definition term={EDITION_KINDS[kind]} />
        </span>
        , <Moment at={publishedAt} />. Approved by {content.approvedBy}; last edited by {content.author}.
      </p>
      {notice && (
        <p
          lang={pair.language}
          className="mt-3 max-w-3xl whitespace-pre-line border-note-edge border-s-4 bg-note-wash px-4 py-2"
        >
          {notice.text}
        </p>
      )}
      {previous && (
        <EditionDiff
          changes={editionChanges(previous.content, content)}
          language={pair.language}
          since={previous.number}
        />
      )}
      <p className="mt-3 text-muted text-sm">
        Hash <code className="break-all text-xs">{hash}</code>
      </p>
    </article>
  );
}
