import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { graphql } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { RowList } from '../../parts/rowList.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { caseColumns } from '../window/caseColumns.tsx';
import { useCaseList } from '../window/useCaseList.ts';

const question = graphql(`
  query InboxCounts {
    inbox {
      counts {
        waiting
        unread
        dueToday
        late
        mine
        handedOver
        more
      }
    }
  }
`);

/** What an inbox is looked through by; each is a filter of the list of cases. */
const sections = {
  waiting: { waiting: true },
  unread: { waiting: true, unread: true },
  late: { waiting: true, overdue: true },
  handedOver: { handedOver: true },
} as const;
type Section = keyof typeof sections;

/** In ms. */
const askedEvery = 30_000;

/** 我的待办: what waits for me or my department. */
export const InboxPage = (): ReactNode => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [section, setSection] = useState<Section>('waiting');
  const { data, error, again } = useCentre(question, {});
  const list = useCaseList(sections[section], undefined);
  const listAgain = list.again;
  // Whose work a case is stands in no fact that is followed here, so it is asked for from time to time while somebody looks.
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return;
      again();
      listAgain();
    }, askedEvery);
    return () => clearInterval(timer);
  }, [again, listAgain]);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(() => caseColumns(t), [t]);
  const counts = data?.inbox?.counts;
  return (
    <section className="page" aria-labelledby="inbox-title">
      <div className="page-head">
        <h1 id="inbox-title">{t('page.inbox')}</h1>
        <div className="page-tools">
          <Link to="/new" className="button button-primary">
            {t('page.new')}
          </Link>
        </div>
      </div>
      {error && !data && <Failure error={error} again={again} />}
      {counts && (
        <div className="counters" role="group" aria-label={t('inbox.counters')}>
          {(['waiting', 'unread', 'late', 'handedOver'] as const).map((one) => (
            <button
              key={one}
              type="button"
              className="counter"
              aria-pressed={section === one}
              onClick={() => setSection(one)}
            >
              <strong>{counts[one]}</strong>
              {t(`inbox.${one}`)}
            </button>
          ))}
          <p className="counter">
            <strong>{counts.dueToday}</strong>
            {t('inbox.dueToday')}
          </p>
        </div>
      )}
      {list.error && <Failure error={list.error} again={list.again} />}
      {!list.error && list.rows.length === 0 && list.fetching && <Skeleton lines={10} />}
      {!list.error && list.rows.length === 0 && !list.fetching && (
        <Empty title={t('inbox.none')}>
          <p>{t('inbox.noneHelp')}</p>
          <Link to="/window">{t('page.window')}</Link>
        </Empty>
      )}
      {list.rows.length > 0 && (
        <RowList
          label={t(`inbox.${section}`)}
          place={`inbox ${section}`}
          rows={list.rows}
          columns={columns}
          keyOf={({ id }) => id}
          total={list.total}
          want={list.want}
          onOpen={({ id }) => void navigate({ to: '/cases/$id', params: { id } })}
          selected={selected}
          onSelect={select}
          classOf={({ unread }) => (unread ? 'row-unread' : undefined)}
        />
      )}
    </section>
  );
};
