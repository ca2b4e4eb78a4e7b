import { z } from "zod";
import { Reading } from "@/lib/platform/generated/enums";
import { suggestFromCapture } from "@/lib/statements/capture-queries";
import { namesOf } from "../../../names-of";

const Kept = z.object({
  place: z.object({ reading: z.enum(Reading), start: z.int(), end: z.int() }),
  isTyped: z.boolean(),
  facts: z.record(z.string(), z.unknown()),
});

type Draft = { values: Record<string, unknown>; at: string };

/** A quotation that somebody had begun in this copy, with the names of whom they had chosen; null when there is none. */
export async function restoredQuotation(captureId: string, { values, at }: Draft) {
  const kept = Kept.safeParse(values);
  if (!kept.success) return null;
  const { place, isTyped, facts } = kept.data;
  const suggestion = await suggestFromCapture({ captureId, ...place });
  return { place, isTyped, suggestion, facts, names: await namesOf(facts), at };
}
