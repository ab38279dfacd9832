import { enumWord } from '@onewindow/gateway/enumValues.ts';
import { words, type WordGroup } from '@onewindow/schema/words.ts';
import {
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type StringValueNode,
  visit,
} from 'graphql';

/** Words that the public contract lacks; each is a key that `schema/i18n` must have in both languages. */
export class MissingWords extends Error {
  override readonly name = 'MissingWords';
  constructor(keys: readonly string[]) {
    super(`schema/i18n lacks words for ${keys.join(', ')}`);
  }
}

/**
 * The contract with a description of every member out of `schema/i18n`: a paragraph in English and one in Chinese. A member is
 * looked for by its whole name, `Case.dueOn`, and then by its own, `dueOn`, which says the same wherever it stands.
 * @throws {MissingWords}
 */
export const described = (contract: DocumentNode): DocumentNode => {
  const missing = new Set<string>();
  const description = (...places: readonly (readonly [WordGroup, string])[]): StringValueNode => {
    const found = places.find(([group, key]) => Object.hasOwn(words.en[group], key));
    if (!found) {
      const [[group, key] = ['types', '']] = places;
      missing.add(`${group}.${key}`);
      return { kind: Kind.STRING, value: '', block: true };
    }
    const [group, key] = found;
    const text = (locale: keyof typeof words): string =>
      (words[locale][group] as Readonly<Record<string, string>>)[key] ?? '';
    return { kind: Kind.STRING, value: `${text('en')}\n\n${text('zh-CN')}`, block: true };
  };

  const ofField = (owner: string, { name: { value: name } }: FieldDefinitionNode): StringValueNode =>
    owner === 'Mutation'
      ? description(['commands', capitalised(name)])
      : description(
          ['outputs', `${owner}.${name}`],
          ['outputs', `${sharedShape(owner) ?? owner}.${name}`],
          ['outputs', name],
        );
  const ofArguments = (owner: string, field: FieldDefinitionNode): InputValueDefinitionNode[] =>
    (field.arguments ?? []).map((argument) => ({
      ...argument,
      description: description(
        ['arguments', `${owner}.${field.name.value}.${argument.name.value}`],
        ['arguments', argument.name.value],
      ),
    }));
  const fieldsOf = (owner: string, fields: readonly FieldDefinitionNode[] = []): FieldDefinitionNode[] =>
    fields.map((field) => ({ ...field, description: ofField(owner, field), arguments: ofArguments(owner, field) }));
  const valuesOf = ({ name: { value: owner }, values = [] }: EnumTypeDefinitionNode) =>
    values.map((value) => {
      const word = enumWord(owner, value.name.value);
      return {
        ...value,
        description:
          owner === 'RefusalCode'
            ? description(['refusals', word])
            : description(['values', `${owner}.${word}`], ['values', `${sharedShape(owner) ?? owner}.${word}`]),
      };
    });

  const whole = visit(contract, {
    ScalarTypeDefinition: (node) => ({ ...node, description: description(['types', node.name.value]) }),
    DirectiveDefinition: (node) => ({
      ...node,
      description: description(['types', `@${node.name.value}`]),
      arguments: (node.arguments ?? []).map((argument) => ({
        ...argument,
        description: description(['arguments', `@${node.name.value}.${argument.name.value}`]),
      })),
    }),
    EnumTypeDefinition: (node) => ({
      ...node,
      description: description(
        ['types', node.name.value],
        ['inputs', node.name.value],
        ['types', sharedShape(node.name.value) ?? ''],
      ),
      values: valuesOf(node),
    }),
    InputObjectTypeDefinition: (node) => {
      const owner = node.name.value.replace(/Input$/, '');
      return {
        ...node,
        description: description(
          ['types', node.name.value],
          ['commands', owner],
          ['inputs', owner],
          ['types', sharedShape(owner) ?? ''],
        ),
        fields: (node.fields ?? []).map((field) => ({
          ...field,
          description: description(
            ['fields', `${owner}.${field.name.value}`],
            ['fields', `${sharedShape(owner) ?? owner}.${field.name.value}`],
            ['fields', field.name.value],
          ),
        })),
      };
    },
    InterfaceTypeDefinition: (node) => ({
      ...node,
      description: description(['types', node.name.value]),
      fields: fieldsOf(node.name.value, node.fields),
    }),
    ObjectTypeDefinition: (node) => ({
      ...node,
      description: description(['types', node.name.value], ['types', sharedShape(node.name.value) ?? '']),
      fields: fieldsOf(node.name.value, node.fields),
    }),
  });
  if (missing.size > 0) throw new MissingWords([...missing]);
  return whole;
};

const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Types of one shape are described once: connections, their edges, answers to mutations, orders and what they order by. */
const sharedShape = (type: string): string | undefined =>
  /(Connection|Edge|Payload|OrderField|Order|Filter)$/.exec(type)?.[1];
