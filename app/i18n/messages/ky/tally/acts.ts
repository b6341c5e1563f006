import type { tallyActs as acts } from '#app/domain/tally/manifest.ts'

export const tallyActs: Record<keyof typeof acts, string> = {
  'count-asked': 'Добуштарды эсептөөнү баштады',
  'count-stopped': 'Эсептөөнү токтотту',
  'votes-counted': 'Добуштар эсептелди',
}
