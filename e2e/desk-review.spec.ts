import { approve, judge, publish, readersAddress, rewrite, startPair, submit, withdraw } from "./pairs";
import { expect, test } from "./test";

test("a reviewer comments on a field and sends back with a note, and the author finds both", async ({
  desk,
}) => {
  const author = await desk.at("editor");
  const reviewer = await desk.at("reviewer");
  const address = await startPair(author, "tin-roof", "Who paid for the tin roof");
  await judge(author, "The mayor named the council first and the mayor later.");
  await submit(author);

  await reviewer.goto(address);
  await expect(reviewer.getByRole("region", { name: /^Quote checks/ })).toContainText("Found word for word");
  const comment = reviewer.getByRole("form", { name: "New comment" });
  await comment.getByRole("combobox", { name: "Comment on" }).selectOption("Headline");
  await comment.getByRole("textbox", { name: "Comment" }).fill("Say which roof.");
  await comment.getByRole("button").click();
  await expect(reviewer.getByRole("list", { name: "Comments" })).toContainText("Say which roof.");
  await reviewer.getByRole("button", { name: "Send back…" }).click();
  await reviewer.getByRole("button", { name: "Send back", exact: true }).click();
  await expect(reviewer.getByRole("alert").first()).toContainText("Say what there is to do.");
  const note = "See the comment on the headline.";
  await reviewer.getByRole("textbox", { name: "What there is to do" }).fill(note);
  await reviewer.getByRole("button", { name: "Send back", exact: true }).click();
  await expect(reviewer.getByText("This is a draft.")).toBeVisible();

  await author.goto(`${address}?view=history`);
  await expect(author.getByRole("region", { name: "Reviews" })).toContainText(note);
  await author.goto(address);
  const headline = author.getByRole("textbox", { name: "Headline" });
  await headline.fill("Who paid for the tin roof of the mill");
  const remark = author.getByRole("list", { name: "Comments on Headline" });
  await remark.getByRole("button", { name: /^Resolve/ }).click();
  await expect(remark).toBeHidden();
  await expect(headline, "what was typed meanwhile is still there").toHaveValue(/of the mill$/);
  await submit(author);
});

test("a minor fix is an edition without a notice, and a withdrawn pair is reinstated with one", async ({
  desk,
  page: reader,
}) => {
  const author = await desk.at("editor");
  const reviewer = await desk.at("reviewer");
  const address = await startPair(author, "night-market", "Whom the night market is for");
  const published = await readersAddress(author);
  await judge(author, "The mayor opened it to all, then to residents.");
  await submit(author);
  await approve(reviewer, address);
  await publish(reviewer);

  await rewrite(author, address, "The mayor opened it to all, and then to residents.");
  await approve(reviewer, address);
  await reviewer.getByRole("radio", { name: "Minor fix, without a notice" }).check();
  await publish(reviewer);
  await reader.goto(published);
  await expect(reader.getByRole("main")).toContainText("Edition 2");
  await expect(reader.getByRole("complementary")).toHaveCount(0);

  await withdraw(reviewer, address, "The second statement was about another market.");
  await rewrite(author, address, "The mayor opened the night market to all, and then to residents.");
  await approve(reviewer, address);
  const why = "It was about this market after all.";
  await reviewer.getByRole("textbox", { name: "Why it is published again" }).fill(why);
  await publish(reviewer, "Reinstate");
  const back = await reader.goto(published);
  expect(back?.status()).toBe(200);
  await expect(reader.getByRole("main")).toContainText(why);
});
