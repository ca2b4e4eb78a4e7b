import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SourceArchives } from "./source-archives";

const NONE = { service: "Wayback Machine", url: null, failure: null, archivedAt: null };
const copy = { ...NONE, status: "archived" as const, url: "https://web.archive.org/web/2019/x" };

const shown = (archive: Parameters<typeof SourceArchives>[0]["archives"][number]) =>
  renderToStaticMarkup(createElement(SourceArchives, { archives: [archive] })).replace(/<[^>]+>/g, "");

test("a failure is told with its reason", () => {
  expect(shown({ ...NONE, status: "failed", failure: "it answered with status 500" })).toBe(
    "Wayback Machine: not archived (it answered with status 500).",
  );
});

test("a copy is told with its moment, an older one as such", () => {
  expect(shown({ ...copy, archivedAt: "2019-01-01T00:00:00.000Z" })).toBe(
    "Wayback Machine: copy of 1 January 2019, 00:00 UTC",
  );
  const failure = "an older copy; no new one was made: it was asked too often";
  expect(shown({ ...copy, archivedAt: "2019-01-01T00:00:00.000Z", failure })).toBe(
    `Wayback Machine: copy of 1 January 2019, 00:00 UTC (${failure})`,
  );
});

test("what is not answered yet is said to be asked for", () => {
  expect(shown({ ...NONE, status: "pending", failure: "it answered with status 500" })).toBe(
    "Wayback Machine: asked for, not yet answered.",
  );
});
