import type { ImportTextsOf } from '#app/domain/imports/import.ts'
import type { RollImports } from '#app/domain/roll/imports.ts'

export const rollImports = {
  roll: {
    title: 'Внести список избирателей',
    lead: 'Один человек — одна строка. Пока файл проверяется, имена и ПИН лежат под отдельным ключом; с подтверждением или через сутки ключ уничтожается. Остаются отпечатки с ключом и сёла. Распечатайте список до подтверждения. Знак ≈ рядом с ПИН: имя и дата рождения те же, что в названной строке; проверьте, не один ли это человек.',
    option: { label: 'Для какого цикла', none: 'Выберите' },
    columns: { pin: 'ПИН', name: 'ФИО', born: 'Дата рождения', village: 'Село' },
  },
} satisfies ImportTextsOf<RollImports>
