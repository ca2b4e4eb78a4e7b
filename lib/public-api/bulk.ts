import { Readable } from "node:stream";
import type { EditionView } from "@/lib/editions/schema";
import type { StoredEdition } from "@/lib/editions/stored-queries";
import { csvLine } from "@/lib/platform/csv";
import { FRESH } from "@/lib/platform/http";
import { CSV_COLUMNS, csvCells } from "./csv-columns";
import { licence, linkHeader } from "./links";
import { toPair, toStoredEdition } from "./views";

/** A body that is made while it is read: no more than one batch of it is ever in memory. */
export function streamed(texts: AsyncIterable<string>, type: string, name: string): Response {
  const stream = Readable.toWeb(Readable.from(texts)) as ReadableStream<string>;
  return new Response(stream.pipeThrough(new TextEncoderStream()), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": FRESH,
      Link: linkHeader([{ href: licence().url, rel: "license" }]),
    },
  });
}

export async function* pairLines(batches: AsyncIterable<EditionView[]>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map((pair) => `${JSON.stringify(toPair(pair))}\n`).join("");
}

export async function* editionLines(batches: AsyncIterable<StoredEdition[]>): AsyncGenerator<string> {
  for await (const batch of batches) {
    yield batch.map((edition) => `${JSON.stringify(toStoredEdition(edition))}\n`).join("");
  }
}

/** A table for a spreadsheet: no cell of it is run as a formula. */
export async function* pairRows(batches: AsyncIterable<EditionView[]>): AsyncGenerator<string> {
  yield csvLine(CSV_COLUMNS);
  for await (const batch of batches) yield batch.map((pair) => csvLine(csvCells(pair))).join("");
}
