/** What checks, appeals and reports lay on the desk, with what its sentence needs. */
export type CheckWork = {
  'assign-checks': { count: number }
  'check-proposal': { number: number; title: string }
  'decide-appeal': { number: number; title: string }
  'answer-reports': { number: number; title: string; count: number }
}
