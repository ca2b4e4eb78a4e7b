import { expect, test } from "vitest";
import {
  documents,
  feed,
  leads,
  monitorBench,
  run,
  states,
  transcript,
  watch,
} from "./testing/monitor-bench";

const bench = monitorBench();
const FEE = "MAYOR MAYFIELD:  We will raise the fee in May.";

function robots(body: string, status = 200): void {
  bench.site.pages["/robots.txt"] = { body, status, type: "text/plain" };
}

test("what a host asks programs to leave is left, with the reason; the rest is read", async () => {
  robots("User-agent: *\nDisallow: /\n\nUser-agent: Restated\nDisallow: /private/\n");
  await watch();
  await run(1);
  feed("/open", "/private/1", "/private/2");
  for (const path of ["/open", "/private/1", "/private/2"]) transcript(path, FEE);
  expect(await run(61)).toMatchObject([{ outcome: "3 new, 1 captured, 2 left alone, 1 lead." }]);
  expect(await states()).toEqual([
    ["/open", "captured"],
    ["/private/1", "left"],
    ["/private/2", "left"],
  ]);
  expect((await documents())[1]?.reason).toContain("leave it alone (robots.txt)");
  const asked = bench.site.asked.filter((path) => path !== "/feed");
  expect(asked.toSorted(), "it is asked for once, and nothing that is kept closed").toEqual([
    "/open",
    "/robots.txt",
  ]);
});

test("while nobody knows what a host asks, its documents wait", async () => {
  robots("", 503);
  await watch();
  await run(1);
  feed("/briefing");
  transcript("/briefing", FEE);
  expect(await run(61)).toMatchObject([{ leads: 0 }]);
  expect(await documents()).toMatchObject([{ status: "due", attempts: 1 }]);
  expect(bench.site.asked).not.toContain("/briefing");
  delete bench.site.pages["/robots.txt"];
  await run(200);
  expect(await states()).toEqual([["/briefing", "captured"]]);
  expect(await leads()).toHaveLength(1);
});
