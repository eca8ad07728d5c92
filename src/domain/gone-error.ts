/** What was to be changed is no longer there: purged, or taken back with « Annuler ». Trying again will never help. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}
