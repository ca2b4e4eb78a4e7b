import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { Role, Status } from "@/lib/platform/generated/enums";
import fc from "@/lib/platform/testing/property";
import { allowedSteps, nextStatus, type Step } from "./workflow";

const ada: Actor = { id: "ada", name: "Ada Example", role: "editor" };
const grace: Actor = { id: "grace", name: "Grace Example", role: "reviewer" };
const STEPS: Step[] = ["revise", "submit", "sendBack", "approve", "publish", "withdraw"];

const by = (actor: Actor, status: Status) => ({ status, lastAuthorId: actor.id });

test("a pair goes from draft to published through a review by somebody else", () => {
  expect(nextStatus(by(ada, "draft"), "submit", ada)).toBe("in_review");
  expect(nextStatus(by(ada, "in_review"), "approve", grace)).toBe("approved");
  expect(nextStatus(by(ada, "approved"), "publish", grace)).toBe("published");
  expect(nextStatus(by(ada, "published"), "withdraw", grace)).toBe("withdrawn");
});

test("a published or withdrawn pair that is edited becomes a draft again", () => {
  expect(nextStatus(by(ada, "published"), "revise", ada)).toBe("draft");
  expect(nextStatus(by(ada, "withdrawn"), "revise", ada)).toBe("draft");
});

test("a draft cannot skip review", () => {
  expect(() => nextStatus(by(ada, "draft"), "publish", grace)).toThrow(
    "This pair is a draft; it would have to be approved.",
  );
});

test("an editor may not approve, publish or withdraw", () => {
  for (const step of ["approve", "publish", "withdraw"] as const) {
    expect(() => nextStatus(by(grace, "in_review"), step, ada)).toThrow("with the role editor may not");
  }
});

test("nobody approves or publishes their own work, whatever their role and the state", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(Role)),
      fc.constantFrom(...Object.values(Status)),
      fc.constantFrom("approve" as const, "publish" as const),
      (role, status, step) => {
        const actor = { ...grace, role };
        expect(() => nextStatus(by(actor, status), step, actor)).toThrow();
      },
    ),
  );
});

test("only a step that was approved leads to readers", () => {
  for (const step of STEPS) {
    for (const status of Object.values(Status)) {
      const reached = attempt(() => nextStatus(by(ada, status), step, { ...grace, role: "admin" }));
      if (reached === "published") expect([step, status]).toEqual(["publish", "approved"]);
    }
  }
});

test("what readers see can be withdrawn while a new edition of it is being written", () => {
  expect(nextStatus({ ...by(ada, "draft"), shown: true }, "withdraw", grace)).toBe("withdrawn");
  expect(() => nextStatus(by(ada, "draft"), "withdraw", grace)).toThrow("there is nothing to withdraw");
});

test("whoever looks at a pair is told of each step whether it is open, and if not, why", () => {
  const steps = allowedSteps(by(grace, "in_review"), grace);
  expect(steps.map(({ step }) => step)).toEqual(STEPS);
  expect(steps.filter(({ ok }) => ok).map(({ step }) => step)).toEqual(["revise", "sendBack"]);
  expect(steps.find(({ step }) => step === "approve")).toEqual({
    step: "approve",
    ok: false,
    reason: "A second pair of eyes is needed: whoever wrote last may not approve or publish.",
  });
});

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return;
  }
}
