import { existsSync, globSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { resolve } from 'node:path'
import { cruise, type ICruiseResult, type IDependency, type IModule } from 'dependency-cruiser'
import { guarded, remedies, table } from './table.ts'

const folders = ['assets', 'components', 'entrypoints', 'lib', 'test']

/**
 * Looks at all imports of a checkout.
 * @returns how many modules were seen, and a sentence for each import that the table does not allow and for each cycle
 */
export async function importViolations(checkout: string): Promise<{ modules: number; sentences: string[] }> {
  const result = await cruise(
    [...folders.filter((folder) => existsSync(resolve(checkout, folder))), ...globSync('*.ts', { cwd: checkout })],
    {
      baseDir: checkout,
      // With TypeScript 7 the default parser sees no modules at all.
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^test/fixtures/' },
      validate: true,
      ruleSet: { forbidden: [{ name: 'no cycles', severity: 'error', from: {}, to: { circular: true } }] },
    },
    {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types'],
    },
  )
  const { modules, summary } = result.output as ICruiseResult
  const own = modules.filter(
    ({ source, couldNotResolve }) => /\.tsx?$/.test(source) && !source.includes('node_modules/') && !couldNotResolve,
  )
  const cycles = summary.violations.map(
    ({ from, cycle = [] }) => `${from} imports itself in a circle: ${cycle.map(({ name }) => name).join(' → ')}`,
  )
  return { modules: own.length, sentences: [...own.flatMap(tableViolations), ...cycles] }
}

function tableViolations({ source, dependencies }: IModule): string[] {
  const row = table.find(({ files }) => files.test(source))
  if (!row)
    return [`${source} has no row in the import table: put it where it belongs, or add one to test/imports/table.ts`]
  return dependencies.flatMap((dependency) => {
    const name = importedName(dependency)
    if (name.startsWith('.')) return [`${source} imports ${name}, which is not there`]
    const guard = guarded.find(({ imported, by }) => imported === name && !by.test(source) && !isTest(source))
    if (guard) return [`${source} may not import ${name.replace(/\.tsx?$/, '')}: ${guard.remedy}`]
    if (!row.alone && folderOf(name) === folderOf(source)) return []
    const allowed = isPackage(dependency)
      ? row.packages.some((allowed) => allowed === '*' || allowed === name || (allowed === 'node:*' && isBuiltin(name)))
      : [...row.project, ...(isTypeOnly(dependency) ? (row.types ?? []) : [])].some((start) => isUnder(name, start))
    return allowed ? [] : [sentence(source, name)]
  })
}

function sentence(from: string, imported: string): string {
  const found = remedies.find((entry) => entry.from.test(from) && entry.imported.test(imported))
  return `${from} may not import ${imported.replace(/\.tsx?$/, '')}: ${found?.remedy ?? 'see test/imports/table.ts for what it may'}`
}

/** `lib/text/words.ts` of this project, or a package's name alone: `wxt`, `@playwright/test`, `node:fs`. */
function importedName(dependency: IDependency): string {
  if (!isPackage(dependency)) return dependency.couldNotResolve ? dependency.module : dependency.resolved
  if (isBuiltin(dependency.module)) return `node:${dependency.module.replace(/^node:/, '')}`
  return dependency.module.split('/', dependency.module.startsWith('@') ? 2 : 1).join('/')
}

function isPackage({ module }: IDependency): boolean {
  return !module.startsWith('.')
}

function isTypeOnly({ dependencyTypes }: IDependency): boolean {
  return dependencyTypes.includes('type-only')
}

function isTest(path: string): boolean {
  return /^test\/|\.(test|bench)\.tsx?$/.test(path)
}

function folderOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  return folders.slice(0, /^(lib|entrypoints)\//.test(path) ? 2 : 1).join('/')
}

function isUnder(path: string, start: string): boolean {
  return path === start || path.startsWith(`${start}/`)
}
