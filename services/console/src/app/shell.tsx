import { Link, Outlet, useMatches, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { giveCommand, newCommandId } from '../commands/giveCommand.ts';
import { giveHeld, takeBack, useHeld } from '../commands/held.ts';
import { followFacts, type Told } from '../contract/facts.ts';
import { useLine } from '../contract/line.ts';
import { Button } from '../parts/button.tsx';
import { KeysOf, useKeys } from '../parts/keys.tsx';
import { Messages, tell } from '../parts/messages.tsx';
import { language, speak } from '../words/words.ts';
import { KeysHelp } from './keysHelp.tsx';
import { type Me, SignedIn, signOut, useMe } from './me.tsx';
import { Navigation } from './navigation.tsx';
import { NotFound } from './notFound.tsx';
import { Palette } from './palette.tsx';
import { hasPageAt, placesOf } from './places.ts';

/** What stands around every page. */
export const Shell = (): ReactNode => (
  <KeysOf>
    <SignedIn>
      <Frame />
    </SignedIn>
  </KeysOf>
);

const Frame = (): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const navigate = useNavigate();
  const [isHelpOpen, openHelp] = useState(false);
  const [isPaletteOpen, openPalette] = useState(false);
  const places = placesOf(me);
  const hasDesk = places.some(({ name }) => name === 'inbox');
  const looksForCases = places.some(({ name }) => name === 'window');
  const told = toldOf(me);
  useEffect(() => {
    for (const one of told) followFacts(one);
    if (hasDesk) reportForDuty(me.person);
    void giveHeld(me.person, (held, outcome) => {
      if (outcome.is === 'done') tell(t('held.given', { does: held.does }));
      else if (outcome.is !== 'unanswered')
        tell(t('held.refused', { does: held.does, message: outcome.message }), { isBad: true });
    });
  }, [me.person, hasDesk, told, t]);
  useKeys([
    { keys: 'Shift+?', does: t('key.help'), run: () => openHelp(true) },
    { keys: 'Control+k', does: t('key.palette'), run: () => openPalette(true), whileTyping: true },
    ...places.map(({ name, path, keys }) => ({
      keys,
      does: t(`page.${name}`),
      run: () => void navigate({ to: path }),
    })),
  ]);
  const role = me.roles.map(({ name }) => name).join(t('list.and'));
  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="shell-head">
        <Link to="/" className="shell-name">
          {centre.name}
        </Link>
        {looksForCases && <Search />}
        <div className="shell-person">
          <span>{[...new Set([me.name ?? me.person, me.department?.name ?? role])].join(' · ')}</span>
          <Button kind="link" onPress={() => openHelp(true)}>
            {t('shell.keys')}
          </Button>
          <Button kind="link" onPress={() => speak(language() === 'en' ? 'zh-CN' : 'en')}>
            {t('shell.otherLanguage')}
          </Button>
          <Button kind="link" onPress={signOut}>
            {t('shell.signOut')}
          </Button>
        </div>
        <Navigation />
      </header>
      <Warnings />
      <main id="main" tabIndex={-1}>
        <Page />
      </main>
      <HeldCommands />
      <Messages />
      <KeysHelp isOpen={isHelpOpen} onClose={() => openHelp(false)} />
      <Palette isOpen={isPaletteOpen} onClose={() => openPalette(false)} />
    </>
  );
};

/** The page of an address: what is not for whoever looks is as little there as what nobody has. */
const Page = (): ReactNode => {
  const { me } = useMe();
  const route = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '' });
  return hasPageAt(me, route) ? <Outlet /> : <NotFound />;
};

/** What somebody is told of as it happens: a company of its orders, an applicant of these as well, whoever sees cases of those. */
const toldOf = ({ roles, company, creditCode }: Me): readonly Told[] => {
  if (company) return toldOfOrders;
  if (creditCode != null) return toldOfBoth;
  return roles.every(({ role }) => ['systemAdministrator', 'securityAdministrator'].includes(role))
    ? toldOfNothing
    : toldOfCases;
};
const toldOfNothing: readonly Told[] = [];
const toldOfCases: readonly Told[] = ['caseEvents'];
const toldOfOrders: readonly Told[] = ['hookupEvents'];
const toldOfBoth: readonly Told[] = ['caseEvents', 'hookupEvents'];

/** Looks for anything that is called so. */
const Search = (): ReactNode => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useRef<HTMLInputElement>(null);
  useKeys([{ keys: '/', does: t('key.search'), run: () => search.current?.focus() }]);
  return (
    <form
      role="search"
      className="shell-search"
      onSubmit={(event) => {
        event.preventDefault();
        const text = search.current?.value.trim() ?? '';
        if (text !== '') void navigate({ to: '/search', search: { text } });
      }}
    >
      <input
        ref={search}
        className="input"
        type="search"
        aria-label={t('shell.search')}
        placeholder={t('shell.search')}
      />
    </form>
  );
};

/** Whoever works here can be handed a case, once the centre knows of them. Of whom has no desk it wants to know nothing. */
const reportForDuty = (person: string): void => {
  const kept = `onewindow.reported ${person}`;
  if (sessionStorage.getItem(kept) !== null) return;
  void giveCommand({ name: 'reportForDuty', input: { commandId: newCommandId() } }).then(({ is }) => {
    if (is !== 'unanswered') sessionStorage.setItem(kept, is);
  });
};

/** What everybody must know who looks at anything here. */
const Warnings = (): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const line = useLine();
  return (
    <div className="warnings">
      {line.state === 'lost' && (
        <p className="warning" role="alert">
          {t('line.lost')} <Age since={line.since} />
        </p>
      )}
      {centre.warnings.map(({ code, message }) => (
        <p key={code} className="warning" role="alert">
          {message}
        </p>
      ))}
      {centre.notice != null && <p className="notice">{centre.notice}</p>}
    </div>
  );
};

const Age = ({ since }: { readonly since: number }): ReactNode => {
  const { t } = useTranslation();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  // A screen reader is told once that the line is lost, and not every second for how long.
  return <span aria-hidden="true">{t('line.age', { count: Math.max(0, Math.round((now - since) / 1_000)) })}</span>;
};

/** What was pressed and can still be taken back. */
const HeldCommands = (): ReactNode => {
  const { t } = useTranslation();
  const held = useHeld();
  useKeys(
    held.length === 0 ? [] : [{ keys: 'Control+z', does: t('key.undo'), run: () => void takeBack(held.at(-1)!) }],
  );
  return (
    <div className="held" role="status" aria-live="polite">
      {held.map((one) => (
        <div key={one.command.input.commandId} className="message">
          <span>{t('held.waits', { does: one.does })}</span>
          <Button kind="link" onPress={() => void takeBack(one)}>
            {t('held.undo')}
          </Button>
        </div>
      ))}
    </div>
  );
};
