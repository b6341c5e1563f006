import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '#app/domain/language.ts'
import { texts } from '#app/i18n/texts.ts'

const view = readFileSync('app/ui/signatures/act-content-view.tsx', 'utf8')
const drawn = new Set([...view.matchAll(/case '([\w-]+)'/g)].map(([, act]) => act))

test.each(languages)(
  'whoever signs sees what each act does, by facts or by a view (%s)',
  (language) => {
    const unseen = Object.entries(texts(language).signatures.acts).filter(
      ([act, { facts }]) => (facts === null) !== drawn.has(act),
    )
    expect(unseen).toEqual([])
  },
)

test('giving a role shows the account, the role and what was held', () => {
  const { facts } = texts('en').signatures.acts['change-role']
  const shown = facts?.({ account: 'ak-bulun:3', role: 'clerk', grant: true, before: [] })
  expect(shown?.map(({ value }) => value)).toEqual([
    'No.\u00a03',
    texts('en').roleNames.clerk,
    'None',
  ])
})
