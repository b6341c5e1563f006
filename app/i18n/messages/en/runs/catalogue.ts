import { runRetentionWords } from './retention.ts'
import { runReasons } from './runs.ts'

export const runCatalogue = { reasons: runReasons, retention: runRetentionWords }
