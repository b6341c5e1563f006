/** What rounds lay on the desk, with what its sentence needs. */
export type RoundWork = {
  'publish-list': { title: string; count: number }
  'open-vote': { title: string }
}
