import type { tallyAuditActions } from '#app/domain/tally/manifest.ts'

export const tallyAudit: Record<keyof typeof tallyAuditActions, string> = {
  'count-asked': 'Добуштарды эсептөөнү баштады',
  'count-stopped': 'Эсептөөнү токтотту',
  'votes-counted': 'Добуштар эсептелди',
}
