import type { RoundMessages } from '#app/domain/rounds/plan/messages.ts'
import type { MessageLinks } from '../message-link.ts'

export const roundLinks: MessageLinks<RoundMessages> = {
  'round-dates-moved': (paths, { round }) => paths.round(round.number),
}
