import { expect, test } from "vitest";
import { databaseUrl } from "@/lib/platform/db";
import { currentSettings } from "@/lib/platform/settings";
import { onThrowAway } from "./throw-away";

test("work that is thrown away leaves the database of the settings alone, also when they were read before", async () => {
  const before = databaseUrl();
  let within = "";
  await onThrowAway("sqlite", async () => {
    within = databaseUrl();
    expect(currentSettings().DATA_DIR).toContain("restated-throw-away-");
  });
  expect(within).not.toBe(before);
});
