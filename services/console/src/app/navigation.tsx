import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import { useNarrow } from '../parts/narrow.ts';
import { useMe } from './me.tsx';
import { type Gathered, navigationOf, type Place, placesOf } from './places.ts';

/** The way to every place of whoever looks: by groups, where they are many; on a telephone as one menu. */
export const Navigation = (): ReactNode => {
  const { t } = useTranslation();
  const { me } = useMe();
  const entries = navigationOf(me);
  return useNarrow() ? (
    <OneMenu entries={entries} />
  ) : (
    <nav className="shell-nav" aria-label={t('shell.nav')}>
      <Groups entries={entries} />
    </nav>
  );
};

interface Entries {
  readonly entries: readonly (Place | Gathered)[];
}

/** A row of groups, and beneath it the places of one: of the one where somebody is, or has turned to. */
const Groups = ({ entries }: Entries): ReactNode => {
  const { t } = useTranslation();
  const here = useHere();
  const [seen, see] = useState(here);
  const [opened, open] = useState<Gathered['group'] | undefined>(here?.group);
  if (here !== seen) {
    see(here);
    // Of a page that is no place, as of one case, the row stays.
    if (here) open(here.group);
  }
  return entries.map((entry) =>
    'places' in entry ? (
      <Disclosure
        key={entry.group}
        name={t(`group.${entry.group}`)}
        isHere={entry.group === here?.group}
        isOpen={entry.group === opened}
        onToggle={() => open(entry.group === opened ? undefined : entry.group)}
      >
        <Places places={entry.places} />
      </Disclosure>
    ) : (
      <ToPlace key={entry.path} place={entry} />
    ),
  );
};

/** Everything behind one button; it closes once somebody has gone somewhere or presses Escape. */
const OneMenu = ({ entries }: Entries): ReactNode => {
  const { t } = useTranslation();
  const here = useHere();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const whole = useRef<HTMLElement>(null);
  const [openedAt, openAt] = useState<string>();
  const isOpen = openedAt === path;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the key comes from the button and the links in it
    <nav
      className="shell-nav"
      aria-label={t('shell.nav')}
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // The page has an Escape of its own.
        event.preventDefault();
        openAt(undefined);
        whole.current?.querySelector('button')?.focus();
      }}
    >
      <Disclosure
        name={here ? `${t('shell.menu')} · ${t(`page.${here.name}`)}` : t('shell.menu')}
        isOpen={isOpen}
        onToggle={() => openAt(isOpen ? undefined : path)}
      >
        {entries.map((entry) =>
          'places' in entry ? (
            <section key={entry.group}>
              <h2 className="shell-group">{t(`group.${entry.group}`)}</h2>
              <Places places={entry.places} />
            </section>
          ) : (
            <ToPlace key={entry.path} place={entry} />
          ),
        )}
      </Disclosure>
    </nav>
  );
};

interface Disclosed {
  readonly name: string;
  readonly isHere?: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A button that shows what belongs to it, and hides it again. */
const Disclosure = ({ name, isHere = false, isOpen, onToggle, children }: Disclosed): ReactNode => {
  const id = useId();
  return (
    <>
      <Button
        className={isHere ? 'shell-place shell-here' : 'shell-place'}
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={onToggle}
      >
        {name}
      </Button>
      <div id={id} className="shell-shown" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
};

/** The place where somebody is, or within which; of two that lie one within the other the inner one. */
const useHere = (): Place | undefined => {
  const { me } = useMe();
  const path = useLocation({ select: ({ pathname }) => pathname });
  return placesOf(me)
    .filter((place) => path === place.path || path.startsWith(`${place.path}/`))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
};

const Places = ({ places }: { readonly places: readonly Place[] }): ReactNode => (
  <ul className="shell-places">
    {places.map((place) => (
      <li key={place.path}>
        <ToPlace place={place} />
      </li>
    ))}
  </ul>
);

const ToPlace = ({ place }: { readonly place: Place }): ReactNode => {
  const { t } = useTranslation();
  const isHere = useHere() === place;
  return (
    <Link to={place.path} className="shell-place" activeProps={unmarked} aria-current={isHere ? 'page' : undefined}>
      {t(`page.${place.name}`)}
    </Link>
  );
};

/** The router marks each of two places that lie one within the other. */
const unmarked = { 'aria-current': undefined };
