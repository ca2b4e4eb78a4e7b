import { expect, test } from "vitest";
import type { Row } from "../entry";
import { csvRows, csvTemplate } from "./csv";

async function csv(text: string): Promise<Row[]> {
  const rows: Row[] = [];
  async function* chunks() {
    for (const byte of Buffer.from(text)) yield Uint8Array.of(byte);
  }
  for await (const row of csvRows(chunks(), text)) rows.push(row);
  return rows;
}

test("the template's example is refused as long as it is the example, and read when it has been changed", async () => {
  const [example] = await csv(csvTemplate());
  expect(example && reasonOf(example)).toBe("This is the example of the template.");
  const changed = csvTemplate().replace("example-replace-this-row", "lantern-fee");
  for (const text of [changed, `\ufeff${changed}\n`, changed.replaceAll("\r\n", "\n")]) {
    const [row] = await csv(text);
    expect(row && "entry" in row && row.entry.pair).toMatchObject({
      slug: "lantern-fee",
      topics: [{ name: "Fees" }, { name: "Lanterns" }],
      earlier: { quote: "The lantern fee stays as it is.", saidOn: "2024-03-01" },
    });
  }
});

test("a spreadsheet with semicolons, and a row with one side only, are read", async () => {
  const text =
    "earlier_speaker;earlier_said_on;earlier_quote;earlier_language\nAda Example;2024-03-01;Yes, no;en\n";
  expect((await csv(text))[0]).toMatchObject({ entry: { statement: { quote: "Yes, no" } } });
});

test.each([
  ["a column we do not know", "slug,colour\na,red\n", "There is no column “colour”"],
  ["a quotation mark that never closes", 'slug,earlier_quote\na,"open\n', "cannot be read"],
  ["a row of a megabyte and more", `slug,earlier_quote\na,${"x".repeat(1_100_000)}\n`, "cannot be read"],
])("%s is told and ends nothing", async (_, text, words) => {
  const rows = await csv(text);
  expect(rows.map(reasonOf).join()).toContain(words);
});

function reasonOf(row: Row): string {
  return "reason" in row ? row.reason : "imported";
}
