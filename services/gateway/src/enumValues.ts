import { Kind, parse } from 'graphql';

/** `UNDER_REVIEW` outside, `underReview` inside: the words of the house. */
export const enumValues = (typeDefs: readonly string[]): { [name: string]: { [value: string]: string } } =>
  Object.fromEntries(
    parse(typeDefs.join('\n'))
      .definitions.filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
      .map(({ name, values = [] }) => [
        name.value,
        Object.fromEntries(values.map((value) => [value.name.value, insideName(name.value)(value.name.value)])),
      ]),
  );

/** Refusals are named by what the rule says, `review-not-open`; everything else is one word. */
const insideName = (type: string): ((screaming: string) => string) =>
  type === 'RefusalCode' ? (screaming) => screaming.toLowerCase().replaceAll('_', '-') : camelCase;

const camelCase = (screaming: string): string =>
  screaming.toLowerCase().replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
