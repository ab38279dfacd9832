import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  readonly kind?: 'primary' | 'plain' | 'link' | 'danger';
  readonly children: ReactNode;
}

export const Button = ({ kind = 'plain', ...props }: Props): ReactNode => (
  <AriaButton className={`button button-${kind}`} {...props} />
);
