import { proofs as en } from '../../i18n/en/proofs.ts';
import { proofs as fr } from '../../i18n/fr/proofs.ts';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

export type ProofWords = (typeof words)[keyof typeof words];

/** The sentences about proofs, in the language of the interface. */
export const useProofWords = (): ProofWords => words[useLanguage()];

export const proofWordsIn = (language: keyof typeof words): ProofWords => words[language];
