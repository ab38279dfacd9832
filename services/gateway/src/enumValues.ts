import { type DocumentNode, Kind } from 'graphql';

/** `UNDER_REVIEW` outside, `underReview` inside: the words of the house. */
export const enumValues = ({ definitions }: DocumentNode): { [name: string]: { [value: string]: string } } =>
  Object.fromEntries(
    definitions
      .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
      .map(({ name, values = [] }) => [
        name.value,
        Object.fromEntries(values.map((value) => [value.name.value, enumWord(name.value, value.name.value)])),
      ]),
  );

/** The word of the house for an enum's value: refusals are named by what the rule says, `review-not-open`; all else is one word. */
export const enumWord = (type: string, value: string): string =>
  type === 'RefusalCode' ? value.toLowerCase().replaceAll('_', '-') : camelCase(value);

const camelCase = (value: string): string =>
  value.toLowerCase().replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
