import { useRef, useState } from 'react';

interface DrawSecret {
  /** Makes a secret with its salt by chance, and tells the digest that binds to it. */
  readonly make: () => Promise<string>;
  /** Shows what was made, once it is on record that its officer is bound to it. */
  readonly show: () => void;
  /** Secret and salt, while they are shown. */
  readonly shown: string | undefined;
  readonly close: () => void;
}

/** A secret for one of the two officers of a draw. It is made here and goes nowhere: who loses it cannot reveal it. */
export const useDrawSecret = (draw: string, officer: string): DrawSecret => {
  const made = useRef<string>(undefined);
  const [shown, setShown] = useState<string>();
  return {
    make: async () => {
      const [secret, salt] = [
        hexOf(crypto.getRandomValues(new Uint8Array(32))),
        hexOf(crypto.getRandomValues(new Uint8Array(16))),
      ];
      made.current = `${secret} ${salt}`;
      // The names of the parts in their order and no white space: the canonical form, of which the centre reckons the digest again.
      const text = JSON.stringify({ draw, officer, salt, secret });
      return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
    },
    show: () => setShown(made.current),
    shown,
    close: () => setShown(undefined),
  };
};

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
