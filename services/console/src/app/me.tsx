import { createContext, type ReactNode, useContext, useEffect } from 'react';

import { goSignIn, nobody } from '../contract/client.ts';
import { graphql, type ResultOf } from '../contract/graphql.ts';
import { useCentre } from '../contract/useCentre.ts';
import { Failure, Skeleton } from '../parts/states.tsx';

const question = graphql(`
  query Me {
    me {
      person
      name
      roles {
        role
        name
      }
      department {
        id
        name
      }
      locality {
        id
        name
      }
      company {
        id
        name
      }
      creditCode
    }
    centre {
      id
      name
      today
      zone
      notice
      warnings {
        code
        message
      }
      stages {
        id
        name
        ofOrders
        items {
          id
          name
          department {
            id
          }
        }
      }
      categories {
        id
        name
      }
      traits {
        id
        name
      }
      localities {
        id
        name
      }
      departments {
        id
        name
      }
      procedureKinds {
        id
        name
      }
      utilities {
        id
        name
      }
      companies {
        id
        name
      }
    }
  }
`);

type Answer = ResultOf<typeof question>;
export type Me = NonNullable<Answer['me']>;
export type Centre = NonNullable<Answer['centre']>;

/** Whoever has signed in, and where. */
interface Signed {
  readonly me: Me;
  readonly centre: Centre;
}

const Signed = createContext<Signed | undefined>(undefined);

/** Whoever has signed in, and the centre; who has not is led there. */
export const SignedIn = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const { data, error, again } = useCentre(question, {}, { subject: 'nothing' });
  if (error && !data) return <Failure error={error} again={again} isPage />;
  if (!data) return <Skeleton />;
  if (!data.me || !data.centre) return <Skeleton />;
  if (data.me.person === nobody) return <ToSignIn />;
  return <Signed value={data as Signed}>{children}</Signed>;
};

/** Leads to the sign-in, and back to where somebody is. */
const ToSignIn = (): ReactNode => {
  useEffect(goSignIn, []);
  return <Skeleton />;
};

/** Ends every session of whoever sits here, and leads to the sign-in. */
export const signOut = (): void => {
  void fetch('/sign-out', { method: 'POST' }).then(() => location.assign('/sign-in'));
};

/** Who sits here, and at which centre. */
export const useMe = (): Signed => {
  const signed = useContext(Signed);
  if (!signed) throw new Error('nobody has signed in');
  return signed;
};
