import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { help } from '../../i18n/fr/help.ts';
import '../../ui/global.css';
import { UiProvider } from '../../ui/ui-provider.tsx';
import { HelpPage } from './help-page.tsx';

afterEach(cleanup);

async function setup(hasSecondCopy: boolean) {
  await page.viewport(1000, 600);
  render(
    <UiProvider language="fr">
      <div style={{ height: '600px' }}>
        <HelpPage version="1.2.3" hrefOf={(name) => `#/${name}`} hasSecondCopy={hasSecondCopy} />
      </div>
    </UiProvider>,
  );
}

const partOf = (title: string): HTMLElement => screen.getByRole('region', { name: title });

describe('help', () => {
  it('goes to a part of the page, which then has the keyboard', async () => {
    await setup(true);
    const jumps = within(screen.getByRole('navigation', { name: help.onThisPage }));
    await userEvent.click(jumps.getByRole('button', { name: help.verify }));
    expect(document.activeElement).toBe(partOf(help.verify));
    expect(partOf(help.verify).textContent).toContain(help.verifyText);
  });

  it('names every part of the page in the list at its head', async () => {
    await setup(true);
    const jumps = within(screen.getByRole('navigation', { name: help.onThisPage }));
    const titles = screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent);
    expect(jumps.getAllByRole('button').map((button) => button.textContent)).toEqual(titles);
  });

  it('leads from each protection to the page where it is done', async () => {
    await setup(true);
    const protects = within(partOf(help.protects));
    expect(protects.getAllByRole('heading', { level: 3 }).map((title) => title.textContent)).toEqual(
      Object.values(help.topics).map(({ title }) => title),
    );
    expect(protects.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/home',
      '#/bin',
      '#/erase',
      '#/backups',
      '#/backups',
      '#/backups',
      '#/backups',
      '#/home',
      '#/settings',
      '#/backups',
    ]);
  });

  it('promises no second copy where there is none', async () => {
    await setup(false);
    const protects = partOf(help.protects);
    expect(protects.textContent).toContain(help.topics.points.browser);
    expect(protects.textContent).toContain(help.topics.lost.browser);
    expect(protects.textContent).not.toContain(help.topics.copies.automatic);
    expect(protects.textContent).not.toContain(help.topics.bin.states);
  });
});
