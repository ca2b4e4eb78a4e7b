import { expect, test } from "vitest";
import { z } from "zod";
import { Refusal } from "./errors";
import { formValues, submitted, submittedJson } from "./form";

const Entry = z.object({
  title: z.string().min(1, "Give the title."),
  evidence: z.array(z.object({ note: z.string().min(1, "Say what it shows.") })).default([]),
});

test("what was asked for is done with the parsed fields, and the form learns what was saved", async () => {
  const state = await submitted(Entry, formOf({ title: "A title" }), async ({ title }) => ({
    id: "1",
    version: 2,
    note: title,
  }));
  expect(state).toEqual({ saved: { id: "1", version: 2, note: "A title" } });
});

test("a form that does work without a record is answered with nothing to put right", async () => {
  expect(await submitted(Entry, formOf({ title: "A title" }), async () => {})).toEqual({});
});

test("every wrong field is named, and nothing is done", async () => {
  const form = formOf({ values: JSON.stringify({ title: "", evidence: [{ note: "x" }, { note: "" }] }) });
  const state = await submittedJson(Entry, form, () => Promise.reject(new Error("done all the same")));
  expect(state).toEqual({
    fields: { title: ["Give the title."], "evidence.1.note": ["Say what it shows."] },
  });
});

test("a rule about the whole form is its message", async () => {
  const Two = z.object({ a: z.string(), b: z.string() }).refine(({ a, b }) => a !== b, "They are the same.");
  const state = await submitted(Two, formOf({ a: "1", b: "1" }), async () => {});
  expect(state).toEqual({ message: "They are the same.", fields: {} });
});

test("a refusal is told in its own words, with what has to be chosen between", async () => {
  const conflicts = [{ field: "title", base: "a", mine: "b", theirs: "c" }];
  const state = await submitted(Entry, formOf({ title: "A title" }), () =>
    Promise.reject(new Refusal("conflict", "Somebody changed this.", conflicts)),
  );
  expect(state).toEqual({ message: "Somebody changed this.", refused: "conflict", conflicts });
  expect(
    await submitted(Entry, formOf({ title: "A title" }), () =>
      Promise.reject(new Refusal("forbidden", "You may not.")),
    ),
  ).toEqual({ message: "You may not.", refused: "forbidden" });
});

test("an error that nobody can act on is not shown in the form", async () => {
  const broken = new Error("no such table");
  await expect(submitted(Entry, formOf({ title: "A title" }), () => Promise.reject(broken))).rejects.toBe(
    broken,
  );
});

test("a name that is sent more than once becomes a list, and one with brackets always is", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["topic", "a"],
    ["topic", "b"],
    ["tag[]", "c"],
    ["title", "d"],
    ["$ACTION_ID_1", ""],
  ] as const) {
    form.append(name, value);
  }
  expect(formValues(form)).toEqual({ topic: ["a", "b"], tag: ["c"], title: "d" });
});

test("the values of a form win over fields of the same name, and others are added", async () => {
  const Sent = z.object({ title: z.string(), intent: z.string() });
  const form = formOf({ title: "from the field", intent: "save", values: '{"title":"from the values"}' });
  const state = await submittedJson(Sent, form, async ({ title, intent }) => ({ id: intent, note: title }));
  expect(state.saved).toEqual({ id: "save", note: "from the values" });
});

test.each(["", "{", "[]", "null", "7", '"x"'])(
  "values that are no object are refused: %s",
  async (values) => {
    const state = await submittedJson(Entry, formOf({ values }), () => Promise.reject(new Error("done")));
    expect(state.message).toMatch(/could not be read/);
  },
);

test("a field called like a part of every object is an ordinary field", async () => {
  const form = formOf({ values: '{"__proto__":{"title":"x"}}' });
  const state = await submittedJson(Entry, form, () => Promise.reject(new Error("done")));
  expect(Object.keys(state.fields ?? {})).toEqual(["title"]);
});

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}
