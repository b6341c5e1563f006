import { expect, test } from 'vitest'
import { writtenWords } from '#app/forms/rejected-form.ts'

test('what was typed is shown again, one word too; answers of a choice, keys and secrets are not', () => {
  const answers = {
    title: ['Көпүрө'],
    need: ['Балдар сууну кечип өтөт'],
    login: ['aigul@example.kg'],
    verdict: ['not-applicable'],
    village: ['3'],
    act: [`12/${'0a1f'.repeat(16)}`],
    'form-key': ['Zk3f-9aQ_xY0'],
    password: ['жылкы тоодо жүрөт'],
  }
  expect(writtenWords(answers)).toEqual(['Көпүрө', 'Балдар сууну кечип өтөт', 'aigul@example.kg'])
})
