import { expect, test } from 'vitest'
import { writtenLanguage } from '#app/domain/words/written-language.ts'
import { finishedProposals } from '#seed/demo/finished.ts'
import { ideaPeople } from '#seed/demo/ideas-people.ts'
import { ideaWorks } from '#seed/demo/ideas-works.ts'
import { votingPeople } from '#seed/demo/voting-people.ts'
import { votingWorks } from '#seed/demo/voting-works.ts'

test.each([
  ['ky', 'Балдар аянтчасы', 'Мектептин жанында балдар ойной турган жер жок, көчөдө ойношот.'],
  ['ky', 'Мектепке тосмо', 'Балдар жолго чыгып кетет. Тосмо керек, эшик дагы керек.'],
  ['ru', 'Детская площадка', 'Рядом со школой детям негде играть, играют на дороге.'],
  ['en', 'A playground', 'There is no place to play beside the school.'],
] as const)('a proposal is read in the language it was written in (%s)', (language, ...texts) => {
  expect(writtenLanguage(...texts)).toBe(language)
})

test.each([
  'Ремонт дороги',
  'Детская площадка',
  'Уличное освещение',
  'Строительство моста',
  'Новый водопровод',
  'Капитальный ремонт клуба',
])('a title alone is told by the ends of its words: %s', (title) => {
  expect(writtenLanguage(title)).toBe('ru')
})

test('a Kyrgyz title alone is read as Kyrgyz', () => {
  const all = [...ideaPeople, ...ideaWorks, ...votingPeople, ...votingWorks, ...finishedProposals]
  const titles = all.map(({ title }) => title)
  expect(titles.filter((title) => writtenLanguage(title) !== 'ky')).toEqual([])
})

test('what the demonstration says is read as what it is: Kyrgyz, with letters of its own or without', () => {
  const all = [...ideaPeople, ...ideaWorks, ...votingPeople, ...votingWorks, ...finishedProposals]
  const otherwise = all.filter(
    ({ title, need, description }) => writtenLanguage(title, need, description) !== 'ky',
  )
  expect(otherwise.map(({ title }) => title)).toEqual([])
})
