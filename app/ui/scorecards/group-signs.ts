import type { Group } from '#app/domain/scorecards/scorecard.ts'

/** The sign of each group, drawn and written; the provider's own is a tall line. */
export const groupSigns: Record<Group, string> = { women: '●', men: '■', youth: '▲', elders: '◆' }
export const ownSign = '┃'
