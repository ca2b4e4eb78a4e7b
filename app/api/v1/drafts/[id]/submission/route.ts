import type { Actor } from "@/lib/auth/actor";
import { submitDraft } from "@/lib/drafts/commands";
import { findDraft } from "@/lib/drafts/queries";
import { once } from "@/lib/drafts/repeat-commands";
import { Submission } from "@/lib/drafts/schema";
import * as operations from "@/lib/public-api/operations/drafts";
import { invalid, problem } from "@/lib/public-api/problem";
import { preflight, serve } from "@/lib/public-api/serve";
import {
  answered,
  draftAnswer,
  fromVersion,
  kept,
  requireHolder,
  requireJson,
  requireKey,
  requireVersion,
} from "../../writer";

export const POST = serve(operations.submitDraft, async ({ request, params: { id } }) => {
  const actor = await requireHolder(request, "write");
  const { text, json } = await requireJson(request);
  const submit = async () => {
    const version = await requireVersion(request, id);
    const { data, error } = Submission.safeParse(json);
    if (!data) throw invalid(error, "The body cannot be read", 422);
    await refuseIncomplete(id, actor);
    await fromVersion(id, version, () => submitDraft(id, version, data.note ?? null, actor));
    return draftAnswer(id, actor);
  };
  return answered(await once(actor, requireKey(request, text), () => kept(submit)));
});

/** Names each field that is still needed, where the command would say it in one sentence. */
async function refuseIncomplete(id: string, actor: Actor): Promise<void> {
  const { missing } = (await findDraft(id, actor)) ?? {};
  const errors = (missing?.submit ?? []).map(({ field, sentence }) => ({
    detail: sentence,
    pointer: `#/${field}`,
  }));
  if (errors.length === 0) return;
  throw problem(422, { detail: errors.map(({ detail }) => detail).join(" "), errors });
}

export const OPTIONS = preflight;
