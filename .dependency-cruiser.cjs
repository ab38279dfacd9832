const { existsSync, readdirSync } = require('node:fs');

/** Who may import whom. The picture behind it is in infra/decisions/README.md. */

const ours = '^(schema|services|projections|infra|tests)/';
const tests = '^tests/';
const testFile = '[.]test[.]ts$';

/** Histories are proved on a real store and by the figures that follow from them. */
const testsOfHistory = '^services/history/.*[.](test|fixtures)[.]ts$';

/** The rooms that hold a context's rules: each has a manifest. */
const contexts = readdirSync(`${__dirname}/services`).filter((room) =>
  existsSync(`${__dirname}/services/${room}/src/context.ts`),
);

/** What a context answers, and who may do what of it: its own, or that of one of its rooms. */
const ofTheComposition = [
  '^services/[^/]+/src/(resolvers|access)[.]ts$',
  '^services/[^/]+/src/[^/]+/(resolvers|access)[.]ts$',
  '^services/[^/]+/src/[^/]+/resolvers/',
];

/** A room that knows only `rooms` of ours, and itself. */
const knowsOnly = (name, room, rooms, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: testsOfHistory },
  to: { path: ours, pathNot: [room, ...rooms].map((one) => (one.endsWith('[.]ts') ? `^${one}$` : `^${one}/`)) },
});

/** A package that only the files in `places` may import. */
const onlyIn = (name, packages, places, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: places },
  to: { path: `(^|/)node_modules/(${packages.join('|')})/|^(${packages.join('|')})(/|$)` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    knowsOnly('kernel-knows-nobody', 'services/kernel', [], 'The kernel knows none of the rooms that build on it.'),
    knowsOnly('schema-knows-nobody', 'schema', [], 'The schema is the words everyone speaks; it speaks to nobody.'),
    ...contexts.map((context) => ({
      ...knowsOnly(
        `${context}-knows-schema-and-kernel`,
        `services/${context}`,
        ['schema', 'services/kernel', `services/(${contexts.join('|')})/src/port[.]ts`],
        'Contexts meet through events and small ports, never through each other’s inside.',
      ),
      from: { path: `^services/${context}/`, pathNot: ofTheComposition },
    })),
    {
      name: 'resolvers-are-for-the-composition',
      comment: 'What a context answers may know projections and the gateway, so nothing of the context may know it.',
      severity: 'error',
      from: { pathNot: ['^services/app/', ...ofTheComposition, tests] },
      to: { path: ofTheComposition },
    },
    knowsOnly(
      'projections-know-schema-and-kernel',
      'projections',
      ['schema', 'services/kernel'],
      'A projection is a fold over facts: it needs their words and nothing else.',
    ),
    knowsOnly(
      'gateway-knows-no-infra',
      'services/gateway',
      ['schema', 'services/kernel', 'services/window', 'services/hookup', 'projections'],
      'The gateway asks for ports; the app hands it the adapters.',
    ),
    knowsOnly(
      'infra-knows-schema-and-kernel',
      'infra',
      ['schema', 'services/kernel'],
      'Adapters keep the promises of the kernel’s ports; they know no business.',
    ),
    knowsOnly(
      'history-knows-rules',
      'services/history',
      ['schema', 'services/kernel', ...contexts.map((context) => `services/${context}`)],
      'Histories are replayed through the rules of the contexts; where they are written to is handed in.',
    ),
    knowsOnly(
      'console-knows-schema',
      'services/console',
      ['schema'],
      'The page speaks to the gateway by GraphQL only.',
    ),
    knowsOnly(
      'utility-demo-knows-nobody',
      'services/utility-demo',
      [],
      'It stands for a company: what is published must suffice. It reads schema/published as data.',
    ),
    {
      name: 'nobody-knows-tests',
      comment: 'What the house needs does not lie among its tests.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: [tests, testFile] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'The import leads nowhere: a typing error, or a room that the package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared',
      comment: 'Every package that a room imports stands in the package.json of that room.',
      severity: 'error',
      from: {},
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'],
        // Vitest is the root's, for every test; its own rule says where.
        pathNot: 'node_modules/(vitest|typescript)/',
      },
    },
    {
      name: 'no-dev-dependency-at-work',
      comment: 'What runs in a centre is a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '/src/', pathNot: [tests, testFile] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/vitest/' },
    },
    {
      name: 'schema-needs-only-zod',
      comment: 'Words and data, no behaviour.',
      severity: 'error',
      from: { path: '^schema/src/', pathNot: testFile },
      to: { pathNot: [ours, 'node_modules/zod/'] },
    },
    {
      name: 'the-core-does-no-io',
      comment: 'Rules and folds are pure: files, processes and sockets belong behind a port, in infra.',
      severity: 'error',
      from: { path: `^(services/(kernel|${contexts.join('|')})|projections)/`, pathNot: testFile },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|assert|assert/strict|util)$' },
    },
    onlyIn(
      'vitest-only-in-tests',
      ['vitest'],
      [tests, testFile, '^services/kernel/src/spec[.]ts$'],
      'Vitest is for tests, and for the given/when/then that they share: what it proves must count as proved.',
    ),
    onlyIn(
      'sqlite-only-in-infra',
      ['better-sqlite3', '@types/better-sqlite3'],
      ['^infra/', tests],
      'SQLite is an adapter’s secret.',
    ),
    onlyIn(
      'http-server-only-in-gateway',
      ['express', '@types/express', 'graphql-yoga'],
      ['^services/(gateway|app|utility-demo)/', tests],
      'HTTP stays in the gateway and where it listens, and with the company outside.',
    ),
    onlyIn(
      'http-client-in-one-place',
      ['undici'],
      ['^infra/src/outgoing(Http|Connection)[.]ts$', '^infra/src/trustOwnCertificate[.]ts$', tests],
      'One place reaches the outside over HTTP, and it judges every address; everybody else has SendPost. The command line trusts its own centre.',
    ),
    onlyIn(
      'event-store-client-in-one-room',
      ['@eventstore/db-client', '@kurrent/kurrentdb-client'],
      ['^infra/src/eventStoreDb/', '^tests/bench/'],
      'One room speaks to EventStoreDB; everybody else speaks to the EventStore port. The benchmark measures it bare.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)generated/.*[.]json$' },
    // Type imports count too: who needs another room's types knows that room.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
