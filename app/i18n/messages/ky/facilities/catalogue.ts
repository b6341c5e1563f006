import { instantOf } from '#app/domain/calendar/day.ts'
import type {
  facilityAuditActions as acts,
  facilityRetention,
} from '#app/domain/facilities/manifest.ts'
import type { FacilityReasons } from '#app/domain/facilities/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { count, date, numero } from '#app/i18n/format.ts'
import { facilities } from './facilities.ts'
import { facilityMap } from './facility-map.ts'
import { facilityWork } from './facility-work.ts'
import { facilityImports } from './imports.ts'

const facilityAudit: Record<keyof typeof acts, string> = {
  'facility-added': 'Кызмат көрсөтүүлөрдүн реестрине кошту',
  'facility-changed': 'Кызмат көрсөтүүлөрдүн реестриндеги маалыматты өзгөрттү',
  'facility-ended': 'Кызмат көрсөтүүлөрдүн реестрине жабылганын жазды',
  'facility-kind-changed': 'Кызматтын түрүн өзгөрттү',
  'facilities-taken': 'Кызмат көрсөтүүлөрдүн реестрин файлдан киргизди',
}

const facilityRetentionWords: RetentionWordsOf<typeof facilityRetention> = {
  facilities: {
    what: 'Кызмат көрсөтүүлөрдүн реестри: түрү, жери, көрсөтүүчүсү, стандарты, тарифи, качандан бери',
    why: 'Ар ким кайсы кызматты кимден, кандай стандарт менен аларын билсин деп',
  },
  'facility-kinds': {
    what: 'Кызматтардын түрлөрү: эмне суралат, эмне өлчөнөт',
    why: 'Баалар менен өлчөөлөр жылдан жылга бир суроо боюнча салыштырылсын деп',
  },
}

const facilityReasons: ReasonTexts<FacilityReasons> = {
  'facility-no-kind': () => 'Кызматтын түрүн тизмеден тандаңыз',
  'facility-has-ended': () => 'Бул реестрде жабылган деп турат, ошондуктан өзгөртүлбөйт',
  'facility-ends-early': ({ from }) =>
    `Башталган күнүнөн (${date(instantOf(from), 'ky')}) кийинки күн болушу керек`,
  'facility-ends-late': ({ latest }) => `${date(instantOf(latest), 'ky')} күнүнөн кеч болбойт`,
  'facility-point-swapped': ({ latitude, longitude }) =>
    `Кеңдик менен узундук алмашып калган окшойт: кеңдиги ${longitude}, узундугу ${latitude} болсо керек`,
  'facility-point-abroad': ({ latitude, longitude }) =>
    `Чекит Кыргызстандан тышкары: кеңдиги ${latitude}, узундугу ${longitude}`,
  'facility-point-elsewhere': ({ kilometres }) =>
    `Чекит эң жакын айылыбыздан ${count(kilometres, 'ky')} км алыс: башка муниципалитет окшойт`,
  'facility-kind-unknown': ({ found, known }) =>
    `«${found}» бизде мындай кызматтын түрү жок; болушу мүмкүн: ${known}`,
  'facility-village-unknown': ({ found }) => `«${found}» мындай айыл реестрде жок`,
  'facility-basis-unknown': ({ found }) =>
    `«${found}» эмес, own (өз маселеси) же delegated (өткөрүлгөн) деп жазылат`,
  'facility-number-unknown': ({ number }) =>
    `${numero(number, 'ky')} реестрде жок. Жаңысы болсо, номерин бош калтырыңыз`,
  'facility-row-ended': () =>
    'Жабылганы файл менен киргизилбейт: анын барагында себеби менен жазыңыз',
  'kind-tag-odd': ({ found }) =>
    `«${found}» OpenStreetMap белгиси эмес: ачкыч=маани түрүндө жазылат`,
  'kind-tag-of-another': ({ tag, key }) =>
    `${tag} белгиси башка түрдө бар: «${key}». Бир белги эки түргө тиешелүү болбойт`,
  'kind-needs-kyrgyz': () => 'Кыргызча да жазыңыз',
}

export const facilityCatalogue = {
  texts: { facilities, facilityMap, facilityWork },
  reasons: facilityReasons,
  audit: facilityAudit,
  imports: facilityImports,
  sections: { facilities: 'Кызматтар' },
  retention: facilityRetentionWords,
}
