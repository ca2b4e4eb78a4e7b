import { expect, test } from "vitest";
import { compare, type Side } from "./comparison";
import { denialSign } from "./denial";
import { sentencesOf } from "./sentences";

function between(earlier: string, later: string) {
  const [one, other] = [earlier, later].map((text) => sentencesOf(text, "en")[0]) as [Side, Side];
  return denialSign(compare(one, other));
}

test("finds what a speaker says they never said", () => {
  expect(between("The tunnel will be free for all.", "I never said the tunnel would be free.")?.reason).toBe(
    "“never said” is about words of the earlier statement: “tunnel”, “free”",
  );
});

test.each(["We will dredge the canal.", "We’re going to dredge the canal.", "I pledge to dredge the canal."])(
  "finds that what “%s” promised was not done",
  (promise) => {
    const found = between(promise, "We did not dredge the canal.");
    expect(found?.kind).toBe("denial");
    expect(found?.reason).toMatch(/^the earlier statement promises \(“.+”\); only the later .* “dredge”$/);
  },
);

test.each([
  ["others deny having said it", "The canal will be free.", "They never said the canal would be free."],
  ["both deny it", "I never said the canal was free.", "I did not say the canal was free."],
  ["nothing else is in common", "The canal is free.", "I never said that."],
  ["nothing was promised", "They dredged the canal.", "We did not dredge the canal."],
  ["the earlier one refused", "I will not dredge the canal.", "We dredge the canal."],
])("is silent when %s", (_, earlier, later) => {
  expect(between(earlier, later)).toBeNull();
});
