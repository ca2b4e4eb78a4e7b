import { parseList } from "structured-headers";
import { expect, test } from "vitest";
import { z } from "zod";
import { Refusal } from "@/lib/platform/errors";
import { operation } from "./operation";
import { fieldsOf, Limit } from "./parameters";
import { allowanceHeaders, countRequest } from "./rate-limit";
import { serve } from "./serve";

const record = z.object({ self: z.url(), name: z.string(), age: z.int() });
const found = { self: "https://restated.example/api/v1/x", name: "Ada", age: 36 };
const example = operation({
  id: "getExample",
  method: "get",
  path: "/api/v1/example",
  tag: "About",
  summary: "Get an example",
  query: z.object({ limit: Limit, fields: fieldsOf(record) }),
  answer: { description: "It.", schema: record },
});

function ask(query = "", work = async (): Promise<{ body: object }> => ({ body: found })) {
  const request = new Request(`https://restated.example/api/v1/example${query}`, {
    headers: { "x-restated-client": query },
  });
  return serve(example, work)(request, { params: Promise.resolve({}) });
}

test("an answer says its licence, may be read by any page and tells the allowance", async () => {
  const answer = await ask();
  expect(await answer.json()).toEqual(found);
  expect(answer.headers.get("link")).toContain(
    '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
  );
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("ratelimit")).toMatch(/^"default";r=\d+;t=\d+$/);
});

test("with fields a record has these and what is never left out, under a type of its own", async () => {
  const answer = await ask("?fields=name");
  expect(await answer.json()).toEqual({ self: found.self, name: "Ada" });
  expect(answer.headers.get("content-type")).toBe("application/vnd.restated.fields+json");
});

test.each([
  ["?colour=red", "#/colour"],
  ["?limit=0", "#/limit"],
  ["?limit=many", "#/limit"],
  ["?fields=name,shoe", "#/fields/1"],
  ["?a~b%2Fc=1", "#/a~0b~1c"],
])("%s is refused, and the problem points to %s", async (query, pointer) => {
  const answer = await ask(query);
  expect(answer.status).toBe(400);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toMatchObject({ status: 400, title: "Bad Request", errors: [{ pointer }] });
});

test("a parameter that is given twice is refused", async () => {
  expect((await ask("?limit=1&limit=2")).status).toBe(400);
});

test("a refusal is told with its words, and a fault of ours without any", async () => {
  const refused = await ask("", () => Promise.reject(new Refusal("conflict", "Somebody was faster.")));
  expect(await refused.json()).toMatchObject({ status: 409, detail: "Somebody was faster." });
  const faulty = await ask("", () => Promise.reject(new Error("The password is hush.")));
  expect(faulty.status).toBe(500);
  expect(await faulty.text()).not.toContain("hush");
});

test("a client is counted apart from others, is told when it has asked too often, and starts anew", () => {
  for (let asked = 1; asked <= 3; asked++) expect(countRequest("a", 3, 100).over).toBe(false);
  expect(countRequest("a", 3, 110)).toEqual({ over: true, left: 0, resets: 50 });
  expect(countRequest("b", 3, 110).over).toBe(false);
  expect(countRequest("a", 3, 160)).toEqual({ over: false, left: 2, resets: 60 });
});

test("the allowance is written as structured fields", () => {
  const headers = allowanceHeaders({ over: true, left: 0, resets: 50 }, 3);
  expect(parseList(headers.RateLimit ?? "")).toEqual([
    [
      "default",
      new Map([
        ["r", 0],
        ["t", 50],
      ]),
    ],
  ]);
  expect(parseList(headers["RateLimit-Policy"] ?? "")).toEqual([
    [
      "default",
      new Map([
        ["q", 3],
        ["w", 60],
      ]),
    ],
  ]);
  expect(headers["Retry-After"]).toBe("50");
});
