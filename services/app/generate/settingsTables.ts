/** Writes the tables of settings in both READMEs. `--check` only tells whether they are up to date. */
import { readFileSync } from 'node:fs';

import { type Setting, settings } from '@onewindow/infra/settings.ts';
import { type Locale, words } from '@onewindow/schema/words.ts';

import { generateFile } from './generatedFile.ts';

interface Page {
  readonly file: string;
  readonly locale: Locale;
  readonly columns: readonly string[];
}

const pages: readonly Page[] = [
  { file: 'README.md', locale: 'en', columns: ['variable', 'default', 'meaning'] },
  { file: 'README.zh-CN.md', locale: 'zh-CN', columns: ['变量', '默认', '含义'] },
];
const place = /(?<=^<!-- settings: .+ -->\n).*(?=^<!-- \/settings -->$)/ms;

const tableFor = ({ locale, columns }: Page): string =>
  [
    columns,
    columns.map(() => '---'),
    ...Object.values<Setting>(settings).map(({ variable, default: said = '' }) => [
      `\`${variable}\``,
      said,
      words[locale].settings[variable],
    ]),
  ]
    .map((cells) => `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}\n`)
    .join('');

for (const page of pages) {
  const path = new URL(`../../../${page.file}`, import.meta.url);
  const current = readFileSync(path, 'utf8');
  if (!place.test(current)) throw new Error(`${page.file} has no place for the settings: <!-- settings: … -->`);
  const generated = current.replace(place, () => `\n${tableFor(page)}\n`);
  generateFile(path, generated, `the settings in ${page.file} are older than the program's`);
}
