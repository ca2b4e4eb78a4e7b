import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { Refusal } from "@/lib/platform/errors";
import { type Row, toRow } from "../entry";

/** The longest row, in bytes. */
const LONGEST = 1_000_000;
const EXAMPLE = "example-replace-this-row";

const PAIR = {
  slug: "slug",
  headline: "headline",
  summary: "summary",
  stated_reason: "statedReason",
  why_selected: "whySelected",
  language: "language",
  relation: "relation",
  extent: "extent",
  acknowledgement: "acknowledgement",
  issued_by: "issuedBy",
};
const SIDE = [
  ...["speaker", "speaker_kind", "speaker_wikidata", "spoken_by", "said_on", "quote", "passage", "language"],
  ...["occasion", "occasion_kind", "place"],
  ...["source_url", "source_title", "source_publisher", "source_kind", "source_published_on"],
] as const;
const COLUMNS = [
  ...Object.keys(PAIR),
  "topics",
  ...SIDE.map((name) => `earlier_${name}`),
  ...SIDE.map((name) => `later_${name}`),
];

type Cells = Record<string, string>;

/** A CSV file to fill in: the names of the columns, and one example that is refused as long as it stands there. */
export function csvTemplate(): string {
  const example: Cells = {
    slug: EXAMPLE,
    headline: "A fee that was to stay “rises”",
    summary: "On 1 March the mayor said that the fee stays; on 8 March, that it rises.",
    language: "en",
    relation: "reverses",
    extent: "full",
    acknowledgement: "none",
    issued_by: "speaker",
    topics: "Fees; Lanterns",
    ...exampleSide("earlier", "2024-03-01", "The lantern fee stays as it is."),
    ...exampleSide("later", "2024-03-08", "The lantern fee rises in May."),
  };
  return [COLUMNS, COLUMNS.map((column) => example[column] ?? "")]
    .map((cells) => cells.map(quoted).join(","))
    .join("\r\n");
}

/** Reads a row for each line of a CSV file; its first line names the columns, in any order. */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>, head: string): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    columns: (names: string[]) =>
      names.map((name) =>
        name
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, "_"),
      ),
    delimiter: delimiterOf(head),
    info: true,
    max_record_size: LONGEST,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
  });
  Readable.from(chunks)
    .on("error", (error) => parser.destroy(error))
    .pipe(parser);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Cells;
      info: { lines: number };
    }>) {
      line = info.lines;
      yield fromCells(record, `line ${line}`);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // What follows an open quotation mark or an endless row cannot be told apart from it.
    const reason = `From here on the file cannot be read: ${(error as Error).message}`;
    yield { where: `after line ${line}`, notes: [], reason };
  }
}

function fromCells(record: Cells, where: string): Row {
  const cells = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell.trim() !== ""));
  const unknown = Object.keys(cells).find((name) => !COLUMNS.includes(name));
  if (unknown) return { where, notes: [], reason: `There is no column “${unknown}”; see the template.` };
  if (cells.slug === EXAMPLE) return { where, notes: [], reason: "This is the example of the template." };
  const earlier = toSide(cells, "earlier");
  if (!Object.keys(cells).some((name) => name.startsWith("later_"))) return toRow(earlier, where);
  const pair = Object.entries(PAIR).map(([column, field]) => [field, cells[column]]);
  const topics = (cells.topics ?? "")
    .split(";")
    .flatMap((name) => (name.trim() ? { name: name.trim() } : []));
  return toRow(
    {
      ...Object.fromEntries(pair),
      topics,
      earlier,
      later: toSide(cells, "later"),
      earlierPassage: cells.earlier_passage,
      laterPassage: cells.later_passage,
    },
    where,
  );
}

function toSide(cells: Cells, side: "earlier" | "later") {
  const cell = (name: (typeof SIDE)[number]) => cells[`${side}_${name}`];
  const [speaker, spokenBy, occasion, url] = [
    cell("speaker"),
    cell("spoken_by"),
    cell("occasion"),
    cell("source_url"),
  ];
  const source = {
    url,
    title: cell("source_title") ?? url,
    publisher: cell("source_publisher") ?? URL.parse(url ?? "")?.hostname,
    kind: cell("source_kind"),
    publishedOn: cell("source_published_on"),
    language: cell("language"),
  };
  return {
    speaker: { name: speaker, kind: cell("speaker_kind"), wikidata: cell("speaker_wikidata") },
    spokenBy: spokenBy && { name: spokenBy },
    occasion: occasion && { name: occasion, kind: cell("occasion_kind"), place: cell("place") },
    saidOn: cell("said_on"),
    quote: cell("quote"),
    language: cell("language"),
    citations: url ? [{ source }] : [],
  };
}

/** The mark that stands most often in the names of the columns: spreadsheets of many languages write semicolons. */
function delimiterOf(head: string): string {
  const [names = ""] = head.split(/[\r\n]/, 1);
  const count = (mark: string) => names.split(mark).length;
  return [",", ";", "\t"].toSorted((a, b) => count(b) - count(a))[0] ?? ",";
}

function exampleSide(side: string, day: string, quote: string): Cells {
  const cells: Cells = {
    speaker: "Ada Example",
    speaker_kind: "person",
    said_on: day,
    quote,
    language: "en",
    occasion: "Council of Sampleton",
    occasion_kind: "meeting",
    place: "Sampleton",
    source_url: `https://example.org/minutes/${day}`,
    source_title: `Minutes of ${day}`,
    source_publisher: "Sampleton Gazette",
    source_kind: "transcript",
    source_published_on: day,
  };
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [`${side}_${name}`, cell]));
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
