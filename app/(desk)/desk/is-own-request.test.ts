import { expect, test } from "vitest";
import { isOwnRequest } from "./is-own-request";

test.each([
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "same-site", origin: "https://desk.example" }, false],
  [{ "sec-fetch-site": "cross-site" }, false],
  [{ "sec-fetch-site": "none" }, false],
  [{ origin: "https://desk.example" }, true],
  [{ origin: "https://other.example" }, false],
  [{ origin: "null" }, false],
  [{}, false],
])("a request with %o is our own page's: %s", (headers, isOwn) => {
  const request = new Request("https://desk.example/desk/uploads", {
    headers: { host: "desk.example", ...headers },
  });
  expect(isOwnRequest(request)).toBe(isOwn);
});
