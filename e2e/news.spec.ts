import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { node, root, TYPESCRIPT } from "../bin/prepare.mjs";
import { SCENARIOS } from "../seed/scenario-names";
import { expect, test } from "./test";

/** What nobody lets go of is stale for half a minute; a busy machine may need more than the second promised. */
const LATEST = 12_000;

test("what a command publishes while the server runs is shown at once", async ({ request }) => {
  const address = `/pairs/${SCENARIOS.late}`;
  expect((await request.get(address)).status()).toBe(404);
  expect(await (await request.get("/")).text()).not.toContain(address);

  const env = { ...process.env, DATA_DIR: process.env.E2E_DATA, DATABASE_URL: "", LOG_LEVEL: "silent" };
  const { stdout } = await promisify(execFile)(node, [...TYPESCRIPT, "seed/late-news.ts"], {
    cwd: root,
    env,
  });
  const published = Number(stdout.trim());
  await expect
    .poll(async () => (await request.get(address)).status(), { intervals: [50], timeout: LATEST })
    .toBe(200);
  await expect
    .poll(async () => (await request.get("/")).text(), { intervals: [50], timeout: LATEST })
    .toContain(address);
  console.log(`Shown ${Date.now() - published} ms after it was published.`);
});
