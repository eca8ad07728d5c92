import { defineCodelist } from '../codelist.ts';
import type { HabilitationFamily } from './habilitations/group.ts';
import { habilitationGroups } from './habilitations/groups.ts';

/** What kind of habilitation, permit or authorisation it is, with whose it is and how long it usually lasts. */
export const habilitationFamilies = defineCodelist<HabilitationFamily>(
  'habilitation-families',
  habilitationGroups.map(({ family }) => family),
);
