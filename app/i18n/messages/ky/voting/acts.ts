import type { votingActs as acts } from '#app/domain/voting/manifest.ts'

export const votingActs: Record<keyof typeof acts, string> = {
  'ballot-cast': 'Добуш берилди',
  'slot-key-destroyed': 'Добуштарды адамдарга байлаган ачкыч жок кылынды',
  'vote-sealed': 'Добуш берүү бүткөндөн кийин түшкөн добуштар мөөрлөндү',
}
