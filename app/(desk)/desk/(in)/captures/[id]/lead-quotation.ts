import { findLeadPlace } from "@/lib/monitors/lead-queries";
import { suggestFromCapture } from "@/lib/statements/capture-queries";
import { isRecordId } from "../../../_components/trail-link";
import type { Begun } from "./schema";

/** The quotation that a lead begins with: its words, whose they are and when they were said. Null when it is none of this copy. */
export async function leadQuotation(captureId: string, leadId: string | undefined): Promise<Begun | null> {
  const lead = leadId && isRecordId(leadId) ? await findLeadPlace(leadId, captureId) : null;
  if (!lead) return null;
  const { place, speaker, saidOn } = lead;
  const suggestion = await suggestFromCapture({ captureId, ...place });
  return { place, isTyped: false, suggestion: { ...suggestion, speakers: [speaker], isSure: true, saidOn } };
}
