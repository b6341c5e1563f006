import { instantOf } from '#app/domain/calendar/day.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { visitAuditActions, visitRetention } from '#app/domain/visits/manifest.ts'
import type { VisitReasons } from '#app/domain/visits/reasons.ts'
import { count, date } from '#app/i18n/format.ts'
import { visitImports } from './imports.ts'
import { monitorPhone } from './phone.ts'
import { visits } from './visits.ts'

const visitAudit: Record<keyof typeof visitAuditActions, string> = {
  'facility-visited': 'Побывал на месте услуги и измерил',
  'visits-taken': 'Внёс из файла выезды, собранные с помощью ODK или Kobo',
}

const visitRetentionWords: RetentionWordsOf<typeof visitRetention> = {
  visits: {
    what: 'Выезды наблюдателей: кто, когда, что измерил и увидел, слова, фотографии; с телефона — его часы и насколько близко он был',
    why: 'Чтобы измерения публиковались с номером наблюдателя',
  },
}

const visitReasons: ReasonTexts<VisitReasons> = {
  'visit-later': () => 'Не позже сегодняшнего дня',
  'visit-long-ago': ({ since }) =>
    `Это слишком давно: укажите ${date(instantOf(since), 'ru')} или позже`,
  'visit-facility-closed': () => 'В тот день это место было закрыто, поэтому выезд не принят',
  'visit-empty': () =>
    'Ничего не записано: измерьте, отметьте, напишите или сфотографируйте хоть что-то',
  'visit-more-than-all': ({ all }) => `Больше, чем всего: всего ${count(all, 'ru')}`,
  'visit-no-file': () => 'Это не файл страницы наблюдателя',
  'visit-file-of-another': () =>
    'Этот файл с телефона другого человека: принести его может только он сам',
  'visit-no-place': () => 'Место не выбрано',
  'visit-row-record': ({ found }) =>
    `Метки записи нет или она испорчена: «${found}». Возьмите файл снова, со столбцом KEY (ODK) или _uuid (Kobo)`,
  'visit-row-place': ({ found }) =>
    `Услуги с таким номером в реестре нет: «${found}». Возьмите файл со значениями, а не с названиями (XML values)`,
  'visit-row-kind': ({ kind }) => `У этого места другой вид: в реестре «${kind}»`,
  'visit-too-many-photos': ({ max }) => `Больше ${count(max, 'ru')} фотографий не приложить`,
}

export const visitCatalogue = {
  texts: { visits, monitorPhone },
  reasons: visitReasons,
  audit: visitAudit,
  retention: visitRetentionWords,
  imports: visitImports,
}
