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
  'facility-added': 'Внёс запись в реестр местных услуг',
  'facility-changed': 'Изменил запись в реестре местных услуг',
  'facility-ended': 'Записал закрытие в реестр местных услуг',
  'facility-kind-changed': 'Изменил вид услуги',
  'facilities-taken': 'Внёс реестр местных услуг из файла',
}

const facilityRetentionWords: RetentionWordsOf<typeof facilityRetention> = {
  facilities: {
    what: 'Реестр местных услуг: вид, место, поставщик, стандарт, тариф, с какого дня',
    why: 'Чтобы каждый знал, от кого и по какому стандарту он получает услугу',
  },
  'facility-kinds': {
    what: 'Виды услуг: о чём спрашивают и что измеряют',
    why: 'Чтобы оценки и измерения из года в год сравнивались по одному вопросу',
  },
}

const facilityReasons: ReasonTexts<FacilityReasons> = {
  'facility-no-kind': () => 'Выберите вид услуги из списка',
  'facility-has-ended': () => 'В реестре записано, что это закрыто, поэтому запись не меняется',
  'facility-ends-early': ({ from }) => `Нужен день позже начала (${date(instantOf(from), 'ru')})`,
  'facility-ends-late': ({ latest }) => `Не позже ${date(instantOf(latest), 'ru')}`,
  'facility-point-swapped': ({ latitude, longitude }) =>
    `Похоже, широта и долгота поменялись местами: должно быть, широта ${longitude}, долгота ${latitude}`,
  'facility-point-abroad': ({ latitude, longitude }) =>
    `Точка вне Кыргызстана: широта ${latitude}, долгота ${longitude}`,
  'facility-point-elsewhere': ({ kilometres }) =>
    `До ближайшего нашего села ${count(kilometres, 'ru')} км: похоже на другой муниципалитет`,
  'facility-kind-unknown': ({ found, known }) => `Вида «${found}» у нас нет; бывают: ${known}`,
  'facility-village-unknown': ({ found }) => `Села «${found}» в реестре нет`,
  'facility-basis-unknown': ({ found }) =>
    `Вместо «${found}» пишется own (свой вопрос) или delegated (делегированный)`,
  'facility-number-unknown': ({ number }) =>
    `${numero(number, 'ru')} в реестре нет. У новой записи оставьте номер пустым`,
  'facility-row-ended': () =>
    'Закрытие файлом не вносится: запишите его на странице записи с причиной',
  'kind-tag-odd': ({ found }) => `«${found}» — не метка OpenStreetMap: пишется ключ=значение`,
  'kind-tag-of-another': ({ tag, key }) =>
    `Метка ${tag} уже есть у вида «${key}». Одна метка не может относиться к двум видам`,
  'kind-needs-kyrgyz': () => 'Напишите и по-кыргызски',
}

export const facilityCatalogue = {
  texts: { facilities, facilityMap, facilityWork },
  reasons: facilityReasons,
  audit: facilityAudit,
  imports: facilityImports,
  sections: { facilities: 'Услуги' },
  retention: facilityRetentionWords,
}
