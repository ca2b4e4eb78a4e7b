import { Day } from "@/app/_ui/day";
import type { EditionView } from "@/lib/editions/schema";

type Props = { edition: EditionView };

/** Which edition this is, from when, and the way to all of them. */
export function EditionLine({ edition: { number, content } }: Props) {
  const first = content.firstPublishedAt.slice(0, 10);
  const isLater = first !== content.publishedAt.slice(0, 10);

  return (
    <>
      Edition {number}, <Day on={content.publishedAt} />
      {isLater && (
        <>
          {" "}
          (first published <Day on={first} />)
        </>
      )}
      {" · "}
      <a href={`/pairs/${content.pair.slug}/editions`}>History</a>
    </>
  );
}
