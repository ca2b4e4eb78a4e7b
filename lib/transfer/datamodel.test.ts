import { expect, test } from "vitest";
import * as client from "@/lib/platform/generated/client";
import { inKeyOrder, productModels, readModels } from "./datamodel";
import { LEFT_OUT } from "./left-out";

const Prisma = client.Prisma as unknown as Record<string, Record<string, string>>;

test("every model of the schema is exported or left out by name, and nothing else is named", () => {
  const found = productModels().map(({ name }) => name);
  expect(found.toSorted()).toEqual(Object.keys(Prisma.ModelName ?? {}).toSorted());
  expect(Object.keys(LEFT_OUT).filter((name) => !found.includes(name))).toEqual([]);
});

test("every column that the client knows is read from the schema, and every table has a key", () => {
  for (const { name, fields, key } of productModels()) {
    expect(fields.map((field) => field.name).toSorted()).toEqual(
      Object.keys(Prisma[`${name}ScalarFieldEnum`] ?? {}).toSorted(),
    );
    expect(key.length, name).toBeGreaterThan(0);
  }
});

test("each table comes after those that its rows refer to", () => {
  const names = productModels().map(({ name }) => name);
  for (const { name, references } of productModels()) {
    for (const { model } of references) {
      expect(names.indexOf(model), `${name} after ${model}`).toBeLessThanOrEqual(names.indexOf(name));
    }
  }
});

test("models that refer to each other in a circle are told by name", () => {
  const schema =
    "model A {\n  id String @id\n  b B @relation(fields: [id], references: [id])\n}\n" +
    "model B {\n  id String @id\n  a A @relation(fields: [id], references: [id])\n}\n";
  expect(() => inKeyOrder(readModels(schema))).toThrow("in a circle: A, B");
});
