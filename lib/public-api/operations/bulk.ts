import { z } from "zod";
import { operation } from "../operation";

const JSON_LINES = "application/jsonl";

export const exportPairs = operation({
  id: "exportPairs",
  method: "get",
  path: "/api/v1/pairs.jsonl",
  tag: "Bulk",
  summary: "Get all published pairs",
  description: "Each line is a `Pair`, the one that was published first at the top.",
  answer: { description: "JSON Lines, one pair each.", schema: z.string(), type: JSON_LINES },
});

export const exportTable = operation({
  id: "exportTable",
  method: "get",
  path: "/api/v1/pairs.csv",
  tag: "Bulk",
  summary: "Get all published pairs as a table",
  description:
    "RFC 4180 in UTF-8, the names of the columns in the first line. A cell that a spreadsheet would run as a formula begins with an apostrophe.",
  answer: { description: "A line for each pair.", schema: z.string(), type: "text/csv; charset=utf-8" },
});

export const exportEditions = operation({
  id: "exportEditions",
  method: "get",
  path: "/api/v1/editions.jsonl",
  tag: "Bulk",
  summary: "Get every edition of every pair",
  description:
    "Each line is an `Edition`, in the order of publication, also those of withdrawn pairs. Anyone can verify that nothing was changed or left out: `hash` is the SHA-256 of the canonical JSON (RFC 8785) of {content, number, previousHash}, and `previousHash` is the hash of the edition of the same pair with the number before it.",
  answer: { description: "JSON Lines, one edition each.", schema: z.string(), type: JSON_LINES },
});
