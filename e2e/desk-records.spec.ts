import type { Locator, Page } from "@playwright/test";
import { DESK_RECORDS } from "../seed/scenario-names";
import { addSpeaker } from "./speakers";
import { expect, test } from "./test";

const saveSpeaker = (page: Page) => page.getByRole("button", { name: "Save the speaker" }).click();

/** Types into a combo box, again where the page was not awake yet, and takes the first line that has the words. */
async function chooseFrom(choice: Locator, words: string) {
  const option = choice.page().getByRole("option", { name: words }).first();
  await expect(async () => {
    await choice.fill("");
    await choice.fill(words);
    await expect(option).toBeVisible({ timeout: 3000 });
  }).toPass();
  await option.click();
}

test("a speaker's offices are kept with their days, and a day that is not whole is refused in words", async ({
  desk,
}) => {
  const page = await desk.at("editor");
  await addSpeaker(page, "Wanda Example");
  await page.getByRole("button", { name: "Add an office" }).click();
  await page.getByRole("textbox", { name: "Office", exact: true }).fill("Keeper of the lanterns");
  const first = page.getByRole("group", { name: "First day" });
  await first.getByRole("textbox", { name: "Month" }).fill("May");
  await first.getByRole("textbox", { name: "Year" }).fill("2019");
  await page.getByRole("textbox", { name: "Wikidata id" }).fill("nothing");
  await saveSpeaker(page);
  const alert = page.getByRole("alert").first();
  await expect(alert).toContainText("Give the day, the month and the year");
  await expect(alert).toContainText("A Wikidata id is a Q and a number");

  await first.getByRole("textbox", { name: "Day" }).fill("3");
  await page.getByRole("textbox", { name: "Wikidata id" }).fill("");
  await saveSpeaker(page);
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Office", exact: true })).toHaveValue(
    "Keeper of the lanterns",
  );
  await expect(first.getByRole("status")).toHaveText("3 May 2019");
});

test("two people who change one name are shown both, and what each changed elsewhere is kept", async ({
  desk,
}) => {
  const one = await desk.at("editor");
  const path = await addSpeaker(one, "Karl Example");
  const other = await desk.at("reviewer");
  await other.goto(path);
  await other.getByRole("textbox", { name: "Name" }).fill("Karla Example");
  await other.getByRole("radio", { name: "An organisation" }).check();
  await saveSpeaker(other);
  await expect(other.getByText("Saved.", { exact: true })).toBeVisible();

  await one.getByRole("textbox", { name: "Name" }).fill("Carl Example");
  await saveSpeaker(one);
  await expect(one.getByRole("heading", { name: "Choose between two texts" })).toBeVisible();
  await one.getByRole("radio", { name: "Yours" }).check();
  await one.getByRole("button", { name: "Save what is chosen" }).click();
  await expect(one.getByRole("heading", { level: 1, name: "Carl Example" })).toBeVisible();
  await expect(one.getByRole("radio", { name: "An organisation" })).toBeChecked();
});

test("what is typed into a form is there again, and in the list of what is not saved", async ({ desk }) => {
  const page = await desk.at("editor");
  await page.goto("/desk/occasions/new");
  await page.getByRole("textbox", { name: "Name" }).fill("The lighting of");
  await page.getByRole("textbox", { name: "Name" }).blur();
  await expect(page.getByText(/^Draft: saved/)).toBeVisible();
  await page.goto("/desk?view=unsaved");
  await page.getByRole("link", { name: "A new occasion" }).click();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("The lighting of");
  await page.getByRole("button", { name: "Discard it" }).click();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("");
});

test("a merge shows first what it would move and which published pairs go on naming the old, and can be undone", async ({
  desk,
}) => {
  const [twin, other] = DESK_RECORDS.twins;
  const page = await desk.at("editor");
  await page.goto(`/desk/speakers?q=${encodeURIComponent(twin)}`);
  await page.getByRole("link", { name: twin }).click();
  const choice = page.getByRole("combobox", { name: "The other record" });
  await chooseFrom(choice, other);
  await page.getByRole("radio", { name: other }).check();
  const preview = page.getByRole("region", { name: "What the merge would do" });
  await expect(preview).toContainText("2 statements moved.");
  await expect(preview).toContainText(`1 published pair goes on naming ${twin}`);
  await expect(preview.getByRole("link", { name: "Invented: harbour toll" })).toBeVisible();

  await preview.getByRole("button", { name: `Merge ${twin} into ${other}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: other })).toBeVisible();
  const merges = page.getByRole("list", { name: "Merges" });
  await expect(merges).toContainText("1 published pair still names");
  await merges.getByRole("button", { name: "Undo this merge" }).click();
  await page.getByRole("button", { name: "Undo the merge" }).click();
  await expect(page.getByRole("heading", { level: 1, name: twin })).toBeVisible();
  await expect(page.getByRole("list", { name: "Statements" }).getByRole("listitem")).toHaveCount(2);
});

test("a question is asked, a statement filed under it with its stance and reason, and taken out again", async ({
  desk,
}) => {
  const page = await desk.at("editor");
  await page.goto("/desk/questions/new");
  await page.getByRole("textbox", { name: "Question" }).fill("Does the toll stay");
  await page.getByRole("button", { name: "Add the question" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Put it as a question.");
  await page.getByRole("textbox", { name: "Question" }).fill("Does the toll stay?");
  await page.getByRole("button", { name: "Add the question" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Does the toll stay?" })).toBeVisible();

  await chooseFrom(page.getByRole("combobox", { name: "Statement" }), "toll is gone");
  await page.getByLabel("Stance").selectOption("no");
  await page.getByRole("textbox", { name: "Reason" }).fill("It is said to be gone.");
  await page.getByRole("button", { name: "File it" }).click();
  const answers = page.getByRole("list", { name: "Statements that answer it" });
  await expect(answers.getByRole("listitem")).toContainText("It is said to be gone.");

  await answers.getByText("Change this answer").click();
  await answers.getByLabel("Stance").selectOption("mixed");
  await answers.getByRole("button", { name: "Save the answer" }).click();
  await expect(answers.getByRole("status")).toContainText("Saved.");
  await answers.getByRole("button", { name: /^Take it out of this question/ }).click();
  await expect(page.getByText("No statement is filed here yet")).toBeVisible();
});

test("the trail tells who did what, is narrowed by its address, and is handed out as CSV and JSON Lines", async ({
  desk,
  request,
}) => {
  const page = await desk.at("editor");
  const path = await addSpeaker(page, "=Tilda Example");
  await page.getByRole("link", { name: "Its trail" }).click();
  const lines = page.getByRole("list", { name: "Lines of the trail, the newest first" });
  await expect(lines.getByRole("listitem")).toHaveCount(1);
  await expect(lines).toContainText("Ed Example made the speaker =Tilda Example");

  const query = `entity=speaker&id=${path.split("/").at(-1)}`;
  const csv = await page.request.get(`/desk/trail/export?format=csv&${query}`);
  expect(csv.headers()["content-disposition"]).toBe('attachment; filename="trail.csv"');
  expect((await csv.text()).split("\r\n")).toHaveLength(3);
  const json = await page.request.get(`/desk/trail/export?format=jsonl&${query}`);
  const [line = "", end] = (await json.text()).split("\n");
  expect([JSON.parse(line).actorName, JSON.parse(line).action, end]).toEqual(["Ed Example", "create", ""]);
  expect((await request.get("/desk/trail/export?format=csv", { maxRedirects: 0 })).status()).toBe(303);
});
