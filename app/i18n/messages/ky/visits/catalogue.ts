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
  'facility-visited': 'Кызматты байкап, өлчөдү',
  'visits-taken': 'ODK же Kobo менен чогултулган барууларды файлдан киргизди',
}

const visitRetentionWords: RetentionWordsOf<typeof visitRetention> = {
  visits: {
    what: 'Байкоочулардын барганы: ким, качан, эмнени өлчөдү, эмнени көрдү, сөзү, сүрөттөрү; телефондон болсо, анын сааты жана жерге канча жакын экени',
    why: 'Өлчөөлөр байкоочунун номери менен ачык жарыялансын деп',
  },
}

const visitReasons: ReasonTexts<VisitReasons> = {
  'visit-later': () => 'Бүгүндөн кеч болбойт',
  'visit-long-ago': ({ since }) =>
    `Ал өтө эски: ${date(instantOf(since), 'ky')} же андан кийинки күн болушу керек`,
  'visit-facility-closed': () =>
    'Бул жер ал күнү жабык болчу, ошондуктан барганыңыз кабыл алынбайт',
  'visit-empty': () =>
    'Эч нерсе жазылган жок: бирди өлчөңүз, белгилеңиз, жазыңыз же сүрөткө тартыңыз',
  'visit-more-than-all': ({ all }) => `Баарынан көп болбойт: баары ${count(all, 'ky')}`,
  'visit-no-file': () => 'Бул байкоочунун баракчасы сактаган файл эмес',
  'visit-file-of-another': () => 'Бул файл башка кишинин телефонунан: аны ошол киши өзү алып келет',
  'visit-no-place': () => 'Жери тандалган эмес',
  'visit-row-record': ({ found }) =>
    `Жазуунун белгиси жок же бузулган: «${found}». Файлды KEY (ODK) же _uuid (Kobo) тилкеси менен кайра алыңыз`,
  'visit-row-place': ({ found }) =>
    `Мындай номердеги кызмат реестрде жок: «${found}». Файлды аталыштары менен эмес, маанилери менен (XML values) алыңыз`,
  'visit-row-kind': ({ kind }) => `Бул жердин түрү башка: реестрде «${kind}»`,
  'visit-too-many-photos': ({ max }) => `${count(max, 'ky')} сүрөттөн көп кошулбайт`,
}

export const visitCatalogue = {
  texts: { visits, monitorPhone },
  reasons: visitReasons,
  audit: visitAudit,
  retention: visitRetentionWords,
  imports: visitImports,
}
