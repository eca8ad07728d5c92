import { addDays, addMonths, lastValidDay } from './calendar.ts';
import { medicalCycles, pinkLicences, type MedicalStep } from './codelists/habilitations/driving-licences.ts';
import type { HabilitationCategory } from './codelists/habilitations/group.ts';
import { earliest, type PartialDate } from './partial-date.ts';
import { withSentence, type SuggestedValidity } from './suggested-validity.ts';

/**
 * What age and the former pink licence make of the plain validity of a driving licence; other titles pass unchanged.
 * `issued` is `YYYY-MM-DD`; for lorries and buses it is taken for the day of the medical opinion.
 */
export function licenceValidity(
  plain: SuggestedValidity,
  category: HabilitationCategory,
  issued: string,
  birthDate: PartialDate | undefined,
): SuggestedValidity {
  const cycle = category.medicalCycle;
  if (cycle) return withMedicalCycle(plain, medicalCycles[cycle], issued, birthDate);
  const isPink = category.parent === 'PERMIS_CONDUIRE' && issued < pinkLicences.issuedBefore;
  return isPink ? pinkLicence(plain) : plain;
}

function pinkLicence(plain: SuggestedValidity): SuggestedValidity {
  return {
    ...plain,
    until: pinkLicences.lastDay,
    months: null,
    rule: {
      fr: 'Ancien permis rose\u00a0: à remplacer avant le 19/01/2033. Une carte plus récente porte sa propre date de fin.',
      en: 'Former pink licence: to be replaced before 19/01/2033. A newer card bears its own end date.',
    },
    // The day from which cards bear an end date was not read in the text.
    verify: true,
  };
}

function withMedicalCycle(
  plain: SuggestedValidity,
  steps: readonly MedicalStep[],
  issued: string,
  birthDate: PartialDate | undefined,
): SuggestedValidity {
  const born = birthDate === undefined ? undefined : earliest(birthDate);
  if (born === undefined) {
    const sentence = {
      fr: 'Votre date de naissance n’est pas notée\u00a0: la règle d’âge n’est pas appliquée.',
      en: 'Your date of birth is not noted: the rule of age is not applied.',
    };
    return { ...plain, rule: withSentence(plain.rule, sentence) };
  }
  const until = lastMedicalDay(steps, issued, born);
  if (until >= plain.until) return plain;
  const sentence = { fr: 'Date raccourcie par la règle d’âge.', en: 'Date shortened by the rule of age.' };
  // How the law passes from one rhythm to the next was not read in a text; this is its careful reading.
  return { ...plain, until, rule: withSentence(plain.rule, sentence), verify: true };
}

/** The last day on which the opinion of `issued` is recent enough for the age the person has on that day. */
function lastMedicalDay(steps: readonly MedicalStep[], issued: string, born: string): string {
  let last = issued;
  for (const [index, step] of steps.entries()) {
    const end = lastValidDay(issued, step.months);
    const stepBegins = addMonths(born, step.fromAge * 12);
    // Already too old an opinion when this age is reached: it held through the eve of the birthday.
    if (index > 0 && end < stepBegins) return last;
    const next = steps[index + 1];
    const eve = next ? addDays(addMonths(born, next.fromAge * 12), -1) : end;
    if (end <= eve) return end;
    if (eve > last) last = eve;
  }
  return last;
}
