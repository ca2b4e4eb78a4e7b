import { problem } from "@/lib/public-api/problem";

/** What is asked at an address of the interface that it does not have. */
export async function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  return problem(404, {
    detail: `There is nothing at ${pathname}. /api/v1/openapi.json says what there is.`,
  });
}
