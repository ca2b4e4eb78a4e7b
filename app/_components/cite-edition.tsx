import type { EditionView } from "@/lib/editions/schema";
import { formatDay } from "@/lib/platform/dates";
import { publicAddress } from "./canonical";

type Props = { edition: EditionView };

/** What to write when quoting this page: an address that shows the same words for ever. */
export function CiteEdition({ edition: { number, content } }: Props) {
  const path = `/pairs/${content.pair.slug}/editions/${number}`;

  return (
    <section aria-labelledby="cite" data-print="together">
      <h2 id="cite" className="mb-2 font-semibold">
        How to cite
      </h2>
      <p className="select-all rounded border border-rule bg-sheet p-3 text-sm">
        <span lang={content.pair.language}>“{content.pair.headline}”</span>, edition {number},{" "}
        {formatDay(content.publishedAt)}, Restated, <a href={path}>{publicAddress(path)}</a>
      </p>
      <p className="mt-2 text-sm" data-print="hide">
        <a href={`/pairs/${content.pair.slug}/share`}>Put this pair on your page</a>: as a card, a picture or
        text.
      </p>
    </section>
  );
}
