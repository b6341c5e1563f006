import { balancedCases } from './cases/balanced-cases.ts'
import { bookFiles } from './cases/book-cases.ts'
import { caseFile } from './cases/cases.ts'
import { drawnCases } from './cases/drawn-cases.ts'
import { largeFiles } from './cases/large-cases.ts'
import { realFiles } from './cases/real-cases.ts'
import type { CorpusFile } from './files/written.ts'

export type { CorpusFile } from './files/written.ts'

/**
 * Awkward budget files, about half of them clean, the same at every run, each with the findings that must come.
 * Another series draws them anew.
 */
export function corpus(series = 0): CorpusFile[] {
  const cases = [...drawnCases(series), ...balancedCases(series)]
  const drawn = cases.map((one, at) => caseFile(one, series * 1_000 + at + 1))
  return [...drawn, ...realFiles(), ...largeFiles(), ...bookFiles()]
}
