import type { ImportTextsOf } from '#app/domain/imports/import.ts'
import type { RollImports } from '#app/domain/roll/imports.ts'

export const rollImports = {
  roll: {
    title: 'Шайлоочулардын тизмесин киргизүү',
    lead: 'Бир адам — бир сап. Файл текшерилип жатканда аттар менен ПИНдер өзүнчө ачкыч астында турат; ырастаганда же бир суткадан кийин ачкыч жок кылынат. Ачкычтуу санариптик издер менен айылдар гана калат. Ырастаардан мурда тизмени басып алыңыз. ПИНдин жанындагы ≈ белгиси: аты-жөнү менен туулган күнү ошол саптагыдай, бир адам эмеспи, караңыз.',
    option: { label: 'Кайсы айлампа үчүн', none: 'Тандаңыз' },
    columns: { pin: 'ПИН', name: 'Аты-жөнү', born: 'Туулган күнү', village: 'Айылы' },
  },
} satisfies ImportTextsOf<RollImports>
