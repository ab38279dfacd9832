import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`onewindow needs Node 22.18 or later; this is ${process.versions.node}\n`);
  process.exit(1);
}
// What nobody needs is collected before more is taken: a long log is folded within two thirds of the memory, as fast.
setFlagsFromString('--heap-growing-percent=30');
// A start compiles some thousand files of libraries: once is enough.
enableCompileCache();
const { run } = await import('./commandLine.ts');
await run(process.argv, process.env);
