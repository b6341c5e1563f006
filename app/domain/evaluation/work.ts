/** What checks, appeals and reports lay on the desk, with what its sentence needs. */
export type CheckWork = {
  'assign-checks': { count: number }
  'check-proposal': { number: number; title: string }
  /** Why the second person did not sign; null where what was to be signed has changed. */
  'judge-again': { number: number; title: string; reason: string | null }
  'decide-appeal': { number: number; title: string }
  'answer-reports': { number: number; title: string; count: number }
}
