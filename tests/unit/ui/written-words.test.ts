import { expect, test } from 'vitest'
import { writtenWords } from '#app/forms/written-words.ts'

const answers = {
  title: ['Көпүрө'],
  need: ['Балдар сууну кечип өтөт'],
  price: ['250', ''],
  login: ['aigul@example.kg'],
  verdict: ['not-applicable'],
  village: ['3'],
  act: [`12/${'0a1f'.repeat(16)}`],
  'form-key': ['Zk3f-9aQ_xY0'],
  password: ['жылкы тоодо жүрөт'],
}

test('what was typed is shown again under its label, figures and single words too; choices, keys and secrets are not', () => {
  const labels = [JSON.stringify({ title: 'Аталышы', price: 'Баасы, сом' })]
  expect(writtenWords({ ...answers, labels })).toEqual([
    { label: 'Аталышы', value: 'Көпүрө' },
    { value: 'Балдар сууну кечип өтөт' },
    { label: 'Баасы, сом', value: '250' },
    { value: 'aigul@example.kg' },
  ])
  // Which line was chosen is no word of anybody.
  expect(writtenWords({ line: ['expenditure/70111', 'revenue/1111|3'], labels })).toEqual([])
})

test('of a form that says that nothing is typed into it no button and no choice is shown as words', () => {
  const pressed = { act: ['announce'], choice: ['16', '13'], labels: ['{}'] }
  expect(writtenWords(pressed)).toEqual([])
  // What cannot be a choice is kept even there.
  expect(writtenWords({ ...pressed, sum: ['318000'] })).toEqual([{ value: '318000' }])
})

test('of a form that does not say what is typed into it nothing is lost', () => {
  const all = [
    'Көпүрө',
    'Балдар сууну кечип өтөт',
    '250',
    'aigul@example.kg',
    'not-applicable',
    '3',
  ]
  for (const labels of [[], [''], ['__proto__'], ['null'], ['[']])
    expect(writtenWords({ ...answers, labels }).map(({ value }) => value)).toEqual(all)
})
