import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Where a stray press beside it must not throw away what was typed. */
  readonly keepsOpen?: boolean;
  readonly size?: 'narrow' | 'wide';
  readonly children: ReactNode;
}

/** A dialog: focus goes in, stays in, and comes back to where it was. */
export const Dialog = ({ title, isOpen, onClose, keepsOpen = false, size = 'narrow', children }: Props): ReactNode => (
  <ModalOverlay
    className="overlay"
    isOpen={isOpen}
    isDismissable={!keepsOpen}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Modal className={`modal modal-${size}`}>
      <AriaDialog className="dialog">
        <Heading slot="title" className="dialog-title">
          {title}
        </Heading>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
