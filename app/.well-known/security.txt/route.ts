import { connection } from "next/server";
import { answer } from "@/lib/platform/http";
import { currentSettings, siteAddress } from "@/lib/platform/settings";

/** How long it holds: RFC 9116 recommends less than a year. */
const HALF_A_YEAR = 182 * 86_400_000;

/** Whom to tell of a hole, by RFC 9116; without a contact there is nobody to name. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const type = "text/plain; charset=utf-8";
  const { CONTACT } = currentSettings();
  if (!CONTACT) return answer(request, { body: "No contact is set.\n", type, status: 404 });

  const expires = new Date(Date.now() + HALF_A_YEAR).toISOString().slice(0, 10);
  const body = [
    `Contact: ${CONTACT}`,
    `Expires: ${expires}T00:00:00Z`,
    "Preferred-Languages: en",
    `Canonical: ${siteAddress("/.well-known/security.txt")}`,
    "",
  ].join("\n");
  return answer(request, { body, type });
}
