import type { Locator, Page } from 'playwright-core';

/** Presses of Tab after which a place counts as out of reach: more than any page has. */
const mostPresses = 400;

type Direction = 'here' | 'Tab' | 'Shift+Tab';

/** Goes to a control as a person without a mouse does: Tab, or Shift Tab when it stands before the focus. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'visible' });
  for (let presses = 0; presses < mostPresses; presses += 1) {
    const direction = await target.evaluate((element): Direction => {
      const focused = document.activeElement;
      if (focused === element) return 'here';
      if (focused === null || focused === document.body) return 'Tab';
      // Bit 4 of the answer: the element follows the focus in the page.
      return (focused.compareDocumentPosition(element) & 4) === 0 ? 'Shift+Tab' : 'Tab';
    });
    if (direction === 'here') return;
    await page.keyboard.press(direction);
  }
  throw new Error(`Out of reach of the keyboard: ${target.toString()}`);
}

/** Reaches a control and presses it. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** Reaches a field and types into it; leaving it stores it. */
export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.insertText(text);
}

/** Chooses in a row of radios: Tab enters it where it stands, the arrows go from one to the next and choose. */
export async function choose(page: Page, before: Locator, wanted: Locator): Promise<void> {
  await reach(page, before);
  await page.keyboard.press('Tab');
  for (let presses = 0; presses < 10; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`Not chosen with the arrows: ${wanted.toString()}`);
}
