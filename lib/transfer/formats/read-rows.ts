import { isUtf8 } from "node:buffer";
import path from "node:path";
import { Refusal } from "@/lib/platform/errors";
import { type Row, toRow } from "../entry";
import { splitLines } from "../lines";
import { claimReviewRows, rowsOf } from "./claim-review";
import { csvRows } from "./csv";
import { blocksOf, readBroken } from "./json-ld";

export type Format = "json-lines" | "csv" | "claim-review";

/** A file that can be read from its beginning more than once, in pieces. */
export type InputFile = { name: string; open(): AsyncIterable<Uint8Array> };

const LONGEST_LINE = 12_000_000;
/** A file that has to be in memory as a whole: a page, or a feed in one piece of JSON. */
const LARGEST_WHOLE = 200_000_000;
const BY_ENDING: Record<string, Format> = {
  ".csv": "csv",
  ".tsv": "csv",
  ".jsonl": "json-lines",
  ".ndjson": "json-lines",
  ".json": "claim-review",
  ".jsonld": "claim-review",
  ".html": "claim-review",
  ".htm": "claim-review",
};

/** The format of a file, by how its name ends or else by how it begins. */
export async function formatOf(file: InputFile): Promise<Format> {
  const named = BY_ENDING[path.extname(file.name).toLowerCase()];
  if (named) return named;
  const head = (await headOf(file)).trimStart();
  if (head.startsWith("<") || head.startsWith("[")) return "claim-review";
  if (!head.startsWith("{")) return "csv";
  const [line = ""] = head.split("\n", 1);
  return readBroken(line) === undefined ? "claim-review" : "json-lines";
}

/**
 * Reads a file row by row: each an entry, or the reason why it is none.
 *
 * Throws a Refusal when the file as a whole cannot be read: it is not in UTF-8, or too large for its format.
 */
export async function* readRows(file: InputFile, format: Format): AsyncGenerator<Row> {
  if (format === "json-lines") yield* jsonLineRows(file);
  else if (format === "csv") yield* csvRows(inUtf8(file), await headOf(file));
  else yield* wholeRows(await wholeText(file));
}

async function* jsonLineRows(file: InputFile): AsyncGenerator<Row> {
  for await (const { number, text } of splitLines(file.open(), LONGEST_LINE)) {
    yield* lineRows(text, `line ${number}`);
  }
}

function* lineRows(text: string | null, where: string): Generator<Row> {
  const refused = (reason: string): Row => ({ where, notes: [], reason });
  if (text === null) return yield refused("This line is longer than is allowed.");
  if (text.includes("\ufffd")) return yield refused("This line is not in UTF-8.");
  const value = readBroken(text);
  if (value === undefined) return yield refused("This line is not JSON.");
  if (isOfSchemaOrg(value)) yield* rowsOf(value, where);
  else yield toRow(value, where);
}

function isOfSchemaOrg(value: unknown): boolean {
  const first = [value].flat()[0];
  if (typeof first !== "object" || first === null) return false;
  return ["@context", "@type", "@graph"].some((key) => key in first);
}

/** One piece of JSON may also hold a list of our own entries. */
function* wholeRows(text: string): Generator<Row> {
  const value = blocksOf(text).length === 1 ? readBroken(text) : undefined;
  if (value === undefined || isOfSchemaOrg(value)) return yield* claimReviewRows(text, "the file");
  for (const [index, each] of [value].flat().entries()) yield toRow(each, `entry ${index + 1}`);
}

async function wholeText(file: InputFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of inUtf8(file)) {
    length += chunk.length;
    if (length > LARGEST_WHOLE) {
      throw new Refusal(
        "invalid",
        "This file is larger than 200 MB. Give its reviews one a line, as JSON Lines.",
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function* inUtf8(file: InputFile): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of file.open()) {
    refuseUnless(() => decoder.decode(chunk, { stream: true }));
    yield chunk;
  }
  refuseUnless(() => decoder.decode());
}

function refuseUnless(decode: () => string): void {
  try {
    decode();
  } catch {
    throw new Refusal(
      "invalid",
      "This file is not in UTF-8. Save it again, as “CSV UTF-8” in a spreadsheet.",
    );
  }
}

async function headOf(file: InputFile): Promise<string> {
  for await (const chunk of file.open()) {
    const head = Buffer.from(chunk.subarray(0, 100_000));
    return isUtf8(head) ? head.toString("utf8") : head.toString("latin1");
  }
  return "";
}
