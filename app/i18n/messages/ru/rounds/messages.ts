import { inLanguage } from '#app/domain/language.ts'
import type { RoundMessages } from '#app/domain/rounds/plan/messages.ts'
import { beginning } from '#app/i18n/format.ts'
import type { roundMessages as source } from '../../ky/rounds/messages.ts'
import { phaseNames } from '../frame/permissions.ts'

type Moved = RoundMessages['round-dates-moved']['moved'][number]

const starts = ({ phase, to }: Moved) =>
  `Начало этапа «${phaseNames[phase]}»: ${beginning(to, 'ru')}`

export const roundMessages: typeof source = {
  'round-dates-moved': ({ round, moved, reason }) => ({
    subject: 'Ашар: сроки цикла изменились',
    text: `Ашар: изменились сроки цикла «${inLanguage(round.title, 'ru')}». ${moved.map(starts).join('; ')}. Причина: ${reason}.`,
  }),
}
