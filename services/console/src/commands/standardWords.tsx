import { type ReactNode, useMemo } from 'react';

import { graphql } from '../contract/graphql.ts';
import { useCentre } from '../contract/useCentre.ts';
import { Phrases } from './phrases.tsx';

/** What departments say again and again, by item. */
const standardWordsQuestion = graphql(`
  query StandardWords {
    centre {
      stages {
        items {
          id
          standardWords {
            outcome
            text
          }
        }
      }
    }
  }
`);

interface Props {
  /** The items that an opinion is given on; none where the form is of something else. */
  readonly items: readonly string[];
  readonly children: ReactNode;
}

/** A form in which 标准用语 are at hand that fit every one of the items. */
export const StandardWords = ({ items, children }: Props): ReactNode => (
  <Phrases value={usePhrases(items)}>{children}</Phrases>
);

/** They are offered in the field that they are said in. */
const usePhrases = (items: readonly string[]): ((field: string) => readonly string[]) => {
  const { data } = useCentre(standardWordsQuestion, {}, { subject: 'catalogue', pause: items.length === 0 });
  return useMemo(() => {
    const outcomes: Readonly<Record<string, string>> = { conditions: 'AGREE_WITH_CONDITIONS', reasons: 'OBJECT' };
    const all = (data?.centre?.stages ?? []).flatMap((stage) => stage.items);
    const lists = all.filter(({ id }) => items.includes(id)).map(({ standardWords }) => standardWords);
    return (field) => {
      const [first = [], ...others] = lists.map((words) =>
        words.filter(({ outcome }) => outcome === outcomes[field]).map(({ text }) => text),
      );
      return first.filter((text) => others.every((texts) => texts.includes(text)));
    };
  }, [data, items]);
};
