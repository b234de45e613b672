import type { Command } from '../../command.ts'
import { exportBatch } from './export-batch.ts'
import { habits } from './habits.ts'
import { importBatch } from './import-batch.ts'
import { learn } from './learn.ts'
import { list } from './list.ts'
import { report } from './report.ts'
import { run } from './run.ts'

/** Everything that `idiolect evaluate` does. */
export const commands: readonly Command[] = [list, run, report, habits, learn, exportBatch, importBatch]
