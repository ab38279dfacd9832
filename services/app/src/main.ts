import { enableCompileCache } from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`onewindow needs Node 22.18 or later; this is ${process.versions.node}\n`);
  process.exit(1);
}
// A start compiles some thousand files of libraries: once is enough.
enableCompileCache();
const { run } = await import('./commandLine.ts');
await run(process.argv, process.env);
