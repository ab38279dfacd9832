import { DiskFull } from '@onewindow/kernel/eventStore.ts';

import { DamagedInThread, isReadModelDamage } from './readModelDamage.ts';

/** What went wrong in a thread, as it is told to another: classes do not come across. */
export interface ThreadFault {
  readonly name: string;
  readonly message: string;
  readonly isDamage: boolean;
}

/** What is told of an error. */
export const threadFault = (error: unknown): ThreadFault => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message, isDamage: isReadModelDamage(error) };
};

/** The error that was told of, as whoever asked must know it. */
export const faultFromThread = ({ name, message, isDamage }: ThreadFault): Error => {
  if (isDamage) return new DamagedInThread(message);
  if (name === 'DiskFull') return new DiskFull(message);
  return Object.assign(new Error(message), { name });
};
