import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../parts/button.tsx';
import { tell } from '../../parts/messages.tsx';
import { language } from '../../words/words.ts';
import { type DurationView, figureOf, tableFilter } from './durationView.ts';

const formats = ['csv', 'xlsx', 'parquet'] as const;

/** How it is counted, files of what is seen, the link that reproduces it, and the question behind it. */
export const TakeAway = ({ view, stage }: { readonly view: DurationView; readonly stage: string }): ReactNode => {
  const { t } = useTranslation();
  const document = useMemo(() => documentOf(view, stage), [view, stage]);
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => tell(t('durations.copied')),
      () => tell(t('durations.notCopied'), { isBad: true }),
    );
  };
  return (
    <>
      <section className="panel" aria-labelledby="durations-how">
        <h2 id="durations-how">{t('durations.how')}</h2>
        <p>{t('durations.howDays')}</p>
        <p>{t('durations.howWho')}</p>
        <p>{t('durations.howMean')}</p>
        <p>{t('durations.howCalendar')}</p>
      </section>
      <section className="panel" aria-labelledby="durations-take">
        <h2 id="durations-take">{t('durations.take')}</h2>
        <p>
          {t('durations.table')}: <Files list="stageDurations" parameters={parametersOf(view)} />
        </p>
        <p>
          {t('durations.cases')}: <Files list="stageDurationCases" parameters={parametersOf(view, stage)} />
        </p>
        <p>
          <Button onPress={() => copy(location.href)}>{t('durations.copyLink')}</Button>
        </p>
      </section>
      <section className="panel" aria-labelledby="durations-query">
        <h2 id="durations-query">{t('durations.query')}</h2>
        <pre className="scroll-x" tabIndex={0} role="group" aria-label={t('durations.query')}>
          {document}
        </pre>
        <p className="actions">
          <Button onPress={() => copy(document)}>{t('durations.copyQuery')}</Button>
          <a href={`/explorer?query=${encodeURIComponent(document)}`}>{t('durations.explorer')}</a>
        </p>
      </section>
    </>
  );
};

const Files = ({ list, parameters }: { readonly list: string; readonly parameters: URLSearchParams }): ReactNode => {
  const { t } = useTranslation();
  return formats.map((format) => (
    <a
      key={format}
      className="file-link"
      href={`/export/${list}.${format}?${parameters.toString()}`}
      download
      aria-label={t('durations.file', { list, format: format.toUpperCase() })}
    >
      {format.toUpperCase()}
    </a>
  ));
};

/** What is seen, as parameters of an export; with a stage the cases behind its figure. */
const parametersOf = (view: DurationView, stage?: string): URLSearchParams => {
  const parameters = new URLSearchParams();
  const { fromMonth, toMonth, locality = [], category = [] } = tableFilter(view);
  if (stage !== undefined) parameters.set('stage', stage);
  if (fromMonth !== undefined) parameters.set('fromMonth', fromMonth);
  if (toMonth !== undefined) parameters.set('toMonth', toMonth);
  for (const one of locality) parameters.append('locality', one);
  for (const one of category) parameters.append('category', one);
  if (stage !== undefined && view.days !== undefined) {
    parameters.set('workingDays.from', String(view.days));
    parameters.set('workingDays.to', String(view.days));
  }
  if (view.actual) parameters.set('actual', 'true');
  parameters.set('language', language());
  return parameters;
};

/** The same question as a document that needs nothing beside it. */
const documentOf = (view: DurationView, stage: string): string => {
  const table = literal(tableFilter(view));
  const figure = literal(figureOf(view, stage));
  const actual = view.actual ? ', actual: true' : '';
  return `{
  stageDurations(filter: ${table}${actual}) {
    stage { name }
    concluded meanWorkingDays medianWorkingDays p90WorkingDays
    shareWithinCommitted shareWithinStatutory shareDeliveredInTime
    histogram { workingDays concluded }
  }
  stageDurationCases(filter: ${figure}${actual}, first: 50) {
    totalCount
    nodes { subject acceptedOn decidedOn time { elapsed intervals { part from to workingDays } } }
  }
}`;
};

/** A value as GraphQL writes it. */
const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, part]) => `${name}: ${literal(part)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
};
