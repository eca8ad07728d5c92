import { useMemo } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { LastBackup } from '../../data/registry.ts';
import { displayName } from '../../domain/display-name.ts';
import type { ImageValue, Values } from '../../domain/fields/field.ts';
import type { Entry, PassportRecord } from '../../domain/records.ts';
import type { TimelineLane } from '../../domain/timeline.ts';
import { sectionHref } from '../../parts/entry-link.ts';
import { initialsOf, SealView } from '../../parts/seal-view.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import css from './home-page.module.css';
import { identityFacts } from './identity-facts.ts';
import { LastCopy, type CopyFolder } from './last-copy.tsx';
import { Photo } from './photo.tsx';
import { useHomeWords } from './use-home-words.ts';

interface IdentityPageProps {
  readonly store: PassportStore;
  readonly passport: PassportRecord;
  readonly entries: readonly Entry[];
  readonly lanes: readonly TimelineLane[];
  readonly lastBackup: LastBackup | undefined;
  readonly copyFolder: CopyFolder | undefined;
  readonly today: string;
}

/** Letters of a project beyond which its page is offered to read on. */
const longProject = 230;

/** Whose passport it is: rosette or photo, name, trade, a few facts, their project, and the last verified copy. */
export function IdentityPage(props: IdentityPageProps) {
  const { store, passport, entries, lanes, lastBackup, copyFolder, today } = props;
  const words = useHomeWords();
  const language = useLanguage();
  const identity = entries.find((entry) => entry.section === 'identity')?.values ?? {};
  const name = displayName(identity);
  const photo = imageIn(identity);
  const facts = useMemo(
    () => identityFacts(entries, lanes, today, words, language),
    [entries, lanes, today, words, language],
  );
  return (
    <div className={css['left']}>
      <SealView
        seal={passport.seal}
        initials={initialsOf(name, language)}
        photo={photo === null ? undefined : <Photo store={store} image={photo} alt={words.photo({ name })} />}
      />
      <h1 className={css['name']}>{name || words.nameless}</h1>
      {textIn(identity, 'professionalTitle') !== '' && (
        <p className={css['job']}>{textIn(identity, 'professionalTitle')}</p>
      )}
      {name === '' && <NameMissing />}
      {facts.length > 0 && (
        <div className={css['facts']}>
          <Facts layout="list" items={facts} />
        </div>
      )}
      <Project entries={entries} />
      <LastCopy last={lastBackup} folder={copyFolder} today={today} />
    </div>
  );
}

function NameMissing() {
  const words = useHomeWords();
  return (
    <div className={css['begin']}>
      <Fine>{words.namelessText}</Fine>
      <ButtonLink variant="link" icon="pen-line" href={sectionHref({ section: 'identity' })}>
        {words.writeName}
      </ButtonLink>
    </div>
  );
}

/** The project in the person's own words, as far as there is room. */
function Project({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useHomeWords();
  const values = entries.find((entry) => entry.section === 'project')?.values ?? {};
  const text = textIn(values, 'summary') || textIn(values, 'targetJobs');
  if (text === '') return null;
  return (
    <div className={css['project']}>
      <Fine>{words.project}</Fine>
      <p className={css['words']}>{text}</p>
      {text.length > longProject && (
        <ButtonLink variant="link" href={sectionHref({ section: 'project' })}>
          {words.readProject}
        </ButtonLink>
      )}
    </div>
  );
}

function textIn(values: Values, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value.trim() : '';
}

function imageIn(values: Values): ImageValue | null {
  // The field is declared an image in the section of the identity.
  return (values['photo'] ?? null) as ImageValue | null;
}
