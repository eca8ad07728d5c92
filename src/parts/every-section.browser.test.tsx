import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Fields } from '../domain/fields/field.ts';
import { emptyValues } from '../domain/fields/kinds.ts';
import type { Section } from '../domain/section.ts';
import { sections } from '../domain/sections/index.ts';
import '../ui/global.css';
import { FormStand } from './form-stand.tsx';

afterEach(cleanup);

/** Each group of fields of the registry, as if it were a section: an entry, a post, a mission. */
function groupsOf(section: Section, name: string, fields: Fields): readonly (readonly [string, Section])[] {
  const own = { ...section, fields, title: [], headline: [], timeline: [] };
  const inner = Object.entries(fields).flatMap(([key, field]) =>
    field.kind === 'list' ? groupsOf(section, `${name}.${key}`, field.fields) : [],
  );
  return [[name, own], ...inner];
}

const groups = sections.flatMap((section) => groupsOf(section, section.type, section.fields));

describe('the form of every group of the registry', () => {
  it.each(groups)('shows each field under its label: %s', async (_name, section) => {
    await page.viewport(1000, 900);
    render(<FormStand section={section} given={emptyValues(section.fields)} onValues={() => undefined} />);
    const more = screen.queryByRole('button', { name: 'Plus de détails', expanded: false });
    if (more) await userEvent.click(more);
    const shown = document.body.textContent;
    const missing = Object.values(section.fields)
      .map((field) => field.label.fr)
      .filter((label) => !shown.includes(label));
    expect(missing).toEqual([]);
  });
});
