import type { ImprovementMessages } from '#app/domain/improvements/messages.ts'
import type { MessageLinks } from '../message-link.ts'

export const improvementLinks: MessageLinks<ImprovementMessages> = {
  'improvement-overdue': (paths, { number }) => paths.officeImprovement(number),
}
