import { type Locale, wordsFor } from '@onewindow/schema/words.ts';
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NamedTypeNode,
  print,
  type StringValueNode,
  type TypeNode,
} from 'graphql';

import { mostCost } from '../cost/limits.ts';
import { largestPage } from '../resolvers/paging.ts';
import { html, type Html } from './html.ts';

/** The reference of the contract as one page in one language: every member has its place there, `#Case.dueOn`. */
export const referencePage = (contract: DocumentNode, locale: Locale): string => {
  const say = (key: string): string =>
    wordsFor(locale, 'reference', key, { cost: mostCost.toLocaleString('en'), page: largestPage });
  const known = new Set(contract.definitions.flatMap((definition) => nameOf(definition) ?? []));

  const description = (node: { readonly description?: StringValueNode | undefined }): Html =>
    withCode(paragraphOf(node.description?.value ?? '', locale));
  const typeLink = (type: TypeNode): Html => {
    if (type.kind === Kind.LIST_TYPE) return html`[${typeLink(type.type)}]`;
    if (type.kind === Kind.NON_NULL_TYPE) return html`${typeLink(type.type)}!`;
    return nameLink(type);
  };
  const nameLink = ({ name: { value } }: NamedTypeNode): Html =>
    known.has(value) ? html`<a href="${`#${value}`}">${value}</a>` : html`${value}`;

  const inputValue = (owner: string, node: InputValueDefinitionNode): Html =>
    html`<tr id="${`${owner}.${node.name.value}`}">
      <td>
        <code
          >${node.name.value}: ${typeLink(node.type)}${node.defaultValue ? ` = ${print(node.defaultValue)}` : ''}</code
        >
      </td>
      <td>${description(node)}${deprecation(node)}</td>
    </tr>`;
  const deprecation = ({ directives = [] }: FieldDefinitionNode | InputValueDefinitionNode): Html[] =>
    directives
      .filter(({ name }) => name.value === 'deprecated')
      .map(
        ({ arguments: [reason] = [] }) =>
          html` <strong>${say('deprecated')}</strong> ${reason ? print(reason.value) : ''}`,
      );
  const field = (owner: string, node: FieldDefinitionNode): Html =>
    html`<tr id="${`${owner}.${node.name.value}`}">
      <td><code>${node.name.value}: ${typeLink(node.type)}</code></td>
      <td>${description(node)}${deprecation(node)}${argumentsOf(owner, node)}</td>
    </tr>`;
  const argumentsOf = (owner: string, { name, arguments: given = [] }: FieldDefinitionNode): Html[] =>
    given.length === 0
      ? []
      : [
          html`<table>
            ${given.map((argument) => inputValue(`${owner}.${name.value}`, argument))}
          </table>`,
        ];

  const members = (node: DefinitionNode): readonly Html[] => {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        return (node.fields ?? []).map((one) => field(node.name.value, one));
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return (node.fields ?? []).map((one) => inputValue(node.name.value, one));
      case Kind.ENUM_TYPE_DEFINITION:
        return (node.values ?? []).map(
          (value) =>
            html`<tr id="${`${node.name.value}.${value.name.value}`}">
              <td><code>${value.name.value}</code></td>
              <td>${description(value)}</td>
            </tr>`,
        );
      default:
        return [];
    }
  };
  const type = (node: DefinitionNode): Html => {
    const name = nameOf(node) ?? '';
    const interfaces = node.kind === Kind.OBJECT_TYPE_DEFINITION ? (node.interfaces ?? []) : [];
    return html`<section id="${name}">
      <h3>${name}${interfaces.map((one) => html` · ${nameLink(one)}`)}</h3>
      <p>${'description' in node ? description(node) : ''}</p>
      <table>
        ${members(node)}
      </table>
    </section>`;
  };
  const chapters = chaptersOf(contract);
  const other = locale === 'en' ? { href: '/docs/zh-CN', name: '中文' } : { href: '/docs/en', name: 'English' };
  return `<!doctype html>\n${
    html`<html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${say('title')}</title>
        <link rel="stylesheet" href="/docs/style.css" />
      </head>
      <body>
        <header>
          <h1>${say('title')}</h1>
          <p>
            <a href="${other.href}" lang="${locale === 'en' ? 'zh-CN' : 'en'}">${other.name}</a> ·
            <a href="/graphql">${say('explorer')}</a>
          </p>
          <p>${withCode(say('asking'))}</p>
          <p>${withCode(say('limits'))}</p>
          <p>${withCode(say('errors'))}</p>
        </header>
        <nav>
          ${chapters.map(
            ({ key, types }) =>
              html`<details>
                <summary><a href="${`#${key}`}">${say(key)}</a></summary>
                <ul>
                  ${types.map((node) => html`<li><a href="${`#${nameOf(node) ?? ''}`}">${nameOf(node) ?? ''}</a></li>`)}
                </ul>
              </details>`,
          )}
        </nav>
        <main>
          ${chapters.map(
            ({ key, types }) =>
              html`<h2 id="${key}">${say(key)}</h2>
                ${types.map(type)}`,
          )}
        </main>
      </body>
    </html>`.html
  }\n`;
};

/** The contract's types as they are looked for, each chapter by name. */
const chaptersOf = ({ definitions }: DocumentNode): readonly { key: string; types: readonly DefinitionNode[] }[] => {
  const byName = (a: DefinitionNode, b: DefinitionNode): number => ((nameOf(a) ?? '') < (nameOf(b) ?? '') ? -1 : 1);
  const roots = ['Query', 'Mutation', 'Subscription'];
  const isRoot = (node: DefinitionNode): boolean => roots.includes(nameOf(node) ?? '');
  const ofKind = (...kinds: readonly string[]): DefinitionNode[] =>
    definitions.filter((node) => kinds.includes(node.kind) && !isRoot(node)).toSorted(byName);
  return [
    { key: 'roots', types: roots.flatMap((root) => definitions.filter((node) => nameOf(node) === root)) },
    { key: 'objects', types: ofKind(Kind.OBJECT_TYPE_DEFINITION) },
    { key: 'interfaces', types: ofKind(Kind.INTERFACE_TYPE_DEFINITION) },
    { key: 'inputs', types: ofKind(Kind.INPUT_OBJECT_TYPE_DEFINITION) },
    { key: 'enums', types: ofKind(Kind.ENUM_TYPE_DEFINITION) },
    { key: 'scalars', types: ofKind(Kind.SCALAR_TYPE_DEFINITION) },
  ];
};

const nameOf = (node: DefinitionNode): string | undefined =>
  'name' in node && node.kind !== Kind.DIRECTIVE_DEFINITION ? node.name?.value : undefined;

/** A description is a paragraph in English and one in Chinese. */
const paragraphOf = (description: string, locale: Locale): string => {
  const [english = '', chinese = english] = description.split('\n\n');
  return locale === 'en' ? english : chinese;
};

/** What stands between backticks is code. */
const withCode = (text: string): Html =>
  html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`;
