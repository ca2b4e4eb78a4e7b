import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const PACKAGES = path.resolve(import.meta.dirname, "../node_modules");

/** The scripts by which publishers let a frame be as tall as it says, each as its makers tell to use it. */
export const HOSTS = {
  Pym: {
    scripts: ["pym.js/dist/pym.v1.js"],
    body: (card: string) =>
      `<div id="card"></div><script>new pym.Parent("card", ${JSON.stringify(card)}, {});</script>`,
  },
  "newswire frames (AMP)": {
    scripts: ["@newswire/frames/dist/frames.umd.js"],
    body: (card: string) =>
      `<div id="card"></div><script>new newswireFrames.Framer(document.getElementById("card"), { src: ${JSON.stringify(card)}, attributes: {} });</script>`,
  },
  "iframe-resizer": {
    scripts: ["@iframe-resizer/parent/index.umd.js"],
    body: (card: string) =>
      `<iframe id="card" src="${card}" style="width:100%"></iframe><script>iframeResize({ license: "GPLv3", checkOrigin: false }, "#card");</script>`,
  },
  "open-iframe-resizer": {
    scripts: ["@open-iframe-resizer/core/dist/index.umd.cjs"],
    body: (card: string) =>
      `<iframe id="card" src="${card}" style="width:100%"></iframe><script>iframeResizer.initialize({ checkOrigin: false }, "#card");</script>`,
  },
  Datawrapper: {
    scripts: [],
    body: (card: string) => `<iframe id="card" src="${card}" style="width:100%"></iframe>
<script>window.addEventListener("message", function (event) {
  if (event.data["datawrapper-height"] === undefined) return;
  var frames = document.querySelectorAll("iframe");
  for (var chart in event.data["datawrapper-height"]) for (var i = 0; i < frames.length; i++)
    if (frames[i].contentWindow === event.source) frames[i].style.height = event.data["datawrapper-height"][chart] + "px";
});</script>`,
  },
} as const;

/** A page of a publisher around a card, with the scripts of its host in it. */
export function hostPage(host: keyof typeof HOSTS, card: string): string {
  const { scripts, body } = HOSTS[host];
  const loaded = scripts.map(
    (script) => `<script>${fs.readFileSync(path.join(PACKAGES, script), "utf8")}</script>`,
  );
  return publisherPage(loaded.join("") + body(card));
}

export function publisherPage(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><body style="width:600px">${body}</body></html>`;
}

/** Serves one page on loopback, at an origin that is not the site's. */
export async function publish(html: string, headers: Record<string, string> = {}) {
  const server = http.createServer((_request, response) =>
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(html),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((done) => server.close(done)),
  };
}
