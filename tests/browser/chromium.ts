/**
 * The browser of the tests: Chromium as the npm registry has it, with the libraries that it needs and a Chinese font, unpacked once
 * per checkout. A machine needs nothing of it installed.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { type Browser, chromium } from 'playwright-core';

import { root } from '../tool.ts';

/** Why no browser can be had on this machine; nothing where one can. */
export const noBrowserHere =
  process.platform === 'linux' && process.arch === 'x64'
    ? undefined
    : `the Chromium of the npm registry runs on Linux x64, and this is ${process.platform} ${process.arch}`;

/** Opens a browser of its own. */
export const openBrowser = async (): Promise<Browser> => {
  const folder = await unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  });
};

const { resolve } = createRequire(import.meta.url);

/** Where it lies unpacked. Whoever comes second finds it, or drops what it has unpacked at the same time. */
const unpacked = async (): Promise<string> => {
  const home = join(dirname(resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly version: string };
  const folder = join(root, `node_modules/.cache/onewindow-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const made = `${folder}.${process.pid}`;
  mkdirSync(join(made, 'fonts'), { recursive: true });
  try {
    // It unpacks into the folder for temporary files; a process of its own has one of its own.
    const environment = { ...process.env, TMPDIR: made };
    await promisify(execFile)(process.execPath, [import.meta.filename, join(home, 'bin')], { env: environment });
    cpSync(
      resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
      join(made, 'fonts/NotoSansSC.ttf'),
    );
    writeFileSync(join(made, 'fonts.conf'), fontsOf(folder));
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return folder;
};

/** No font of the machine is drawn with: a picture looks alike everywhere. */
const fontsOf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

if (import.meta.main) {
  const { inflate } = await import('@sparticuz/chromium');
  await Promise.all(['chromium.br', 'al2023.tar.br'].map((archive) => inflate(join(process.argv[2] ?? '', archive))));
}
