import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface Props {
  /** An address of the console. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link in a row of a long list. The router's own follows every change of the address, which dozens of them in each frame cannot. */
export const RowLink = ({ to, className, children }: Props): ReactNode => {
  const router = useRouter();
  const follow = (event: MouseEvent): void => {
    // Whoever opens it beside this page leaves it to the browser.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(to);
  };
  return (
    <a
      href={to}
      className={className}
      onClick={follow}
      onPointerEnter={() => void router.preloadRoute({ to } as never)}
    >
      {children}
    </a>
  );
};
