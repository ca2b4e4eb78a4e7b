import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

/** A row of `corrections.jsonl`: one correction that a transcript prints. Sentences are a script's cut. */
export const CorrectionRow = z.object({
  id: z.string(),
  doc: z.string(),
  date: z.iso.date(),
  url: z.url({ protocol: /^https?$/ }),
  speaker: z.string().nullable(),
  struck: z.string(),
  inserted: z.string(),
  kind: z.enum(["replaced", "deleted", "sic"]),
  change_guess: z.enum(["word", "name", "number", "polarity"]).nullable(),
  as_spoken: z.string(),
  as_corrected: z.string(),
});

/** A line of `documents.jsonl.gz`: a whole transcript in Markdown. */
export const TranscriptDocument = z.object({
  id: z.string(),
  title: z.string(),
  date: z.iso.date(),
  url: z.url({ protocol: /^https?$/ }),
  markdown: z.string(),
});

export type CorrectionRow = z.infer<typeof CorrectionRow>;
export type TranscriptDocument = z.infer<typeof TranscriptDocument>;

/**
 * Reads a folder with `corrections.jsonl` and `documents.jsonl.gz`.
 *
 * Throws an Error that names the file and the line that is not as it should be.
 */
export function readTranscriptFolder(folder: string) {
  const corrections = fs.readFileSync(path.join(folder, "corrections.jsonl"), "utf8");
  const documents = gunzipSync(fs.readFileSync(path.join(folder, "documents.jsonl.gz"))).toString("utf8");
  return {
    corrections: parseLines("corrections.jsonl", corrections, CorrectionRow),
    documents: new Map(
      parseLines("documents.jsonl.gz", documents, TranscriptDocument).map((document) => [
        document.id,
        document,
      ]),
    ),
  };
}

function parseLines<T>(name: string, text: string, schema: z.ZodType<T>): T[] {
  return text
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => {
      const parsed = schema.safeParse(JSON.parse(line));
      if (parsed.success) return parsed.data;
      throw new Error(`${name}, line ${number}: ${z.prettifyError(parsed.error)}`);
    });
}
