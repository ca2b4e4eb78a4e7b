import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { environment, root } from "./prepare.mjs";

/**
 * A page with the text of another, repeated until it comes out about as large, built in a folder of its own.
 * The text has to be of the same kind: one with curly quotation marks costs more to encode than plain ASCII.
 */
export function makePage(html: string): string {
  const { folder, write } = makeApp();
  write("app/layout.js", "export default ({ children }) => <html lang='en'><body>{children}</body></html>;");
  // The text stands in the page twice: as markup and as the data that the framework sends along.
  const bytes = (Buffer.byteLength(html) - 5000) / 2;
  const words = html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>|[<>{}&\\"]/g, " ").replace(/\s+/g, " ");
  const text = words.repeat(Math.ceil(bytes / Buffer.byteLength(words)));
  const cut = Buffer.from(text)
    .subarray(0, Math.max(bytes, 1))
    .toString()
    .replace(/\uFFFD/g, "");
  write("app/page.js", `export default () => <p>{${JSON.stringify(cut)}}</p>;`);
  return built(folder);
}

/** A route handler that answers every request with the same body, and does nothing else. */
export function makeHandler(body: string): string {
  const { folder, write } = makeApp();
  write(
    "app/route.js",
    `const BODY = ${JSON.stringify(body)};
export function GET(request) {
  return new Response(BODY, { headers: { "Content-Type": "text/plain", "X-Method": request.method } });
}`,
  );
  return built(folder);
}

/** An application of the same framework in a folder of its own, with nothing in it yet. */
function makeApp() {
  const folder = fs.mkdtempSync(path.join(root, ".bench-"));
  fs.mkdirSync(path.join(folder, "app"));
  const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
  write("package.json", '{"type":"module"}');
  write(
    "next.config.js",
    `export default { cacheComponents: true, partialPrefetching: false, turbopack: { root: ${JSON.stringify(root)} } };`,
  );
  return { folder, write };
}

function built(folder: string): string {
  execFileSync("next", ["build"], { cwd: folder, env: environment(), stdio: "ignore" });
  return folder;
}
