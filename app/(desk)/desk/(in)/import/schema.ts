/** One row of a report, as lib/transfer tells it. */
export type Row = {
  where: string;
  notes: readonly string[];
  what: string;
} & (
  | { result: "created"; made: Record<string, number | undefined>; found: readonly string[] }
  | { result: "matched"; id: string }
  | { result: "rejected"; reason: string }
);

export type Result = Row["result"];

/** What a file would do. */
export type Report = {
  format: string;
  total: number;
  created: number;
  matched: number;
  rejected: number;
  reasons: Record<string, number>;
  rows: readonly Row[];
};

/** How far a run has come. */
export type Progress = {
  id: string;
  status: "running" | "finished" | "failed";
  total: number;
  done: number;
  created: number;
  matched: number;
  rejected: number;
  failure: string | null;
};

export const RESULTS: Record<Result, string> = {
  created: "Created",
  matched: "There already",
  rejected: "Rejected",
};

export const FORMATS: Record<string, string> = {
  "json-lines": "JSON Lines",
  csv: "CSV",
  "claim-review": "ClaimReview",
};
