import '../domain/jitless.ts';
import '../ui/global.css';
import { systemClock } from '../domain/clock.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './error-boundary.tsx';
import { watchFailures } from '../platform/failures.ts';
import { createServices } from './services.ts';
import { Start } from './start.tsx';
import { CannotStart } from './cannot-start.tsx';

watchFailures(() => systemClock.now());

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app');
const root = createRoot(place);

try {
  const services = await createServices();
  root.render(
    <StrictMode>
      <ErrorBoundary>
        <Start services={services} />
      </ErrorBoundary>
    </StrictMode>,
  );
} catch (error) {
  globalThis.reportError(error);
  root.render(<CannotStart language={navigator.language.startsWith('en') ? 'en' : 'fr'} />);
}
