import { z } from "zod";
import { DraftFields, DraftList, DraftView, NewDraft, Submission } from "@/lib/drafts/schema";
import { operation } from "../operation";
import { Id, Limit } from "../parameters";

const tag = "Writing";
const OfDraft = z.object({ id: Id });
const IfMatch = z.string().meta({ description: "The ETag of the draft that this starts from." });
const Key = z.string().meta({
  description:
    "A key of yours for this request (draft-ietf-httpapi-idempotency-key-header): sent again with the same body within a day, it is answered as before.",
  example: '"8e03978e-40d5-43e8-bc93-6894a57f9324"',
});

export const listDrafts = operation({
  id: "listDrafts",
  method: "get",
  path: "/api/v1/drafts",
  tag,
  summary: "List the drafts that you wrote last",
  query: z.object({
    limit: Limit,
    after: z.uuid().optional().meta({ description: "The `next` of the page before." }),
  }),
  answer: { description: "A page of the list, the newest first.", schema: DraftList },
  problems: [401, 403],
  token: true,
});

export const createDraft = operation({
  id: "createDraft",
  method: "post",
  path: "/api/v1/drafts",
  tag,
  summary: "Make a draft of a pair",
  description:
    "Of two statements by their ids, or of a whole pair, whose statements, speakers and sources are found or made. Nothing is published: somebody at the desk approves and publishes it.",
  headers: z.object({ "Idempotency-Key": Key }),
  body: NewDraft,
  answer: { status: 201, description: "The draft; Location is its address.", schema: DraftView },
  problems: [401, 403, 404, 409, 413, 422],
  token: true,
});

export const getDraft = operation({
  id: "getDraft",
  method: "get",
  path: "/api/v1/drafts/{id}",
  tag,
  summary: "Get a pair as its editors have it now",
  params: OfDraft,
  answer: { description: "The pair, with its version as ETag.", schema: DraftView },
  problems: [401, 403, 404],
  token: true,
});

export const replaceDraft = operation({
  id: "replaceDraft",
  method: "put",
  path: "/api/v1/drafts/{id}",
  tag,
  summary: "Write a draft anew",
  description:
    "With all its fields. A pair that was approved or published becomes a draft again; readers go on seeing its last edition.",
  params: OfDraft,
  headers: z.object({ "If-Match": IfMatch }),
  body: DraftFields,
  answer: { description: "The draft as it is now.", schema: DraftView },
  problems: [401, 403, 404, 409, 412, 413, 422, 428],
  token: true,
});

export const submitDraft = operation({
  id: "submitDraft",
  method: "post",
  path: "/api/v1/drafts/{id}/submission",
  tag,
  summary: "Submit a draft for review",
  params: OfDraft,
  headers: z.object({ "If-Match": IfMatch, "Idempotency-Key": Key }),
  body: Submission,
  answer: { description: "The draft, now in review.", schema: DraftView },
  problems: [401, 403, 404, 409, 412, 413, 422, 428],
  token: true,
});
