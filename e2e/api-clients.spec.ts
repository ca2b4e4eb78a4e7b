import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { factchecktools } from "@googleapis/factchecktools";
import openapiTS, { astToString } from "openapi-typescript";
import { expect, test } from "./test";

const run = promisify(execFile);

/** A program of somebody else: it knows the types that the document gives, and nothing of ours. */
const CONSUMER = `
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.d.ts";

const api = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: process.env.ROOT ?? "" });
const { data: list } = await api.GET("/api/v1/pairs", { params: { query: { extent: "none", limit: 1 } } });
const slug: string = list?.items[0]?.slug ?? "";
const { data: pair } = await api.GET("/api/v1/pairs/{slug}", { params: { path: { slug } } });
const quote: string | undefined = pair?.earlier.quote;
const { error } = await api.GET("/api/v1/pairs/{slug}", { params: { path: { slug: "no-such-pair" } } });
const problem: components["schemas"]["Problem"] | undefined = error;
console.log(JSON.stringify({ extent: pair?.judgement.extent, words: quote?.length, status: problem?.status }));
`;
/** What the types must refuse. */
const MISUSE = `${CONSUMER}\nawait api.GET("/api/v1/pairs", { params: { query: { extent: "huge" } } });\n`;

test("a client that is generated from the document compiles and reads a pair", async ({
  request,
  baseURL,
}, info) => {
  const document = await (await request.get("/api/v1/openapi.json")).json();
  const folder = info.outputPath();
  await fs.mkdir(folder, { recursive: true });
  const write = (name: string, text: string) => fs.writeFile(path.join(folder, name), text);
  try {
    await write("schema.d.ts", astToString(await openapiTS(document)));
    await write("consumer.ts", CONSUMER);
    await write("misuse.ts", MISUSE);
    await check(path.join(folder, "consumer.ts"));
    await expect(check(path.join(folder, "misuse.ts"))).rejects.toThrow(/huge/);
    const env = { ...process.env, ROOT: baseURL };
    const { stdout } = await run(process.execPath, [path.join(folder, "consumer.ts")], { env });
    expect(JSON.parse(stdout)).toEqual({ extent: "none", words: expect.any(Number), status: 404 });
  } finally {
    // The project's own check of types would find the misuse here.
    await fs.rm(folder, { recursive: true, force: true });
  }
});

/** Type-checks a file; what the compiler says of a fault is in the error. */
async function check(file: string) {
  const flags =
    "--noEmit --strict --module nodenext --target es2024 --skipLibCheck --ignoreConfig --types node";
  const tsc = path.resolve("node_modules/typescript/bin/tsc");
  try {
    await run(process.execPath, [tsc, ...flags.split(" "), "--allowImportingTsExtensions", file]);
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout);
  }
}

test("a program made for Google's API finds claims here, and all pages of them", async ({ baseURL }) => {
  const api = factchecktools({ version: "v1alpha1", auth: "ANY", rootUrl: `${baseURL}/` });
  const { data } = await api.claims.search({ query: "would", languageCode: "en-US", pageSize: 2 });
  expect(data.claims).toHaveLength(2);
  expect(data.claims?.[0]).toMatchObject({
    text: expect.any(String),
    claimant: expect.any(String),
    claimReview: [{ publisher: { site: "localhost" }, textualRating: expect.stringContaining("change") }],
  });

  const texts: unknown[] = [];
  let pageToken: string | undefined;
  do {
    const page = await api.claims.search({ reviewPublisherSiteFilter: "localhost", pageSize: 40, pageToken });
    texts.push(...(page.data.claims ?? []).map(({ claimReview }) => claimReview?.[0]?.url));
    pageToken = page.data.nextPageToken ?? undefined;
  } while (pageToken);
  expect(texts.length).toBeGreaterThan(40);
  expect(new Set(texts).size).toBe(texts.length);
});

test("a program made for Google's API is refused in the form that it knows", async ({ baseURL }) => {
  const api = factchecktools({ version: "v1alpha1", auth: "ANY", rootUrl: `${baseURL}/` });
  await expect(api.claims.search({})).rejects.toMatchObject({ code: 400, message: /query/ });
  const unknownSite = await api.claims.search({ reviewPublisherSiteFilter: "elsewhere.example" });
  expect(unknownSite.data).toEqual({});
  await expect(api.claims.search({ query: "would", pageToken: "bm8" })).rejects.toMatchObject({ code: 400 });
});
