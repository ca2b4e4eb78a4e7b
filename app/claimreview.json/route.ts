import { connection } from "next/server";
import { writeDataFeed } from "@/lib/claim-review/queries";
import { publicationVersion } from "@/lib/editions/queries";
import { answerInParts, OPEN } from "@/lib/platform/http";
import { currentSettings, siteAddress } from "@/lib/platform/settings";

/** Every published fact-check as one document, for those who collect them. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const { PUBLISHER_NAME, LICENCE_URL } = currentSettings();
  return answerInParts(request, {
    parts: writeDataFeed,
    version: [await publicationVersion(), siteAddress(), PUBLISHER_NAME, LICENCE_URL],
    type: "application/json; charset=utf-8",
    keys: ["pairs"],
    headers: OPEN,
  });
}
