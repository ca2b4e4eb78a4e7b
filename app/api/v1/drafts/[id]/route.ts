import { replaceDraft } from "@/lib/drafts/commands";
import { DraftFields } from "@/lib/drafts/schema";
import type { PairInput } from "@/lib/pairs/schema";
import * as operations from "@/lib/public-api/operations/drafts";
import { invalid } from "@/lib/public-api/problem";
import { preflight, serve } from "@/lib/public-api/serve";
import { draftAnswer, fromVersion, requireHolder, requireJson, requireVersion } from "../writer";

export const GET = serve(operations.getDraft, async ({ request, params: { id } }) => {
  return draftAnswer(id, await requireHolder(request, "read"));
});

export const PUT = serve(operations.replaceDraft, async ({ request, params: { id } }) => {
  const actor = await requireHolder(request, "write");
  const { json } = await requireJson(request);
  const version = await requireVersion(request, id);
  const { success, error } = DraftFields.safeParse(json);
  if (!success) throw invalid(error, "The draft cannot be read", 422);
  await fromVersion(id, version, () => replaceDraft(id, json as PairInput, version, actor));
  return draftAnswer(id, actor);
});

export const OPTIONS = preflight;
