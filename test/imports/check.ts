import { importViolations } from './violations.ts'

const { modules, sentences } = await importViolations(process.cwd())
for (const sentence of sentences) console.error(sentence)
if (modules === 0) console.error('No modules were seen, so nothing was checked: is the command run from the checkout?')
else console.log(`${modules} modules seen, ${sentences.length} imports that the table does not allow.`)
process.exitCode = modules === 0 || sentences.length > 0 ? 1 : 0
