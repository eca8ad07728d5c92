import { historicCacesGroups } from './caces-historic.ts';
import { cacesGroups } from './caces.ts';
import { drivingLicenceGroup } from './driving-licences.ts';
import { electricalGroup } from './electrical.ts';
import type { HabilitationGroup } from './group.ts';
import { industryGroups } from './industry.ts';
import { otherTradeGroups } from './other-trades.ts';
import { rescueAndFireGroups } from './rescue-and-fire.ts';
import { siteGroups } from './sites-and-heights.ts';
import { transportGroups } from './transport.ts';

/** Every family with its categories, in the order in which a form offers them; what is no longer issued comes last. */
export const habilitationGroups: readonly HabilitationGroup[] = [
  ...cacesGroups,
  electricalGroup,
  drivingLicenceGroup,
  ...rescueAndFireGroups,
  ...transportGroups,
  ...siteGroups,
  ...industryGroups,
  ...otherTradeGroups,
  ...historicCacesGroups,
];
