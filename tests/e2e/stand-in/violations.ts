import type { CDPSession } from 'playwright-core';

const world = 'violation-watch';
const binding = 'standInViolation';

/**
 * Tells every break of the content policy in the page, from its first moment. It listens in a world of its own, so that the page cannot
 * see it; what happens in workers comes through the browser's log.
 */
export async function watchViolations(session: CDPSession, tell: (text: string) => void): Promise<void> {
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === binding) tell(payload);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.source === 'security' || /content security policy|trusted ?types/iu.test(entry.text))
      tell(entry.text);
  });
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  await session.send('Runtime.addBinding', { name: binding, executionContextName: world });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: world,
    source: `document.addEventListener('securitypolicyviolation', (event) => ${binding}(
      [event.effectiveDirective, event.blockedURI, event.sourceFile, event.lineNumber, event.sample].join(' ')));`,
  });
}
