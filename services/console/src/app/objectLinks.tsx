import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useMe } from './me.tsx';
import { hasPageAt } from './places.ts';

interface Props {
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Whether whoever looks has pages of the window, or their own. */
const useIsMine = (): boolean => !hasPageAt(useMe().me, '/cases/$id');

/** Leads to the page that whoever looks has of a case. */
export const CaseLink = ({ id, ...link }: Props): ReactNode => (
  <Link to={useIsMine() ? '/mine/cases/$id' : '/cases/$id'} params={{ id }} {...link} />
);

/** Leads to the page that whoever looks has of a project. */
export const ProjectLink = ({ id, ...link }: Props): ReactNode => (
  <Link to={useIsMine() ? '/mine/projects/$id' : '/projects/$id'} params={{ id }} {...link} />
);

/** Leads to the paper of a case's receipt. */
export const ReceiptLink = ({ id, ...link }: Props): ReactNode => (
  <Link to={useIsMine() ? '/mine/cases/$id/receipt' : '/cases/$id/receipt'} params={{ id }} {...link} />
);

/** Leads to the paper of the decision on an item of a case. */
export const DecisionLink = ({ id, item, ...link }: Props & { readonly item: string }): ReactNode => (
  <Link
    to={useIsMine() ? '/mine/cases/$id/decisions/$item' : '/cases/$id/decisions/$item'}
    params={{ id, item }}
    {...link}
  />
);
