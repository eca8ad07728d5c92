import { defineCodelist } from '../codelist.ts';
import type { HabilitationCategory } from './habilitations/group.ts';
import { habilitationGroups } from './habilitations/groups.ts';

/** Categories, symbols and profiles; each row's `parent` is its family. Families without rows take free text. */
export const habilitationCategories = defineCodelist<HabilitationCategory>(
  'habilitation-categories',
  habilitationGroups.flatMap(({ categories }) => categories),
);
