/** The boundaries between the rooms of the code; each rule says why it is there. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle means that two files are one thought; join them or take the shared part out.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'core-is-pure',
      '^src/core/',
      [],
      'Recognising and judging must run anywhere: core knows no host, no screen, no words.',
    ),
    {
      name: 'core-has-no-io',
      comment: 'Core gets data and gives data: no Node, no React, no Office, no file format.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev'],
        pathNot: ['node_modules/(big\\.js|@types/big\\.js|@borgar/fx|liquidjs)/'],
      },
    },
    only(
      'messages-know-keys-only',
      '^src/messages/',
      ['^src/core/findings/message'],
      'Words may be changed without touching behaviour.',
    ),
    only(
      'workbook-port',
      '^src/workbook/[^/]+\\.ts$',
      ['^src/core/'],
      'The port speaks the language of the core, not of a host.',
    ),
    only(
      'workbook-excel',
      '^src/workbook/excel/',
      ['^src/core/', '^src/workbook/[^/]+\\.ts$'],
      'The only place that knows Office.js; it must not know who calls it.',
    ),
    only(
      'workbook-file',
      '^src/workbook/file/',
      ['^src/core/', '^src/workbook/[^/]+\\.ts$'],
      'The only place that knows file formats; it must not know who calls it.',
    ),
    only(
      'docx-tells-a-report',
      '^src/docx/',
      ['^src/core/report/'],
      'The document is another form of a report, and of nothing else: it knows no workbook and no host.',
    ),
    {
      name: 'docx-library-in-its-room',
      comment: 'The library weighs as much as half of the pane; only the room that is loaded on use may name it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/docx/'] },
      to: { path: 'node_modules/docx/' },
    },
    {
      name: 'docx-loaded-on-use',
      comment: 'Most people who open the pane export no document: its room comes with the click that asks for it.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|workbench)/' },
      to: { path: '^src/docx/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    only(
      'app-uses-port',
      '^src/app/',
      ['^src/core/', '^src/workbook/[^/]+\\.ts$', '^src/messages/'],
      'Use cases work on any host: adapters are plugged in at the edge.',
    ),
    {
      name: 'excel-host-stands-alone',
      comment:
        'The in-memory Excel plays Excel: it may use the grid vocabulary and the file reader, nothing that is to be tested on it.',
      severity: 'error',
      from: { path: '^src/excel-host/' },
      to: {
        path: '^src/',
        pathNot: ['^src/excel-host/', '^src/core/grid/', '^src/workbook/file/', '^src/workbook/port'],
      },
    },
    {
      name: 'office-only-in-adapter',
      comment: 'Office.js types leak quickly; everything that names them is in the adapter or at the edge of the pane.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/workbook/excel/', '^src/excel-host/', '^src/taskpane/', '^src/commands/', '^src/demo/'],
      },
      to: { path: 'node_modules/@(microsoft|types)/office-js' },
    },
    {
      name: 'pane-knows-no-rules',
      comment:
        'The pane shows state and calls use cases. Which figure is wrong is decided in core, reached through app.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands)/' },
      to: { path: '^src/core/(checks|relations|diagnosis|prose|tables|report)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pane-gets-its-adapter-in-main',
      comment: 'Only the entry of the pane chooses the adapter, so that the same pane runs on another one.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands)/', pathNot: ['^src/(taskpane|commands)/main'] },
      to: { path: '^src/workbook/(excel|file)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workbench-never-in-the-pane',
      comment: 'The grid weighs 1.7 MB; the pane must stay light, and Excel has a grid of its own.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|app|core|cli)/' },
      to: { path: '^src/(workbench|excel-host)/' },
    },
    {
      name: 'tests-stay-out-of-the-product',
      comment: 'What ships must not depend on how it is tested.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^dist/' },
  },
};
