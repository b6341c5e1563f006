import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { scorecardAuditActions, scorecardRetention } from '#app/domain/scorecards/manifest.ts'
import type { ScoreCardReasons } from '#app/domain/scorecards/reasons.ts'
import { count } from '#app/i18n/format.ts'
import { scorecards } from './scorecards.ts'

const audit: Record<keyof typeof scorecardAuditActions, string> = {
  'scorecard-entered': 'Баалоо чогулушунун карточкасын киргизди',
  'scorecard-corrected': 'Баалоо карточкасын оңдоду',
}

const retention: RetentionWordsOf<typeof scorecardRetention> = {
  scorecards: {
    what: 'Баалоо карточкалары: чогулуштун күнү, жери, топтордун жана кызмат көрсөтүүчүнүн баалары, протоколу, ким киргизгени',
    why: 'Эки чогулуштун баалары салыштырылсын деп',
  },
}

const reasons: ReasonTexts<ScoreCardReasons> = {
  'scorecard-later': () => 'Чогулуш бүгүндөн кеч болбойт',
  'scorecard-more-than-came': ({ came }) =>
    `Катышкандардан көп болбойт: ${count(came, 'ky')} киши катышты`,
  'scorecard-groups-exceed': ({ sitting }) =>
    `Топтордо ${count(sitting, 'ky')} киши, катышкандардан көп`,
  'scorecard-of-how-many': () => 'Топто канча киши болгонун жазыңыз',
  'scorecard-no-scores': () => 'Жок дегенде бир топтун бааларын жазыңыз',
  'scorecard-that-day': () => 'Бул кызмат боюнча ошол күндүн карточкасы бар: аны оңдоңуз',
  'scorecard-facility-closed': () => 'Бул кызмат ал күнү жабык болчу',
}

export const scorecardCatalogue = { texts: { scorecards }, reasons, audit, retention }
