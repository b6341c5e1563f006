import { runKept } from './kept.ts'
import { runReasons } from './runs.ts'

export const runCatalogue = { reasons: runReasons, kept: runKept }
