import { z } from "zod";

/** Which record a form edits, and what the form began with. */
export const RecordSeen = z.object({
  id: z.uuid(),
  seen: z.object({ version: z.int().min(1), base: z.record(z.string(), z.unknown()) }),
});
