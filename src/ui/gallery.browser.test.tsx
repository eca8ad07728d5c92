import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Contents } from './contents.tsx';
import { Cover } from './cover.tsx';
import { Dialog, Question } from './dialog.tsx';
import { GalleryActions, GalleryMenu } from './gallery/actions.tsx';
import { galleryBar, GalleryBook, galleryGroups } from './gallery/book.tsx';
import { GalleryFields, GallerySuggestions } from './gallery/fields.tsx';
import { GalleryEntry } from './gallery/pages.tsx';
import { nothing } from './gallery/sheet.tsx';
import './global.css';
import { SearchDialog } from './search-dialog.tsx';
import { Spread } from './spread.tsx';
import { applyTextSize, applyTheme } from './theme.ts';
import type { TextSize } from './theme.ts';
import { dismissToasts, showToast } from './toast.tsx';
import { UiProvider } from './ui-provider.tsx';

interface Drawing {
  readonly name: string;
  readonly size: readonly [width: number, height: number];
  readonly node: ReactNode;
  /** What a person does before looking. */
  readonly first?: () => Promise<void>;
  readonly text?: TextSize;
}

const drawings: readonly Drawing[] = [
  { name: 'actions', size: [1280, 1500], node: <GalleryActions /> },
  { name: 'fields', size: [1280, 1700], node: <GalleryFields /> },
  { name: 'book-1600', size: [1600, 900], node: <GalleryBook /> },
  { name: 'book-1280', size: [1280, 800], node: <GalleryBook /> },
  { name: 'book-900', size: [900, 700], node: <GalleryBook /> },
  { name: 'book-640', size: [640, 800], node: <GalleryBook /> },
  { name: 'book-380', size: [380, 700], node: <GalleryBook /> },
  { name: 'book-large-text', size: [1280, 800], node: <GalleryBook />, text: 130 },
  {
    name: 'menu',
    size: [900, 500],
    node: <GalleryMenu />,
    first: () => userEvent.click(screen.getByRole('button', { name: 'Actions' })),
  },
  {
    name: 'suggestions',
    size: [900, 500],
    node: <GallerySuggestions />,
    first: () => userEvent.type(screen.getByRole('combobox'), 'prév{ArrowDown}'),
  },
  {
    name: 'message',
    size: [900, 500],
    node: <GalleryBook />,
    first: async () => {
      showToast({
        message: '« Saisonnière » est à la corbeille.',
        action: { label: 'Annuler', onPress: nothing },
      });
      await screen.findAllByText(/corbeille/);
    },
  },
  {
    name: 'panel',
    size: [640, 800],
    node: (
      <Cover
        bar={galleryBar()}
        contents={<Contents groups={galleryGroups} current="emplois" isOpen onClose={nothing} />}
      >
        <Spread left="" right={<GalleryEntry />} leftLabel="Liste" rightLabel="Fiche" />
      </Cover>
    ),
  },
  {
    name: 'question',
    size: [900, 500],
    node: (
      <Question
        isOpen
        title="Revenir au samedi 21 novembre ?"
        safe={{ label: 'Ne rien changer' }}
        act={{ label: 'Revenir à ce jour', onPress: nothing }}
        onClose={nothing}
      >
        <p>3 pièces ajoutées depuis ne seront plus visibles. L’état d’aujourd’hui est gardé.</p>
      </Question>
    ),
  },
  {
    name: 'sheet',
    size: [900, 500],
    node: (
      <Dialog isOpen title="Réglages" onClose={nothing} wide>
        <p>Texte de la feuille.</p>
      </Dialog>
    ),
  },
  {
    name: 'search',
    size: [900, 600],
    node: (
      <SearchDialog
        isOpen
        onClose={nothing}
        onChoose={nothing}
        label="Chercher dans mon passeport"
        query="prév"
        onQuery={nothing}
        groups={[
          {
            id: 'emplois',
            label: 'Emplois',
            items: [
              {
                id: '1',
                label: (
                  <>
                    <mark>Prév</mark>enir les chutes
                  </>
                ),
                detail: 'Auxiliaire de vie, Présence à domicile',
                icon: 'briefcase-business',
                hue: 'jobs',
              },
              { id: '2', label: 'Prévention des risques', icon: 'book-open', hue: 'trainings' },
            ],
          },
        ]}
      />
    ),
  },
];

/** Everything drawn at once is pictured for human eyes in `test-results`; returns what axe finds wrong in it. */
async function look(name: string): Promise<readonly string[]> {
  await document.fonts.ready;
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  await page.screenshot({ path: `../../test-results/ui/${name}.png` });
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

beforeEach(() => {
  document.title = 'Carnet';
});
afterEach(() => {
  dismissToasts();
  cleanup();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(drawings)('draws without a fault: $name', async ({ name, size, node, first, text = 100 }) => {
    await page.viewport(...size);
    applyTheme(theme);
    applyTextSize(text);
    render(<UiProvider language="fr">{node}</UiProvider>);
    await first?.();
    expect(await look(`${name}-${theme}`)).toEqual([]);
  });
});
