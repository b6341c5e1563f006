import type { importRetention } from '#app/domain/imports/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const importRetentionWords: RetentionWordsOf<typeof importRetention> = {
  imports: {
    what: 'Имя, размер и отпечаток файла, который проверен или внесён, кто его прислал и сколько в нём строк',
    why: 'Тот же файл узнаётся, когда приходит снова',
    goes: () => 'Удаляется через день после проверки, через год после внесения',
  },
  'import-files': {
    what: 'Файл, присланный для внесения',
    why: 'Другой процесс сможет прочитать его, если первый прервётся',
    goes: () => 'Удаляется, как только больше не нужен, самое позднее через день',
  },
  'import-rows': {
    what: 'Строки такого файла, как они были поняты',
    why: 'Вносятся именно те строки, что были показаны',
    goes: () => 'Удаляются, когда внесены или убраны, самое позднее через день',
  },
}
