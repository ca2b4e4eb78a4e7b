import { Day } from "@/app/_ui/day";
import { PageHeading } from "@/app/_ui/page-heading";
import type { EditionView } from "@/lib/editions/schema";
import { EDITION_KINDS } from "@/lib/pairs/vocabulary";

type Props = { edition: EditionView };

/** In place of a pair that we no longer stand by: that it is withdrawn, when and why. */
export function WithdrawnPair({ edition: { number, content } }: Props) {
  const { pair, notice, publishedAt } = content;

  return (
    <article>
      <PageHeading
        title="This pair has been withdrawn"
        above={
          <>
            Edition {number}, <Day on={publishedAt} />
          </>
        }
      >
        <p lang={pair.language}>{pair.headline}</p>
      </PageHeading>
      <div className="max-w-2xl">
        <p>{EDITION_KINDS.withdrawal.definition}</p>
        {notice && (
          <blockquote
            lang={pair.language}
            className="mt-4 whitespace-pre-line border-note-edge border-s-4 bg-note-wash px-4 py-3 font-serif text-lg"
          >
            {notice.text}
          </blockquote>
        )}
        <p className="mt-6">
          Nothing that was published is deleted: <a href={`/pairs/${pair.slug}/editions`}>read its history</a>
          {", or "}
          <a href="/corrections">everything we have corrected</a>.
        </p>
      </div>
    </article>
  );
}
