import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PassportContents } from '../../src/domain/records.ts';
import { launchDesktop, type AppUnderTest } from '../e2e/launch-app.ts';
import { temporaryFolder } from '../e2e/temporary-folder.ts';
import { jobsIn, writeBenchFile } from './passport.ts';

/** Long enough for a slow machine that does other things. */
export const patience = { timeout: 120_000 } as const;

/** Opens the built app on a new profile for some work, and closes it whatever becomes of that. */
export async function withApp<T>(work: (app: AppUnderTest) => Promise<T>, profile?: string): Promise<T> {
  const app = await launchDesktop({ language: 'fr', ...(profile === undefined ? {} : { profile }) });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** The same with these contents in it, brought in as a person does: from a file, on the first screen. */
export async function withNotebook<T>(
  contents: PassportContents,
  work: (app: AppUnderTest) => Promise<T>,
  profile?: string,
): Promise<T> {
  const path = join(await temporaryFolder('bench'), 'seed.passeport');
  await writeBenchFile(path, contents);
  return await withApp(async (app) => {
    await openCopy(app, path);
    await usable(app.page, jobsIn(contents));
    return await work(app);
  }, profile);
}

/** Answers the dialog of « J’ai déjà une copie » with a file, and presses it. */
export async function openCopy(app: AppUnderTest, path: string): Promise<void> {
  await app.answerOpen(path);
  await app.page.getByRole('button', { name: /J’ai déjà une copie/u }).click();
}

/** Waits until the table of contents tells of so many jobs and the first field of the page takes the focus. */
export async function usable(page: Page, jobs: number): Promise<void> {
  await page.waitForFunction(isUsable, jobs, { ...patience, polling: 'raf' });
}

/** Runs in the page, alone: it may use nothing from outside itself. */
export function isUsable(jobs: number): boolean {
  const link = document.querySelector('nav a[href="#/s/employment"]');
  if (link === null || (jobs > 0 && !link.textContent.endsWith(String(jobs)))) return false;
  const field = document.querySelector<HTMLElement>('main input, main textarea');
  if (field === null) return false;
  field.focus();
  return document.activeElement === field;
}
