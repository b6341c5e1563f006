/** What the count lays on the desk, with what its sentence needs. */
export type TallyWork = {
  'count-votes': { title: string }
  'publish-result': { title: string }
}
