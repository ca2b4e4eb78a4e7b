import { openApiDocument } from "@/lib/public-api/openapi";
import { getDocument } from "@/lib/public-api/operations/about";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(getDocument, async () => ({ body: openApiDocument() }));

export const OPTIONS = preflight;
