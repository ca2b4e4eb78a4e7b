import { currentActor } from "@/lib/auth/session";
import { csvTemplate } from "@/lib/transfer/formats/csv";

/** A CSV file to fill in. */
export async function GET(): Promise<Response> {
  if (!(await currentActor())) return new Response("Sign in first.\n", { status: 401 });
  return new Response(csvTemplate(), {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'attachment; filename="import-template.csv"',
      "cache-control": "private, no-store",
    },
  });
}
