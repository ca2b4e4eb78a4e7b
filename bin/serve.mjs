// Serves the built site, and sets the status that a cached page cannot choose itself: 404 for what is not
// there, 410 for a withdrawn pair, whose page shows the notice. See lib/decisions/0002. Run by bin/start.mjs.
import http from "node:http";
import next from "next";
import { root } from "./prepare.mjs";

/** No page has this path, so it is answered with app/not-found.tsx, which is whole without JavaScript. */
const NO_SUCH_PATH = "/no-such-page";

const port = Number(process.env.PORT);
const hostname = process.env.HOST;
const app = next({ dev: false, dir: root, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = http.createServer(async (request, response) => {
  const standing = await standingOf(request.url ?? "/");
  if (standing === "unknown") request.url = NO_SUCH_PATH;
  if (standing === "withdrawn") sayGone(response);
  await handle(request, response);
});
server.listen(port, hostname, () => console.log("Ready"));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop());

/** Null where it cannot be told: the page then says itself what is wrong. */
async function standingOf(url) {
  try {
    return await globalThis.restatedStandingAt(url.split("?", 1)[0]);
  } catch {
    return null;
  }
}

function sayGone(response) {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status, ...rest) => writeHead(status === 200 ? 410 : status, ...rest);
}

/** Answers what was asked before, and ends. */
function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5000).unref();
}
