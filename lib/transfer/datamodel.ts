import fs from "node:fs";
import path from "node:path";

export type Field = { name: string; type: string; isEnum: boolean; required: boolean };
type Reference = { model: string; fields: string[] };

/** A table as the schema has it: its columns, its key and the tables that its rows name rows of. */
export type Model = {
  name: string;
  table: string;
  fields: Field[];
  key: string[];
  references: Reference[];
  /** The column that the database counts by itself, if there is one. */
  counter: string | null;
};

/**
 * The tables of the product, read from prisma/schema.prisma, so that a table added there is never forgotten
 * here. Each comes after those that its rows refer to.
 */
export function productModels(): Model[] {
  return inKeyOrder(readModels(fs.readFileSync(path.resolve("prisma/schema.prisma"), "utf8")));
}

/** Reads the models out of a Prisma schema that is laid out one field a line. */
export function readModels(schema: string): Model[] {
  const blocks = [...schema.matchAll(/^(model|enum) (\w+) \{\n([\s\S]*?)^\}/gm)];
  const namesOf = (kind: string) => new Set(blocks.filter((one) => one[1] === kind).map((one) => one[2]));
  const models = namesOf("model");
  const enums = namesOf("enum");
  return blocks
    .filter(([, kind]) => kind === "model")
    .map(([, , name = "", body = ""]) => toModel(name, body, { models, enums }));
}

type Names = { models: Set<string | undefined>; enums: Set<string | undefined> };

function toModel(name: string, body: string, { models, enums }: Names): Model {
  const lines = [...body.matchAll(/^ {2}(\w+) +(\w+)(\??|\[\])(?: +(.*))?$/gm)].map(
    ([, field = "", type = "", mark, attributes = ""]) => ({ field, type, mark, attributes }),
  );
  const columns = lines.filter(({ type }) => !models.has(type));
  const own = columns.find(({ attributes }) => /@id\b/.test(attributes))?.field;
  const counted = columns.find(({ attributes }) => attributes.includes("autoincrement()"));
  return {
    name,
    table: body.match(/@@map\("(\w+)"\)/)?.[1] ?? name,
    fields: columns.map(({ field, type, mark }) => ({
      name: field,
      type,
      isEnum: enums.has(type),
      required: mark !== "?",
    })),
    key: own ? [own] : listed(body.match(/@@id\(\[([^\]]*)\]/)?.[1]),
    references: lines.flatMap(({ type, attributes }) => {
      const fields = listed(attributes.match(/fields: \[([^\]]*)\]/)?.[1]);
      return fields.length > 0 ? [{ model: type, fields }] : [];
    }),
    counter: counted?.field ?? null,
  };
}

function listed(names = ""): string[] {
  return names.split(",").flatMap((name) => name.trim() || []);
}

/** Orders models so that each follows those it refers to; a reference to itself does not count. */
export function inKeyOrder(models: readonly Model[]): Model[] {
  const ordered: Model[] = [];
  const open = [...models];
  while (open.length > 0) {
    const index = open.findIndex(({ name, references }) =>
      references.every(({ model }) => model === name || ordered.some((done) => done.name === model)),
    );
    if (index < 0) throw new Error(`These models refer to each other in a circle: ${names(open)}.`);
    ordered.push(...open.splice(index, 1));
  }
  return ordered;
}

function names(models: readonly Model[]): string {
  return models.map(({ name }) => name).join(", ");
}
