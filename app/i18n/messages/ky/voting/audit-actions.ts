import type { votingAuditActions } from '#app/domain/voting/manifest.ts'

export const votingAudit: Record<keyof typeof votingAuditActions, string> = {
  'ballot-cast': 'Добуш берилди',
  'slot-key-destroyed': 'Добуштарды адамдарга байлаган ачкыч жок кылынды',
  'vote-sealed': 'Добуш берүү бүткөндөн кийин түшкөн добуштар мөөрлөндү',
}
