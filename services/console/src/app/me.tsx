import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { nobody, whoAsks } from '../contract/client.ts';
import { graphql, type ResultOf } from '../contract/graphql.ts';
import { useCentre } from '../contract/useCentre.ts';
import { Button } from '../parts/button.tsx';
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
  // Whoever is no staff may only ask what is published; who has not signed in is led to the sign-in meanwhile.
  if (error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'DOCUMENT_NOT_PUBLISHED'))
    return <NotForYou isLedOn />;
  if (error && !data) return <Failure error={error} again={again} />;
  if (!data) return <Skeleton />;
  if (!data.me || !data.centre) return <Skeleton />;
  if (data.me.roles.every(({ role }) => withoutPages.has(role))) return <NotForYou />;
  return <Signed value={data as Signed}>{children}</Signed>;
};

/** Roles that have no pages here yet. */
const withoutPages: ReadonlySet<string> = new Set(['company', 'applicant', 'public']);

const NotForYou = ({ isLedOn = false }: { readonly isLedOn?: boolean }): ReactNode => {
  const { t } = useTranslation();
  const [isShown, show] = useState(!isLedOn);
  useEffect(() => {
    if (isLedOn) void whoAsks().then((person) => show(person !== nobody));
  }, [isLedOn]);
  if (!isShown) return <Skeleton />;
  return (
    <main>
      <h1>{t('notForYou.title')}</h1>
      <p>{t('notForYou.help')}</p>
      <p>
        <a href="/docs">{t('notForYou.reference')}</a>
      </p>
      <Button onPress={signOut}>{t('shell.signOut')}</Button>
    </main>
  );
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
