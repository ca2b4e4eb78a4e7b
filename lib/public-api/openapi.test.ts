import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openApiDocument } from "./openapi";

const ROOT = path.resolve(import.meta.dirname, "../..");
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
/** Answers what is no address of the interface. */
const NOT_OF_IT = ["/api/v1/{...rest}"];

/** Every operation that a route file under a folder of the interface serves: `GET /api/v1/pairs/{slug}`. */
function served(folder: string): string[] {
  const files = fs.readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const text = fs.readFileSync(path.join(ROOT, folder, file), "utf8");
      const address = `/${path.posix.join(folder.replace("app/", ""), path.dirname(file))}`.replaceAll(
        /\[([^\]]+)\]/g,
        "{$1}",
      );
      const methods = METHODS.filter((method) =>
        new RegExp(`export (const|async function) ${method}\\b`).test(text),
      );
      return methods.map((method) => `${method} ${address}`);
    })
    .filter((operation) => !NOT_OF_IT.some((address) => operation.endsWith(` ${address}`)));
}

function documented(): string[] {
  const { paths = {} } = openApiDocument();
  return Object.entries(paths).flatMap(([address, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${address}`),
  );
}

test("the document names every route of the interface, and no other", () => {
  expect(served("app/api/v1")).toContain("GET /api/v1/pairs/{slug}/editions/{number}");
  const ofFolder = documented().filter((operation) => operation.includes(" /api/v1/"));
  expect(served("app/api/v1").toSorted()).toEqual(ofFolder.toSorted());
});
