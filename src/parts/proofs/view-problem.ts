/** Why a proof is not drawn. Its bytes are kept and can be saved all the same, but for `missing`. */
export type ViewProblem = 'damaged' | 'cannotShow' | 'locked' | 'missing';
