import { expect, test } from "vitest";
import { insideDesk } from "./next-page";

test.each(["/desk", "/desk/pairs/1?tab=history", "/desk?view=mine"])("signing in leads on to %s", (path) => {
  expect(insideDesk(path)).toBe(path);
});

test.each([
  "https://evil.example/desk",
  "//evil.example",
  "/desk\\..\\evil",
  "/deskevil",
  "javascript:alert(1)",
  "/desk/sign-in?next=/desk/sign-in",
  undefined,
  ["/desk"],
])("signing in never leads to %s", (path) => {
  expect(insideDesk(path)).toBe("/desk");
});
