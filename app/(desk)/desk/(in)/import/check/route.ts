import { dryRun } from "@/lib/transfer/commands";
import { receiveFile } from "../receive";

/** Says what importing the file that is sent would do; nothing is written. */
export async function POST(request: Request): Promise<Response> {
  return receiveFile(request, dryRun);
}
