import type { Command } from '../command.ts'
import { doctor } from './doctor.ts'
import { profile } from './profile.ts'
import { rewrite } from './rewrite.ts'

/** Everything that `idiolect` does. */
export const commands: readonly Command[] = [profile, rewrite, doctor]
