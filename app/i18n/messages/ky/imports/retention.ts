import type { importRetention } from '#app/domain/imports/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const importRetentionWords: RetentionWordsOf<typeof importRetention> = {
  imports: {
    what: 'Текшерилген же киргизилген файлдын аты, көлөмү жана санариптик изи, аны ким жибергени жана канча сабы болгону',
    why: 'Ошол эле файл кайра келсе таанылат',
    goes: () => 'Текшерилгенден бир күндөн, киргизилгенден бир жылдан кийин өчөт',
  },
  'import-files': {
    what: 'Киргизүүгө жиберилген файл',
    why: 'Биринчи процесс үзүлсө, аны башкасы окуй алат',
    goes: () => 'Керексиз болору менен өчөт, эң кеч дегенде бир күндөн кийин',
  },
  'import-rows': {
    what: 'Андай файлдын саптары, портал аларды кандай түшүнсө, ошондой',
    why: 'Дал көрсөтүлгөн саптар киргизилет',
    goes: () => 'Киргизилгенде же алып салынганда өчөт, эң кеч дегенде бир күндөн кийин',
  },
}
