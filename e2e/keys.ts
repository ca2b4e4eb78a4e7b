import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

const MOST_STEPS = 200;

/** Pages that have just been opened: nothing on them has the focus yet. */
const fresh = new WeakSet<Page>();

/** Opens an address that somebody was given. */
export async function open(page: Page, address: string) {
  await page.goto(address);
  fresh.add(page);
}

/** Waits for the page to which the last key led. */
export async function arrive(page: Page, address: string | RegExp) {
  await page.waitForURL(address);
  fresh.add(page);
}

/**
 * Presses Tab until `target` has the focus, or something within it where it can have none itself.
 *
 * Throws when what was done before lost the focus, when a stop on the way is not to be seen, and when the
 * target is not reached.
 */
export async function reach(page: Page, target: Locator) {
  await target.waitFor();
  if (!fresh.delete(page)) await expect(page.locator(":focus"), "the focus was lost").toHaveCount(1);
  // Found once: to find it by its role at every stop takes most of the time on a long page.
  const element = await target.elementHandle();
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await element?.evaluate(hasFocus)) return;
    await page.keyboard.press("Tab");
    if (await page.evaluate(faultOfFocus)) await expect.poll(() => page.evaluate(faultOfFocus)).toBeNull();
  }
  throw new Error(`Tab does not reach ${target}.`);
}

/** Goes to a control by Tab and presses Enter there. */
export async function press(page: Page, target: Locator) {
  await reach(page, target);
  await page.keyboard.press("Enter");
}

/** Follows a link by keyboard to an address. */
export async function go(page: Page, link: Locator, address: string | RegExp) {
  await press(page, link);
  await arrive(page, address);
}

/** Goes to a field by Tab and types over what stands in it. */
export async function type(page: Page, field: Locator, words: string) {
  await reach(page, field);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(words);
}

/** Goes to a group of radio buttons by Tab and to one of them by the arrows. */
export async function choose(page: Page, group: Locator, answer: string) {
  const wanted = group.getByRole("radio", { name: answer, exact: true });
  await reach(page, group);
  for (const _ of await group.getByRole("radio").all()) {
    if (await wanted.evaluate(hasFocus)) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Space");
  await expect(wanted).toBeChecked();
}

function hasFocus(element: HTMLElement | SVGElement): boolean {
  const { activeElement } = document;
  return element === activeElement || (element.tabIndex < 0 && element.contains(activeElement));
}

/** What keeps those who see the page from seeing where they are; past the end of the page they are nowhere. */
function faultOfFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  // The button within a field for dates has the focus itself, and an outline of the browser's.
  const isPart = !focused.matches(":focus-visible");
  if (!isPart && (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2)) {
    return `No ring: ${focused.outerHTML.slice(0, 200)}`;
  }
  const isSeen = Array.from(focused.getClientRects()).some((box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const places = [0.1, 0.5, 0.9].map((part) => [left + part * (right - left), top + part * (bottom - top)]);
    return places.some(([x = -1, y = -1]) => focused.contains(document.elementFromPoint(x, y)));
  });
  return isSeen ? null : `Out of view or covered: ${focused.outerHTML.slice(0, 200)}`;
}
