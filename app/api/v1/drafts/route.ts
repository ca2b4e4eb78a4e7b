import { createDraft, readNewDraft } from "@/lib/drafts/commands";
import * as drafts from "@/lib/drafts/queries";
import { once } from "@/lib/drafts/repeat-commands";
import * as operations from "@/lib/public-api/operations/drafts";
import { invalid } from "@/lib/public-api/problem";
import { preflight, serve } from "@/lib/public-api/serve";
import { answered, draftAnswer, kept, requireHolder, requireJson, requireKey } from "./writer";

export const GET = serve(operations.listDrafts, async ({ request, query }) => {
  const actor = await requireHolder(request, "read");
  const page = await drafts.listDrafts(actor, query);
  return Response.json(page, { headers: { "Cache-Control": "no-store" } });
});

export const POST = serve(operations.createDraft, async ({ request }) => {
  const actor = await requireHolder(request, "write");
  const { text, json } = await requireJson(request);
  const make = async () => {
    const read = readNewDraft(json);
    if ("error" in read) throw invalid(read.error, "The draft cannot be read", 422);
    const { id } = await createDraft(read.draft, actor);
    return draftAnswer(id, actor, 201);
  };
  return answered(await once(actor, requireKey(request, text), () => kept(make)));
});

export const OPTIONS = preflight;
