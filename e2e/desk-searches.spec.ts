import { violations } from "./axe";
import { expect, follow, test } from "./test";

test("a search is saved from its results, opened and removed", async ({ desk }) => {
  const page = await desk.at("editor");
  await page.goto("/search?q=incredible+offer&sort=said");
  await follow(page.getByRole("link", { name: "save it there" }));
  await expect(page.getByRole("textbox", { name: "What you call it" })).toHaveValue("“incredible offer”");
  expect(await violations(page)).toEqual([]);

  await page.getByRole("textbox", { name: "What you call it" }).fill("Offers");
  await page.getByRole("button", { name: "Save the search" }).click();
  await expect(page).toHaveURL("/desk/searches");
  const saved = page.getByRole("list", { name: "Saved searches" }).getByRole("listitem");
  await expect(saved).toContainText("Offers“incredible offer”Nothing new since you looked.");
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: "Open Offers" }).click();
  await expect(page).toHaveURL("/search?q=incredible+offer&sort=newest");
  await page.goto("/desk/searches");
  await page.getByRole("button", { name: "Remove Offers" }).click();
  await expect(page.getByText("You have saved no search yet")).toBeVisible();
});

test("a search that asks for nothing is not saved", async ({ desk }) => {
  const page = await desk.at("editor");
  await page.goto("/desk/searches/new?sort=said");
  await expect(page.getByText("This search asks for nothing")).toBeVisible();
});

test("whoever is not signed in signs in first, and then saves the search", async ({ request }) => {
  const answer = await request.get("/desk/searches/new?q=offer", { maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe("/desk/sign-in?next=%2Fdesk%2Fsearches%2Fnew%3Fq%3Doffer");
});
