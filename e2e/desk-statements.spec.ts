import { foldOut, OF_COLOUR, violations } from "./axe";
import { arrive, go, open, press, reach, type } from "./keys";
import { chooseWords, openPasted, quote, saveAs, TRANSCRIPT } from "./quoting";
import { expect, holdScript, test } from "./test";

test("by keyboard alone, a pasted text gives two verified statements and the start of a pair", async ({
  desk,
}) => {
  const page = await desk.at("editor");
  await open(page, "/desk/sources");
  await go(page, page.getByRole("link", { name: "Add a source" }), /\/sources\/new$/);
  await go(page, page.getByRole("link", { name: "Paste its text" }), /by=paste$/);
  await type(page, page.getByRole("textbox", { name: "Text" }), TRANSCRIPT);
  await type(page, page.getByRole("textbox", { name: "Address" }), "https://sampleton.example/remarks");
  await type(page, page.getByRole("textbox", { name: "Title" }), "Press conference of the mayor");
  await type(page, page.getByRole("textbox", { name: "Publisher" }), "Town of Sampleton");
  await press(page, page.getByRole("button", { name: "Add the source" }));
  await arrive(page, /\/desk\/(sources|captures)\/[\da-f-]{36}/);

  // Words by the keys of the reader itself: one word, then the sentence.
  const text = page.getByRole("group", { name: /: the text$/ });
  await reach(page, text);
  await type(
    page,
    page.getByRole("searchbox", { name: "Find in the text" }),
    "The lantern bridge will never",
  );
  await reach(page, text);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+ArrowDown");
  await press(page, text);
  await expect(page.getByRole("heading", { name: "A new statement" })).toBeFocused();
  const form = page.getByRole("form", { name: "A new statement" });
  await expect(form.locator("blockquote")).toHaveText("The lantern bridge will never be closed.");
  await expect(form.getByText("The transcript names MAYOR LARKSPUR.")).toBeVisible();

  await type(page, form.getByRole("combobox", { name: /^Speaker/ }), "Lena Larkspur");
  await expect(page.getByRole("option", { name: /^Create/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("alertdialog", { name: "A new speaker" });
  await type(page, dialog.getByRole("textbox", { name: "Office" }), "Mayor of Sampleton");
  await press(page, dialog.getByRole("button", { name: "Add the speaker" }));
  await expect(form.getByRole("combobox", { name: /^Speaker/ })).toHaveValue("Lena Larkspur");
  await press(page, form.getByRole("button", { name: "Save the statement" }));
  await arrive(page, /saved=new$/);
  await expect(page.getByText("Found word for word in our stored copy").first()).toBeVisible();

  await go(page, page.getByRole("link", { name: "Quote more from this copy" }), /\/captures\//);
  await quote(page, "the lantern bridge will be", "closed at night");
  await expect(form.locator("blockquote")).toHaveText("the lantern bridge will be closed at night");
  await expect(form.getByRole("combobox", { name: /^Speaker/ })).toHaveValue("Lena Larkspur");
  await press(page, form.getByRole("button", { name: "Save the statement" }));
  await arrive(page, /saved=new$/);
  await go(page, page.getByRole("link", { name: "Use it as the later statement of a new pair" }), /later=/);

  const chooser = page.getByRole("region", { name: "Earlier statement" });
  await expect(page.getByRole("region", { name: "Later statement" })).toContainText("closed at night");
  await type(page, chooser.getByRole("searchbox"), "lantern bridge never");
  await press(page, chooser.getByRole("button", { name: /^Choose:.*never be closed/ }));
  await expect(chooser).toContainText("The lantern bridge will never be closed.");
  await press(page, page.getByRole("button", { name: "Start the pair" }));
  await page.waitForURL(/\/desk\/pairs\/[\da-f-]{36}/);
});

test("words that are typed are checked as they are typed, and kept as a draft until they are saved", async ({
  desk,
}) => {
  const page = await desk.at("editor");
  await openPasted(page, "https://sampleton.example/typed", `${TRANSCRIPT}\nTyped.`);
  await page.getByRole("button", { name: "Type or paste a quotation" }).click();
  const words = page.getByRole("textbox", { name: "Words" });
  await words.fill("The lantern bridge will ever be closed.");
  await expect(page.getByText("Our stored copy has different words")).toBeVisible();
  await expect(page.getByRole("cell", { name: "never" })).toBeVisible();
  await words.fill("The lantern bridge will never be closed.");
  await expect(page.getByText("Found word for word in our stored copy")).toBeVisible();
  await words.blur();
  await expect(page.getByText(/^Draft: saved/)).toBeVisible();

  await page.reload();
  await expect(page.getByText(/^Your unsaved work/)).toBeVisible();
  await expect(words).toHaveValue("The lantern bridge will never be closed.");
  await page.getByRole("button", { name: "Save the statement" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Choose who said it.");

  await foldOut(page);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    expect(await violations(page), `${width} px, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, OF_COLOUR), `${width} px, dark`).toEqual([]);
  }
});

test("a statement's sources are cited, ordered and removed, and it is filed and assessed", async ({
  desk,
}) => {
  const page = await desk.at("editor");
  await openPasted(page, "https://sampleton.example/whole", `${TRANSCRIPT}\nWhole.`);
  await chooseWords(page, "There will be no toll.");
  await saveAs(page, "Dora Example");

  await page.getByText("File it under a question").click();
  await page.getByRole("combobox", { name: "Question" }).fill("Will there be a toll on the lantern bridge");
  await page.getByRole("option", { name: /^Create/ }).click();
  await page.getByRole("combobox", { name: "Stance" }).selectOption("no");
  await page.getByRole("button", { name: "File it" }).click();
  const questions = page.getByRole("list", { name: "Questions it answers" });
  await expect(questions).toContainText("Will there be a toll on the lantern bridge?");

  await page.getByRole("link", { name: "Assess it" }).click();
  await page.getByRole("form", { name: "Fact-check" }).getByRole("radio").first().check();
  await page.getByRole("button", { name: "Add the fact-check" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Say what the rating rests on.");
  await page.getByRole("textbox", { name: "Rationale" }).fill("The town's budget for 2021 names no toll.");
  await page.getByRole("button", { name: "Add the fact-check" }).click();
  await expect(page.getByRole("list", { name: "Fact-checks", exact: true })).toContainText("names no toll");

  const sources = page.getByRole("list", { name: "Sources" });
  await page.getByText("Cite another source").click();
  await page.getByRole("combobox", { name: /^Source/ }).fill("Trump praises Putin");
  await page.getByRole("option", { name: /^Trump praises Putin/ }).click();
  await expect(page.getByRole("combobox", { name: "Copy" })).toBeVisible();
  await page.getByRole("button", { name: "Cite it" }).click();
  await expect(sources).toContainText("Not found in our stored copy");
  await sources.getByRole("button", { name: /^Up, before the source above/ }).click();
  await expect(sources.getByRole("listitem").first()).toContainText("Not found in our stored copy");
  await sources.getByRole("button", { name: "Remove" }).first().click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(sources.getByRole("listitem")).toHaveCount(1);
  await sources.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("No source yet")).toBeVisible();
});

test("words typed before the page's script is there count", async ({ desk }) => {
  const page = await desk.at("editor");
  await openPasted(page, "https://sampleton.example/early", TRANSCRIPT);
  await expect(page.getByRole("group", { name: /: the text$/ })).toBeVisible();
  const script = await holdScript(page);
  await page.reload({ waitUntil: "commit" });
  await page.getByText("Choose by the first and the last words").click();
  await page.getByRole("textbox", { name: "First words" }).fill("There will be");
  await page.getByRole("textbox", { name: "Last words" }).fill("no toll");
  script.resolve();
  await page.getByRole("button", { name: "Choose", exact: true }).click();
  await expect(page.getByText("Found and chosen.")).toBeVisible();
});

test("a button stays under the pointer when the page's script comes", async ({ desk }) => {
  const page = await desk.at("editor");
  await openPasted(page, "https://sampleton.example/pressed", `${TRANSCRIPT}\nPressed.`);
  await page.getByRole("button", { name: "Type or paste a quotation" }).click();
  await page.getByRole("textbox", { name: "Words" }).fill("There will be no toll.");
  await page.getByRole("textbox", { name: "Words" }).blur();
  await expect(page.getByText(/^Draft: saved/)).toBeVisible();
  const script = await holdScript(page);
  await page.goto(page.url(), { waitUntil: "commit" });
  await page.getByRole("button", { name: "Save the statement" }).hover();
  await page.mouse.down();
  const begun = page.waitForRequest(/\/desk\/said-before$/);
  script.resolve();
  await begun;
  await page.mouse.up();
  await expect(page.getByRole("alert").first()).toContainText("Choose who said it.");
});
