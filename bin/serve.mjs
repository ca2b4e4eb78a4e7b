// Serves the built site, and sets the status that a cached or streamed page cannot choose itself: 404 for what
// is not there, 410 for a withdrawn pair, whose page shows the notice, 303 and 403 at the door of the desk; and the
// headers of mementos. See lib/decisions/0002 and 0010. Run by bin/start.mjs.
import { randomUUID } from "node:crypto";
import http from "node:http";
import next from "next";
import { KeptAnswers } from "./kept-answers.mjs";
import { root } from "./prepare.mjs";

/** No page has this path, so it is answered with app/not-found.tsx, which is whole without JavaScript. */
const NO_SUCH_PATH = "/no-such-page";

/** How long a command's publication can stay unseen, in milliseconds, before the next request is fresh. */
const NEWS_PAUSE = 400;
/** Between two looks at what other archives owe us, in milliseconds. */
const ARCHIVE_PAUSE = 30_000;
/** Between two looks at which monitors are due, in milliseconds. */
const MONITOR_PAUSE = 5000;
/**
 * How long a connection may be idle, in milliseconds: longer than proxies keep theirs, which is a minute as a rule.
 * A request that is sent just as we hang up is lost, and the proxy answers 502.
 */
const IDLE = 75_000;
/** Between two looks at what receivers are to be told, in milliseconds. */
const WEBHOOK_PAUSE = 1000;
const newsWord = randomUUID();
process.env.RESTATED_NEWS_WORD = newsWord;

const port = Number(process.env.PORT);
const hostname = process.env.HOST;
const app = next({ dev: false, dir: root, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();
const keptAnswers = new KeptAnswers();

const server = http.createServer(async (request, response) => {
  nameClient(request);
  if (keptAnswers.send(request, response)) return;
  keptAnswers.watch(request, response);
  // Whatever publishes is a POST: an action of the desk, or the word that another process did.
  if (request.method === "POST") response.once("close", () => keptAnswers.forget());
  const door = await doorAnswer(request);
  if (door?.location) return response.writeHead(door.status, { Location: door.location }).end();
  const standing = await standingOf(request.url ?? "/");
  if (standing?.is === "unknown") request.url = NO_SUCH_PATH;
  if (standing?.is === "withdrawn") sayInstead(response, 410);
  for (const name in standing?.headers) response.setHeader(name, standing.headers[name]);
  if (door) sayInstead(response, door.status);
  await handle(request, response);
});
server.keepAliveTimeout = IDLE;
server.listen(port, hostname, () => {
  console.log("Ready");
  watchNews(null);
  askArchives();
  watchMonitors();
  sendWebhooks();
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop());

/**
 * Tells the pages who asks and for what, under names that no client can use: attempts to sign in are counted
 * by this address. Behind a proxy it is the last one in X-Forwarded-For, which the proxy itself wrote.
 */
function nameClient(request) {
  const forwarded = process.env.TRUST_PROXY === "yes" ? request.headers["x-forwarded-for"] : undefined;
  const address =
    String(forwarded ?? "")
      .split(",")
      .at(-1)
      .trim() || request.socket.remoteAddress;
  request.headers["x-restated-client"] = String(address ?? "").replace(/^::ffff:/, "");
  request.headers["x-restated-path"] = request.url ?? "/";
}

/** Null where it cannot be told: the page then says itself what is wrong. */
async function standingOf(url) {
  try {
    return await globalThis.restatedStandingAt(url.split("?", 1)[0]);
  } catch {
    return null;
  }
}

/** What is sent to an action is its own affair: it says itself who may call it, and keeps what was typed. */
async function doorAnswer({ method, url, headers }) {
  if (method !== "GET" && method !== "HEAD") return null;
  return globalThis.restatedDoorAnswer(url ?? "/", headers.cookie ?? "");
}

function sayInstead(response, instead) {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status, ...rest) => writeHead(status === 200 ? instead : status, ...rest);
}

/** A command or another instance that publishes cannot reach this process's cache: it is looked for instead. */
async function watchNews(seen) {
  let news = { seen };
  try {
    news = await globalThis.restatedNewsSince(seen);
    if (news.forReaders) await tellCache();
  } catch (error) {
    // The database is away or the cache was not told: the same lines are looked at again.
    news = { seen };
    if (process.env.LOG_LEVEL === "debug") console.error(error);
  }
  setTimeout(() => watchNews(news.seen), NEWS_PAUSE).unref();
}

/** Asks other archives for copies that are due, one round after the other. What fails is kept with its reason. */
async function askArchives() {
  await globalThis.restatedRunArchiveJobs().catch(() => undefined);
  setTimeout(askArchives, ARCHIVE_PAUSE).unref();
}

/** Reads what monitors watch. A look does not wait for the last one: each address is taken by one of them. */
function watchMonitors() {
  globalThis.restatedWatchMonitors().catch(() => undefined);
  setTimeout(watchMonitors, MONITOR_PAUSE).unref();
}

/** Tells receivers of what was published. A look does not wait for the last one: a receiver may take its time. */
function sendWebhooks() {
  globalThis.restatedSendWebhooks().catch(() => undefined);
  setTimeout(sendWebhooks, WEBHOOK_PAUSE).unref();
}

async function tellCache() {
  const host = ["0.0.0.0", "::"].includes(hostname) ? "127.0.0.1" : hostname;
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${port}/api/news`;
  const { status } = await fetch(address, { method: "POST", headers: { "x-restated-news": newsWord } });
  if (status !== 204) throw new Error(`The cache answered ${status}.`);
}

/** Answers what was asked before, and ends. */
function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5000).unref();
}
