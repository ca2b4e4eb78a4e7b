import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { cruise } from "dependency-cruiser";
import { expect, test } from "vitest";

const config = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
const names: string[] = config.forbidden.map((rule: { name: string }) => rule.name);

/** By rule: a file and what it must not import. */
const PLANTED: Record<string, [from: string, to: string]> = {
  "platform-imports-downwards": ["lib/platform/db.ts", "lib/auth/actor.ts"],
  "auth-imports-downwards": ["lib/auth/session.ts", "lib/editorial/workflow.ts"],
  "editorial-imports-downwards": ["lib/editorial/merge.ts", "lib/pairs/schema.ts"],
  "people-imports-downwards": ["lib/people/queries.ts", "lib/speakers/schema.ts"],
  "speakers-imports-downwards": ["lib/speakers/rules.ts", "lib/statements/schema.ts"],
  "sources-imports-downwards": ["lib/sources/rules.ts", "lib/speakers/schema.ts"],
  "statements-imports-downwards": ["lib/statements/rules.ts", "lib/pairs/schema.ts"],
  "questions-imports-downwards": ["lib/questions/rules.ts", "lib/editions/schema.ts"],
  "assessments-imports-downwards": ["lib/assessments/rules.ts", "lib/pairs/schema.ts"],
  "transfer-imports-downwards": ["lib/transfer/rows.ts", "lib/search/queries.ts"],
  "monitors-imports-downwards": ["lib/monitors/rules.ts", "lib/pairs/schema.ts"],
  "pairs-imports-downwards": ["lib/pairs/rules.ts", "lib/editions/schema.ts"],
  "retrieval-imports-downwards": ["lib/retrieval/rules.ts", "lib/editions/schema.ts"],
  "suggestions-imports-downwards": ["lib/suggestions/rules.ts", "lib/pairs/schema.ts"],
  "drafts-imports-downwards": ["lib/drafts/queries.ts", "lib/public-api/problem.ts"],
  "webhooks-imports-downwards": ["lib/webhooks/event.ts", "lib/editions/schema.ts"],
  "editions-imports-downwards": ["lib/editions/queries.ts", "lib/search/queries.ts"],
  "saved-searches-imports-downwards": ["lib/saved-searches/queries.ts", "lib/pairs/queries.ts"],
  "no-circles": ["lib/pairs/rules.ts", "lib/pairs/schema.ts"],
  "outputs-read-editions": ["lib/feeds/atom.ts", "lib/search/queries.ts"],
  "readers-see-editions-only": ["app/(reader)/pairs/page.tsx", "lib/pairs/queries.ts"],
  "components-are-given-views": ["app/_components/pair.tsx", "lib/editions/queries.ts"],
  "ui-knows-no-domain": ["app/_ui/field.tsx", "lib/pairs/vocabulary.ts"],
  "browser-code-is-pure": ["app/(desk)/desk/picker.client.tsx", "lib/pairs/queries.ts"],
  "database-behind-queries-and-commands": ["lib/pairs/rules.ts", "lib/platform/db.ts"],
  "commands-are-called-at-the-door": ["app/(desk)/desk/page.tsx", "lib/pairs/commands.ts"],
  "nothing-imports-the-app": ["seed/index.ts", "app/_ui/field.tsx"],
  "seed-is-not-run-time": ["lib/pairs/commands.ts", "seed/index.ts"],
};

test("every layer rule has a planted violation", () => {
  expect(Object.keys(PLANTED).sort()).toEqual(names.toSorted());
});

test.each(Object.entries(PLANTED))("%s catches its planted violation", async (name, [from, to]) => {
  expect(await caught(from, to, name === "no-circles")).toContain(name);
});

test("what the rules allow is not caught", async () => {
  expect(await caught("app/(reader)/pairs/page.tsx", "lib/editions/queries.ts")).toEqual([]);
  expect(await caught("lib/editions/commands.ts", "lib/pairs/queries.ts")).toEqual([]);
});

/** The names of the rules that a tree of two files breaks, the first importing the second's type. */
async function caught(from: string, to: string, backToo = false): Promise<string[]> {
  const tree = fs.mkdtempSync(path.join(os.tmpdir(), "restated-layers-"));
  plant(tree, from, to);
  plant(tree, to, backToo ? from : null);
  const { tsConfig, ...ruleSetOptions } = config.options;
  const { output } = await cruise([from, to], {
    ...ruleSetOptions,
    baseDir: tree,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  fs.rmSync(tree, { recursive: true });
  if (typeof output === "string") throw new Error(output);
  return output.summary.violations.map((violation) => violation.rule.name);
}

function plant(tree: string, file: string, imported: string | null): void {
  const place = path.join(tree, file);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  const line = imported
    ? `import { value as other } from "${relative(file, imported)}";\nexport const use = other;\n`
    : "";
  fs.writeFileSync(place, `${line}export const value = 1;\n`);
}

function relative(from: string, to: string): string {
  const way = path.relative(path.dirname(from), to).replace(/\.tsx?$/, "");
  return way.startsWith(".") ? way : `./${way}`;
}
