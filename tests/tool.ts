import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** How a tool ended: its exit code, and what it wrote where that was collected. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

export interface ToolOptions {
  /** By default the root of the repository. */
  readonly cwd?: string;
  /** The room that has the package, where it is not the root's. */
  readonly of?: string;
  /** Whether the tool writes to this process's own terminal, and nothing is collected. */
  readonly inherit?: boolean;
  /** What its environment holds beside this process's. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Runs a package's command on this very Node, whatever `node` the PATH holds. */
export const runTool = (name: string, args: readonly string[], options: ToolOptions = {}): Promise<Outcome> =>
  runScript(scriptOf(name, options.of ?? '.'), args, options);

/** Runs a script on this very Node; its path is from the root of the repository. */
export const runScript = (script: string, args: readonly string[], options: ToolOptions = {}): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [resolvePath(root, script), ...args], {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.environment },
      stdio: options.inherit === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(options.signal && { signal: options.signal }),
    });
    const chunks: Buffer[] = [];
    const collect = (chunk: Buffer): void => {
      chunks.push(chunk);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: stripVTControlCharacters(Buffer.concat(chunks).toString()) });
    });
  });

/** The script behind a package's command, as the package itself names it. */
const scriptOf = (name: string, room: string): string => {
  // The native compiler lies beside the tests, which alone run it: everywhere else `tsc` is that of the library.
  const [packageName, command, home] = name === 'tsc' ? ['typescript-native', 'tsc', 'tests'] : [name, name, room];
  const folder = new URL(`../${home}/node_modules/${packageName}/`, import.meta.url);
  const { bin } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    bin: string | { readonly [command: string]: string };
  };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`the package ${packageName} has no command ${command}`);
  return fileURLToPath(new URL(script, folder));
};
