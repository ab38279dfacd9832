import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { named } from '../../commands/contractInputs.ts';
import { graphql } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { type ReviewState, reviewStates, type ReviewsView } from './reviewsView.ts';

const question = graphql(`
  query OfficersOfReviews($department: [ID!]) {
    officers(filter: { department: $department }, first: 100) {
      nodes {
        id
        name
        isMe
      }
    }
  }
`);

interface Props {
  readonly view: ReviewsView;
  /** Of whoever works in one. */
  readonly department: string | undefined;
  readonly show: (changes: { [Name in keyof ReviewsView]?: ReviewsView[Name] | undefined }) => void;
}

/** What the reviews can be narrowed by. */
export const ReviewFilters = ({ view, department, show }: Props): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const of = department ?? view.department;
  const { data } = useCentre(question, { department: of === undefined ? null : [of] }, { subject: 'officers' });
  const items = centre.stages
    .flatMap((stage) => stage.items)
    .filter((item) => of === undefined || item.department?.id === of)
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
  const orNothing = (value: string): string | undefined => (value === '' ? undefined : value);
  return (
    <div className="filters" role="search" aria-label={t('window.filter')}>
      <SelectField
        label={t('review.state')}
        value={view.state ?? 'OPEN'}
        onChange={(state) => show({ state: state === 'OPEN' ? undefined : (state as ReviewState) })}
        choices={reviewStates.map((state) => ({ value: state, label: t(`review.states.${state}`) }))}
      />
      <TextField
        label={t('reviews.dueBefore')}
        type="date"
        value={view.due ?? ''}
        onChange={(due) => show({ due: orNothing(due) })}
      />
      <SelectField
        label={t('case.assigneeHead')}
        value={view.assignee ?? ''}
        onChange={(assignee) => show({ assignee: orNothing(assignee) })}
        none={t('reviews.anybody')}
        choices={[
          { value: 'mine', label: t('reviews.mine') },
          { value: 'nobody', label: t('reviews.nobody') },
          ...(data?.officers?.nodes ?? [])
            .filter(({ isMe }) => !isMe)
            .map(({ id, name }) => ({ value: id, label: name ?? id })),
        ]}
      />
      <SelectField
        label={t('review.item')}
        value={view.item ?? ''}
        onChange={(item) => show({ item: orNothing(item) })}
        none={t('reviews.anyItem')}
        choices={named(items)}
      />
      {department === undefined && (
        <SelectField
          label={t('case.department')}
          value={view.department ?? ''}
          onChange={(one) => show({ department: orNothing(one), item: undefined })}
          none={t('reviews.anyDepartment')}
          choices={named(centre.departments)}
        />
      )}
    </div>
  );
};
