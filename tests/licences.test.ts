import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { root } from './tool.ts';

/**
 * The licences under which others' work may come with this program. Each lets it be used, changed and handed on with ours, which is
 * Apache-2.0; MPL-2.0 asks that changes of its own files stay open, and OFL-1.1 that a font keeps its licence, and we change none. What a package says is believed but for one: the
 * library in Rust of `@kurrent/kurrentdb-client` carries the Kurrent License v1, so it is optional, and no image holds it (infra/README.md).
 */
const allowed: ReadonlySet<string> = new Set([
  '(BSD-3-Clause AND Apache-2.0)',
  '(MIT AND Zlib)',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  // The font that papers are set in, and the browser of the tests shows: its files are under the second, which lets a program come with a
  // font and a document hold a part of it; what is set in it is under no licence for that.
  'MIT AND OFL-1.1',
  'MPL-2.0',
  'Unlicense',
]);

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Every package that is installed, by what lies there. */
const installed = (): readonly Package[] => {
  const store = join(root, 'node_modules/.pnpm');
  const folders = readdirSync(store)
    .map((name) => join(store, name, 'node_modules'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder).flatMap((name) =>
        name.startsWith('@')
          ? readdirSync(join(folder, name)).map((part) => join(folder, name, part))
          : [join(folder, name)],
      ),
    );
  const packages = new Map<string, Package>();
  for (const folder of folders) {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const { name, version, license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly name: string;
      readonly version: string;
      readonly license?: string | { readonly type?: string };
      readonly licenses?: readonly { readonly type: string }[];
    };
    const said =
      typeof license === 'object' ? license.type : (license ?? licenses?.map(({ type }) => type).join(' AND '));
    packages.set(`${name}@${version}`, { name, version, licence: said ?? licenceIn(folder) });
  }
  return [...packages.values()];
};

/** What lies beside a package.json that says nothing: its first permission is that of MIT, word by word. */
const licenceIn = (folder: string): string => {
  const file = join(folder, 'LICENSE');
  const text = existsSync(file) ? readFileSync(file, 'utf8').replaceAll(/\s+/gu, ' ') : '';
  return text.includes(permissionOfMit) ? 'MIT' : 'none';
};
const permissionOfMit =
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software';

/** Packages that may not come with this program, with what they say. */
const notAllowed = (packages: readonly Package[]): readonly string[] =>
  packages
    .filter(({ name, licence }) => !name.startsWith('@onewindow/') && !allowed.has(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`);

describe('the licence of every package that is installed', () => {
  it('is one of those that are allowed', () => {
    const packages = installed();
    expect(packages.length).toBeGreaterThan(200);
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['express', 'graphql', 'better-sqlite3']));
    expect(notAllowed(packages)).toEqual([]);
  });

  it('is looked at: another is named, and so is one that is missing', () => {
    const version = '1.0.0';
    expect(
      notAllowed([
        { name: 'a', version, licence: 'MIT' },
        { name: 'b', version, licence: 'AGPL-3.0-only' },
        { name: 'c', version, licence: 'none' },
      ]),
    ).toEqual(['b 1.0.0: AGPL-3.0-only', 'c 1.0.0: none']);
  });

  it('that is allowed is that of some package: none is left that nobody needs any more', () => {
    const said = new Set(installed().map(({ licence }) => licence));
    expect([...allowed].filter((licence) => !said.has(licence))).toEqual([]);
  });
});
