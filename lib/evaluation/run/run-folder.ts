import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type MethodSpec, nameOf } from '../methods/spec.ts'
import type { ModelChoice, Prepared } from './evaluation.ts'

/** `OUT/<dataset>/<method>[+switch…][@engine-model]`. */
export function runFolder({ folder, model, dataset }: Prepared, spec: MethodSpec): string {
  const name = nameOf(spec, dataset.task)
  return join(folder, spec.method.kind !== 'local' && model ? `${name}@${modelSlug(model)}` : name)
}

/** `OUT/<dataset>/answers/<engine>-<model>.jsonl`. @param folder `OUT/<dataset>` */
export function answersFile(folder: string, model: ModelChoice): string {
  return join(folder, 'answers', `${modelSlug(model)}.jsonl`)
}

/** `openai-gpt-3.5-turbo`: safe as a file's name, and not that of another model. */
export function modelSlug({ engineId, model }: ModelChoice): string {
  const name = `${engineId}-${model}`
  const slug = name
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 100)
  return slug === name ? slug : `${slug}-${createHash('sha256').update(name).digest('hex').slice(0, 6)}`
}
