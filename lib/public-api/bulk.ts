import { publicationVersion } from "@/lib/editions/queries";
import type { EditionView } from "@/lib/editions/schema";
import type { StoredEdition } from "@/lib/editions/stored-queries";
import { csvLine } from "@/lib/platform/csv";
import { answerInParts } from "@/lib/platform/http";
import { siteAddress } from "@/lib/platform/settings";
import { CSV_COLUMNS, csvCells } from "./csv-columns";
import { licence, linkHeader } from "./links";
import { toPair, toStoredEdition } from "./views";

type File = { name: string; type: string; parts: () => AsyncIterable<string> };

/** A file of all that is published: made while it is read, and not at all for a client that has it already. */
export async function answerFile(request: Request, { name, type, parts }: File): Promise<Response> {
  return answerInParts(request, {
    ...{ parts, type },
    version: [await publicationVersion(), siteAddress(), licence()],
    keys: ["pairs"],
    headers: {
      "Content-Disposition": `attachment; filename="${name}"`,
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
