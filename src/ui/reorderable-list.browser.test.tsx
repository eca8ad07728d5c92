import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './global.css';
import { ReorderableList } from './reorderable-list.tsx';
import { UiProvider } from './ui-provider.tsx';

afterEach(cleanup);

interface Line {
  readonly id: string;
  readonly name: string;
}

/** A list over a store that answers a little later, as the real one does. */
function Owner({ controls }: { readonly controls: 'buttons' | 'menu' }) {
  const [lines, setLines] = useState<readonly Line[]>(
    ['un', 'deux', 'trois'].map((name) => ({ id: name, name })),
  );
  const move = async (key: string, to: number): Promise<void> => {
    await new Promise((done) => setTimeout(done, 30));
    setLines((now) => {
      const others = now.filter((line) => line.id !== key);
      const moved = now.filter((line) => line.id === key);
      return [...others.slice(0, to), ...moved, ...others.slice(to)];
    });
  };
  return (
    <ReorderableList
      label="Lignes"
      controls={controls}
      items={lines}
      itemKey={(line) => line.id}
      itemLabel={(line) => line.name}
      renderItem={(line) => <input aria-label={line.name} defaultValue={line.name} />}
      onMove={move}
      onRemove={(key) => setTimeout(() => setLines((now) => now.filter((line) => line.id !== key)), 20)}
      onAdd={() => setTimeout(() => setLines((now) => [...now, { id: 'neuf', name: 'neuf' }]), 20)}
      addLabel="Ajouter une ligne"
    />
  );
}

async function setup(controls: 'buttons' | 'menu' = 'buttons') {
  await page.viewport(800, 600);
  render(
    <UiProvider language="fr">
      <Owner controls={controls} />
    </UiProvider>,
  );
  return () => [...document.querySelectorAll('li[data-key]')].map((line) => line.getAttribute('data-key'));
}
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
const spoken = () => document.querySelector('[aria-live="polite"][aria-atomic]')?.textContent;

it('moves a line with its buttons; the focus and the words follow', async () => {
  const order = await setup();
  await press(/Descendre.*un$/);
  expect(order()).toEqual(['deux', 'un', 'trois']);
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Descendre.*un$/);
  await expect.poll(spoken).toMatch(/un.*maintenant en position 2 sur 3\./);
  await userEvent.keyboard('{Enter}');
  expect(order()).toEqual(['deux', 'trois', 'un']);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => order()).toEqual(['deux', 'trois', 'un']);
});

it('moves the line one is writing in with Alt and the arrows', async () => {
  const order = await setup();
  const field = screen.getByLabelText('trois', { selector: 'input' });
  field.focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
  expect({ order: order(), hasFocus: document.activeElement === field }).toEqual({
    order: ['trois', 'un', 'deux'],
    hasFocus: true,
  });
  await expect.poll(spoken).toMatch(/trois.*position 1 sur 3/);
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(spoken).toMatch(/trois.*déjà en haut/);
});

it('moves a line with the pointer, and puts it back with Escape', async () => {
  const order = await setup();
  const line = (key: string) => document.querySelector(`[data-key="${key}"]`) ?? document.body;
  const grip = line('un').querySelector('[title="Déplacer"]') ?? document.body;
  const drag = (to: string, end: 'pointerup' | 'escape') => {
    const from = grip.getBoundingClientRect();
    const there = line(to).getBoundingClientRect();
    const at = (y: number) => ({ bubbles: true, pointerId: 1, button: 0, clientX: from.x, clientY: y });
    grip.setPointerCapture = () => undefined;
    grip.dispatchEvent(new PointerEvent('pointerdown', at(from.y + 4)));
    grip.dispatchEvent(new PointerEvent('pointermove', at(there.bottom + 2)));
    if (end === 'escape') window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    grip.dispatchEvent(new PointerEvent('pointerup', at(there.bottom + 2)));
  };
  drag('trois', 'escape');
  expect(order()).toEqual(['un', 'deux', 'trois']);
  drag('trois', 'pointerup');
  await expect.poll(order).toEqual(['deux', 'trois', 'un']);
});

it('goes to the next line after a removal, then to the button that adds', async () => {
  const order = await setup();
  await press(/Supprimer.*deux/);
  await expect.poll(order).toEqual(['un', 'trois']);
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toMatch(/Supprimer.*trois/);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toMatch(/Supprimer.*un/);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Ajouter une ligne');
});

it('goes to the first field of a line just added', async () => {
  await setup();
  await press(/Ajouter une ligne/);
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('neuf');
});

it('moves a line with its menu', async () => {
  const order = await setup('menu');
  await press(/Actions.*deux/);
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Monter' }));
  await expect.poll(order).toEqual(['deux', 'un', 'trois']);
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Actions.*deux/);
});
