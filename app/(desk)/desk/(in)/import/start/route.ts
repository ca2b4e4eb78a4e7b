import { startImport } from "@/lib/transfer/commands";
import { receiveFile } from "../receive";

/** Begins the import of the file that is sent; the page then asks for one stretch of it after another. */
export async function POST(request: Request): Promise<Response> {
  return receiveFile(request, async (bytes, name, actor) => ({ id: await startImport(bytes, name, actor) }));
}
