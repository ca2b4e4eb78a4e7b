import { connection } from "next/server";
import { vocabulary } from "@/lib/claim-review/vocabulary";
import { answer, OPEN } from "@/lib/platform/http";

/** Our labels with their definitions, under the addresses that the pages name them by. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const body = JSON.stringify(vocabulary(), null, 2);
  return answer(request, { body, type: "application/ld+json; charset=utf-8", headers: OPEN });
}
