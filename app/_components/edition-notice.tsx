import { Notice } from "@/app/_ui/notice";
import { noticeTitle } from "@/lib/editions/in-words";
import type { EditionView } from "@/lib/editions/schema";

type Props = { edition: EditionView; newest: EditionView };

/** What this edition corrected or added, and whether a newer one has taken its place. */
export function EditionNotice({ edition, newest }: Props) {
  const { notice, pair, publishedAt } = edition.content;

  return (
    <>
      {edition.number < newest.number && <Superseded edition={edition} newest={newest} />}
      {notice && (
        <Notice title={noticeTitle({ ...notice, at: publishedAt })}>
          <span lang={pair.language} className="whitespace-pre-line">
            {notice.text}
          </span>{" "}
          <a href={`/pairs/${pair.slug}/editions`}>What was changed</a>
        </Notice>
      )}
    </>
  );
}

function Superseded({ edition, newest }: Props) {
  const address = `/pairs/${newest.content.pair.slug}`;
  const title = `This is edition ${edition.number} of ${newest.number}`;

  if (newest.content.kind === "withdrawal") {
    return (
      <Notice title={`${title}, and this pair has been withdrawn`}>
        It is kept as it was published. <a href={address}>Why the pair was withdrawn</a>
      </Notice>
    );
  }
  return (
    <Notice title={title}>
      It is kept as it was published. <a href={address}>The newest is edition {newest.number}</a>.
    </Notice>
  );
}
