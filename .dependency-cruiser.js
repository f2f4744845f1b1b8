/** The house's walls: who may import whom. `test/boundaries` plants one violation per rule, so each is known to bite. */

/** In `shared`, each folder and the folders beside it that it may read. */
const sharedFolders = {
  model: [],
  i18n: ['model'],
  format: ['model', 'i18n'],
  commands: ['model'],
  rules: ['model', 'commands', 'i18n'],
  layout: ['model'],
  document: ['model', 'commands'],
  templates: ['model', 'commands', 'format', 'i18n'],
  diff: ['model', 'i18n'],
  imports: ['model', 'commands', 'i18n'],
  protocol: ['model', 'layout', 'rules'],
  exports: ['model', 'format', 'i18n', 'layout', 'rules'],
}

const test = String.raw`\.test\.tsx?$`

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one subject, or hide a third.',
      severity: 'error',
      from: {},
      // A type may look back at what a value came from: nothing is loaded for it.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...Object.entries(sharedFolders).map(([folder, allowed]) => ({
      name: `shared-${folder}`,
      comment: `shared/src/${folder} reads ${allowed.length ? allowed.join(', ') : 'nothing beside it'}.`,
      severity: 'error',
      from: { path: `^shared/src/${folder}/`, pathNot: test },
      to: { path: '^shared/src/', pathNot: `^shared/src/(${[folder, ...allowed].join('|')})/` },
    })),
    {
      name: 'shared-stands-alone',
      comment: 'What runs anywhere knows neither the browser nor the server.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(client|server|test)/' },
    },
    {
      name: 'client-not-server',
      comment: 'Client and server meet in shared/protocol.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|test)/' },
    },
    {
      name: 'server-not-client',
      comment: 'Client and server meet in shared/protocol.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(client|test)/' },
    },
    {
      name: 'features-apart',
      comment: 'Features meet in client/src/state or client/src/app.',
      severity: 'error',
      from: { path: '^client/src/features/([^/]+)/' },
      to: { path: '^client/src/(features|app)/', pathNot: '^client/src/features/$1/' },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'Building blocks are dumb: no design, no state, no feature.',
      severity: 'error',
      from: { path: '^client/src/ui/' },
      to: { path: '^(shared/src/(?!i18n/|model/)|client/src/(features|state|app|collaboration)/)' },
    },
    {
      name: 'yjs-behind-its-door',
      comment: 'Yjs is read in shared/document; collaboration and sync hold a document and hand it over.',
      severity: 'error',
      from: {
        path: '^(shared|client|server)/src/',
        pathNot: `^(shared/src/(document|testing)|client/src/collaboration|server/src/sync)/|${test}`,
      },
      to: { path: '(^|/)node_modules/(yjs|y-websocket|y-protocols|y-indexeddb)/' },
    },
    {
      name: 'testing-in-tests-only',
      comment: 'Builders and arbitraries are no part of the product.',
      severity: 'error',
      from: {
        path: '^(shared|client|server)/src/',
        pathNot: `^shared/src/testing/|${test}|\\.contract\\.ts$`,
      },
      to: { path: '^shared/src/testing/' },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: String.raw`^(virtual:|node:)|\?(url|worker|raw|inline)$` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What the benches compare with has packages of its own, which are not there before a bench has asked for them.
    exclude: { path: '(^|/)(dist|results)/|^test/bench/(peers/hocuspocus|.*/peers/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
}
