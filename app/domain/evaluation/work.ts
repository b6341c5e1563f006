/** What checks lay on the desk, with what its sentence needs. */
export type CheckWork = {
  'assign-checks': { count: number }
  'check-proposal': { number: number; title: string }
}
