import { inLanguage } from '#app/domain/language.ts'
import type { MessageTexts } from '#app/domain/messages.ts'
import type { RoundMessages } from '#app/domain/rounds/plan/messages.ts'
import { beginning } from '#app/i18n/format.ts'
import { phaseNames } from '../frame/permissions.ts'

type Moved = RoundMessages['round-dates-moved']['moved'][number]

const starts = ({ phase, to }: Moved) =>
  `«${phaseNames[phase]}» мезгилинин башталышы: ${beginning(to, 'ky')}`

export const roundMessages: MessageTexts<RoundMessages> = {
  'round-dates-moved': ({ round, moved, reason }) => ({
    subject: 'Ашар: айлампанын мөөнөттөрү өзгөрдү',
    text: `Ашар: «${inLanguage(round.title, 'ky')}» айлампасынын мөөнөттөрү өзгөрдү. ${moved.map(starts).join('; ')}. Себеби: ${reason}.`,
  }),
}
