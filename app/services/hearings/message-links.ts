import type { HearingMessages } from '#app/domain/hearings/manifest.ts'
import type { MessageLinks } from '../message-link.ts'

export const hearingLinks: MessageLinks<HearingMessages> = {
  'hearing-answered': (paths, { hearing, number }) => paths.hearingQuestion(hearing, number),
  'hearing-question-remark': (paths, { year, remark }) => paths.ownRemark(year, remark),
}
