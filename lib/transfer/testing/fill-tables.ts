import { db } from "@/lib/platform/db";
import * as enums from "@/lib/platform/generated/enums";
import { type Field, type Model, productModels } from "../datamodel";

/** Text of the kinds that a file, an engine or a language of sorting could change. */
const TEXT = "“Quoted”, \\ escaped\\n, a line\nand \u2028 another, İß, 🏮, \u202e";
const MOMENT = new Date("2026-02-03T04:05:06.789Z");
/** What the checks of the database want of some columns. */
const WANTED: Record<string, unknown> = {
  fromDay: "2020-01-01",
  untilDay: "2021-12-31",
  heldOn: "2020-02-29",
  saidOn: "2020-02-29",
  publishedOn: "2020-02-29",
  assessmentId: null,
  mergedIntoId: null,
  approvedById: null,
  spokenById: null,
  mediaStart: 0.1,
  mediaEnd: 1e21,
  startAt: 0,
  endAt: 7,
  earlierStart: 0,
  laterStart: 0,
  status: "draft",
};

type Table = { create(given: { data: object }): Promise<Record<string, unknown>> };

/**
 * Adds two rows, every column filled as far as the database's checks allow, to each table that no command of
 * the tests fills. Pairs of plainly made-up values: nothing of it is shown to anybody.
 */
export async function fillTables(names: readonly string[]): Promise<void> {
  const made = new Map<string, unknown[]>();
  for (const model of productModels()) {
    if (!names.includes(model.name)) continue;
    for (const turn of [0, 1]) {
      const table = (db() as unknown as Record<string, Table>)[camel(model.name)] as Table;
      const row = await table.create({ data: rowOf(model, turn, made) });
      made.set(model.name, [...(made.get(model.name) ?? []), row[model.key[0] ?? ""]]);
    }
  }
}

function rowOf(model: Model, turn: number, made: Map<string, unknown[]>): object {
  const references = model.references.flatMap(({ model: to, fields }) => fields.map((field) => [field, to]));
  const target = new Map(references as [string, string][]);
  let used = 0;
  return Object.fromEntries(
    model.fields.flatMap((field): [string, unknown][] => {
      if (field.name === "id") return [];
      if (field.name in WANTED && !isOtherEnum(field)) return [[field.name, WANTED[field.name]]];
      const to = target.get(field.name);
      // Two columns that name rows of one table name two rows.
      if (to) return [[field.name, made.get(to)?.[(turn + used++) % 2]]];
      return [[field.name, madeUp(field, turn)]];
    }),
  );
}

function isOtherEnum({ name, type }: Field): boolean {
  return name === "status" && type !== "Status";
}

function madeUp({ name, type }: Field, turn: number): unknown {
  if (name === "wikidata") return `Q4${turn}`;
  const values = (enums as unknown as Record<string, Record<string, string>>)[type];
  if (values) return Object.values(values)[0];
  const plain: Record<string, unknown> = {
    Int: turn + 1,
    Float: 0.1 + turn,
    Boolean: true,
    DateTime: MOMENT,
    Json: { b: [1, null, "é"], a: { z: TEXT, y: 0.1 } },
    String: /sha256/i.test(name) ? String(turn).repeat(64) : `${name} ${turn} ${TEXT}`,
  };
  return plain[type];
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
