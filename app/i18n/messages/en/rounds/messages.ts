import { inLanguage } from '#app/domain/language.ts'
import type { RoundMessages } from '#app/domain/rounds/plan/messages.ts'
import { beginning } from '#app/i18n/format.ts'
import type { roundMessages as source } from '../../ky/rounds/messages.ts'
import { phaseNames } from '../frame/permissions.ts'

type Moved = RoundMessages['round-dates-moved']['moved'][number]

const starts = ({ phase, to }: Moved) => `“${phaseNames[phase]}” begins ${beginning(to, 'en')}`

export const roundMessages: typeof source = {
  'round-dates-moved': ({ round, moved, reason }) => ({
    subject: 'Ashar: the dates of a round have changed',
    text: `Ashar: the dates of the round “${inLanguage(round.title, 'en')}” have changed. ${moved.map(starts).join('; ')}. Reason: ${reason}.`,
  }),
}
