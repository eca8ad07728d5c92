/** A failure, by its kind alone: what it was about is the person's. `at` is an ISO instant. */
export interface Failure {
  readonly at: string;
  readonly type: string;
}

const kept = 20;
const failures: Failure[] = [];

/** The last failures of this page, oldest first. */
export const lastFailures = (): readonly Failure[] => [...failures];

/** Keeps the kind of a failure. Its message is dropped, because messages can quote what was written. */
export function noteFailure(at: string, type: string): void {
  failures.push({ at, type: /^[A-Za-z]{1,60}$/u.test(type) ? type : 'Other' });
  failures.splice(0, failures.length - kept);
}

/** Keeps the kind of every error that nothing caught, for as long as the page lives. */
export function watchFailures(now: () => string): void {
  const note = (error: unknown): void => noteFailure(now(), error instanceof Error ? error.name : 'Other');
  globalThis.addEventListener('error', (event) => note(event.error));
  globalThis.addEventListener('unhandledrejection', (event) => note(event.reason));
}
