import { amazonPreference, amazonPreferenceMatched } from './amazon-preference/dataset.ts'
import type { Dataset } from './dataset.ts'
import { lamp7, lamp7Learning, lamp7Unseen } from './lamp7/dataset.ts'
import { perChat } from './per-chat/dataset.ts'
import { restoration } from './restoration/dataset.ts'

/** Every data set. */
export const datasets: readonly Dataset[] = [
  lamp7,
  lamp7Learning,
  lamp7Unseen,
  amazonPreference,
  amazonPreferenceMatched,
  perChat,
  restoration,
]
