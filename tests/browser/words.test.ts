import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { root } from '../tool.ts';

const sources = join(root, 'services/console/src');

/** A place in a source, as an editor opens it, and what stands there. */
interface Place {
  readonly at: string;
  readonly text: string;
}

describe('the words of the console', () => {
  const [chinese, english] = [wordsOf('zh-CN'), wordsOf('en')];

  it('are there in both languages, under the same keys, and each says something', () => {
    expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
    const said = [...chinese, ...english];
    expect(said.length).toBeGreaterThan(400);
    expect(said.filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const values = (text = ''): readonly string[] =>
      [...new Set([...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name))].toSorted();
    const unlike = [...chinese].filter(([key, text]) => !isSame(values(text), values(english.get(key))));
    expect(unlike.map(([key]) => key)).toEqual([]);
  });

  it('are Chinese in the one, and plain English in the other', () => {
    // Names that are the same in both: a key of the keyboard, and the way to the other language.
    const exempt = new Set(['shell.otherLanguage']);
    const notEnglish = [...english].filter(([key, text]) => !exempt.has(key) && /[^\x20-\x7e·]/u.test(text));
    const notChinese = [...chinese].filter(
      ([key, text]) => !exempt.has(key) && /\p{L}/u.test(bare(text)) && !/\p{Script=Han}/u.test(text),
    );
    expect(notEnglish).toEqual([]);
    expect(notChinese).toEqual([]);
  });

  it('are all used: none stands there that no page says', () => {
    const { literals, heads } = saidIn(files());
    const unused = [...chinese.keys()].filter(
      (key) => !literals.has(key) && !heads.some((head) => head !== '' && key.startsWith(head)),
    );
    expect(unused).toEqual([]);
  });

  it('are all there: no page says a key that has no words', () => {
    const { asked } = saidIn(files());
    expect(asked.length).toBeGreaterThan(200);
    expect(asked.filter(({ text }) => !chinese.has(text))).toEqual([]);
  });

  it('stand nowhere else: no component has a text of its own', () => {
    expect(files().flatMap((file) => literalTexts(file))).toEqual([]);
  });

  it('are looked for where people would write them', () => {
    const planted = (source: string): readonly string[] =>
      literalTexts(ts.createSourceFile('planted.tsx', source, ts.ScriptTarget.Latest, true)).map(({ text }) => text);
    expect(planted('const a = <p>Hello</p>;')).toEqual(['Hello']);
    expect(planted('const a = <p title="Hello" className="row" />;')).toEqual(['Hello']);
    expect(planted("const a = <p>{x ? 'Yes' : t('no')}</p>;")).toEqual(['Yes']);
    expect(planted('const a = <p>{`${x} days`}</p>;')).toEqual(['days']);
    expect(planted("tell('已办理');")).toEqual(['已办理']);
    expect(planted("const a = <p aria-label={x && 'Close'}>{' · '}{t('a.b')}</p>;")).toEqual(['Close']);
  });
});

/** What stands between the values. */
function bare(text: string): string {
  return text.replaceAll(/\{\{\w+\}\}/gu, '');
}

function wordsOf(language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (words: object, path: readonly string[]): void => {
    for (const [key, value] of Object.entries(words) as [string, string | object][])
      if (typeof value === 'object') walk(value, [...path, key]);
      // Of a count English has two forms, and Chinese one: they are one key.
      else found.set([...path, key].join('.').replace(/_(one|other)$/u, ''), value);
  };
  walk(JSON.parse(readFileSync(join(sources, `words/${language}.json`), 'utf8')) as object, []);
  return found;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join(' ') === other.join(' ');

let read: readonly ts.SourceFile[] | undefined;
const files = (): readonly ts.SourceFile[] =>
  (read ??= globSync('**/*.{ts,tsx}', { cwd: sources, exclude: ['generated/**'] }).map((file) =>
    ts.createSourceFile(file, readFileSync(join(sources, file), 'utf8'), ts.ScriptTarget.Latest, true),
  ));

const walked = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node);
  node.forEachChild((child) => walked(child, see));
};

const placeOf = (node: ts.Node, text: string): Place => {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return { at: `${file.fileName}:${line + 1}`, text };
};

/** Every text of the sources; what `t` is asked for; and with what its keys begin that are put together. */
const saidIn = (of: readonly ts.SourceFile[]) => {
  const literals = new Set<string>();
  const heads: string[] = [];
  const asked: Place[] = [];
  for (const file of of)
    walked(file, (node) => {
      if (ts.isStringLiteralLike(node)) literals.add(node.text);
      if (!ts.isCallExpression(node) || node.expression.getText() !== 't') return;
      const [key] = node.arguments;
      if (key)
        walked(key, (part) => {
          if (ts.isTemplateExpression(part)) heads.push(part.head.text);
          else if (ts.isStringLiteralLike(part) && isValueOf(part, key)) asked.push(placeOf(part, part.text));
        });
    });
  return { literals, heads, asked };
};

/** Whether a text may be what an expression comes to, and is not only asked about on the way. */
const isValueOf = (node: ts.Node, expression: ts.Node): boolean => {
  if (node === expression) return true;
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return node !== parent.condition && isValueOf(parent, expression);
  if (ts.isBinaryExpression(parent))
    return (
      [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken].includes(
        parent.operatorToken.kind,
      ) && isValueOf(parent, expression)
    );
  return ts.isParenthesizedExpression(parent) && isValueOf(parent, expression);
};

/** Attributes whose text somebody reads or hears. */
const readAloud = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'head',
  'help',
  'label',
  'legend',
  'none',
  'placeholder',
  'title',
]);

/** Texts that stand in a component itself: between tags, in attributes that are read, and Chinese anywhere. */
const literalTexts = (file: ts.SourceFile): readonly Place[] => {
  const found: Place[] = [];
  walked(file, (node) => {
    const text = textOf(node);
    if (text === undefined || !/\p{L}/u.test(text)) return;
    if (/\p{Script=Han}/u.test(text) || ts.isJsxText(node) || isShown(node)) found.push(placeOf(node, text.trim()));
  });
  return found;
};

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : undefined;
};

const isShown = (node: ts.Node): boolean => {
  const whole = ts.isTemplateHead(node)
    ? node.parent
    : ts.isTemplateMiddleOrTemplateTail(node)
      ? node.parent.parent
      : node;
  let value = whole;
  while (!ts.isJsxExpression(value.parent) && isValueOf(value, value.parent)) value = value.parent;
  const { parent } = value;
  const holder = ts.isJsxExpression(parent) ? parent.parent : parent;
  if (ts.isJsxAttribute(holder)) return readAloud.has(holder.name.getText());
  return ts.isJsxExpression(parent) && (ts.isJsxElement(holder) || ts.isJsxFragment(holder));
};
