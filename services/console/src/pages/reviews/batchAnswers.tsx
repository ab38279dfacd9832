import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../parts/button.tsx';
import type { Batch } from './useBatch.ts';

interface Props {
  readonly batch: Batch;
  readonly again: () => void;
  readonly putAway: () => void;
}

/** What came of opinions that were given together: of each in its own row, and first those that were not taken. */
export const BatchAnswers = ({ batch: { entries, state, wrong }, again, putAway }: Props): ReactNode => {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const given = entries.filter(({ answer }) => answer?.given === true);
  const not = entries.filter(({ answer }) => answer?.given === false);
  const unknown = entries.filter(({ answer }) => answer === undefined);
  return (
    <section className="panel" aria-labelledby="batch-title">
      <h2 id="batch-title" ref={title} tabIndex={-1}>
        {t('batch.title', { count: entries.length })}
      </h2>
      <p role="status">
        {state === 'sending' && t('form.sending')}
        {state === 'waiting' && t('form.waiting')}
        {state === 'answered' && t('batch.answered', { given: given.length, not: not.length })}
      </p>
      {wrong !== undefined && (
        <p className="failure" role="alert">
          {wrong}
        </p>
      )}
      <div className="form-foot">
        <Button kind="primary" onPress={putAway} isDisabled={state === 'sending' || state === 'waiting'}>
          {t('batch.putAway')}
        </Button>
        <Button onPress={again} isDisabled={state === 'sending'}>
          {t('batch.again')}
        </Button>
        <span className="muted">{t('batch.againHelp')}</span>
      </div>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{t('case.number')}</th>
            <th scope="col">{t('review.item')}</th>
            <th scope="col">{t('batch.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {[...not, ...unknown, ...given].map(({ id, caseId, itemName, answer }) => (
            <tr key={id} data-answer={answer === undefined ? 'none' : answer.given ? 'given' : 'not'}>
              <th scope="row">
                <Link to="/cases/$id" params={{ id: caseId }} className="number">
                  {caseId}
                </Link>
              </th>
              <td data-head={t('review.item')}>{itemName}</td>
              <td data-head={t('batch.answer')}>{answer && (answer.given ? t('batch.given') : answer.message)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
