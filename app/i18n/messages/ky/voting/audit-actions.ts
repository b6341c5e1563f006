import type { votingAuditActions } from '#app/domain/voting/manifest.ts'

export const votingAudit: Record<keyof typeof votingAuditActions, string> = {
  'slot-key-destroyed':
    'Добуштарды адамдарга байлап, конверттерди ачкан ачкычтар жок кылынды, конверттер өчүрүлдү',
  'vote-sealed': 'Добуш берүү бүткөндөн кийин түшкөн добуштар мөөрлөндү',
}
