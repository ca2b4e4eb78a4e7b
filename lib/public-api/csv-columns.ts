import type { EditionView, StatementContent } from "@/lib/editions/schema";
import { licence } from "./links";
import { places } from "./views";

type Cell = string | null | undefined;
type Column<Record> = readonly [name: string, cell: (record: Record) => Cell];

const OF_PAIR: readonly Column<EditionView>[] = [
  ["slug", ({ content }) => content.pair.slug],
  ["url", ({ content }) => places(`/pairs/${content.pair.slug}`).url],
  ["headline", ({ content }) => content.pair.headline],
  ["summary", ({ content }) => content.pair.summary],
  ["language", ({ content }) => content.pair.language],
  ["relation", ({ content }) => content.judgement.relation],
  ["extent", ({ content }) => content.judgement.extent],
  ["acknowledgement", ({ content }) => content.judgement.acknowledgement],
  ["issued_by", ({ content }) => content.judgement.issuedBy],
  ["topics", ({ content }) => content.pair.topics.map(({ name }) => name).join("; ")],
  ["first_published_at", ({ content }) => content.firstPublishedAt],
  ["edition", ({ number }) => String(number)],
  ["edition_kind", ({ content }) => content.kind],
  ["edition_published_at", ({ content }) => content.publishedAt],
  ["edition_hash", ({ hash }) => hash],
  ["notice", ({ content }) => content.notice?.text],
];

const OF_STATEMENT: readonly Column<StatementContent>[] = [
  ["id", ({ id }) => id],
  ["speaker", ({ speaker }) => speaker.name],
  ["speaker_wikidata", ({ speaker }) => speaker.wikidata],
  ["spoken_by", ({ spokenBy }) => spokenBy?.name],
  ["said_on", ({ said }) => said.on],
  ["said_precision", ({ said }) => said.precision],
  ["quote", ({ quote }) => quote],
  ["language", ({ language }) => language],
  ["occasion", ({ occasion }) => occasion?.name],
  ["source_url", ({ citations }) => citations[0]?.source.url],
  ["source_title", ({ citations }) => citations[0]?.source.title],
  ["source_publisher", ({ citations }) => citations[0]?.source.publisher],
];

const SIDES = ["earlier", "later"] as const;

/** The names of the columns; the first source of a statement stands for all of them. */
export const CSV_COLUMNS: readonly string[] = [
  ...OF_PAIR.map(([name]) => name),
  ...SIDES.flatMap((side) =>
    [...OF_STATEMENT.map(([name]) => name), "passage"].map((name) => `${side}_${name}`),
  ),
  "licence",
];

/** The cells of a pair, in the order of the columns. */
export function csvCells(edition: EditionView): string[] {
  const cells = [
    ...OF_PAIR.map(([, cell]) => cell(edition)),
    ...SIDES.flatMap((side) => sideCells(edition, side)),
    licence().url,
  ];
  return cells.map((cell) => cell ?? "");
}

function sideCells({ content }: EditionView, side: (typeof SIDES)[number]): Cell[] {
  const statement = content[side];
  const { start, end } = content.passages[side];
  return [...OF_STATEMENT.map(([, cell]) => cell(statement)), statement.quote.slice(start, end)];
}
