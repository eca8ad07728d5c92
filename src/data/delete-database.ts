/**
 * Deletes a database with everything in it; one that is not there is deleted already. While another window holds it open the
 * deletion waits, and `onBlocked` says so. Rejects when the browser refuses.
 */
export function deleteDatabase(name: string, onBlocked?: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.addEventListener('blocked', () => onBlocked?.());
    deleting.addEventListener('success', () => resolve());
    deleting.addEventListener('error', () => reject(deleting.error ?? new Error(`Could not delete ${name}`)));
  });
}
