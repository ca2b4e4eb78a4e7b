import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { inventPerson } from "@/seed/people";
import { auditFaults } from "./audit-chain";
import { exportEvents, listEventNames, listEvents } from "./queries";
import { write } from "./write";

let ada: Actor;
let bo: Actor;

beforeAll(async () => {
  ada = await inventPerson("Ada Example", "editor");
  bo = await inventPerson("=HYPERLINK Example", "editor");
  for (let each = 0; each < 60; each++) {
    const change = {
      action: each % 2 ? "revise" : "create",
      entity: "thing",
      details: { note: `“${each}”, "q"\n` },
    };
    await write(each % 3 ? ada : bo, change, async () => ({ id: `thing-${each % 5}` }));
  }
});

async function exported(format: "jsonl" | "csv") {
  return (await Array.fromAsync(exportEvents({}, format))).join("");
}

test("the trail is read newest first, page by page, each line with the name of who did it", async () => {
  const first = await listEvents({});
  expect(first.items).toHaveLength(50);
  expect(first.items[0]).toMatchObject({ number: 60, actor: { name: "Ada Example" } });
  const second = await listEvents({ after: first.next ?? undefined });
  expect(second).toMatchObject({ next: null, items: expect.objectContaining({ length: 10 }) });
});

test("the trail is filtered by record, person, action and time", async () => {
  const { items } = await listEvents({
    entity: "thing",
    entityId: "thing-0",
    actorId: ada.id,
    action: "revise",
  });
  expect(items.map(({ number }) => number)).toEqual([56, 36, 26, 6]);
  expect((await listEvents({ until: new Date(0) })).items).toEqual([]);
  expect((await listEvents({ from: new Date(0) })).items).toHaveLength(50);
  expect(await listEventNames()).toEqual({ actions: ["create", "revise"], entities: ["thing"] });
});

test("an exported trail can be checked elsewhere", async () => {
  const lines = (await exported("jsonl")).trimEnd().split("\n");
  const events = lines.map((line) => JSON.parse(line)).map((event) => ({ ...event, at: new Date(event.at) }));
  expect(events).toHaveLength(60);
  expect(auditFaults(events, { number: 0, hash: null })).toEqual([]);
});

test("as CSV it has a line an event, and nothing in it runs in a spreadsheet", async () => {
  const rows: Record<string, string>[] = parse(await exported("csv"), { columns: true });
  expect(rows).toHaveLength(60);
  expect(rows[0]).toMatchObject({ number: "1", actorName: "'=HYPERLINK Example", entity: "thing" });
  expect(JSON.parse(rows[0]?.details ?? "")).toEqual({ note: '“0”, "q"\n' });
});
