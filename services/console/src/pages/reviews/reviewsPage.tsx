import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { type Act, ActDialog } from '../../commands/act.tsx';
import { StandardWords } from '../../commands/standardWords.tsx';
import { useList } from '../../contract/useList.ts';
import { Button } from '../../parts/button.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { tell } from '../../parts/messages.tsx';
import { Listed } from '../../parts/listed.tsx';
import { RowList } from '../../parts/rowList.tsx';
import { Empty } from '../../parts/states.tsx';
import { BatchAnswers } from './batchAnswers.tsx';
import { OpinionDialog } from './opinionDialog.tsx';
import { reviewColumns } from './reviewColumns.tsx';
import { ReviewFilters } from './reviewFilters.tsx';
import { canConclude, readReviews, type ReviewRow, reviewsQuestion } from './reviewsQuestion.ts';
import { reviewsAsked, type ReviewsView } from './reviewsView.ts';
import { mostAtOnce, useBatch } from './useBatch.ts';

/** 部门审查: the reviews of a department, concluded where they stand. */
export const ReviewsPage = (): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const view = useSearch({ from: '/reviews' });
  const navigate = useNavigate();
  const department = me.roles.some(({ role }) => role === 'reviewer' || role === 'head')
    ? me.department?.id
    : undefined;
  const list = useList(reviewsQuestion, reviewsAsked(view, department), readReviews);
  const { batch, give, again, putAway } = useBatch(me.person);
  // What was said of one review and taken needs no page of its own.
  const [only, ...others] = batch?.entries ?? [];
  const isOne = only !== undefined && others.length === 0;
  const isTaken = isOne && batch?.state === 'answered' && only.answer?.given === true;
  useEffect(() => {
    if (!isTaken) return;
    tell(t('selected.agreed', { count: 1 }));
    putAway();
  }, [isTaken, putAway, t]);
  const isShown = batch !== undefined && !(isOne && (batch.state === 'sending' || isTaken));
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [asked, ask] = useState<readonly ReviewRow[]>();
  const [act, setAct] = useState<Act>();
  const concluded = asked?.map(({ item }) => item.id) ?? (act ? [String(act.preset['item'])] : []);
  const columns = useMemo(
    () =>
      reviewColumns(t, {
        department,
        today: centre.today,
        agree: (row) => give([row], { outcome: 'AGREE' }),
        open: (row) => setAct(actOn(row, t('reviews.concludeOne', { id: row.case.id, item: row.item.name }))),
      }),
    [t, department, centre.today, give],
  );
  const show = (changes: { [Name in keyof ReviewsView]?: ReviewsView[Name] | undefined }): void => {
    select(new Set());
    void navigate({ to: '/reviews', search: withoutNothing({ ...view, ...changes }), replace: true });
  };
  const chosen = list.rows.filter((row) => selected.has(row.id) && canConclude(row, department));
  const ready = list.rows.filter((row) => canConclude(row, department)).slice(0, mostAtOnce);
  const open = (row: ReviewRow): void => {
    if (canConclude(row, department))
      setAct(actOn(row, t('reviews.concludeOne', { id: row.case.id, item: row.item.name })));
    else void navigate({ to: '/cases/$id', params: { id: row.case.id } });
  };
  useKeys(
    department === undefined || isShown
      ? []
      : [
          { keys: 'a', does: t('key.selectAll'), run: () => select(new Set(ready.map(({ id }) => id))) },
          { keys: 'c', does: t('key.conclude'), run: () => chosen.length > 0 && ask(chosen) },
        ],
  );
  return (
    <section className="page page-full" aria-labelledby="reviews-title">
      <div className="page-head">
        <h1 id="reviews-title">{t('page.reviews')}</h1>
        {department !== undefined && <span className="muted">{me.department?.name}</span>}
      </div>
      {isShown ? (
        <BatchAnswers
          batch={batch}
          again={again}
          putAway={() => {
            putAway();
            select(new Set());
            list.again();
          }}
        />
      ) : (
        <>
          <ReviewFilters view={view} department={department} show={show} />
          {department !== undefined && list.rows.length > 0 && (
            <div className="panel form-foot" role="group" aria-label={t('reviews.several')}>
              <span>{t('selected.title', { count: chosen.length })}</span>
              <Button onPress={() => ask(chosen)} kind="primary" isDisabled={chosen.length === 0}>
                {t('reviews.conclude')}
              </Button>
              <Button onPress={() => select(new Set(ready.map(({ id }) => id)))} isDisabled={ready.length === 0}>
                {t('reviews.selectAll', { count: ready.length })}
              </Button>
              <Button kind="link" onPress={() => select(new Set())} isDisabled={selected.size === 0}>
                {t('selected.none')}
              </Button>
            </div>
          )}
          <Listed
            list={list}
            empty={
              <Empty title={t('reviews.none')}>
                <p>{t('reviews.noneHelp')}</p>
                {Object.keys(view).length > 0 && (
                  <Button onPress={() => void navigate({ to: '/reviews', search: {} })}>{t('reviews.showOpen')}</Button>
                )}
              </Empty>
            }
          >
            <RowList
              label={t('reviews.list')}
              place={`reviews ${JSON.stringify(view)}`}
              rows={list.rows}
              columns={columns}
              keyOf={({ id }) => id}
              total={list.total}
              want={list.want}
              onOpen={open}
              selected={selected}
              onSelect={select}
              orderedBy={{ field: view.orderBy ?? 'DUE_ON', isDown: view.down === true }}
              onOrder={(field) => {
                const orderBy = field as NonNullable<ReviewsView['orderBy']>;
                const isSame = (view.orderBy ?? 'DUE_ON') === orderBy;
                const { down: _, ...rest } = view;
                void navigate({
                  to: '/reviews',
                  search: { ...rest, orderBy, ...(isSame && view.down !== true && { down: true }) },
                  replace: true,
                });
              }}
            />
          </Listed>
          <p className="muted" role="status">
            {t('reviews.count', { count: list.total ?? list.rows.length })}
          </p>
        </>
      )}
      <StandardWords items={concluded}>
        {asked && (
          <OpinionDialog
            rows={asked}
            onClose={() => ask(undefined)}
            onGive={(opinion) => {
              ask(undefined);
              give(asked, opinion);
            }}
          />
        )}
        {act && (
          <ActDialog
            act={act}
            onClose={() => {
              setAct(undefined);
              list.again();
            }}
          />
        )}
      </StandardWords>
    </section>
  );
};

/** The form of one opinion. */
const actOn = ({ item, case: { id, revision } }: ReviewRow, name: string): Act => ({
  command: 'concludeReview',
  name,
  preset: { caseId: id, item: item.id },
  revision,
  choices: () => undefined,
});

const withoutNothing = (view: object): ReviewsView =>
  Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined && value !== ''));
