import { Component, type ReactNode } from 'react';
import { app as en } from '../i18n/en/app.ts';
import { app as fr } from '../i18n/fr/app.ts';
import { Button } from '../ui/button.tsx';
import { Standalone } from './cannot-start.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Offers a copy of the data, where a passport is open. */
  readonly onCopy?: () => void;
}

interface ErrorBoundaryState {
  readonly fault: unknown;
}

/** A fault of ours stops the page, never the data: says so, and offers a copy. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { fault: undefined };

  static getDerivedStateFromError(fault: unknown): ErrorBoundaryState {
    return { fault: fault ?? new Error('unknown') };
  }

  override render(): ReactNode {
    if (this.state.fault === undefined) return this.props.children;
    const language = document.documentElement.lang === 'en' ? 'en' : 'fr';
    const word = { fr, en }[language];
    return (
      <Standalone
        language={language}
        title={word.faultTitle}
        text={word.faultText}
        action={
          <>
            {this.props.onCopy && <Button onPress={this.props.onCopy}>{word.saveCopy}</Button>}{' '}
            <Button onPress={() => globalThis.location.reload()}>{word.reopen}</Button>
          </>
        }
      />
    );
  }
}
