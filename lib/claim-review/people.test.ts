import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Settings are read once, so each test has modules of its own. */
async function newsroomWith(contact: string) {
  vi.stubEnv("CONTACT", contact);
  vi.resetModules();
  return (await import("./people")).newsroom();
}

test("a newsroom names the policies that it has written, and an address only when there is one", async () => {
  const without = await newsroomWith("");
  expect(without).toMatchObject({
    "@type": "NewsMediaOrganization",
    correctionsPolicy: "http://localhost:3000/method#editions",
    verificationFactCheckingPolicy: "http://localhost:3000/method#quote-check",
  });
  expect(without).not.toHaveProperty("actionableFeedbackPolicy");
  expect(await newsroomWith("mailto:desk@example.org")).toMatchObject({
    actionableFeedbackPolicy: "http://localhost:3000/about#wrong",
    contactPoint: { email: "desk@example.org" },
  });
  expect(await newsroomWith("https://example.org/contact")).toMatchObject({
    contactPoint: { url: "https://example.org/contact" },
  });
});
