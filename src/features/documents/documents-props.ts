import type { PassportStore } from '../../data/passport-store.ts';
import type { Address } from '../../domain/address.ts';
import type { Platform } from '../../platform/platform.ts';

export interface DocumentsProps {
  readonly store: PassportStore;
  readonly platform: Platform;
  /** Day printed in the document, YYYY-MM-DD. */
  readonly today: string;
  /** The worker of pdf.js, which draws the preview. */
  readonly previewWorker: Worker;
  readonly onOpen: (section: string, address: Address) => void;
  /** Type of the only section to print (`/documents?section=employment`); what is no section of ours is passed over. */
  readonly section?: string | undefined;
}
